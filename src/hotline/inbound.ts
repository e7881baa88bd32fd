import { z } from 'zod';
import type { IncomingBody } from '../channels/channel.js';
import { LONGEST_TEXT } from '../language/normalise.js';

/** What waits in a chat's inbox: what the person sent, or a reminder that has come due. */
export const inboundSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), text: z.string() }),
  z.object({ kind: z.literal('choice'), id: z.string().max(100), token: z.string().max(20).nullable() }),
  z.object({ kind: z.literal('photo') }),
  z.object({ kind: z.literal('start') }),
  z.object({ kind: z.literal('reminder'), id: z.string() }),
]);
export type Inbound = z.infer<typeof inboundSchema>;

/** A channel's message as it is kept; a text longer than anybody's question is cut. */
export function inboundOf(body: IncomingBody): Inbound {
  switch (body.kind) {
    case 'text':
      return { kind: 'text', text: body.text.slice(0, LONGEST_TEXT) };
    case 'photo':
      return { kind: 'photo' };
    default:
      return body;
  }
}
