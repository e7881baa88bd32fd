import type { CodeFormat } from './evidence.js';
import type { KeyObject, X509Certificate } from './host/keys.js';
import { DEFAULT_POLICY, type EvidencePolicy } from './policy.js';
import type { Office } from './standing.js';

/** A public key that may have signed a certificate. */
export interface Signer extends Office {
  issuer: string | null;
  key: KeyObject;
  /** What it is listed for. */
  formats: readonly CodeFormat[];
  /** Object identifiers its certificate limits it to (extended key usage), or `null`. */
  usages: string[] | null;
}

/** A country's signing authority (CSCA), to which the certificate that a code brings along has to chain. */
export interface Authority {
  issuer: string | null;
  certificate: X509Certificate;
  withdrawn: Office['withdrawn'];
}

/** Where a list is from, as its file says; `null` where it says nothing. */
export interface TrustSource {
  file: string;
  source: string | null;
  /** The day of the list, `YYYY-MM-DD`. */
  date: string | null;
  /** After so many days the list is to be fetched anew. */
  staleAfterDays: number;
}

/** Signers by key id, and authorities. Keys are made ready when first looked up: a list may have hundreds. */
export class TrustList {
  /** What certificates count as whose signer or time is not in order. */
  policy: EvidencePolicy = DEFAULT_POLICY;
  /** The files that the list was read from. */
  readonly sources: TrustSource[] = [];
  private readonly signers = new Map<string, (() => Signer | null)[]>();
  private readonly anchors: (() => Authority | null)[] = [];
  /** Per key id, the certificates revoked under it and the instant (ms) before which they were issued. */
  private readonly revoked = new Map<string, Map<string, number>>();

  constructor(lists: TrustList[] = []) {
    for (const list of lists) {
      this.sources.push(...list.sources);
      for (const [kid, signers] of list.signers) this.signersOf(kid).push(...signers);
      this.anchors.push(...list.anchors);
      for (const [kid, ids] of list.revoked) for (const [id, before] of ids) this.revoke(kid, id, before);
    }
  }

  /** How many signers and authorities the list names. */
  get size(): number {
    return [...this.signers.values()].reduce((sum, signers) => sum + signers.length, this.anchors.length);
  }

  /** All signers that share a key id: the bytes of a COSE key, `issuer#kid` of a JWK, the DID of DIVOC. */
  find(keyId: Uint8Array | string): Signer[] {
    return (this.signers.get(nameOf(keyId)) ?? [])
      .map((signer) => signer())
      .filter((signer) => signer !== null);
  }

  /** The authorities, all of them: a certificate names its issuer by a name that several of them may bear. */
  authorities(): Authority[] {
    return this.anchors.map((anchor) => anchor()).filter((anchor) => anchor !== null);
  }

  /** Whether the issuer took back one of these ids of a certificate that the key signed at an instant (ms). */
  isRevoked(keyId: Uint8Array | string, ids: string[], issued: number): boolean {
    const revoked = this.revoked.get(nameOf(keyId));
    return ids.some((id) => issued < (revoked?.get(id) ?? Number.NEGATIVE_INFINITY));
  }

  /** Whether revocations of a key are known at all. */
  hasRevocations(keyId: Uint8Array | string): boolean {
    return this.revoked.has(nameOf(keyId));
  }

  /** Adds a signer under a key id (base64, `issuer#kid`, a DID); `signer` is called once, when first looked up. */
  add(kid: string, signer: () => Signer | null): void {
    this.signersOf(kid).push(once(signer));
  }

  /** Adds an authority; `authority` is called once, when the authorities are first asked for. */
  addAuthority(authority: () => Authority | null): void {
    this.anchors.push(once(authority));
  }

  /** Takes back a certificate of a key, if it was issued before an instant (ms; `Infinity` for whenever). */
  revoke(kid: string, id: string, before: number): void {
    const ids = this.revoked.get(kid) ?? new Map<string, number>();
    ids.set(id, Math.max(before, ids.get(id) ?? Number.NEGATIVE_INFINITY));
    this.revoked.set(kid, ids);
  }

  private signersOf(kid: string): (() => Signer | null)[] {
    const found = this.signers.get(kid);
    if (found) return found;
    const fresh: (() => Signer | null)[] = [];
    this.signers.set(kid, fresh);
    return fresh;
  }
}

function nameOf(keyId: Uint8Array | string): string {
  return typeof keyId === 'string' ? keyId : Buffer.from(keyId).toString('base64');
}

function once<T>(make: () => T | null): () => T | null {
  let made: T | null | undefined;
  return () => {
    made = made === undefined ? make() : made;
    return made;
  };
}
