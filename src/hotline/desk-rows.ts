import { z } from 'zod';
import type { DeskEntry } from '../officers/desk.js';
import type { Json, Store } from '../store/store.js';
import type { Texts } from '../texts.js';
import { linesBefore } from './recent.js';

const rowSchema = z.discriminatedUnion('does', [
  z.object({ does: z.literal('opened'), title: z.string(), summary: z.string() }),
  z.object({
    does: z.enum(['before', 'resident', 'taken', 'officer', 'note', 'undelivered', 'closed']),
    by: z.string().nullable(),
    text: z.string(),
    photo: z.string().nullable(),
    from: z.string().nullable(),
  }),
]);

/**
 * A row as officers see it, with its photograph where that is still there, and the desk that it comes from; `null` where
 * there is nothing left to show. `linesAfter`: the instant (ms) after which latest
 * lines are still kept.
 */
export async function entryOf(
  store: Store,
  texts: Texts,
  chat: string,
  body: Json,
  linesAfter: number,
): Promise<{ entry: DeskEntry; from: string | null } | null> {
  const row = rowSchema.parse(body);
  if (row.does === 'opened')
    return { entry: { kind: 'opened', title: row.title, summary: row.summary }, from: null };
  const { from, does } = row;
  const by = row.by ?? '';
  switch (does) {
    case 'before': {
      const lines = await linesBefore(store, chat, linesAfter);
      const shown = lines.map(({ from: who, text }) =>
        texts.format(texts.locales[0]!, { id: 'desk-before', args: { who, text } }),
      );
      return lines.length ? { entry: { kind: 'before', text: shown.join('\n') }, from } : null;
    }
    case 'taken':
      return { entry: { kind: 'taken', by }, from };
    case 'note':
      return { entry: { kind: 'note', by, text: row.text }, from };
    case 'undelivered':
      return { entry: { kind: 'undelivered', text: row.text }, from };
    case 'closed':
      return { entry: { kind: 'closed', by: row.by }, from };
  }
  const photo = row.photo ? await store.photo(chat, row.photo) : null;
  const gone = row.photo && !photo ? texts.format(texts.locales[0]!, { id: 'desk-photo-gone' }) : '';
  const said = { text: [row.text, gone].filter(Boolean).join('\n'), ...(photo ? { photo } : {}) };
  return {
    entry: does === 'officer' ? { kind: 'officer', by, ...said } : { kind: 'resident', ...said },
    from,
  };
}
