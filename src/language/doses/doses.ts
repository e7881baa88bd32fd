import type { Day } from '../../calendar.js';
import { findDays } from '../dates/days.js';
import type { Lexicon } from '../lexicon.js';
import type { Message } from '../message.js';
import { type Hit, notWithin } from '../words/spans.js';
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
export function findDoses(message: Message, lexicon: Lexicon, planning: boolean): Doses {
  const { words, hits, today } = message;
  const denied = [...hits.vaccination.none, ...hits.vaccination.not_a_statement];
  const mentions = notWithin(findMentions(message), denied);
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

/** Between clauses. */
export const BORDERS: ReadonlySet<string> = new Set([
  '.',
  'tapi',
  'terus',
  'padahal',
  'sedangkan',
  'karena',
  'but',
  'because',
]);
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
  // "dosis 1 tgl 2 september kapan dosis 2": what is asked of the next one is no word of this
  const ofNext = (i: number) => following !== undefined && words[i] === 'kapan';
  while (to < limit && !BORDERS.has(words[to]!) && !ofAnother(to) && !ofNext(to)) to++;
  return { before: words.slice(from, at), inside: words.slice(at, end), behind: words.slice(end, to) };
}

/** How many words may stand between a plan and its dose ("nunggu jadwal dosis 2"), and between a wish and it. */
const REACH_OF_PLAN = 2;
const REACH_OF_WISH = 1;

/** What the words around a dose say of it: a "belum" that ends the clause, else the nearest cue before, else behind. */
function standing({ before, inside, behind }: Surroundings, lexicon: Lexicon): Standing | null {
  const within = lexicon.look(inside).vaccination;
  const after = lexicon.look(behind).vaccination;
  if (within.not_yet.length || (behind.length === 1 && after.not_yet.length)) return 'ahead';
  const earlier = nearestBefore(before, lexicon);
  if (earlier) return earlier;
  if (within.done.length) return 'done';
  const later = [
    ...notWithin(after.not_yet, after.not_a_statement).map(cue('ahead')),
    ...after.ahead.map(cue('ahead')),
    ...after.sought.map(cue('sought')),
    ...after.done.map(cue('done')),
  ].sort((a, b) => a.hit.at - b.hit.at || b.hit.words - a.hit.words)[0];
  return later?.standsAs ?? null;
}

function nearestBefore(before: readonly string[], { look, names }: Lexicon): Standing | null {
  const { not_yet, done, ahead, wish, sought, asked_of_all } = look(before).vaccination;
  const reaching = (hits: readonly Hit[], reach: number) =>
    hits.filter(({ end }) => before.length - end <= reach);
  // "mau ktp vaksin 1 kali": the wish is for the ktp
  const ofDose = ({ end }: Hit) => !names(before.slice(end)).length;
  const nearest = [
    ...not_yet.map(cue('ahead')),
    ...done.map(cue('done')),
    ...reaching(ahead, REACH_OF_PLAN).map(cue('ahead')),
    ...reaching(wish, REACH_OF_WISH).filter(ofDose).map(cue('ahead')),
    ...reaching(sought, REACH_OF_PLAN).map(cue('sought')),
    ...reaching(asked_of_all, REACH_OF_PLAN).map(cue('general')),
  ].sort((a, b) => b.hit.end - a.hit.end || b.hit.words - a.hit.words)[0];
  return nearest?.standsAs ?? null;
}

function cue(standsAs: Standing): (hit: Hit) => { hit: Hit; standsAs: Standing } {
  return (hit) => ({ hit, standsAs });
}

/** "yang kedua tanggal 18": a day behind a dose tells whether it was given. */
function dated(behind: string[], today: Day): Standing | null {
  const [day] = findDays(behind.join(' '), today);
  if (!day) return null;
  return day > today ? 'ahead' : 'done';
}
