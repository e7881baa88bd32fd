import fc from 'fast-check';
import { compileFlows } from '../../src/case/compile.js';
import type { DialogueFile, Flows } from '../../src/case/flows.js';
import { checkCircles } from '../../src/content/checks/circles.js';
import { checkDialogues } from '../../src/content/checks/dialogues.js';
import { checkNames } from '../../src/content/checks/names.js';
import { checkNodes } from '../../src/content/checks/nodes.js';
import { checkQuestions } from '../../src/content/checks/questions.js';
import { readSources, type Sources } from '../../src/content/load.js';
import type { Start } from '../../src/understanding/view.js';
import { shipped, ZONE } from '../support/scripts.js';
import { dialogueSeed, written } from './random-dialogue.js';

const sources = readSources({ flowsDir: 'flows', localesDir: 'locales', zone: ZONE }, [])!;

/** What chats begin with or fall back to; a dialogue that is made here may take it over. */
const BEGINNINGS: readonly Start[] = ['start', 'not_understood', 'misunderstood'];

/**
 * Two to six dialogues of nodes that need no service, in which the check finds no fault, beside the dialogues, words,
 * rules and texts that ship.
 */
export const madeDialogues: fc.Arbitrary<DialogueFile[]> = fc
  .tuple(
    fc.array(dialogueSeed, { minLength: 2, maxLength: 6 }),
    fc.array(fc.nat(8), { minLength: BEGINNINGS.length, maxLength: BEGINNINGS.length }),
  )
  .map(([seeds, owners]) =>
    seeds.map((seed, index) => ({
      ...written(seed, index, seeds.length),
      on: { intents: [], events: BEGINNINGS.filter((_, i) => owners[i] === index) },
    })),
  )
  .filter(isFaultless);

/** The flows that ship, with further dialogues, which take over what chats begin with where they say so. */
export function flowsWith(made: DialogueFile[]): Flows {
  return made.length ? compileFlows({ ...shipped.flows, dialogues: besideShipped(made) }) : shipped.flows;
}

function besideShipped(made: readonly DialogueFile[]): DialogueFile[] {
  const taken = made.flatMap(({ on }) => on.events);
  const kept = shipped.flows.written.map((one) => {
    const events = one.on.events.filter((event) => !taken.includes(event));
    return events.length === one.on.events.length ? one : { ...one, on: { ...one.on, events } };
  });
  return [...kept, ...made];
}

function isFaultless(made: readonly DialogueFile[]): boolean {
  const sourcesOf = (dialogues: readonly DialogueFile[]): Sources => {
    const documents = dialogues.map((value) => ({ file: value.id, value, lineOf: () => 1 }));
    return { ...sources, dialogues: documents };
  };
  const own = sourcesOf(made);
  const faults = [...checkNodes(own), ...checkQuestions(own), ...checkNames(own), ...checkCircles(own)];
  // what nothing else begins, commands do
  const between = checkDialogues(sourcesOf(besideShipped(made)));
  return [...faults, ...between].every(({ message }) => message.startsWith('nothing begins'));
}
