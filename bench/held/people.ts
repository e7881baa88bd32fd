/**
 * Telegram's servers and the people on it, in a process of their own: tells its parent the address of the servers, then
 * answers each `Load` with how long people waited.
 */
import { setTimeout as after } from 'node:timers/promises';
import { TelegramServer } from '../../test/support/telegram-server.js';
import type { Load, Waits } from './kinds.js';

/** An answer is complete when nothing has come for so long (ms); asked once of each message of a script. */
const QUIET_MS = 1_000;
/** A person writes so often (ms), */
const PAUSE_MS = 3_000;
/** and waits for so long after the last message of all (ms). */
const PATIENCE_MS = 30_000;

interface Owed {
  since: number;
  /** Messages that are still to come. */
  left: number;
}

const server = await TelegramServer.start();
const owed = new Map<string, Owed[]>();
let heard: (chat: string) => void = () => {};
let lastPerson = 1_000;
let lastMessage = 0;

server.onSaid(({ chat }) => {
  server.said.length = 0;
  server.calls.length = 0;
  heard(chat);
});
process.on('message', async (load: Load) => process.send!(await hold(load)));
process.send!(server.apiRoot);

async function hold(load: Load): Promise<Waits> {
  const { script, rate, seconds, shiftMs } = load;
  const wanted = await learn(script, shiftMs);
  const waits: number[] = [];
  heard = (chat) => {
    const first = owed.get(chat)?.[0];
    if (!first) return;
    first.left -= 1;
    if (first.left > 0) return;
    owed.get(chat)!.shift();
    waits.push(performance.now() - first.since);
  };
  const count = rate * seconds;
  const atOnce = Math.ceil((rate * PAUSE_MS) / 1_000);
  const people = new Map<number, number>();
  const began = performance.now();
  for (let i = 0; i < count; i++) {
    const early = began + (i * 1_000) / rate - performance.now();
    if (early > 0) await after(early);
    const seat = i % atOnce;
    const step = Math.floor(i / atOnce) % script.length;
    if (step === 0) people.set(seat, ++lastPerson);
    const person = people.get(seat)!;
    const mine = owed.get(String(person)) ?? [];
    owed.set(String(person), [...mine, { since: performance.now(), left: wanted[step]! }]);
    write(person, script[step]!, shiftMs);
  }
  for (const by = performance.now() + PATIENCE_MS; waits.length < count && performance.now() < by; )
    await after(50);
  owed.clear();
  return { waits, unanswered: count - waits.length };
}

/** How many messages answer each message of a script. */
async function learn(script: readonly string[], shiftMs: number): Promise<number[]> {
  const person = ++lastPerson;
  const counts: number[] = [];
  for (const text of script) {
    let count = 0;
    heard = (chat) => {
      if (chat === String(person)) count += 1;
    };
    write(person, text, shiftMs);
    await after(QUIET_MS);
    counts.push(count);
  }
  return counts;
}

function write(person: number, text: string, shiftMs: number): void {
  const from = { id: person, is_bot: false, first_name: 'Siti', language_code: 'id' };
  const date = Math.floor((Date.now() + shiftMs) / 1_000);
  const chat = { id: person, type: 'private' };
  server.update({ message: { message_id: ++lastMessage, date, from, chat, text } });
}
