import { anyOf, atStart, bareWord, type RegisterRules, withoutAny } from './words.js';

/** What words that stand alone ask. */
type WordAsked = Exclude<keyof RegisterRules['words'], 'undo_again'>;

/** "riwayat joko": what was changed of somebody. */
export function isHistoryOf(bare: string, { words, asking, unasked, self }: RegisterRules): boolean {
  const isOther = [asking, unasked, self].some((some) => anyOf(some).test(bare));
  return !isOther && atStart(words.history, bare) !== null && bare.split(' ').length <= 4;
}

/** What a word asks that stands alone, or among nothing but manners. */
export function wordIn(bare: string, rules: RegisterRules, justWrote: boolean): WordAsked | null {
  const { undo_again: _, ...asks } = rules.words;
  const words = Object.entries(asks).filter(([ask]) => ask !== 'undo' || justWrote);
  const alone = bareWord(bare, rules);
  const asked = (one: string) => words.find(([, all]) => all.includes(one))?.[0] ?? null;
  const among = asked(alone) ?? (/nya$/.test(alone) ? asked(alone.slice(0, -3)) : null);
  // "batal ga?" takes nothing back
  return (asked(bare) ?? (among === 'undo' ? null : among)) as WordAsked | null;
}

/** "ya betul", "iya betul semua", of what was written just now: whether it stands there is to be heard. */
export function saysRight(bare: string, rules: RegisterRules): boolean {
  const { queries, polite, next, honorifics, everybody, agreed, interjections, vocatives, now } = rules;
  const manners = [queries.beside, queries.further, queries.altogether, everybody, polite, next, honorifics];
  const others = [queries.right, queries.agreed, agreed, interjections, vocatives, now, ...manners];
  const isRight = [queries.right, agreed].some((words) => anyOf(words).test(bare));
  return isRight && !/[\p{L}\d?]/u.test(withoutAny(bare, others));
}

/** "total berapa semuanya", "coba liatin smuanya": how many all of them are, or who, and nothing else. */
export function ofAllIn(bare: string, rules: RegisterRules): 'totals' | 'list' | null {
  const { queries } = rules;
  const is = (words: readonly string[]) => anyOf(words).test(bare);
  const manners = [queries.further, queries.beside, queries.altogether, rules.polite, rules.now, rules.next];
  const says = (...lists: (readonly string[])[]) =>
    !/[\p{L}\d]/u.test(withoutAny(bare, [...lists, ...manners]));
  const isOfAll = [queries.altogether, rules.persons, rules.occupants].some(is);
  if (is(queries.count) && isOfAll && says(queries.count, rules.persons, queries.people, rules.occupants))
    return 'totals';
  const isLeft = is(queries.left_over) || bare.split(' ').some((word) => rules.now.includes(word));
  if (
    is(queries.who) &&
    isLeft &&
    says(queries.who, queries.left_over, rules.persons, rules.occupants, queries.there)
  )
    return 'list';
  return is(queries.altogether) && is(rules.shown) && says(rules.shown, queries.data) ? 'list' : null;
}
