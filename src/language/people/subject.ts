import type { Lexicon } from '../lexicon.js';
import type { Message } from '../message.js';
import { apartFrom, type Hit, withoutInner } from '../words/spans.js';
import { isOfWriter } from './named.js';

/** Who is asked for: the writer, somebody close, or neighbours whose question is relayed. */
export type Whom = 'self' | 'other' | 'relay';

/** Who a message asks for. */
export function findWhom(
  message: Message,
  services: string[],
  { traits, relations }: Pick<Lexicon, 'traits' | 'relations'>,
): Whom {
  const { subject } = message.hits;
  const pointedAt = message.hits.persons.pointed_at;
  const others = [...subject.others, ...pointedAt, ...ofWhomSomethingIsSaid(message, relations.many)].filter(
    (one) => !isOfWriter(message, one),
  );
  const aside = subject.not_asked_for;
  if (subject.self.length && !subject.comes.length) return 'self';
  if (apartFrom(subject.relay, aside).length) return 'relay';
  if (subject.comes.length) return 'other';
  const writerComes = services.some((one) => traits.writerComes.has(one)) || subject.self_after.length > 0;
  return !writerComes && apartFrom(others, aside).length ? 'other' : 'self';
}

/** Between somebody and what is said of them: "sopir kantor saya sudah ...", "adik kembarku baru ...". */
const WIDEST_BETWEEN = 2;
/** These only point at somebody: "sopir yang tadi sekalian mau ...". */
const POINTING: ReadonlySet<string> = new Set(['yang', 'tadi', 'itu', 'sekalian', 'juga', 'pun']);
/** How old they are: "cucu saya 6 tahun belum ...". */
const AGE = /\b\d{1,3} tahun\b/;
/** Whose they are. */
const OWN = /^(?:saya|kami|aku|kita)$/;
/** Of these something is said only where more follows: "anak boleh masuk tidak", "buat anak perlu apa" asks. */
const ASKING = /^(?:tidak|perlu|butuh)$/;
const ASKED = /^(?:\.|apa|berapa|tidak)$/;

/**
 * Those of whom a message says something, by what they are to the writer: "menantu saya belum ...", "she got ...". Of
 * whom there are `many` something is said only where they are the writer's: "warga saya", but not "warga".
 */
function ofWhomSomethingIsSaid({ words, hits: { persons } }: Message, many: ReadonlySet<string>): Hit[] {
  const says = persons.says_of.filter(
    ({ at, end }) => !(ASKING.test(words[at]!) && ASKED.test(words[end] ?? '.')),
  );
  return [...withoutInner(persons.relations), ...persons.last].filter(({ at, end, label }) =>
    says.some((said) => {
      const between = words
        .slice(end, said.at)
        .join(' ')
        .replace(AGE, '')
        .split(' ')
        .filter((word) => word !== '' && !POINTING.has(word));
      const isNear = said.at >= end && between.length <= WIDEST_BETWEEN && !between.includes('.');
      return (
        isNear && (!many.has(label) || [...words.slice(at, end), ...between].some((one) => OWN.test(one)))
      );
    }),
  );
}
