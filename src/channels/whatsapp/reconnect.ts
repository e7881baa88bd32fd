import { FINAL_ADVICE } from './refusals.js';

/** WhatsApp asks to connect again, for instance right after pairing. */
const RESTART = 515;
/** The longest pause (ms). */
const LONGEST_PAUSE_MS = 60_000;

/**
 * After how many ms to connect again when a connection ended with this code, the `lost`th in a row (from 0); `null` for
 * never. Pauses double, and half of each is left to chance so that not all come back at once.
 */
export function pauseAfter(
  code: number,
  lost: number,
  firstMs: number,
  chance = Math.random(),
): number | null {
  if (code in FINAL_ADVICE) return null;
  if (code === RESTART) return 0;
  return Math.min(firstMs * 2 ** Math.min(lost, 20), LONGEST_PAUSE_MS) * (0.5 + chance / 2);
}
