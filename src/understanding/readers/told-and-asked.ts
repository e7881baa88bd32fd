import type { RegisterAsked } from '../../neighbourhood/asked.js';
import { isDescribed } from '../../neighbourhood/described.js';
import type { Command } from '../command.js';
import type { TextEvent } from '../event.js';
import type { Reader } from '../reader.js';
import type { View } from '../view.js';
import { mayTellOfRegister, plainly } from './plainly.js';
import { register } from './register.js';

/** What is told of those who live there, and then asked: "bintang lapor hari ini. yang belum lapor tinggal berapa". */
export const toldAndAsked: Reader<TextEvent> = function toldAndAsked(view, event) {
  if (!view.hasOffice || event.reading.people.length > 1 || !mayTellOfRegister(view)) return null;
  for (const { index, 0: between } of event.text.matchAll(BETWEEN)) {
    const [told, asked] = [event.text.slice(0, index), event.text.slice(index + between.length)];
    if (!tells(view, told) || !ASKED.has(view.askedOfRegister(asked, false) ?? 'move')) continue;
    const first = { ...event, text: told };
    const begun = [
      plainly(view, first) ?? register(view, first),
      register(view, { ...event, text: asked }),
    ].flatMap((one) => one ?? []);
    const consults = begun.find(({ commands }) => commands.some((one) => one.do === 'consult'));
    if (consults) return consults;
    if (begun.length < 2) continue;
    return {
      commands: begun.flatMap(({ commands }, i) => (i === 0 ? commands : commands.map(afterwards))),
      because: `it tells and asks: ${begun.map(({ because }) => because).join('; ')}`,
    };
  }
  return null;
};

function afterwards(command: Command): Command {
  return command.do === 'start' ? { ...command, when: 'then' } : command;
}

/** Where what is told may end. */
const BETWEEN =
  /[.!;\n]+\s*|\s*,?\s+(?:(?:trus|terus|trs|jadi|jd|berarti|skrg|sekarang)\s+)+|\s*,?\s+(?=tinggal\s)/giu;

/** What is asked of all that is written, whoever was told of. */
const ASKED: ReadonlySet<RegisterAsked> = new Set(['list', 'totals', 'missing', 'newcomers'] as const);

/** Somebody has to be named: "yang belum lapor" alone describes those who are asked for. */
function tells(view: View, text: string): boolean {
  if (isDescribed(text.replace(LEADING, ''))) return false;
  const isPlain = view.namesOfRegister(text) !== null && view.tellsPlainly(text) !== false;
  return isPlain || view.askedOfRegister(text, false) === 'move';
}

const LEADING = /^\s*(?:(?:jadi|jd|trus|terus|eh|oh|nah)\s+)+/iu;
