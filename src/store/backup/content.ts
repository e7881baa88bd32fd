import { formatErased, parseErased } from '../erased-files.js';
import type { ErasedList } from '../erasures.js';
import { BackupRefused } from './head.js';
import { Incoming } from './incoming.js';

/** A backup holds the list of the erased as it was, behind its length, and then the store. */
export async function* contentOf(
  erased: ErasedList,
  store: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  const list = Buffer.from(formatErased(erased));
  const length = Buffer.alloc(4);
  length.writeUInt32BE(list.length);
  yield length;
  yield list;
  yield* store;
}

/**
 * The list of the erased of an opened backup, and the bytes of its store, which are to be read to their end.
 * @throws {BackupRefused}
 */
export async function partsOf(
  opened: AsyncIterable<Buffer>,
): Promise<{ erased: ErasedList; store: Incoming }> {
  const store = new Incoming(opened, new BackupRefused('the backup ends too early'));
  const length = (await store.read(4)).readUInt32BE();
  const written = parseErased((await store.read(length)).toString());
  if (!written) throw new BackupRefused('the backup has no list of the erased');
  const [since] = written.wholeSince as [number];
  return { erased: { since, erased: [...written.erased] }, store };
}
