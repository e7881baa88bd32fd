import { namesUnknown } from './found.js';
import { nameOfWords } from './particles.js';
import type { Placed } from './register.js';
import { cut, withoutRoom } from './telling.js';
import { anyOf, type RegisterRules, upToAny } from './words.js';

/** The house that a text says somebody moves to, where the register knows none of that name: "pindah ke kos wijaya kamar 2". */
export function unknownTarget(
  text: string,
  register: readonly Placed[],
  rules: RegisterRules,
): { house: string; room: string | null } | null {
  const [to, house] = [rules.towards, rules.houses].map((words) => anyOf(words).source);
  const all = [...text.matchAll(new RegExp(String.raw`${to}\s+(${house})\s+([^,.;\n]+)`, 'giu'))];
  for (const [, word = '', behind = ''] of all.reverse()) {
    const [rest, room] = withoutRoom(behind, rules);
    const name = nameOfWords(upToAny(rest, [rules.since, rules.days, rules.in, rules.from]), rules);
    const called = `${word} ${name}`;
    // "ke kos lain", "ke rumah sendiri" name none
    if (!name || anyOf(rules.elsewhere).test(name) || !namesUnknown(called, register, rules)) continue;
    return { house: cut(called), room };
  }
  return null;
}
