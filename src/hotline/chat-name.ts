import type { ChatName } from '../case/joined.js';
import type { Address } from '../store/address.js';

/** Of a number so many of the last digits are told: its owner knows it by them. */
const SHOWN = 3;
/** Only WhatsApp's addresses are telephone numbers: as digits, or as its own servers write them. */
const NUMBER = /^(\d{6,})(?:@s\.whatsapp\.net)?$/;

/** How a chat is called to its person: the app, and the end of the number (`none` where there is no number). */
export function chatNameOf({ channel, id }: Address): ChatName {
  return { channel, ending: channel === 'whatsapp' ? endingOf(id) : 'none' };
}

/** The last digits of an address that is a telephone number, or `none`. */
export function endingOf(id: string): string {
  const [, number] = NUMBER.exec(id) ?? [];
  return number?.slice(-SHOWN) ?? 'none';
}
