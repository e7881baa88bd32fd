import { ALREADY, NOT_YET } from '../words/forms.js';
import type { KnownWords } from './columns.js';
import { bareName, whoIs } from './person-called.js';

/** In so many words a heading says what is wanted: "KK:", "perpanjang SIM:". */
const HEADING = String.raw`\p{L}+(?: [\p{L}\d]+){0,2} ?[:=]`;
/** A bullet or a sign of joy before it says nothing. */
const SIGN = String.raw`(?:(?:[*_•▪►➡→-]|\p{Extended_Pictographic}\uFE0F?) ?)*`;
const HEADING_ALONE = new RegExp(`^${SIGN}${HEADING}[*_ ]*$`, 'u');
/** In a line above people how it stands with their doses needs no sign: "sudah vaksin 2x", "belum". */
const STATE_ALONE = new RegExp(
  `^${SIGN}(?:(?:yang|yg) )?(?:${NOT_YET}|${ALREADY}|dosis|vaksin)(?: [\\p{L}\\d]+){0,3}[*_]* ?$`,
  'u',
);
/** A heading with those below it in the same line, or up to the next one: "KTP: pak jono belum, KK: bu tini 2x". */
const HEADED = new RegExp(
  String.raw`(?<=^|[,;:.] ?|^(?:\d{1,2}[).]|[-*•]) ?)(${HEADING}) ?([^;]+?)(?=;|$|, ?${HEADING})`,
  'gu',
);
/** Between those of one heading: "KTP: pak jono belum, bu ani 1x". */
const NEXT = / ?(?:[,/&]|\b(?:sama|sm|dan|and)\b) ?/;

/**
 * A message in plain lower case in which what stands as a heading before somebody, or in a line above them, is said behind
 * each whom it heads.
 */
export function headingsBehind(text: string, words: KnownWords): string {
  if (!/[:=\n]/.test(text)) return text;
  let above: string | null = null;
  const lines = text.split('\n').map((line, i, all) => {
    if (HEADING_ALONE.test(line) || STATE_ALONE.test(line)) {
      const heading = withoutSign(line);
      // above a number or a bullet it is read with those
      const heads = beginsWithSomebody(all[i + 1] ?? '', words) && isHeading(heading, words);
      above = heads ? heading : null;
      return above === null ? line : '';
    }
    if (above !== null && beginsWithSomebody(line, words)) return `${line}, ${above}`;
    above = null;
    return line.replace(HEADED, (whole, said: string, body: string, at: number) => {
      const heading = withoutSign(said);
      if (!isHeading(heading, words) || !beginsWithSomebody(body, words)) {
        // "warga saya: ktp: ..."
        const behind = headingsBehind(body, words);
        return behind === body ? whole : `${said}\n${behind}`;
      }
      const each = eachOf(body, words).map((one) => `${one}, ${heading}`);
      return (at > 0 ? '\n' : '') + each.join('\n');
    });
  });
  return lines.join('\n');
}

function withoutSign(heading: string): string {
  return heading.replace(new RegExp(`^${SIGN}|[*_]* ?[:=]? ?[*_ ]*$`, 'gu'), '');
}

/** Those of one line; what begins with nobody is said of the one before. */
function eachOf(body: string, words: KnownWords): string[] {
  const people: string[] = [];
  for (const one of body.split(NEXT)) {
    if (people.length === 0 || beginsWithSomebody(one, words)) people.push(one);
    else people[people.length - 1] += `, ${one}`;
  }
  return people;
}

/** Whether words are of the language and call nobody ("ada tiga warga:"), and label no value: "nama: ..." heads none. */
function isHeading(words: string, { columns, isWord }: KnownWords): boolean {
  const called = [words, words.split(' ').at(-1)!].map(whoIs);
  return (
    called.every(({ label, self }) => label === '' && !self) &&
    !columns.has(words) &&
    words.split(' ').every((word) => isWord(word) || /^\d{1,2}x?$/.test(word))
  );
}

function beginsWithSomebody(text: string, words: KnownWords): boolean {
  return whoIs(text).label !== '' || bareName(text, words) !== null;
}
