/*
 * Letters that look like those of the Latin alphabet and are others, as they come from keyboards of other scripts and from
 * generators of decorated text. Written as escapes where the eye cannot tell them apart.
 */

/** Cyrillic and Greek in lower and upper case, then small capitals; each list beside what its letters look like. */
const ALIKE: [others: string, letters: string][] = [
  [
    '\u0430\u0435\u043e\u0440\u0441\u0443\u0445\u043a\u043c\u0442\u0432\u043d\u0456\u0458\u0455\u0501\u04bb',
    'aeopcyxkmtbhijsdh',
  ],
  [
    '\u0410\u0415\u041e\u0420\u0421\u0423\u0425\u041a\u041c\u0422\u0412\u041d\u0406\u0408\u0405',
    'aeopcyxkmtbhijs',
  ],
  ['\u03b1\u03b5\u03b9\u03ba\u03bd\u03bf\u03c1\u03c4\u03c5\u03c7', 'aeiknoptux'],
  ['\u0391\u0392\u0395\u0396\u0397\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4\u03a5\u03a7', 'abezhikmnoptyx'],
  ['ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘǫʀꜱᴛᴜᴠᴡʏᴢ', 'abcdefghijklmnopqrstuvwyz'],
  ['\u0131\u0269\u0261', 'iig'],
];

const LATIN: ReadonlyMap<string, string> = new Map(
  ALIKE.flatMap(([others, letters]) => [...others].map((other, i) => [other, letters[i]!] as const)),
);

/** The first letters of alphabets in white on black, of which Unicode knows no plain form. */
const IN_BOXES = [0x1f150, 0x1f170];
const LETTERS = 26;
const OTHER = /[^\n -~]/gu;

/** A text with Latin letters for those that only look like them. */
export function inLatin(text: string): string {
  return text.replace(OTHER, (letter) => LATIN.get(letter) ?? boxed(letter.codePointAt(0)!) ?? letter);
}

function boxed(code: number): string | null {
  const first = IN_BOXES.find((one) => code >= one && code < one + LETTERS);
  return first === undefined ? null : String.fromCharCode(0x61 + code - first);
}
