import { anyOf, type RegisterRules, withoutLeading } from './words.js';

/** No such question is longer (words). */
const LONGEST = 8;

/** Whether it is asked which rooms are empty, or how many: "kamar berapa yang kosong", "kosong mana aja di melati", "sisa kosong?". */
export function asksVacant(said: string, rules: RegisterRules): boolean {
  const { rooms, vacant, queries, arrived, left, becomes } = rules;
  // "jadi sisa kosong melati?" goes on with something
  const text = withoutLeading(said, queries.further);
  const is = (words: readonly string[]) => anyOf(words).test(text);
  if (is(rooms) && is(vacant)) return true;
  if (!EMPTY.test(text) || text.trim().split(/\s+/).length > LONGEST) return false;
  // "alamatnya kosong siapa aja" asks for people
  if (is(queries.who) || is(rules.fields) || [arrived, left, becomes].some(is)) return false;
  return WHICH.test(text) || is(queries.count) || is(queries.left_over) || /\?\s*$/.test(text);
}

const EMPTY =
  /(?<!\p{L})(?:kosong|kosongan|ksg|kosng|suwung|lowong|lopong|vacant|empty)(?:nya|na|e)?(?!\p{L})/iu;
const WHICH = /(?<!\p{L})(?:mana|apa aja|apa saja|ngendi|endi|which)(?!\p{L})/iu;
