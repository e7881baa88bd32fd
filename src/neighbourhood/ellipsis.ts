import { tellsElse } from './particles.js';
import { sameState } from './same-state.js';
import { anyOf, patternWith, type RegisterRules } from './words.js';

/**
 * "Andi 2020 sudah lapor, Budi 2021 juga": what was told of the one before is told of this one, too; "Budi belum" the
 * contrary.
 */
export function withSame(part: string, before: string, rules: RegisterRules): string {
  const told = [rules.unreported, rules.reported, rules.unregistered, rules.registered, rules.left];
  if (told.some((words) => anyOf(words).test(part))) return part;
  const last = told.find((words) => anyOf(words).test(before));
  if (!last) return withSameField(part, before, rules);
  if (anyOf(rules.too).test(part)) return `${part}, ${anyOf(last).exec(before)![0]}`;
  const isNot = patternWith(rules.not_yet, AT_END).test(part);
  if (!isNot && !patternWith(rules.by_now, AT_END).test(part)) return part;
  const state = sameState(before, !isNot, rules);
  return state === null ? part : `${part}, ${state}`;
}

/** "andi sudah lapor wati belum" tells of two, where "andi sudah lapor belum" asks of one. */
export function tellsOfTwo(text: string, rules: RegisterRules): boolean {
  const last = /(\p{L}{3,})\s+\p{L}+[\s.!]*$/u.exec(text)?.[1] ?? '';
  const states = [rules.reported, rules.registered];
  if (!states.some((words) => anyOf(words).test(text)) || !patternWith(rules.not_yet, AT_END).test(text))
    return false;
  const beside = [...states, rules.particles, rules.polite, rules.not_yet, rules.by_now, rules.honorifics];
  return last !== '' && !tellsElse(last, rules) && !beside.some((words) => anyOf(words).test(last));
}

/** "hasan asalnya serang, husein yang pandeglang": the second tells of the same, too. */
function withSameField(part: string, before: string, rules: RegisterRules): string {
  const field = anyOf([...rules.fields, ...rules.from]).exec(before)?.[0];
  const isTold = [rules.fields, rules.from, rules.since, rules.rooms].some((words) =>
    anyOf(words).test(part),
  );
  if (field === undefined || isTold) return part;
  return part.replace(/(?<=^\S+\s+)(?:yang|yg|nu|sing|mah|ingkang)(?=\s+\p{L}{3})/iu, field);
}

const AT_END = (word: string) => new RegExp(String.raw`${word}[\s.!]*$`, 'iu');
