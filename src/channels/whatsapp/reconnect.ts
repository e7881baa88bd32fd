/** WhatsApp asks to connect again, for instance right after pairing. */
const RESTART = 515;
/** The link was ended on the phone. */
export const LOGGED_OUT = 401;
/** The longest pause (ms). */
const LONGEST_PAUSE_MS = 60_000;

/** Codes with which WhatsApp wants a connection no more, and what an operator does then. */
export const FINAL_ADVICE: Record<number, string> = {
  [LOGGED_OUT]: 'the phone has ended this link: start again to pair anew',
  403: 'WhatsApp has banned or blocked this account: open WhatsApp on the phone, ask for a review there, then start again',
  411: 'WhatsApp does not take this account as a linked device: update WhatsApp on the phone, then start again',
  440: 'another program is connected with the same link: stop it, then start again',
};

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
