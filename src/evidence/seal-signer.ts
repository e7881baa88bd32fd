import { type KeyObject, X509Certificate } from './host/keys.js';
import type { Office } from './standing.js';
import type { Authority, TrustList } from './trust-list.js';

/** Who signed a visible digital seal, by the certificate that comes along with it. */
export interface SealSigner {
  /** `null` where it is none that signs seals. */
  key: KeyObject | null;
  /** By its kind and its usages. */
  maySign: boolean;
  office: Office;
  /** The authorities of the trust list that signed its certificate; worked out when first asked for. */
  readonly authorities: ListedAuthority[];
}

/** An authority, and when it is in office. */
export interface ListedAuthority {
  issuer: string | null;
  office: Office;
}

const CURVES = /^(prime256v1|secp384r1|secp521r1|brainpoolP(256|384|512)r1)$/;

/** The extended key usage of those who sign visible digital seals; a certificate with none is not limited. */
const USAGE = '2.23.136.1.1.14.2';

/** A country has some few signers: so many are remembered for each trust list, each by its certificate. */
const MOST_REMEMBERED = 64;

const remembered = new WeakMap<TrustList, Map<string, SealSigner>>();

/**
 * The signer of a certificate in DER, or `null` where it is none. Those whom an authority of the list signed are
 * remembered, since to read and to check a certificate takes several times as long as the signature of a seal.
 */
export function sealSignerOf(der: Uint8Array, trust: TrustList): SealSigner | null {
  const known = remembered.get(trust) ?? new Map<string, SealSigner>();
  remembered.set(trust, known);
  const name = Buffer.from(der.buffer, der.byteOffset, der.length).toString('latin1');
  const found = known.get(name);
  if (found) return found;
  try {
    return signerOf(new X509Certificate(der), trust, (signer) => {
      if (known.size >= MOST_REMEMBERED) known.delete(known.keys().next().value!);
      known.set(name, signer);
    });
  } catch {
    return null;
  }
}

/** An authority that signed the certificate, rather one in time: some have the same key in several certificates. */
export function authorityOf({ authorities }: SealSigner, at: number): ListedAuthority | undefined {
  return (
    authorities.find(({ office: { validFrom, validUntil } }) => validFrom! <= at && at <= validUntil!) ??
    authorities[0]
  );
}

/** Those who stand behind a seal. */
export function officesOf({ office }: SealSigner, authority: ListedAuthority): Office[] {
  return [office, authority.office];
}

function signerOf(
  certificate: X509Certificate,
  trust: TrustList,
  remember: (signer: SealSigner) => void,
): SealSigner {
  const { ca, keyUsage } = certificate;
  let authorities: ListedAuthority[] | null = null;
  const signer: SealSigner = {
    key: keyOf(certificate),
    maySign: !ca && (!keyUsage || keyUsage.includes(USAGE)),
    office: { ...termOf(certificate), withdrawn: false },
    get authorities() {
      if (authorities) return authorities;
      authorities = trust
        .authorities()
        .filter((authority) => isIssuedBy(certificate, authority))
        .map(({ issuer, certificate: own, withdrawn }) => ({
          issuer,
          office: { ...termOf(own), withdrawn },
        }));
      if (authorities.length) remember(signer);
      return authorities;
    },
  };
  return signer;
}

function keyOf(certificate: X509Certificate): KeyObject | null {
  try {
    const key = certificate.publicKey;
    return CURVES.test(key.asymmetricKeyDetails?.namedCurve ?? '') ? key : null;
  } catch {
    // A certificate whose key cannot be read signs nothing.
    return null;
  }
}

function isIssuedBy(certificate: X509Certificate, { certificate: issuer }: Authority): boolean {
  try {
    return issuer.ca && certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey);
  } catch {
    return false;
  }
}

function termOf({ validFrom, validTo }: X509Certificate) {
  return { validFrom: Date.parse(validFrom), validUntil: Date.parse(validTo) };
}
