/** The four editions in our own step; sessions go from one to the next as they do in the hotline. */
import { dayOf } from '../../src/calendar.js';
import { carryOver } from '../../src/case/carry-over.js';
import { compileFlows } from '../../src/case/compile.js';
import type { Event } from '../../src/case/event.js';
import { dialogueSchema } from '../../src/case/schema.js';
import { newSession, type Session } from '../../src/case/session.js';
import { loadContent } from '../../src/content/load.js';
import { step } from '../../src/dialogue/step.js';
import { EDITIONS, type Engine, type Question } from './story.js';

const ZONE = 'Asia/Jakarta';
/** Nine o'clock of 1 October 2021 there. */
const NOW = Date.UTC(2021, 9, 1, 2);

export function bisa(): Engine {
  const { flows: shipped, recognise } = loadContent({ flowsDir: 'flows', localesDir: 'locales', zone: ZONE });
  const editions = EDITIONS.map((questions, i) => {
    const dialogue = dialogueSchema.parse({
      id: 'six',
      version: i + 1,
      on: { events: ['start'] },
      nodes: questions.map(nodeOf),
    });
    return compileFlows({ ...shipped, dialogues: [dialogue] });
  });
  return {
    name: 'Bisa `step`, `moved_from` named',
    turn(edition, state, text) {
      const before = state === null ? newSession('id', NOW) : (JSON.parse(state) as Session);
      const reading = recognise(text, dayOf(NOW, ZONE));
      const event: Event =
        state === null ? { turn: 't', kind: 'start' } : { turn: 't', kind: 'text', text, reading };
      const { session, effects } = step(editions[edition]!, before, event, NOW);
      if (effects.some((effect) => effect.kind === 'record' && effect.record === 'failure'))
        throw new Error('the flow is at fault');
      const says = effects.flatMap((effect) => (effect.kind === 'send' ? [effect.text.id] : []));
      return { state: JSON.stringify(session), says };
    },
    answers(state) {
      return carryOver(editions.at(-1)!, JSON.parse(state) as Session, NOW).runs.at(-1)?.answers ?? {};
    },
  };
}

function nodeOf({ id, asks, kind, choices, moved_from }: Question) {
  const answers = {
    text: { text: { max: 80 } },
    number: { number: { min: 0, max: 5 } },
    day: { date: 'past' },
    time: { time: true },
    choice: { choice: choices?.map((one) => ({ id: one })) },
  };
  return { id, ask: { text: asks, answer: answers[kind] }, ...(moved_from ? { moved_from } : {}) };
}
