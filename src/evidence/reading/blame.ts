import type { Picture } from '../photograph.js';
import { isBlurred } from '../sharpness.js';
import type { Seen } from './cascade.js';
import type { Look } from './located.js';

/** Why the code of a photograph could not be read, as far as it shows. */
export type Blame = 'too_small' | 'glare' | 'cut_off' | 'blurred' | 'no_code';

/** A module narrower than this (pixels) is lost in most photographs. */
const SMALL = 2.3;
/** The share of a code under a white patch from which error correction cannot make it up. */
const GLARE = 0.1;

/** The one thing to tell the person about a picture of which no code could be read. */
export async function blame(picture: Picture, { unread, glimpsed, cutOff }: Seen): Promise<Blame> {
  const [look] = unread;
  if (look) return faultOf(look);
  if (cutOff) return 'cut_off';
  return glimpsed || (await isBlurred(picture)) ? 'blurred' : 'no_code';
}

/** Why a code could not be read that was found. */
export function faultOf({ module, blank }: Look): Blame {
  if (module < SMALL) return 'too_small';
  return blank > GLARE ? 'glare' : 'blurred';
}
