import { z } from 'zod';

const user = z.object({
  id: z.number(),
  is_bot: z.boolean(),
  first_name: z.string().optional(),
  language_code: z.string().max(35).optional(),
});
const chat = z.object({ id: z.number(), type: z.string() });
const file = z.object({
  file_id: z.string().optional().catch(undefined),
  file_unique_id: z.string().optional().catch(undefined),
  file_size: z.number().optional(),
  mime_type: z.string().optional(),
});
/** An update before it is read. */
export const rawSchema = z.looseObject({ update_id: z.number() });

const words = z.string().optional().catch(undefined);
const bill = z.object({ title: words, description: words }).optional().catch(undefined);

/** What else a message holds is kept as it is: its kind may be one that is not known here. */
const message = z.looseObject({
  message_id: z.number(),
  date: z.number(),
  edit_date: z.number().optional(),
  from: user.optional(),
  sender_chat: chat.optional(),
  chat,
  message_thread_id: z.number().optional(),
  is_topic_message: z.boolean().optional(),
  media_group_id: z.string().optional(),
  migrate_to_chat_id: z.number().optional(),
  text: z.string().optional(),
  caption: z.string().optional(),
  photo: z.array(file).optional(),
  document: file.optional(),
  location: z.object({ latitude: z.number(), longitude: z.number() }).partial().optional().catch(undefined),
  poll: z.object({ question: words }).optional().catch(undefined),
  checklist: z
    .object({ title: words, tasks: z.array(z.object({ text: words })).catch([]) })
    .optional()
    .catch(undefined),
  game: bill,
  invoice: bill,
  reply_to_message: z
    .object({ message_id: z.number().optional(), from: user.optional() })
    .optional()
    .catch(undefined),
});

const button = z.object({ text: z.string(), callback_data: z.string().optional() });

const callback = z.object({
  id: z.string(),
  from: user,
  data: words,
  message: z
    .object({
      message_id: z.number(),
      chat,
      message_thread_id: z.number().optional(),
      text: z.string().optional(),
      entities: z.array(z.any()).optional(),
      reply_markup: z.object({ inline_keyboard: z.array(z.array(button)) }).optional(),
    })
    .optional()
    .catch(undefined),
});

const schema = z.object({
  update_id: z.number(),
  message: message.optional(),
  edited_message: message.optional(),
  callback_query: callback.optional(),
});

/** An update as far as it is used (Bot API, https://core.telegram.org/bots/api#update). */
export type Update = z.infer<typeof schema>;
/** A message as far as it is used. */
export type Message = z.infer<typeof message>;
/** A file that a message names. */
export type File = z.infer<typeof file>;
/** Who wrote or tapped. */
export type User = z.infer<typeof user>;
/** A tap on a button. */
export type Callback = z.infer<typeof callback>;

/** The kinds of updates that are asked for. */
export const UPDATE_KINDS = ['message', 'edited_message', 'callback_query'] as const;

/** The bot itself, as `getMe` tells. */
export interface Self {
  id: number;
  username: string;
}

/** An update that is of use, or `null` for any other kind or shape. */
export function readUpdate(raw: unknown): Update | null {
  const { data } = schema.safeParse(raw);
  return data?.message || data?.edited_message || data?.callback_query ? data : null;
}

/** What has to be taken one after another: the updates of a chat, in a group with topics those of a topic. */
export function laneOf({ message, edited_message, callback_query: tapped }: Update): string {
  const place = message ?? edited_message ?? tapped?.message;
  // a private chat has the id of its person
  if (!place) return `${tapped?.from.id}`;
  return place.chat.type === 'private'
    ? `${place.chat.id}`
    : `${place.chat.id}/${place.message_thread_id ?? ''}`;
}
