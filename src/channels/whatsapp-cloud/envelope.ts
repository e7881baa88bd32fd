import { z } from 'zod';

const part = z.unknown();

/** What a change says of a number's messages. */
const valueSchema = z.object({
  metadata: z.object({
    phone_number_id: z.string(),
    display_phone_number: z.string().optional().catch(undefined),
  }),
  messages: z.array(part).catch([]),
  statuses: z.array(part).catch([]),
});
export type Value = z.infer<typeof valueSchema>;

const notificationSchema = z.object({
  object: z.literal('whatsapp_business_account'),
  entry: z.array(part),
});
const entrySchema = z.object({ changes: z.array(part) });
const changeSchema = z.object({ field: z.literal('messages'), value: valueSchema });

/** A notification taken apart: what it says of messages, and how many parts of it are of another kind or shape. */
export interface Opened {
  values: Value[];
  foreign: number;
}

/**
 * Opens a notification of Meta part by part (entries, changes), so that one that is none, or of another kind, takes
 * nothing else with it; its messages and statuses are looked at one by one afterwards.
 */
export function opened(notification: unknown): Opened {
  const outer = notificationSchema.safeParse(notification).data;
  if (!outer) return { values: [], foreign: 1 };
  const entries = outer.entry.map((raw) => entrySchema.safeParse(raw).data);
  const changes = entries
    .flatMap((entry) => entry?.changes ?? [])
    .map((raw) => changeSchema.safeParse(raw).data);
  const values = changes.flatMap((change) => change?.value ?? []);
  const isNone = (one: unknown) => one === undefined;
  return { values, foreign: entries.filter(isNone).length + changes.filter(isNone).length };
}
