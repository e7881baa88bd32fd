/** A tick or a cross behind whatever speaks of vaccines: a tick for each dose. */
const TICKED =
  /((?:di)?(?:vaks|vax|vks|paks|dosis)\p{L}*)[ :=]*((?:(?:✅|✔|☑|✓|√)\uFE0F? ?)+|(?:❌|✖|✗|✘|❎)\uFE0F?)/gu;
const TICK = /✅|✔|☑|✓|√/gu;
/** More ticks count no doses. */
const MOST_DOSES = 4;

/** A text in which doses that are ticked are told in words: "vaksin ✅✅" is "vaksin 2x", "vaksin ❌" is "belum vaksin". */
export function ticksInWords(text: string): string {
  return text.replace(TICKED, (whole, _said: string, marks: string) => {
    const count = marks.match(TICK)?.length ?? 0;
    if (count > MOST_DOSES) return whole;
    const end = /\s$/.test(marks) ? ' ' : '';
    return count === 0 ? `belum vaksin${end}` : `sudah vaksin ${count} kali${end}`;
  });
}

/** "v2", "V0": doses as they are counted in lists that are written in haste. */
const BY_LETTER = /(?<![\p{L}\d])v ?([0-4])(?![\p{L}\d.,/])/giu;

/** A text in which doses that are told by a letter and their number are told in words. */
export function dosesInWords(text: string): string {
  return text.replace(BY_LETTER, (_, count: string) =>
    count === '0' ? 'belum vaksin' : `sudah vaksin ${count} kali`,
  );
}
