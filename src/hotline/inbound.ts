import { z } from 'zod';
import { HEAD_NOTICE_OUTCOMES, headDraftSchema, progressSchema } from '../case/head-notice-schema.js';
import { chatNameSchema } from '../case/joined.js';
import { answeredSchema } from '../case/my-data.js';
import { type IncomingBody, type IncomingMessage, OTHER_KINDS } from '../channels/channel.js';
import { pointSchema } from '../channels/point.js';
import { fingerprint } from '../engine/fingerprint.js';
import { shownSchema } from '../evidence/shown.js';
import { maskNumbers } from '../language/mask.js';
import { neighbourhoodSchema } from '../language/neighbourhood.js';
import { LONGEST_MESSAGE } from '../longest-message.js';
import { PHOTO_KEPT } from '../neighbourhood/list-photo.js';

/** It sets right what was said before. */
const corrects = z.literal(true).exactOptional();

/** No channel's name for a file is longer. */
const LONGEST_REF = 4_096;

/** What a chat is told of: what the person sent, what a photograph showed, a reminder that has come due, an officer, ... */
const bodySchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), text: z.string(), masked: z.boolean().exactOptional() }),
  z.object({ kind: z.literal('choice'), id: z.string().max(100), token: z.string().max(20).nullable() }),
  z.object({ kind: z.literal('photo') }),
  z.object({ kind: z.literal('start') }),
  z.object({
    kind: z.literal('other'),
    what: z.enum([...OTHER_KINDS, 'too_many_photos']),
    near: pointSchema.exactOptional(),
  }),
  z.object({ kind: z.literal('reminder'), id: z.string(), told: z.literal(true).optional() }),
  z.object({
    kind: z.literal('notice'),
    id: z.string(),
    purpose: z.string(),
    area: neighbourhoodSchema,
    from: z.string(),
    text: z.string(),
    service: z.string().nullable(),
    until: z.number(),
  }),
  z.object({
    kind: z.literal('head_notice'),
    outcome: z.enum(HEAD_NOTICE_OUTCOMES),
    draft: headDraftSchema.exactOptional(),
    progress: progressSchema.exactOptional(),
  }),
  z.object({ kind: z.literal('gone') }),
  z.object({ kind: z.literal('late'), by: z.string() }),
  z.object({ kind: z.literal('unread') }),
  z.object({
    kind: z.literal('undelivered'),
    why: z.enum(['refused', 'expired', 'gone', 'opted_out']),
    by: z.string().nullable(),
  }),
  z.object({ kind: z.literal('join_wanted'), code: z.string(), ...chatNameSchema.shape }),
  z.object({ kind: z.literal('joined'), ...chatNameSchema.shape }),
  z.object({ kind: z.literal('join_not') }),
  z.object({ kind: z.literal('left'), erase: z.boolean() }),
  z.object({ kind: z.literal('left_by'), ...chatNameSchema.shape }),
  z.object({ kind: z.literal('erased'), ...chatNameSchema.shape }),
  z.object({
    kind: z.literal('kept'),
    answers: z.array(answeredSchema),
    lines: z.number(),
    until: z.number().nullable(),
  }),
  z.object({
    kind: z.literal('request_closed'),
    id: z.string(),
    by: z.string(),
    granted: z.boolean(),
    reason: z.string(),
  }),
  z.object({ kind: z.literal('moved'), move: z.string(), ending: z.string() }),
  z.object({ kind: z.literal('register_undone'), house: z.string(), count: z.number() }),
  z.object({
    kind: z.literal('house_code'),
    whose: z.enum(['owner', 'occupant']),
    area: z.string(),
    house: z.string(),
    code: z.string(),
    links: z.array(z.string()).default([]),
    until: z.number(),
  }),
  z.object({
    kind: z.literal('list_photo'),
    house: z.string().nullable(),
    outcome: z.enum(PHOTO_KEPT),
    count: z.number(),
  }),
  z.object({ kind: z.literal('house_code_ended'), house: z.string(), count: z.number() }),
  z.object({
    kind: z.literal('proof_not'),
    code: z.string(),
    why: z.enum(['unknown', 'used', 'own']),
  }),
  z.object({ kind: z.literal('proofs_shown') }),
  z.object({
    kind: z.literal('table'),
    rows: z.array(z.array(z.string())),
    trouble: z.enum(['broken', 'too_large', 'empty']).nullable(),
  }),
  z.object({ kind: z.literal('moved_in') }),
  z.object({ kind: z.literal('moved_not') }),
  z.object({ kind: z.literal('set_aside') }),
  z.object({ kind: z.literal('evidence'), pending: z.string(), shown: z.record(z.string(), shownSchema) }),
  z.object({ kind: z.literal('photos_slow'), pending: z.string() }),
  z.object({ kind: z.literal('silenced'), minutes: z.number().int().positive() }),
  z.object({
    kind: z.literal('officer'),
    by: z.string(),
    officer: z.string().exactOptional(),
    desk: z.string(),
    act: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('take') }),
      z.object({ kind: z.literal('say'), text: z.string(), photo: z.boolean(), corrects }),
      z.object({ kind: z.literal('note'), text: z.string(), corrects }),
      z.object({ kind: z.literal('done') }),
    ]),
  }),
]);
export type InboundBody = z.infer<typeof bodySchema>;

/** What waits in a chat's inbox, with the platform's hint at the person's language. */
export const inboundSchema = z.object({
  body: bodySchema,
  locale: z.string().max(35).exactOptional(),
  /** Of a text: its message in short, or the one whose text it takes the place of. */
  message: z.string().exactOptional(),
  edited: z.literal(true).exactOptional(),
  caption: z.literal(true).exactOptional(),
  /** The platform's id of what it quotes. */
  quotes: z.string().exactOptional(),
  /** The network that it comes from. */
  network: z.string().max(64).exactOptional(),
});
export type Inbound = z.infer<typeof inboundSchema>;

/** A file that is still to be fetched, by the channel that it came to. */
const fileSchema = z.object({
  kind: z.literal('file'),
  channel: z.string(),
  ref: z.string().max(LONGEST_REF),
  as: z.enum(['picture', 'file']),
});

/** A message in a chat's inbox that waits for its file, and the chat with it. */
export const awaitingSchema = inboundSchema.extend({ body: fileSchema });
export type Awaiting = z.infer<typeof awaitingSchema>;

/** Whether it tells of photographs that were to be read. */
export function isOfPhotos({ body }: Inbound): boolean {
  return body.kind === 'evidence' || body.kind === 'photos_slow';
}

/** No platform's id is longer. */
const LONGEST_ID = 512;

/** A channel's message as it is kept. */
export function inboundOf(
  message: Omit<IncomingMessage, 'body'>,
  body: Exclude<IncomingBody, { kind: 'moved' | 'file' | 'sheet' }> | Extract<InboundBody, { kind: 'table' }>,
): Inbound {
  const { key, name, edits } = message;
  return {
    body: bodyOf(body),
    ...(body.kind === 'text' ? { message: fingerprint([edits ?? name ?? key]) } : {}),
    ...aroundOf(message),
  };
}

/** A channel's message with a file, as it is kept until that has come. */
export function awaitingOf(
  message: Omit<IncomingMessage, 'body'>,
  file: Extract<IncomingBody, { kind: 'file' }>,
): Awaiting {
  return { body: { ...file, channel: message.address.channel }, ...aroundOf(message) };
}

function aroundOf({ locale, edits, caption, quotes, network }: Omit<IncomingMessage, 'body'>) {
  return {
    ...(locale ? { locale } : {}),
    ...(edits === undefined ? {} : { edited: true as const }),
    ...(caption ? { caption } : {}),
    ...(quotes === undefined || quotes.length > LONGEST_ID ? {} : { quotes }),
    ...(network === undefined ? {} : { network }),
  };
}

/**
 * A text is kept whole, since an officer may be the one who reads it, without anybody's NIK or telephone number. One that
 * is longer than any platform's is nobody's message.
 */
function bodyOf(body: Parameters<typeof inboundOf>[1]): InboundBody {
  switch (body.kind) {
    case 'text':
      return textOf(body.text.slice(0, LONGEST_MESSAGE));
    case 'photo':
      return { kind: 'photo' };
    default:
      return body;
  }
}

function textOf(said: string): InboundBody {
  const text = maskNumbers(said);
  return { kind: 'text', text, ...(text.includes('•') && text !== said ? { masked: true } : {}) };
}
