/**
 * One dialogue in four editions, and people who are in the middle of it: they answer the question that they saw last,
 * whatever has been deployed since. The last question of every edition is only posed: there the answers are counted.
 */

import { inFlight } from '../measure.js';

export type Value = string | number | boolean;

/** A question as all engines know it. `moved_from`: its id in earlier editions. */
export interface Question {
  id: string;
  asks: string;
  kind: 'text' | 'number' | 'day' | 'time' | 'choice';
  choices?: string[];
  moved_from?: string;
}

const name: Question = { id: 'name', asks: 'ask-reminder-what', kind: 'text' };
const vaccine: Question = {
  id: 'vaccine',
  asks: 'ask-vaccine',
  kind: 'choice',
  choices: ['sinovac', 'astrazeneca', 'pfizer'],
};
const doses: Question = { id: 'doses', asks: 'ask-doses', kind: 'number' };
const day: Question = { id: 'day', asks: 'ask-first-dose-on', kind: 'day' };
const time: Question = { id: 'time', asks: 'ask-reminder-time', kind: 'time' };
const town: Question = { id: 'town', asks: 'help', kind: 'text' };
const agreed: Question = { id: 'agreed', asks: 'consent-photos', kind: 'choice', choices: ['yes', 'no'] };

const turned: Question = { ...vaccine, choices: ['pfizer', 'sinovac', 'astrazeneca'] };
const renamed: Question = { ...doses, id: 'dose-count', moved_from: 'doses' };

/**
 * As it was; a question put in and choices in another order; one renamed and one taken out; two in another order.
 */
export const EDITIONS: Question[][] = [
  [name, vaccine, doses, day, time, agreed],
  [name, town, turned, doses, day, time, agreed],
  [name, town, turned, renamed, day, agreed],
  [name, town, turned, day, renamed, agreed],
];

/** The id that a question was born with. */
export function bornAs({ id, moved_from }: Pick<Question, 'id' | 'moved_from'>): string {
  return moved_from ?? id;
}

/** The value of an answer, or `null`; the check of one line that the peers make. */
export function read({ kind, choices }: Question, text: string): Value | null {
  switch (kind) {
    case 'choice':
      return choices![Number(text) - 1] ?? null;
    case 'number':
      return /^[0-5]$/.test(text) ? Number(text) : null;
    case 'day':
      return /^\d{4}-\d\d-\d\d$/.test(text) ? text : null;
    case 'time':
      return /^\d\d:\d\d$/.test(text) ? text : null;
    default:
      return text.trim() || null;
  }
}

/** What a chat's turn gives: the state to keep, and the ids of the texts said. */
export interface Turned {
  state: string;
  says: string[];
}

/** An engine with every edition deployed in it; a turn throws where it cannot go on from the state. */
export interface Engine {
  name: string;
  /** `null`: a new chat. */
  turn(edition: number, state: string | null, text: string): Turned | Promise<Turned>;
  /** The answers that the engine holds, by question of the last edition. */
  answers(state: string): Record<string, Value> | Promise<Record<string, Value>>;
}

/** What became of the answers that people gave. */
export interface Tally {
  /** Given once, and kept under their question. */
  kept: number;
  /** Kept, after the person had to give them again. */
  again: number;
  /** No longer there, though their question still is. */
  lost: number;
  /** Another value than the person gave to that question. */
  wrong: number;
  /** Chats that an engine could not go on with, and that began anew. */
  broken: number;
}

const MOST_TURNS = 30;
/** Chats at a time: conversations waits for a timer in every turn. */
const AT_ONCE = 32;

/** Holds so many chats through all editions. */
export async function hold(engine: Engine, chats: number): Promise<Tally> {
  const tally: Tally = { kept: 0, again: 0, lost: 0, wrong: 0, broken: 0 };
  const all = Array.from({ length: chats }, (_, chat) => chat);
  await inFlight(all, AT_ONCE, (chat) => holdOne(engine, chat, tally));
  return tally;
}

async function holdOne(engine: Engine, chat: number, tally: Tally): Promise<void> {
  const random = randomOf(chat);
  const truths = truthsOf(random);
  const given = new Map<string, number>();
  let broken = false;
  let turned = await engine.turn(0, null, '/start');
  let seenIn = 0;
  const last = EDITIONS.length - 1;
  for (let edition = 0; edition <= last; edition++) {
    const most = edition === last ? MOST_TURNS : random(edition === 0 ? 5 : 3);
    for (let i = 0; i < most; i++) {
      // the question as it was shown, by the edition that showed it
      const question = EDITIONS[seenIn]!.find(({ asks }) => asks === turned.says.at(-1));
      if (question?.id === 'agreed' || !question) break;
      const born = bornAs(question);
      given.set(born, (given.get(born) ?? 0) + 1);
      const text = wordsOf(question, truths[born]!);
      try {
        turned = await engine.turn(edition, turned.state, text);
        if (!turned.says.length) throw new Error('nothing is said');
      } catch {
        broken = true;
        turned = await engine.turn(edition, null, '/start');
      }
      seenIn = edition;
    }
  }
  const answers = await engine.answers(turned.state);
  if (broken) tally.broken++;
  for (const question of EDITIONS[last]!) {
    const born = bornAs(question);
    const value = answers[question.id];
    const times = given.get(born) ?? 0;
    if (value !== undefined && value !== truths[born]) tally.wrong++;
    else if (value === undefined && times > 0) tally.lost++;
    else if (value !== undefined && times > 1) tally.again++;
    else if (value !== undefined) tally.kept++;
  }
}

/** What a person types: the value, or the number at which it stands among the choices shown. */
function wordsOf({ choices }: Question, truth: Value): string {
  return choices ? String(choices.indexOf(String(truth)) + 1) : String(truth);
}

function truthsOf(random: (below: number) => number): Record<string, Value> {
  const two = (n: number) => String(n + 1).padStart(2, '0');
  return {
    name: `Siti nomor ${random(1_000)}`,
    town: `Bekasi blok ${random(1_000)}`,
    vaccine: vaccine.choices![random(3)]!,
    doses: random(6),
    day: `2021-0${1 + random(9)}-${two(random(28))}`,
    time: `${two(random(12))}:${two(random(50))}`,
  };
}

/** Numbers that a chat always gets alike. */
function randomOf(seed: number): (below: number) => number {
  let state = seed * 2_654_435_761 + 1;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
