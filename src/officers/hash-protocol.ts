/** OWASP's second choice for Argon2id (Password Storage Cheat Sheet): 19 MiB, two passes, one lane. */
export const ARGON2 = { memorySize: 19 * 1024, iterations: 2, parallelism: 1, hashLength: 32 };
export const SALT_BYTES = 16;

/** What the thread is asked: whether a password fits a hash, or for a new hash of it. */
export interface HashRequest {
  id: number;
  password: Uint8Array;
  hash?: string;
}

export type HashAnswer = { id: number; done: string | boolean } | { id: number; failed: true };
