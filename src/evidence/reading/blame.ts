import type { Picture } from '../photograph.js';
import { isBlurred } from '../sharpness.js';
import type { Seen } from './cascade.js';

/** Why the code of a photograph could not be read, as far as it shows. */
export type Blame = 'too_small' | 'glare' | 'cut_off' | 'blurred' | 'no_code';

/** A module narrower than this (pixels) is lost in most photographs. */
const SMALL = 2.3;
/** The modules of a certificate's side, or somewhat more. */
const CERTIFICATE = 90;
/** The share of a code under a white patch from which error correction cannot make it up. */
const GLARE = 0.1;

/** The one thing to tell the person about a picture of which no code could be read. */
export async function blame(picture: Picture, seen: Seen): Promise<Blame> {
  const fault = faultOf(seen);
  if (fault) return fault;
  if (seen.cutOff) return 'cut_off';
  return seen.glimpsed || (await isBlurred(picture)) ? 'blurred' : 'no_code';
}

/** Why a code could not be read whose place was found; `null` where there is none. */
export function faultOf({ unread: [look], blot }: Seen): Blame | null {
  if (!look) return blot === null ? null : blot < CERTIFICATE * SMALL ? 'too_small' : 'blurred';
  if (look.module < SMALL) return 'too_small';
  return look.blank > GLARE ? 'glare' : 'blurred';
}
