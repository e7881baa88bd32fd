import type { Day } from '../calendar.js';
import { criteriaIn, hasCriteria } from './query.js';
import { isQuestion } from './queried.js';
import { withoutRoom } from './telling.js';
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
  if (said.includes('\n') || said.split(/\s+/).length > LONGEST) return null;
  const is = (words: readonly string[]) => anyOf(words).test(said);
  const manners = [queries.further, queries.them, queries.beside, rules.polite, rules.honorifics];
  const says = (...lists: (readonly string[])[]) =>
    !/[\p{L}\d]/u.test(withoutAny(said, [...lists, ...manners]));
  if (is(queries.again) && says(queries.again, queries.data)) return 'again';
  if (is(queries.altogether)) return null;
  if ((is(queries.who) || is(queries.names)) && says(queries.who, queries.names)) return 'names';
  if (is(queries.count) && says(queries.count, rules.persons, queries.people, rules.now)) return 'count';
  if (is(queries.of_one) && isQuestion(said, rules) && says(queries.of_one, queries.around)) return 'them';
  return asksOfOthers(said, rules, today) ? 'some' : null;
}

/** "trus yang kamar 3?", "kalo yg belum lapor", "yang di melati?": others are asked after, and nothing of them is told. */
function asksOfOthers(said: string, rules: RegisterRules, today: Day): boolean {
  const { queries } = rules;
  const is = (words: readonly string[]) => anyOf(words).test(said);
  const begins = [queries.further, queries.beginning].some((words) => atStart(words, said) !== null);
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
