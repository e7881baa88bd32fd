import type { Day } from '../../calendar.js';
import { findDays } from '../dates/days.js';
import type { Lexicon } from '../lexicon.js';
import { type Hit, notWithin } from '../words/finder.js';
import { findMentions, JOINS, type Mention } from './dose-mentions.js';

/** What a message says about doses, each by its number; 3 is a booster. */
export interface Doses {
  /** The latest dose that was given, or `null` when none is spoken of. */
  done: number | null;
  /** The first dose that lies ahead, or `null`. */
  ahead: number | null;
}

/** Whether a dose was given, lies ahead, is looked for, or is asked of everybody. */
type Standing = 'done' | 'ahead' | 'sought' | 'general';

/** Reads the doses out of normalised words; `planning` when the message asks to be reminded of one. */
export function findDoses(words: readonly string[], today: Day, lexicon: Lexicon, planning: boolean): Doses {
  const { none, not_a_statement } = lexicon.vaccination;
  const denied = [...none.find(words), ...not_a_statement.find(words)];
  const mentions = notWithin(findMentions(words, lexicon), denied);
  const personal = ['saya', 'my', 'i'].some((word) => words.includes(word));
  const done: number[] = [];
  const ahead: number[] = [];
  let last: Standing | null = null;
  for (const [i, mention] of mentions.entries()) {
    const around = surroundings(words, mention, mentions[i - 1], mentions[i + 1]);
    const joined: Standing | null = around.before.length === 1 && JOINS.has(around.before[0]!) ? last : null;
    const byDefault = planning && !mention.counted ? 'ahead' : 'done';
    last = standing(around, lexicon) ?? dated(around.behind, today) ?? joined ?? byDefault;
    if (last === 'done') done.push(mention.dose);
    if (last === 'ahead' || (last === 'sought' && personal)) ahead.push(mention.dose);
  }
  return {
    done: done.length ? Math.max(...done) : null,
    ahead: ahead.length ? Math.min(...ahead) : null,
  };
}

/** The words of a dose, and those of its clause before and behind it, up to the doses beside it. */
interface Surroundings {
  before: string[];
  inside: string[];
  behind: string[];
}

const BORDERS = new Set(['.', 'tapi', 'terus', 'padahal', 'sedangkan', 'karena', 'but', 'because']);
const FURTHEST = 6;
const WRITER: ReadonlySet<string> = new Set(['saya', 'aku', 'kami']);
const PERSONS: ReadonlySet<string> = new Set([
  ...WRITER,
  ...'suami istri ibu bapak anak nenek kakek adik kakak mertua orangtua teman saudara sepupu calon tante paman bibi'.split(
    ' ',
  ),
]);

/** The person whom a word brings up, or `null`: in "ibu saya" that is ibu. */
function personAt(words: readonly string[], i: number): string | null {
  const possessive = WRITER.has(words[i]!) && PERSONS.has(words[i - 1] ?? '');
  return PERSONS.has(words[i]!) && !possessive ? words[i]! : null;
}

function surroundings(
  words: readonly string[],
  { at, end }: Mention,
  previous: Mention | undefined,
  following: Mention | undefined,
): Surroundings {
  let from = at;
  while (from > Math.max(previous?.end ?? 0, at - FURTHEST) && !BORDERS.has(words[from - 1]!)) from--;
  let to = end;
  const limit = Math.min(following?.at ?? words.length, end + FURTHEST);
  const persons = words.slice(from, at).map((_, i) => personAt(words, from + i));
  const person = persons.findLast((one) => one !== null);
  // "suami vaksin 2x saya belum": what is said of another person is another clause
  const ofAnother = (i: number) => person && (personAt(words, i) ?? person) !== person;
  while (to < limit && !BORDERS.has(words[to]!) && !ofAnother(to)) to++;
  return { before: words.slice(from, at), inside: words.slice(at, end), behind: words.slice(end, to) };
}

/** How many words may stand between a plan and its dose ("nunggu jadwal dosis 2"), and between a wish and it. */
const REACH_OF_PLAN = 2;
const REACH_OF_WISH = 1;

/** What the words around a dose say of it: a "belum" that ends the clause, else the nearest cue before, else behind. */
function standing(
  { before, inside, behind }: Surroundings,
  { vaccination, services }: Lexicon,
): Standing | null {
  const { not_yet, done, ahead, wish, sought, asked_of_all, not_a_statement } = vaccination;
  if (not_yet.has(inside) || (behind.length === 1 && not_yet.has(behind))) return 'ahead';
  const within = (reach: number) => (hit: Hit) => before.length - hit.end <= reach;
  // "mau ktp vaksin 1 kali": the wish is for the ktp
  const ofDose = (hit: Hit) => !services.named.has(before.slice(hit.end));
  const cue = (standsAs: Standing) => (hit: Hit) => ({ hit, standsAs });
  const earlier = [
    ...not_yet.find(before).map(cue('ahead')),
    ...done.find(before).map(cue('done')),
    ...ahead.find(before).filter(within(REACH_OF_PLAN)).map(cue('ahead')),
    ...wish.find(before).filter(within(REACH_OF_WISH)).filter(ofDose).map(cue('ahead')),
    ...sought.find(before).filter(within(REACH_OF_PLAN)).map(cue('sought')),
    ...asked_of_all.find(before).filter(within(REACH_OF_PLAN)).map(cue('general')),
  ].sort((a, b) => b.hit.end - a.hit.end || b.hit.words - a.hit.words)[0];
  if (earlier) return earlier.standsAs;
  if (done.has(inside)) return 'done';
  const later = [
    ...notWithin(not_yet.find(behind), not_a_statement.find(behind)).map(cue('ahead')),
    ...ahead.find(behind).map(cue('ahead')),
    ...sought.find(behind).map(cue('sought')),
    ...done.find(behind).map(cue('done')),
  ].sort((a, b) => a.hit.at - b.hit.at || b.hit.words - a.hit.words)[0];
  return later?.standsAs ?? null;
}

/** "yang kedua tanggal 18": a day behind a dose tells whether it was given. */
function dated(behind: string[], today: Day): Standing | null {
  const [day] = findDays(behind.join(' '), today);
  if (!day) return null;
  return day > today ? 'ahead' : 'done';
}
