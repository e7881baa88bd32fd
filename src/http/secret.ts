import { createHash, timingSafeEqual } from 'node:crypto';

/** Whether a secret is the expected one, found in a time that tells nothing about where the two differ or how long they are. */
export function isSecret(given: string | null | undefined, expected: string): boolean {
  const [one, other] = [given ?? '', expected].map((text) => createHash('sha256').update(text).digest());
  return timingSafeEqual(one!, other!);
}
