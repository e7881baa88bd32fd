import { randomBytes } from 'node:crypto';
import { constants, setPriority } from 'node:os';
import { parentPort } from 'node:worker_threads';
import { argon2id, argon2Verify } from 'hash-wasm';
import { ARGON2, type HashAnswer, type HashRequest, SALT_BYTES } from './hash-protocol.js';

// Passwords are hashed in a thread of its own, one after another: a hash takes a moment and 19 MiB of memory.
// It gives way to whoever answers residents: on Linux a thread has a priority of its own, elsewhere it would be all of the
// process's.
if (process.platform === 'linux') setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
const port = parentPort!;
let last: Promise<void> = Promise.resolve();
port.on('message', (request: HashRequest) => {
  last = last.then(async () => port.postMessage(await answerTo(request)));
});

async function answerTo({ id, password, hash }: HashRequest): Promise<HashAnswer> {
  try {
    if (hash !== undefined) return { id, done: await argon2Verify({ password, hash }) };
    const salt = randomBytes(SALT_BYTES);
    return { id, done: await argon2id({ ...ARGON2, password, salt, outputType: 'encoded' }) };
  } catch {
    // the library's words may hold what was given to it
    return { id, failed: true };
  }
}
