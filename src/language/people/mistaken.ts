import type { Mistaken, Named, Reading } from '../reading.js';
import { plain } from '../words/normalise.js';
import { speaksOfWriter, takesBack } from '../words/openings.js';

/** What is said of the writer stands in a sentence of its own, or behind a comma. */
const SENTENCE_END = /[.;!\n]+|, ?(?=(?:kalau |kalo |klo )?(?:saya|sy|aku|gw|gue|abdi|kula)\b)/;

/**
 * Whose it is what was told before, where a message takes that back: "eh salah kirim, itu sertifikat adik saya. saya
 * sendiri belum vaksin". `null` where it takes nothing back, or does not say whose it is.
 */
export function findMistaken(
  text: string,
  read: (part: string) => Pick<Reading, 'facts'>,
  named: (part: string) => Named | null,
): Mistaken | null {
  const clauses = plain(text).split(SENTENCE_END);
  const end = [1, 2].find((count) => takesBack(clauses.slice(0, count).join(', ')));
  if (end === undefined || text.includes('?')) return null;
  const said = clauses.slice(0, end).join(', ');
  const whose = named(said);
  if (!whose?.key) return null;
  const behind = clauses.slice(end).join(', ');
  const ofWriter = speaksOfWriter(behind);
  return {
    named: whose,
    theirs: read(ofWriter ? said : text).facts,
    own: ofWriter ? read(behind).facts : {},
  };
}
