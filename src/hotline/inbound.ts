import { z } from 'zod';
import { type IncomingBody, OTHER_KINDS } from '../channels/channel.js';
import { pointSchema } from '../channels/point.js';
import { maskNumbers } from '../language/mask.js';
import { LONGEST_TEXT } from '../language/words/normalise.js';

/** What a chat is told of: what the person sent, a reminder that has come due, that the person has left, an officer. */
const bodySchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), text: z.string(), masked: z.boolean().exactOptional() }),
  z.object({ kind: z.literal('choice'), id: z.string().max(100), token: z.string().max(20).nullable() }),
  z.object({ kind: z.literal('photo') }),
  z.object({ kind: z.literal('start') }),
  z.object({ kind: z.literal('other'), what: z.enum(OTHER_KINDS), near: pointSchema.exactOptional() }),
  z.object({ kind: z.literal('reminder'), id: z.string() }),
  z.object({ kind: z.literal('gone') }),
  z.object({ kind: z.literal('joined_by'), channel: z.string() }),
  z.object({ kind: z.literal('set_aside') }),
  z.object({
    kind: z.literal('officer'),
    by: z.string(),
    desk: z.string(),
    act: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('take') }),
      z.object({ kind: z.literal('say'), text: z.string(), photo: z.boolean() }),
      z.object({ kind: z.literal('note'), text: z.string() }),
      z.object({ kind: z.literal('done') }),
    ]),
  }),
]);
export type InboundBody = z.infer<typeof bodySchema>;

/** What waits in a chat's inbox, with the platform's hint at the person's language. */
export const inboundSchema = z.object({ body: bodySchema, locale: z.string().max(35).optional() });
export type Inbound = z.infer<typeof inboundSchema>;

/** A channel's message as it is kept; a text longer than anybody's question is cut, and nobody's NIK or
 * telephone number is kept. */
export function inboundOf(body: IncomingBody): InboundBody {
  switch (body.kind) {
    case 'text':
      return textOf(body.text.slice(0, LONGEST_TEXT));
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
