/** The dialogue in our own step, as data compiled with the rules, words and texts that are shipped. */

import { compileFlows } from '../../src/case/compile.js';
import type { Effect } from '../../src/case/effect.js';
import type { Event } from '../../src/case/event.js';
import { packChat, packPerson, unpackChat, unpackPerson } from '../../src/case/pack.js';
import { dialogueSchema } from '../../src/case/schema.js';
import { newSession, type Session } from '../../src/case/session.js';
import { loadContent } from '../../src/content/load.js';
import { step } from '../../src/dialogue/step.js';
import type { Reading } from '../../src/language/reading.js';
import { type Engine, QUESTIONS, THANKS, VACCINES } from './questions.js';

const ZONE = 'Asia/Jakarta';
/** Nine o'clock of 1 October 2021 there. */
const NOW = Date.UTC(2021, 9, 1, 2);
const TODAY = '2021-10-01';

const ANSWER_KINDS: Record<string, object> = {
  name: { text: { max: 80 } },
  vaccine: { choice: VACCINES.map((id) => ({ id })) },
  doses: { number: { min: 0, max: 5 } },
  day: { date: 'past' },
  time: { time: true },
  agreed: { choice: [{ id: 'yes' }, { id: 'no' }] },
};

/** What the recogniser finds in an answer that says nothing else; made once, for the peers have no recogniser. */
const READING: Reading = {
  intent: 'out_of_scope',
  danger: null,
  faq: null,
  followUps: {},
  asked: [],
  situation: null,
  service: 'none',
  services: [],
  rivals: [],
  paper: false,
  people: [],
  instead: null,
  further: [],
  listed: null,
  doubted: null,
  elliptic: null,
  answersFirst: null,
  refused: null,
  head: false,
  asks: null,
  cost: false,
  unread: 0,
  told: [],
  oneOf: null,
  mistaken: null,
  vaccination: 'unstated',
  subject: 'self',
  person: null,
  everyone: null,
  group: null,
  confidence: 0.2,
  facts: {},
  days: [],
  time: null,
  moment: null,
  area: null,
  written: null,
  locale: null,
};

/**
 * Our step, with the answers read as in every chat: global words first, then the reader of the question's kind.
 * `whole`: the message read by the recogniser too, as in the hotline.
 */
export function bisa({ whole = false } = {}): Engine {
  const { flows: shipped, recognise } = loadContent({ flowsDir: 'flows', localesDir: 'locales', zone: ZONE });
  const dialogue = dialogueSchema.parse({
    id: 'six',
    version: 1,
    on: { events: ['start'] },
    nodes: [
      ...QUESTIONS.map(({ id, asks }) => ({ id, ask: { text: asks, answer: ANSWER_KINDS[id] } })),
      { id: 'again', say: THANKS, next: QUESTIONS[0]!.id },
    ],
  });
  const flows = compileFlows({ ...shipped, dialogues: [dialogue] });
  return {
    name: whole ? 'Bisa `step`, with the recogniser' : 'Bisa `step`',
    turn(state, text) {
      const before = state === null ? newSession('id', NOW) : restored(state);
      const event: Event =
        state === null
          ? { turn: 't', kind: 'start' }
          : { turn: 't', kind: 'text', text, reading: whole ? recognise(text, TODAY) : READING };
      const { session, effects } = step(flows, before, event, NOW);
      return { state: kept(session), says: effects.map(idOf).join(' ') };
    },
  };
}

/** A session and its person as a store keeps them. */
function kept(session: Session): string {
  return JSON.stringify([packChat(session), packPerson(session.person)]);
}

function restored(state: string): Session {
  const [chat, person] = JSON.parse(state) as [object, object];
  return { ...(unpackChat(chat) as Session), person: unpackPerson(person) as Session['person'] };
}

function idOf(effect: Effect): string {
  return effect.kind === 'send' ? effect.text.id : effect.kind;
}
