import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Config } from '../config.js';
import { fetchList } from '../evidence/fetch-list.js';
import { readTrustFiles, TrustListError } from '../evidence/trust.js';
import type { TrustFile } from '../evidence/trust-file.js';
import { type Proof, type Refreshed, refreshed } from '../evidence/trust-refresh.js';
import { writeTrust } from './trust-write.js';

/** Errors whose message says what keeps a list from being made anew. */
export const MISUSES = [TrustListError];

/** Lists to make anew, and from what. */
export interface TrustRefresh {
  /** The name of a list in `flows/trust`, with or without `.json`; all that name an address unless told. */
  list?: string | undefined;
  /** A file that was fetched already. */
  from?: string | undefined;
  /** The fingerprint that the published list has to have. */
  sha256?: string | undefined;
  /** Whether keys and revocations may be gone from it. */
  fewer?: boolean | undefined;
  /** The day on which it was fetched. */
  date: string;
}

const PROOFS: Record<Proof, string> = {
  signature: 'its signature is right',
  fingerprint: 'its fingerprint is right',
  address: "from its issuer's own address",
  file: 'from a file, without a signature that is checked',
};

/**
 * Makes lists anew and gives a line for each that says what is new. A list that cannot be made anew stays as it is, and
 * does not keep the others.
 * @throws {TrustListError} telling of each list that stayed as it was, and why.
 */
export async function refreshTrust(
  config: Config,
  wish: TrustRefresh,
  print: (line: string) => void,
): Promise<void> {
  const failed: string[] = [];
  for (const { file, content } of listsOf(config, wish)) {
    try {
      print(await refreshOne(config, file, content, wish));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      failed.push(`trust list ${file}: ${reason}`);
    }
  }
  if (failed.length) throw new TrustListError(`${failed.join('\n')}\nthe old list is kept`);
}

function listsOf({ flowsDir }: Config, { list, from }: TrustRefresh) {
  const folder = join(flowsDir, 'trust');
  if (list !== undefined) {
    const file = join(folder, `${basename(list, '.json')}.json`);
    if (existsSync(file)) return readTrustFiles(file);
    throw new TrustListError(`trust list ${file}: no such file; bisa trust list names those that are there`);
  }
  if (from !== undefined)
    throw new TrustListError(`${from}: say which list it is of, bisa trust refresh LIST --from FILE`);
  const lists = readTrustFiles(folder).filter(({ content }) => content.refresh);
  if (lists.length) return lists;
  throw new TrustListError(
    `trust list ${folder}: none names where it is refreshed from; write "refresh": {"url": "https://…"} into one, or give LIST --from FILE`,
  );
}

async function refreshOne(
  { trustRefresh }: Config,
  file: string,
  content: TrustFile,
  { from, sha256, fewer = false, date }: TrustRefresh,
): Promise<string> {
  const { refresh } = content;
  let text: string;
  if (from !== undefined) text = readPublished(from);
  else if (!refresh) throw new Error('does not name where it is refreshed from; give --from FILE');
  else if (!trustRefresh)
    throw new Error(
      `addresses are not asked; fetch ${refresh.url} and give it with --from, or set BISA_TRUST_REFRESH=yes`,
    );
  else text = await fetchList(refresh.url);
  const made = named(from ?? refresh!.url, () =>
    refreshed(content, text, { fetched: from === undefined, fingerprint: sha256 ?? null, date }),
  );
  const lost = lossOf(made);
  if (lost && !fewer) throw new Error(`${lost}; if that is right, add --fewer`);
  await writeTrust(file, made.content);
  return [
    `${file}: ${made.kind}, ${date}`,
    `${made.content.keys.length} keys (${made.fresh} new)`,
    `${made.skipped} left out`,
    ...(made.content.revoked.length ? [`revocations of ${made.content.revoked.length} keys`] : []),
    ...(lost ? [lost] : []),
    PROOFS[made.proof],
  ].join(', ');
}

function readPublished(file: string): string {
  return named(file, () => readFileSync(file, 'utf8'));
}

/** @throws {Error} what was thrown, with the name of what it is about. */
function named<T>(name: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw new Error(`${name} ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** What the new list no longer has, for people; `null` where that is nothing. */
function lossOf({ gone, restored }: Refreshed): string | null {
  const issuers = [...new Set(gone.map(({ issuer, kid }) => issuer ?? kid))];
  const some = issuers.slice(0, 5).join(', ') + (issuers.length > 5 ? ', …' : '');
  const parts = [
    ...(gone.length ? [`${gone.length} keys are no longer listed (${some}) and stand on as terminated`] : []),
    ...(restored ? [`${restored} certificates are no longer revoked`] : []),
  ];
  return parts.join('; ') || null;
}
