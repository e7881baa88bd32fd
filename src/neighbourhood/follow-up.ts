import type { Day } from '../calendar.js';
import { isQuestion } from './queried.js';
import { criteriaIn, hasCriteria } from './query.js';
import { roomsTold } from './rooms-told.js';
import { withoutRoom } from './telling.js';
import { ofAllIn } from './word-asked.js';
import { anyOf, atStart, type RegisterRules, withoutAny } from './words.js';

export const FOLLOW_UPS = ['again', 'names', 'count', 'them', 'some'] as const;
/**
 * How a message goes on with what was looked at: it is to be told once more, with its names, or as a number; something is asked
 * of those who were told of (`them`), or the same of others (`some`).
 */
export type FollowUp = (typeof FOLLOW_UPS)[number];

/** No message that goes on has more words. */
const LONGEST = 8;

/** How a message goes on with what was looked at just before; `null` where it says something of its own. */
export function followUpIn(text: string, rules: RegisterRules, today: Day): FollowUp | null {
  const { queries } = rules;
  const said = text.trim().toLowerCase();
  if (said.includes('\n') || said.split(/\s+/).length > LONGEST || roomsTold(said, rules) !== null)
    return null;
  const is = (words: readonly string[]) => anyOf(words).test(said);
  if (is(queries.altogether) && ofAllIn(said, rules) !== null) return null;
  const manners = [queries.further, rules.next, queries.them, queries.beside, rules.polite, rules.honorifics];
  const says = (...lists: (readonly string[])[]) =>
    !/[\p{L}\d]/u.test(withoutAny(said, [...lists, ...manners]));
  if (is(queries.again) && says(queries.again, queries.data)) return 'again';
  const isOfAll = is(queries.altogether);
  if (!isOfAll && (is(queries.who) || is(queries.names)) && says(queries.who, queries.names)) return 'names';
  if (!isOfAll && is(queries.count) && says(queries.count, rules.persons, queries.people, rules.now))
    return 'count';
  if (is(queries.of_one) && isQuestion(said, rules) && says(queries.of_one, queries.around)) return 'them';
  // "siapa lagi yg belum", "tinggal siapa yang blm"
  const rest = [
    queries.who,
    rules.not_yet,
    queries.beginning,
    rules.others,
    queries.left_over,
    rules.houses,
    queries.altogether,
  ];
  if (is(rules.not_yet) && is(queries.who) && says(...rest)) return 'some';
  return asksOfOthers(said, rules, today) ? 'some' : null;
}

/** "trus yang kamar 3?", "kalo yg belum lapor", "yang di melati?": others are asked after, and nothing of them is told. */
function asksOfOthers(said: string, rules: RegisterRules, today: Day): boolean {
  const { queries } = rules;
  const is = (words: readonly string[]) => anyOf(words).test(said);
  // "di melati aja", and not "ning", which is a name
  const inPlace = atStart(rules.in, said);
  const begins =
    (inPlace !== null && inPlace !== said) ||
    [queries.further, rules.next, queries.beginning].some((words) => atStart(words, said) !== null);
  if (!begins || [rules.asking, rules.unasked, rules.self, queries.elsewhere].some(is)) return false;
  const [, room] = withoutRoom(said, rules);
  // "kalo kediri?"
  const isOfOrigin = is(rules.from) || Object.values(rules.places).some(is);
  const isOfPlace = room !== null || is(rules.houses) || is(rules.in);
  const criteria = criteriaIn(said, rules, today);
  const asks = said.includes('?') || is(queries.who) || is(queries.count);
  // "trus kamar 3 udah lapor" is told
  if (isOfPlace && hasCriteria(criteria) && !asks) return false;
  const tells = [rules.arrived, rules.moved, rules.erased, rules.corrected, rules.becomes, rules.named];
  if (!asks && (criteria.left || tells.some(is))) return false;
  return isOfPlace || hasCriteria(criteria) || isOfOrigin;
}
