import { anyOf, atStart, bareWord, type RegisterRules, withoutAny } from './words.js';

/** What words that stand alone ask. */
type WordAsked = Exclude<keyof RegisterRules['words'], 'undo_again'>;

/** "riwayat joko": what was changed of somebody. */
export function isHistoryOf(bare: string, { words, asking, unasked, self }: RegisterRules): boolean {
  const isOther = [asking, unasked, self].some((some) => anyOf(some).test(bare));
  return !isOther && atStart(words.history, bare) !== null && bare.split(' ').length <= 4;
}

/** "iya betul semua", "na'am": what was noted just now is right, and is shown. */
export function agrees(said: string, rules: RegisterRules): boolean {
  const { interjections, polite, everybody, now, vocatives, agreed } = rules;
  const bare = withoutAny(said, [agreed, interjections, everybody, now, polite, vocatives]);
  return anyOf(agreed).test(said) && !/[\p{L}\p{N}?]/u.test(bare);
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
