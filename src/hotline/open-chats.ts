import { z } from 'zod';
import { carryOver, isWritten } from '../case/carry-over.js';
import type { Flows } from '../case/flows.js';
import { keptWhole } from '../case/migrate.js';
import type { Session } from '../case/session.js';
import { type Fate, fateOf } from '../engine/versions.js';
import type { Store } from '../store/store.js';

const count = z.int().nonnegative();

/** What other flows would do to the chats of a store: numbers alone, nothing personal. */
export const openChatsSchema = z.object({
  /** Chats that wait for an answer, by the place and version of the dialogue in which they wait. */
  rows: z.array(
    z.object({
      place: z.string(),
      version: z.number(),
      continues: count,
      asked_again: count,
      begins_anew: count,
    }),
  ),
  /** Chats in the middle of a dialogue that were silent for so long that they begin anew whatever is edited. */
  silent: count,
  /** Reminders that are still to be sent and speak of a text that is no longer there. */
  wordless: count,
});
export type OpenChats = z.infer<typeof openChatsSchema>;

type Row = OpenChats['rows'][number];

/** Carries every open chat of a store over to some flows, writes nothing, and counts what becomes of them. */
export async function openChatsUnder(store: Store, flows: Flows, now: number): Promise<OpenChats> {
  const rows = new Map<string, Row>();
  const reminders = new Map<string, boolean>();
  let silent = 0;
  for await (const { session: kept, person } of store.sessions()) {
    const session = keptWhole(kept, person);
    if (!session) continue;
    for (const { id, text } of session.person.reminders) reminders.set(id, isWritten(flows.texts, text));
    if (session.runs.length === 0 || session.waiting !== 'answer') continue;
    if (now - session.at > flows.retention.claims.ms) silent++;
    else rowOf(rows, session)[fateUnder(flows, session, now)]++;
  }
  return {
    rows: [...rows.values()].sort((a, b) => a.place.localeCompare(b.place) || a.version - b.version),
    silent,
    wordless: [...reminders.values()].filter((written) => !written).length,
  };
}

function fateUnder(flows: Flows, session: Session, now: number): Fate {
  return fateOf(carryOver(flows, session, now));
}

function rowOf(rows: Map<string, Row>, { runs }: Session): Row {
  const { dialogue, node, version } = runs.at(-1)!;
  const place = `${dialogue}/${node}`;
  const key = `${place} ${version}`;
  const row = rows.get(key) ?? { place, version, continues: 0, asked_again: 0, begins_anew: 0 };
  rows.set(key, row);
  return row;
}
