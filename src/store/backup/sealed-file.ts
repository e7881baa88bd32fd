import {
  createCipheriv,
  createDecipheriv,
  createSecretKey,
  hkdfSync,
  type KeyObject,
  randomBytes,
} from 'node:crypto';
import { createReadStream } from 'node:fs';
import { access, link, open, rm } from 'node:fs/promises';
import type { Keys, Root } from '../keys.js';
import { BackupRefused, type Head, headLine, headOf } from './head.js';
import { Incoming } from './incoming.js';

const CIPHER = 'aes-256-gcm';
const TAG_BYTES = 16;
const SALT_BYTES = 32;
/** So many bytes are sealed at a time; each piece stands behind its length, whose highest bit marks the last one. */
const PIECE_BYTES = 256 * 1024;
const LAST = 0x8000_0000;

/**
 * Writes a backup: its head, and a stream that is sealed piece by piece under a key of its own (AES-256-GCM, the place of
 * a piece and whether it is the last in its nonce, the head authenticated with each; as in STREAM, Hoang et al. 2015). The
 * file is there once it is whole, for its owner alone.
 * @throws {BackupRefused} where there is such a file.
 */
export async function writeBackup(
  path: string,
  keys: Keys,
  about: Pick<Head, 'store' | 'at' | 'tables'>,
  content: AsyncIterable<Uint8Array>,
): Promise<void> {
  const salt = randomBytes(SALT_BYTES);
  const [root] = keys.roots as [Root];
  const line = headLine({ ...about, key: root.fingerprint, salt: salt.toString('base64') });
  const key = keyOf(root, salt);
  const isTaken = await access(path).then(
    () => true,
    () => false,
  );
  if (isTaken) throw taken(path);
  const draft = `${path}.part`;
  const file = await open(draft, 'wx', 0o600).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EEXIST')
      throw new BackupRefused(
        `${draft} is there: another backup is being written, or was broken off; delete it then`,
      );
    throw error;
  });
  try {
    try {
      await file.write(line);
      let place = 0;
      for await (const { piece, isLast } of pieces(content)) {
        const cipher = createCipheriv(CIPHER, key, nonceOf(place, isLast)).setAAD(line);
        const sealed = Buffer.concat([cipher.update(piece), cipher.final(), cipher.getAuthTag()]);
        const length = Buffer.alloc(4);
        length.writeUInt32BE((isLast ? LAST : 0) + sealed.length);
        await file.writev([length, sealed]);
        place += 1;
      }
      await file.sync();
    } finally {
      await file.close();
    }
    await link(draft, path).catch((error: NodeJS.ErrnoException) => {
      throw error.code === 'EEXIST' ? taken(path) : error;
    });
    await rm(draft);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

/**
 * Reads the head of a backup.
 * @throws {BackupRefused}
 */
export async function readHead(path: string): Promise<Head> {
  const file = await openFile(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(1_000), 0, 1_000, 0);
    return headOf(path, buffer.subarray(0, bytesRead)).head;
  } finally {
    await file.close();
  }
}

/**
 * What is in a backup, as it was written; the last of it comes only where the file is whole.
 * @throws {BackupRefused} where it was sealed with another root key, changed or cut off.
 */
export async function* openedBackup(path: string, keys: Keys): AsyncGenerator<Buffer> {
  const head = await readHead(path);
  const root = keys.roots.find(({ fingerprint }) => fingerprint === head.key);
  if (!root)
    throw new BackupRefused(
      `${path} was sealed with the root key ${head.key}, and ${keys.fingerprint} is given: give the one it was made with`,
    );
  const broken = new BackupRefused(`${path} is damaged or cut off: it cannot be restored`);
  const incoming = new Incoming(createReadStream(path), broken);
  const line = await incoming.line();
  const key = keyOf(root, Buffer.from(head.salt, 'base64'));
  for (let place = 0, isLast = false; !isLast; place += 1) {
    const length = (await incoming.read(4)).readUInt32BE();
    isLast = length >= LAST;
    const bytes = isLast ? length - LAST : length;
    if (bytes < TAG_BYTES || bytes > PIECE_BYTES + TAG_BYTES) throw broken;
    yield unsealed(key, nonceOf(place, isLast), line, await incoming.read(bytes), broken);
  }
  if (!(await incoming.isOver())) throw broken;
}

function taken(path: string): BackupRefused {
  return new BackupRefused(`${path} is there already: a backup overwrites nothing`);
}

function unsealed(key: KeyObject, nonce: Buffer, line: Buffer, sealed: Buffer, broken: Error): Buffer {
  try {
    const decipher = createDecipheriv(CIPHER, key, nonce, { authTagLength: TAG_BYTES })
      .setAAD(line)
      .setAuthTag(sealed.subarray(-TAG_BYTES));
    return Buffer.concat([decipher.update(sealed.subarray(0, -TAG_BYTES)), decipher.final()]);
  } catch {
    throw broken;
  }
}

/** Pieces of one length; the last one may be shorter, or empty. */
async function* pieces(content: AsyncIterable<Uint8Array>) {
  let kept = Buffer.alloc(0);
  for await (const bytes of content) {
    kept = Buffer.concat([kept, bytes]);
    while (kept.length > PIECE_BYTES) {
      yield { piece: kept.subarray(0, PIECE_BYTES), isLast: false };
      kept = kept.subarray(PIECE_BYTES);
    }
  }
  yield { piece: kept, isLast: true };
}

function keyOf({ backups }: Root, salt: Buffer): KeyObject {
  return createSecretKey(Buffer.from(hkdfSync('sha256', backups, salt, 'bisa/backup', 32)));
}

function nonceOf(place: number, isLast: boolean): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeBigUInt64BE(BigInt(place), 3);
  nonce[11] = Number(isLast);
  return nonce;
}

function openFile(path: string) {
  return open(path, 'r').catch((error: NodeJS.ErrnoException) => {
    throw new BackupRefused(`${path} cannot be read (${error.code})`);
  });
}
