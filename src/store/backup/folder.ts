import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, stat } from 'node:fs/promises';
import { dirname, join, normalize, sep } from 'node:path';
import { z } from 'zod';
import { BackupRefused } from './head.js';
import type { Incoming } from './incoming.js';

/** A folder as a stream: of each entry a line of JSON, and behind it the bytes of a file; the last line has no path. */
const entrySchema = z.union([
  z.strictObject({ folder: z.string() }),
  z.strictObject({ file: z.string(), bytes: z.int().nonnegative() }),
  z.strictObject({ end: z.literal(true) }),
]);

/** So many bytes are read at a time: everybody waits meanwhile. */
const READ_BYTES = 1024 * 1024;

/** All that is in a folder, which nobody may change meanwhile. */
export async function* packed(dir: string): AsyncGenerator<Uint8Array> {
  const line = (entry: z.infer<typeof entrySchema>) => Buffer.from(`${JSON.stringify(entry)}\n`);
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const named = entries.map((entry) => ({
    entry,
    path: join(entry.parentPath, entry.name).slice(dir.length + 1),
  }));
  for (const { entry, path } of named.sort((a, b) => (a.path < b.path ? -1 : 1))) {
    if (entry.isDirectory()) yield line({ folder: path });
    if (!entry.isFile()) continue;
    const { size } = await stat(join(dir, path));
    yield line({ file: path, bytes: size });
    if (size > 0) yield* createReadStream(join(dir, path), { end: size - 1, highWaterMark: READ_BYTES });
  }
  yield line({ end: true });
}

/**
 * Makes a folder of what was packed.
 * @throws {BackupRefused} where that ends too early, or would reach beyond the folder.
 */
export async function unpack(packed: Incoming, dir: string): Promise<void> {
  await mkdir(dir, { recursive: true, mode: 0o700 });
  for (;;) {
    const entry = entrySchema.parse(JSON.parse((await packed.line()).toString()));
    if ('end' in entry) break;
    if ('folder' in entry) await mkdir(within(dir, entry.folder), { recursive: true, mode: 0o700 });
    else await writeFrom(packed.pass(entry.bytes), within(dir, entry.file));
  }
  if (!(await packed.isOver())) throw new BackupRefused('the backup goes on where it should end');
}

/** Writes a file that is not there yet, for its owner alone. */
export async function writeFrom(content: AsyncIterable<Uint8Array>, path: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const file = await open(path, 'wx', 0o600);
  try {
    for await (const bytes of content) await file.write(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

function within(dir: string, path: string): string {
  const whole = normalize(join(dir, path));
  if (!whole.startsWith(`${normalize(dir)}${sep}`))
    throw new BackupRefused('the backup names a file outside of its folder');
  return whole;
}
