import { connect as connectPlain, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { Incoming } from '../backup/incoming.js';

/** Redis gives no snapshot; the message says why. */
export class NoSnapshot extends Error {}

/** Redis sends a sign of life every second while it makes ready; silence of so long (ms) is its end. */
const SILENCE_MS = 60_000;
const DEFAULT_PORT = 6379;

/**
 * All that is in Redis at one instant, as RDB, over its replication protocol (as `redis-cli --rdb` does): a child of
 * Redis sends it, and everybody else is served meanwhile.
 * @throws {NoSnapshot}
 */
export async function* snapshotOf(url: string): AsyncGenerator<Buffer> {
  const { hostname, port, username, password, protocol } = new URL(url);
  const host = hostname.replace(/^\[|\]$/g, '');
  const place = { host, port: Number(port || DEFAULT_PORT) };
  const socket: Socket =
    protocol === 'rediss:' ? connectTls({ ...place, servername: host }) : connectPlain(place);
  socket.setTimeout(SILENCE_MS, () =>
    socket.destroy(new NoSnapshot('Redis went silent while it gave its snapshot')),
  );
  const replies = new Incoming(socket, new NoSnapshot('Redis broke its snapshot off'));
  const reply = async () => (await replies.line()).toString('latin1').trim();
  const ask = async (...words: string[]) => {
    socket.write(
      words.reduce((all, word) => `${all}$${Buffer.byteLength(word)}\r\n${word}\r\n`, `*${words.length}\r\n`),
    );
    return reply();
  };
  try {
    if (password) {
      const names = username ? [decodeURIComponent(username)] : [];
      const said = await ask('AUTH', ...names, decodeURIComponent(password));
      if (said !== '+OK') throw new NoSnapshot('Redis does not take the password of REDIS_URL');
    }
    // a Redis that does not know this sends what comes after the snapshot as well, which nobody reads
    await ask('REPLCONF', 'rdb-only', '1');
    // without this it would write the snapshot to its own disk first, and leave it there
    await ask('REPLCONF', 'capa', 'eof');
    let said = await ask('SYNC');
    // signs of life
    while (said === '') said = await reply();
    if (!said.startsWith('$')) throw new NoSnapshot(`Redis gives no snapshot (SYNC): ${said.slice(1)}`);
    const mark = /^\$EOF:(.{40})$/.exec(said)?.[1];
    yield* mark ? replies.passUntil(Buffer.from(mark, 'latin1')) : replies.pass(Number(said.slice(1)));
  } catch (error) {
    if (error instanceof NoSnapshot) throw error;
    throw new NoSnapshot(`Redis gives no snapshot: ${(error as Error).message}`);
  } finally {
    socket.destroy();
  }
}
