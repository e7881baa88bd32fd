import { randomBytes } from 'node:crypto';
import { Worker } from 'node:worker_threads';
import { programBeside } from '../beside.js';
import { ARGON2, type HashAnswer, type HashRequest, SALT_BYTES } from './hash-protocol.js';

/** A password could not be hashed; nothing of it is told. */
export class HashingFailed extends Error {
  override readonly name = 'HashingFailed';
}

interface Waiting {
  resolve(done: string | boolean): void;
  reject(error: Error): void;
}

/** The thread in which passwords are hashed; it starts with the first of them and keeps no program from its end. */
class Hashing {
  private worker: Worker | null = null;
  private readonly waiting = new Map<number, Waiting>();
  private last = 0;

  ask(request: Omit<HashRequest, 'id'>): Promise<string | boolean> {
    const worker = this.worker ?? this.start();
    const id = ++this.last;
    worker.ref();
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      worker.postMessage({ id, ...request } satisfies HashRequest);
    });
  }

  private start(): Worker {
    const { filename, ...options } = programBeside(import.meta.url, 'hasher');
    const worker = new Worker(filename, options);
    worker.on('message', (answer: HashAnswer) => {
      const one = this.waiting.get(answer.id);
      this.waiting.delete(answer.id);
      if (this.waiting.size === 0) worker.unref();
      if ('failed' in answer) one?.reject(new HashingFailed());
      else one?.resolve(answer.done);
    });
    // what ended it is told by its exit
    worker.on('error', () => {});
    worker.once('exit', () => {
      this.worker = null;
      for (const one of this.waiting.values()) one.reject(new HashingFailed());
      this.waiting.clear();
    });
    this.worker = worker;
    return worker;
  }
}

const hashing = new Hashing();

/**
 * The Argon2id hash of a password, encoded with its salt and parameters.
 * @throws {HashingFailed}
 */
export async function hashOf(password: string): Promise<string> {
  return String(await hashing.ask({ password: bytesOf(password) }));
}

/**
 * Whether a hash is of a password.
 * @throws {HashingFailed}
 */
export async function isHashOf(hash: string, password: string): Promise<boolean> {
  // Nobody has an empty one, and the library knows none.
  return password !== '' && (await hashing.ask({ password: bytesOf(password), hash })) === true;
}

/** Whether a hash was reckoned as new ones are; an older one is made anew when its officer signs in. */
export function isCurrent(hash: string): boolean {
  return hash.startsWith(HEAD);
}

/** Costs as much to compare with as any hash, and no password fits it. */
export function hashOfNothing(): string {
  const [salt, hash] = [SALT_BYTES, ARGON2.hashLength].map((length) =>
    randomBytes(length).toString('base64').replaceAll('=', ''),
  );
  return `${HEAD}${salt}$${hash}`;
}

const HEAD = `$argon2id$v=19$m=${ARGON2.memorySize},t=${ARGON2.iterations},p=${ARGON2.parallelism}$`;

/** The same letters from any keyboard are the same password. */
function bytesOf(password: string): Uint8Array {
  return Buffer.from(password.normalize('NFC'));
}
