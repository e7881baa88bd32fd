import type { Day } from '../calendar.js';
import { beginsEntry } from './entries.js';
import { isHead } from './house-head.js';
import { houseMeantIn } from './house-meant.js';
import { housesIn } from './place-asked.js';
import type { Placed } from './register.js';
import { sinceShown, sinceWithin } from './since.js';
import { anyOf, type RegisterRules } from './words.js';

/** A line that says of whom the rooms below it tell. */
interface HeadedList {
  head: string;
  rows: string[];
}

/**
 * A list of rooms under a line that names no house at its beginning: "tambahan anak baru mess yayasan, datang kemarin" above
 * "kmr 2: Amirudin, Sahril". `null` where a text is none.
 */
export function headedList(text: string, rules: RegisterRules): HeadedList | null {
  const [head, ...rows] = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  if (!head || !rows.length || /[?]/.test(head)) return null;
  if (beginsEntry(head, rules) || isHead(head, rules) || !rows.every((row) => beginsEntry(row, rules)))
    return null;
  const is = (words: readonly string[]) => anyOf(words).test(head);
  const tells = [rules.fresh, rules.arrived, rules.occupants, rules.houses, rules.enters].some(is);
  return tells && ![rules.left, rules.asking, rules.erased].some(is) ? { head, rows } : null;
}

/** The same list with the house of the register that its head names before it, and with the day that it tells of all. */
export function withHouseAtHead(
  text: string,
  register: readonly Placed[],
  rules: RegisterRules,
  today: Day,
): string {
  const listed = headedList(text, rules);
  if (!listed) return text;
  const { head, rows } = listed;
  const [named] = housesIn(head, register, rules);
  const houses = named.length ? named : houseMeantIn(head, register, rules).houses;
  // the line of a chat tells when it was written, and an update when that was
  const comes = [rules.arrived, rules.fresh].some((words) => anyOf(words).test(head));
  const day = comes ? sinceWithin(head.replace(/^\[[^\]]*\]/, ''), today) : null;
  const dated = rows.map((row) =>
    day === null || sinceWithin(row, today) !== null ? row : `${row}, ${rules.since[0]} ${sinceShown(day)}`,
  );
  const [only, ...others] = houses;
  return [...(only && !others.length ? [`${only.house.name}:`] : []), ...dated].join('\n');
}
