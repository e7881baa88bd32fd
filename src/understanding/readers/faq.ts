import { isAsked } from '../../policy/facts.js';
import { claimed } from '../claimed.js';
import type { Command } from '../command.js';
import type { TextEvent } from '../event.js';
import type { Reader } from '../reader.js';
import { startOf } from '../start.js';

/**
 * A common question or remark: its one answer, after which an open question is asked again. What a message states beside
 * is taken with it, and answers the open question.
 */
export const faq: Reader<TextEvent> = function faq(view, event) {
  const { reading } = event;
  const entry = reading.faq && view.faqOf(reading.faq.entry);
  if (!reading.faq || !entry || reading.people.length) return null;
  if (reading.faq.brief && view.service) return null;
  if (view.open.some((dialogue) => entry.answers_in.includes(dialogue))) return null;
  const because = `it is the common question "${reading.faq.entry}"`;
  if (entry.start) return { commands: [startOf(view, entry.start)], because };
  const answer: Command = { do: 'explain', entry: reading.faq.entry };
  // what is asked beside is a part of the question
  const facts = Object.fromEntries(Object.entries(claimed(view, event)).filter(([name]) => !isAsked(name)));
  if (Object.keys(facts).length === 0)
    return { commands: [answer, ...(view.question ? [{ do: 'repeat' } as const] : [])], because };
  if (view.question) return { commands: [answer], because, goesOn: true };
  return { commands: [answer, { do: 'claim', facts }], because };
};
