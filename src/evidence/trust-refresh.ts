import { sha256 } from './host/hash.js';
import { isSignedWith, unwrap } from './published-signature.js';
import { formatOf, type Refresh, type Revocation, type TrustEntry, type TrustFile } from './trust-file.js';
import { importTrust } from './trust-import.js';

/** How a published list was found to be its publisher's; `file`: by whoever brought the file alone. */
export type Proof = 'signature' | 'fingerprint' | 'address' | 'file';

/** A list made anew, and what became of the old one's content. */
export interface Refreshed {
  content: TrustFile;
  kind: string;
  proof: Proof;
  /** Keys that the old list did not have. */
  fresh: number;
  /** Keys that signed by the old list and are not in the new one: kept, as terminated. */
  gone: TrustEntry[];
  /** Revocations of the old list that the new one does not have any more. */
  restored: number;
  /** Keys of the published list that could not be used. */
  skipped: number;
}

/**
 * Makes a list anew from its publisher's text. Keys that are no longer in it are not dropped, since certificates under
 * them are about: they stand on as terminated, and the policy says what those count as.
 * @param fingerprint SHA-256 (hexadecimal) that the text has to have, from somewhere else than the text itself.
 * @throws {Error} saying what keeps the text from being the list's next state.
 */
export function refreshed(
  old: TrustFile,
  text: string,
  { fetched, fingerprint, date }: { fetched: boolean; fingerprint: string | null; date: string },
): Refreshed {
  const proof = proofOf(old.refresh, text, fetched, fingerprint);
  const { kind, keys, revoked, skipped } = importTrust(text, old.refresh?.issuer ?? null);
  if (!keys.length && !revoked.length) throw new Error(`${kind}, but nothing of it can be used`);
  const formats = new Set(old.keys.map(formatOf));
  if (old.keys.length && !keys.some((entry) => formats.has(formatOf(entry))))
    throw new Error(`${kind} without a key of ${[...formats].join(', ')}, which this list is of`);
  const before = new Map(old.keys.map((entry) => [entry.kid, entry]));
  const now = new Set(keys.map(({ kid }) => kid));
  const absent = old.keys.filter(({ kid }) => !now.has(kid));
  const gone = absent.filter(({ status }) => status === 'current');
  const revocations = revocationsOf(old.revoked, revoked);
  return {
    content: {
      ...old,
      date,
      keys: [
        ...keys.map((entry) => sameUse(entry, before.get(entry.kid))),
        ...absent.map(
          (entry): TrustEntry => (gone.includes(entry) ? { ...entry, status: 'terminated' } : entry),
        ),
      ],
      revoked: revocations,
    },
    kind,
    proof,
    fresh: keys.filter(({ kid }) => !before.has(kid)).length,
    gone,
    restored: count(old.revoked) - count(old.revoked, revocations),
    skipped,
  };
}

/** @throws {Error} where nothing tells that the text is the publisher's, or something tells that it is not. */
function proofOf(refresh: Refresh | null, text: string, fetched: boolean, fingerprint: string | null): Proof {
  const expected = fingerprint ?? refresh?.sha256;
  if (expected !== undefined) {
    const actual = sha256(text).toString('hex');
    if (actual !== expected.toLowerCase())
      throw new Error(
        `has the fingerprint ${actual}, not ${expected}; fetch it again, or ask its publisher which is right`,
      );
  }
  if (refresh?.signed_by !== undefined) {
    if (!isSignedWith(unwrap(text), refresh.signed_by))
      throw new Error(
        'does not bear the signature of "signed_by"; fetch it again as it is published, signature included',
      );
    return 'signature';
  }
  if (expected !== undefined) return 'fingerprint';
  if (!fetched) return 'file';
  if (refresh && isOwnAddress(refresh)) return 'address';
  throw new Error(
    'comes from its address without a signature; name the key in "signed_by", give its fingerprint with --sha256, or ' +
      'look at it yourself and give it with --from',
  );
}

/** Issuers of SMART Health Cards publish their keys and revocations under their own address, and nothing else says whose they are. */
function isOwnAddress({ url, issuer }: Refresh): boolean {
  return issuer !== undefined && url.startsWith(`${issuer}/.well-known/`);
}

/** A key goes on signing what it was listed for, where its publisher does not say. */
function sameUse(entry: TrustEntry, before: TrustEntry | undefined): TrustEntry {
  return entry.formats || !before?.formats ? entry : { ...entry, formats: before.formats };
}

/** @throws {Error} where a newer revocation list is there already. */
function revocationsOf(old: Revocation[], fresh: Revocation[]): Revocation[] {
  const all = new Map(old.map((list) => [list.kid, list]));
  for (const list of fresh) {
    const before = all.get(list.kid);
    if (before?.ctr !== undefined && list.ctr !== undefined && list.ctr < before.ctr)
      throw new Error(`has an older revocation list (${list.ctr}) than the one that is kept (${before.ctr})`);
    all.set(list.kid, list);
  }
  return [...all.values()];
}

/** How many certificates lists take back, of those alone that others take back, too. */
function count(lists: Revocation[], others: Revocation[] = lists): number {
  const ids = new Map(others.map((list) => [list.kid, new Set(list.ids)]));
  return lists.reduce((sum, list) => sum + list.ids.filter((id) => ids.get(list.kid)?.has(id)).length, 0);
}
