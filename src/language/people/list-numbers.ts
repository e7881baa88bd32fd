import { MOST_PEOPLE } from './people.js';

/** From one to another: "no 11 sampai 20", "1-5". */
const UP_TO = String.raw`(?:-|–|s\.?/?d\.?|sampai|sampe|ampe|nepi ka|tekan|dumugi|hingga|to)`;
/** In one breath more than one: "no 1, 2 dan 4", but not "no 1, 2x". */
const MORE = String.raw`(?: ?(?:,|&|dan|sama|sm|and|${UP_TO}) ?(?:no\.? ?|nomor |nomer )?\d{1,3}(?![\dx]| ?(?:x|kali|kl|dosis|th)))`;
export const NUMBERED = new RegExp(
  String.raw`(?:\b(?:no|nomor|nomer|nmr|number|baris|urutan)|\b(?:orang|warga|yang|yg) ke|#)[ .:-]*(\d{1,3}(?![\d])${MORE}*)`,
  'g',
);
/** "yang kedua", but not "disuntik yang kedua". */
export const ORDINAL =
  /(?<!\b(?:di)?(?:vaks|sunt|dosis)\p{L}* )\b(?:yang|yg|orang|warga|nu|sing) (pertama|kesatu|kedua|ketiga|keempat|kelima|terakhir)\b/gu;
export const ORDINALS: Record<string, number> = {
  pertama: 1,
  kesatu: 1,
  kedua: 2,
  ketiga: 3,
  keempat: 4,
  kelima: 5,
};
/** Behind a wish a number alone is one of the list: "hapus 3", "teruskan 1 dan 2", but not "rt 05". */
export const BARE_NUMBER = new RegExp(
  String.raw`(?<![\d.,/])(?<!\br[tw][ .:-]{0,2})(?<!\b(?:umur|usia|yuswa)\p{L}* )\b\d{1,3}\b(?: ?${UP_TO} ?\d{1,3}\b)?(?! ?(?:x|kali|kl|dosis|th|orang|org|warga|wrga|wrg|lagi|paragraf))`,
  'gu',
);
const SPAN = new RegExp(String.raw`(\d+)(?: ?${UP_TO} ?(?:\D{0,6} )?(\d+))?`, 'g');

/** The numbers that are said, and those between two of them where it goes from one to the other. */
export function numbersIn(said: string): number[] {
  return [...said.matchAll(SPAN)].flatMap(([, first, last = first]) => {
    const [from, to] = [Number(first), Number(last)];
    const between = Math.min(Math.max(0, to - from), MOST_PEOPLE);
    return [...Array.from({ length: between }, (_, i) => from + i), to];
  });
}
