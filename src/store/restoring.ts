import { type ErasedFiles, isWholeOf } from './erased-files.js';
import type { Store } from './store.js';

/** The vault's collection of officers who are signed in (officers/sessions.ts): who has signed out since is not to be again. */
const SIGNED_IN = 'console-sessions';
const AT_ONCE = 200;

/** A store was restored, and nobody knows who was erased since its backup. */
export class ErasedUnknown extends Error {
  constructor(at: number) {
    super(
      `the store was restored from a backup of ${new Date(at).toISOString()}, and the list of those who were erased since is ` +
        'missing: put the folder "erased" of the former data folder into this one, or restore again with --erased FILE, ' +
        'or with --without-erased where that list is lost',
    );
  }
}

/**
 * Does what a restore leaves to be done before anybody is served: erases again who was erased since the backup, and drops
 * what waited then, which was done most likely. Whichever process comes first does it; nothing where it is done.
 * @throws {ErasedUnknown}
 */
export async function finishRestore({ erasures, vault }: Store, files: ErasedFiles | null): Promise<void> {
  const restored = await erasures.restored();
  if (!restored) return;
  const { at, isListed } = restored;
  const beside = (await files?.read()) ?? null;
  const own = await erasures.list(at);
  const isKnown = beside !== null && isWholeOf(own.since, beside, at);
  if (!isKnown && !isListed) throw new ErasedUnknown(at);
  const since = [...own.erased, ...(beside?.erased ?? [])].filter((one) => one.at >= at);
  const ids = [...new Set(since.map(({ id }) => id))];
  for (let first = 0; first < ids.length; first += AT_ONCE)
    await erasures.eraseAgain(ids.slice(first, first + AT_ONCE));
  await erasures.dropWaiting();
  await vault.clear(SIGNED_IN);
  await erasures.finish(isKnown ? null : Date.now());
}
