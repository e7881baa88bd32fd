import type { Day } from '../calendar.js';
import { MONTHS, WEEKDAYS } from '../language/dates/day-names.js';
import { findDays } from '../language/dates/days.js';
import { anyOf, everyOf, hasOneOfEach, patternWith, type RegisterRules, withoutAny } from './words.js';

/** No wish of this kind is longer (words). */
const LONGEST = 14;
/** Nor a question when something is due. */
const LONGEST_DUE = 8;
/** What was heard of the kelurahan, and what is wanted with it, may be told at more length. */
const LONGEST_HEARD = 30;

export type Wish = 'export' | 'export_csv' | 'page' | 'request' | 'due' | 'owner_wish';

/** What whoever keeps a register wants of it in their own words: a file, the page, that an owner fills it in, or a last day. */
export function wishIn(said: string, rules: RegisterRules, today: Day): Wish | null {
  const { queries } = rules;
  const is = (words: readonly string[]) => anyOf(words).test(said);
  const count = said.split(/\s+/).length;
  if (count > LONGEST_HEARD || said.includes('\n')) return null;
  // "data apa yang kurang untuk kelurahan, dan kapan batas waktunya?"
  const asksDue = asksWhen(said) && findDays(said, today, { direction: 'future' }).length === 0;
  const isOfKelurahan = is(rules.authorities) || hasOneOfEach(said, rules.asks.missing);
  if (asksDue && (is(queries.due) || is(queries.wanted)) && isOfKelurahan) return 'due';
  if (isRequested(said, rules, today)) return 'request';
  if (count > LONGEST) return null;
  const file = fileIn(said, rules);
  if (file !== null) return file;
  if (is(queries.due) && count <= LONGEST_DUE && asksWhen(said)) return 'due';
  if (is(queries.fills) && !is(rules.self) && [rules.owned, rules.houses, rules.honorifics].some(is))
    return 'owner_wish';
  return is(queries.machines) && is(queries.typing) && !is(rules.authorities) ? 'page' : null;
}

/** A sheet that is asked for, and not one that is sent here. */
function fileIn(said: string, { queries, self }: RegisterRules): 'export' | 'export_csv' | null {
  const is = (words: readonly string[]) => anyOf(words).test(said);
  const [sheet, commas] = [is(queries.sheets), is(queries.commas)];
  if (!sheet && !commas) return null;
  const sends = new RegExp(
    String.raw`${anyOf(self).source}\s+(?:mau\s+|udah\s+|udh\s+|sudah\s+)?(?:kirim|punya)`,
    'iu',
  );
  if (sends.test(said) || MAY_SEND.test(said)) return null;
  if (!is(queries.handed) && !(commas && is(queries.parted))) return null;
  return commas && !sheet ? 'export_csv' : 'export';
}

/** "bisa kirim file excel aja" may be sent here; "bisa kirim excelnya" is asked for. */
const MAY_SEND =
  /^(?:kalo |kalau |klo )?(?:bisa|bs|boleh|blh)(?:kah)?\s+(?:kirim|upload|aplot|pake|pakai|langsung)(?!.*(?:minta|nya(?!\p{L})))/iu;

const WHEN =
  /(?<![\p{L}])(?:kapan|kpn|kapannya|iraha|tanggal berapa|tgl berapa|tgl brp|hari apa|when)(?![\p{L}])/iu;

function asksWhen(said: string): boolean {
  return WHEN.test(said);
}

/**
 * The kelurahan wants the register by a day: "bu lurah bilang paling telat rabu tgl 9", "kelurahan minta data sampe jumat", or
 * nothing but that it was told and a day.
 */
function isRequested(said: string, rules: RegisterRules, today: Day): boolean {
  if (hasOneOfEach(said, rules.request)) return true;
  const { queries, authorities } = rules;
  const is = (words: readonly string[]) => anyOf(words).test(said);
  if (!is(authorities) || findDays(said, today, { direction: 'future' }).length === 0) return false;
  if (is(queries.due) && !asksWhen(said)) return true;
  if (is(queries.wanted) && is(queries.data)) return true;
  return is(queries.told) && saysNoMore(said, rules);
}

/** Whether there is nothing beside who told it, the day, and that it is to be reminded of. */
function saysNoMore(said: string, rules: RegisterRules): boolean {
  const { queries, authorities, honorifics, polite, particles, self, days } = rules;
  const lists = [queries.told, queries.reminded, authorities, honorifics, polite, particles, self, days];
  const rest = withoutAny(said, [...lists, queries.due, queries.beside]).replace(everyOf(DAYS_NAMED), ' ');
  return !/\p{L}{3,}/u.test(rest);
}

const DAYS_NAMED = [...Object.keys(MONTHS), ...Object.keys(WEEKDAYS)];

/** What a message tells of the last day of a request, and what of when to be reminded of it. */
export function dueAndReminder(
  said: string,
  { queries }: Pick<RegisterRules, 'queries'>,
): { due: string; reminder: string | null } {
  const found = patternWith(queries.reminded, REMINDED).exec(said);
  if (!found) return { due: said, reminder: null };
  const due = `${said.slice(0, found.index)} ${said.slice(found.index + found[0].length)}`;
  return { due, reminder: found[0] };
}

/** From the word for it to the end of the clause. */
const REMINDED = (word: string) => new RegExp(String.raw`${word}[^.,;\n]*`, 'iu');
