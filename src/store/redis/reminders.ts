import type { Keys } from '../keys.js';
import { unsealAddress } from '../rows.js';
import { Sealed } from '../seal.js';
import { REMINDERS_A_PAGE, type Store, type Wanted } from '../store.js';
import type { RedisConnection } from './connection.js';
import { dataKeyOf, type ReminderReply } from './replies.js';
import { reminder, remindersIn } from './scripts/reminders.js';

/** `Store.reminders`. */
export async function* readReminders(
  redis: RedisConnection,
  from: number,
  until: number,
): AsyncIterable<Wanted[]> {
  for (let at = from, after = ''; ; ) {
    const page = wantedIn((await redis.run(remindersIn, [at, until, after, REMINDERS_A_PAGE])) as Buffer[]);
    const last = page.at(-1);
    if (!last) return;
    yield page;
    at = last.at;
    after = `${last.chat}/${last.id}`;
  }
}

/** `Store.reminder`. */
export async function readReminder(
  redis: RedisConnection,
  keys: Keys,
  chat: string,
  id: string,
): ReturnType<Store['reminder']> {
  const reply = (await redis.run(reminder, [chat, id])) as ReminderReply | null;
  if (!reply) return null;
  const [, , address, at] = reply;
  return { at: Number(at), address: unsealAddress(dataKeyOf(keys, reply), chat, new Sealed(address)) };
}

/** Reminders as they stand in their index, `<chat>/<id>` and the instant in turns. */
function wantedIn(page: Buffer[]): Wanted[] {
  const found: Wanted[] = [];
  for (let i = 0; i < page.length; i += 2) {
    const member = String(page[i]);
    const slash = member.indexOf('/');
    found.push({ chat: member.slice(0, slash), id: member.slice(slash + 1), at: Number(page[i + 1]) });
  }
  return found;
}
