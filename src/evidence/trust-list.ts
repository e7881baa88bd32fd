import type { KeyObject, X509Certificate } from 'node:crypto';

/** A public key that may have signed a certificate. */
export interface Signer {
  issuer: string | null;
  key: KeyObject;
  /** Instants (ms) between which the key signs; `null` where the list sets no bound. */
  validFrom: number | null;
  validUntil: number | null;
  /** Taken off the issuer's list. What it signed still verifies; whether that is enough, the policy says. */
  withdrawn: boolean;
  /** Object identifiers its certificate limits it to (extended key usage), or `null`. */
  usages: string[] | null;
}

/** A country's signing authority (CSCA), to which the certificate that a code brings along has to chain. */
export interface Authority {
  issuer: string | null;
  certificate: X509Certificate;
  withdrawn: boolean;
}

/** Signers by key id, and authorities. Keys are made ready when first looked up: a list may have hundreds. */
export class TrustList {
  private readonly signers = new Map<string, (() => Signer | null)[]>();
  private readonly anchors: (() => Authority | null)[] = [];

  constructor(lists: TrustList[] = []) {
    for (const list of lists) {
      for (const [kid, signers] of list.signers) this.signersOf(kid).push(...signers);
      this.anchors.push(...list.anchors);
    }
  }

  /** How many signers and authorities the list names. */
  get size(): number {
    return [...this.signers.values()].reduce((sum, signers) => sum + signers.length, this.anchors.length);
  }

  /** All signers that share a key id: the bytes of a COSE key, `issuer#kid` of a JWK. */
  find(keyId: Uint8Array | string): Signer[] {
    const kid = typeof keyId === 'string' ? keyId : Buffer.from(keyId).toString('base64');
    return (this.signers.get(kid) ?? []).map((signer) => signer()).filter((signer) => signer !== null);
  }

  /** The authorities, all of them: a certificate names its issuer by a name that several of them may bear. */
  authorities(): Authority[] {
    return this.anchors.map((anchor) => anchor()).filter((anchor) => anchor !== null);
  }

  /** Adds a signer under a key id (base64, or `issuer#kid`); `signer` is called once, when first looked up. */
  add(kid: string, signer: () => Signer | null): void {
    this.signersOf(kid).push(once(signer));
  }

  /** Adds an authority; `authority` is called once, when the authorities are first asked for. */
  addAuthority(authority: () => Authority | null): void {
    this.anchors.push(once(authority));
  }

  private signersOf(kid: string): (() => Signer | null)[] {
    const found = this.signers.get(kid);
    if (found) return found;
    const fresh: (() => Signer | null)[] = [];
    this.signers.set(kid, fresh);
    return fresh;
  }
}

function once<T>(make: () => T | null): () => T | null {
  let made: T | null | undefined;
  return () => {
    made = made === undefined ? make() : made;
    return made;
  };
}
