import { plain } from './normalise.js';
import { readNumber } from './numbers.js';

/** In the middle of a message: what stands before was wrong, what follows is meant. */
const RESTATES =
  /(?<=^|[\s,.;!?])(?:eh|ehh|eeh|ralat|koreksi|maksudnya|maksudku|maksut|maksud (?:saya|sy|aku|gw)|mksd(?:nya)?|eh (?:salah|bukan)|upami lepat|i mean|sorry i mean)[\s,.;:!]+/g;

/** What is denied, before what is meant in its place: "bukan tgl 3, tapi 13 september", "bukan astra ternyata, sinovac". */
const DENIED =
  /\b(?:bukan|bkn|sanes|dudu) [^,;.?!\n]{1,30}?(?:, ?(?:tapi|tp|melainkan)?|\b(?:tapi|tp|melainkan)\b)\s*/g;

/**
 * What is meant in the end where a message sets itself right: of "kemarin ding, eh maksudnya 10 agustus" that is
 * "10 agustus". `null` where nothing stands before or behind the word that does so.
 */
export function restated(text: string): string | null {
  const line = plain(text);
  const last = [...line.matchAll(RESTATES)].at(-1);
  const denied = [...line.matchAll(DENIED)].at(-1);
  if (denied && denied.index >= (last?.index ?? 0))
    return line.slice(denied.index + denied[0].length).trim() || null;
  if (!last) return null;
  const meant = line.slice(last.index + last[0].length).trim();
  return last.index > 0 && meant !== '' && /[\p{L}\d]/u.test(line.slice(0, last.index)) ? meant : null;
}

const OPENS_ANEW =
  /^(?:(?:oh|oiya|oh iya|duh|aduh|waduh|maaf|sori|sorry|min|kak) ?,? ?)*(?:eh|ehh|ralat|koreksi|salah|bukan|bkn|ternyata|rupanya|maksudnya|maksud saya|yang (?:jelas|bener|benar)|yg (?:jelas|bener|benar)|sebenernya|sebenarnya|actually)\b/;
const ENDS_ANEW = /\b(?:ding|deng|dink|maksudnya|maksud saya|mksdnya|ternyata|lupa bilang)[\s.!]*$/;

/** Whether a message says that something said before was otherwise: "eh baru sekali ding", "ternyata udah booster". */
export function setsRight(text: string): boolean {
  const line = plain(text).trim();
  return OPENS_ANEW.test(line) || ENDS_ANEW.test(line);
}

const COUNT =
  /\b(?:sekali|satu kali|dua kali|tiga kali|empat kali|once|twice|three times|[0-5] ?(?:x|kali|kl)\b)/;

/** How often something was, where a message that sets something right says only that: "eh baru sekali ding". */
export function countRestated(text: string): number | null {
  const found = setsRight(text) && !text.includes('?') ? COUNT.exec(plain(text)) : null;
  return found && readNumber(found[0]);
}
