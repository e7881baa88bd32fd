import { plain } from './normalise.js';

/** Words around an answer that change nothing about it. */
const POLITE = new Set(
  'ya yah iya deh dong kak ka kakak min admin bang bu pak bapak ibu mas mba mbak sis gan aja saja sih nih ini itu kok lah tolong mohon please pls saya aku sy gw mau pilih nomor no nmr pilihan opsi option angka poin ke yang yg the'.split(
    ' ',
  ),
);

/** The words of a text, and those that are left without the polite ones. */
export interface Said {
  all: readonly string[];
  bare: readonly string[];
}

let latest: { text: string; said: Said } = { text: '', said: { all: [], bare: [] } };

/** A message or label in its words; the latest one's are remembered, for one message is compared with many things. */
export function saidIn(text: string): Said {
  if (text !== latest.text) {
    const line = plain(text);
    // letters typed on and on, and doubled vowels at the end of a word
    const single = /(.)\1/u.test(line)
      ? line.replace(/(\p{L})\1{2,}/gu, '$1').replace(/([aeiou])\1(?!\p{L})/gu, '$1')
      : line;
    const all = single.match(/\/?[\p{L}\p{N}]+(?:'\p{L}+)?/gu) ?? [];
    latest = { text, said: { all, bare: bareOf(all) } };
  }
  return latest.said;
}

/** The words of a message or label. */
export function wordsOf(text: string): readonly string[] {
  return saidIn(text).all;
}

/** Words without the polite ones. */
export function bareOf(words: readonly string[]): string[] {
  return words.filter((word) => !POLITE.has(word));
}

/** The words of a message without the polite ones. */
export function bareWords(text: string): readonly string[] {
  return saidIn(text).bare;
}
