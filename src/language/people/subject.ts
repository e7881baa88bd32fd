import type { Message } from '../message.js';
import type { Traits } from '../traits.js';
import { apartFrom, type Hit, withoutInner } from '../words/spans.js';
import { isOfWriter } from './named.js';

/** Who is asked for: the writer, somebody close, or neighbours whose question is relayed. */
export type Whom = 'self' | 'other' | 'relay';

/** Who a message asks for. */
export function findWhom(message: Message, services: string[], traits: Traits): Whom {
  const { subject } = message.hits;
  const others = [...subject.others, ...ofWhomSomethingIsSaid(message)].filter(
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
const WIDEST_BETWEEN = 3;

/** Those of whom a message says something, by what they are to the writer: "menantu saya belum ...", "she got ...". */
function ofWhomSomethingIsSaid({ words, hits: { persons } }: Message): Hit[] {
  return [...withoutInner(persons.relations), ...persons.last].filter(({ end }) =>
    persons.says_of.some(
      ({ at }) => at >= end && at - end <= WIDEST_BETWEEN && !words.slice(end, at).includes('.'),
    ),
  );
}
