/**
 * Telegram's servers and the people on it, in a process of their own, so that what they cost is not the hotline's.
 * Tells its parent the address of the servers; then answers each `Talk` with how long people waited (ms).
 */
import { setTimeout as after } from 'node:timers/promises';
import { TelegramServer } from '../test/support/telegram-server.js';
import { CONVERSATION } from './crowd.js';
import { inFlight } from './measure.js';

/** People who hold the conversation, and how long each thinks before every message (ms, half to one and a half). */
export interface Talk {
  people: number;
  atOnce: number;
  thinkMs: number;
}

/** An answer is complete when nothing has come for so long (ms). */
const QUIET_MS = 1_000;

const server = await TelegramServer.start();
/** Who is told of the bot's messages to a chat. */
const ears = new Map<number, () => void>();
/** How many messages answer each message of the conversation. */
let answers: number[] | null = null;
let lastPerson = 1_000;
let lastMessage = 0;

server.onSaid(({ chat }) => {
  server.said.length = 0;
  server.calls.length = 0;
  ears.get(Number(chat))?.();
});

process.on('message', async (talk: Talk) => {
  answers ??= await learn();
  process.send!(await converse(talk, answers));
});
process.send!(server.apiRoot);

async function learn(): Promise<number[]> {
  const person = ++lastPerson;
  const counts: number[] = [];
  for (const text of CONVERSATION) {
    let count = 0;
    ears.set(person, () => {
      count += 1;
    });
    write(person, text);
    await after(QUIET_MS);
    counts.push(count);
  }
  return counts;
}

async function converse({ people, atOnce, thinkMs }: Talk, wanted: number[]): Promise<number[]> {
  const waits: number[] = [];
  const persons = Array.from({ length: people }, () => ++lastPerson);
  await inFlight(persons, atOnce, async (person) => {
    for (const [i, text] of CONVERSATION.entries()) {
      await after(thinkMs * (0.5 + Math.random()));
      waits.push(await answered(person, text, wanted[i]!));
    }
  });
  return waits;
}

/** From a message that is sent to the last one of its answer. */
function answered(person: number, text: string, wanted: number): Promise<number> {
  const started = performance.now();
  return new Promise((resolve) => {
    let left = wanted;
    ears.set(person, () => {
      left -= 1;
      if (left === 0) resolve(performance.now() - started);
    });
    write(person, text);
  });
}

function write(person: number, text: string): void {
  const from = { id: person, is_bot: false, first_name: 'Siti', language_code: 'id' };
  const date = Math.floor(Date.now() / 1000);
  const chat = { id: person, type: 'private' };
  server.update({ message: { message_id: ++lastMessage, date, from, chat, text } });
}
