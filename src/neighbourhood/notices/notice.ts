import { z } from 'zod';
import { neighbourhoodSchema } from '../../language/neighbourhood.js';
import { RECEIVER_STATES } from '../../store/notices.js';

/** How far a notice has come. */
export const NOTICE_STATES = [
  /** It is written, and can be looked at, */
  'draft',
  /** it waits for a second officer, */
  'awaiting',
  /** it goes out, */
  'sending',
  /** it was stopped, */
  'stopped',
  /** or all have it who could be reached. */
  'done',
] as const;
export type NoticeState = (typeof NOTICE_STATES)[number];

const personSchema = z.object({ name: z.string(), officer: z.string().nullable() });
const tallySchema = z.object({
  channel: z.string(),
  state: z.enum(RECEIVER_STATES),
  count: z.int().nonnegative(),
});

/** A notice as it is kept. */
export const noticeSchema = z.object({
  id: z.string(),
  area: neighbourhoodSchema,
  purpose: z.string(),
  /** Who sends it, as residents read it. */
  from: z.string(),
  text: z.string(),
  /** The service that it is about: whoever wants to join is told of that. */
  service: z.string().nullable(),
  writer: personSchema,
  confirmedBy: personSchema.nullable(),
  /** Instants (ms): when it was written, and after which it helps nobody any more. */
  at: z.number(),
  until: z.number().nullable(),
  state: z.enum(NOTICE_STATES),
  /** Its receivers are found. */
  enlisted: z.boolean(),
  /** How it ended; until then the store counts. */
  result: z.array(tallySchema).nullable(),
  /** What the store had of its receivers is gone. */
  isClosed: z.boolean(),
});
export type Notice = z.infer<typeof noticeSchema>;

/** Why words are no notice. */
export type NoticeFault = 'empty' | 'too-long' | 'placeholder';

/** Controls, and characters that turn the direction of what stands behind them, or are not seen. */
const UNSEEN = /[\p{Cc}\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;
/** What a template or a programme would fill in, and nobody has: `{{1}}`, `{nama}`, `%s`, `<nama>`, `[nama]`. */
const PLACEHOLDER = /\{[^}]*\}|%[sd]\b|\$\{|<[^<>]*>|\[[^[\]]*\]/;

/**
 * The words of a notice as they go out: what the officer wrote, without markup and whatever is not seen; addresses of the
 * web stay plain text.
 */
export function noticeText(written: string, longest: number): { text: string } | { fault: NoticeFault } {
  const lines = written.normalize('NFC').replace(/\r\n?/g, '\n').split('\n');
  const text = lines
    .map((line) =>
      line
        .replace(/\t/g, ' ')
        .replace(UNSEEN, '')
        .replace(/[*_~`]/g, '')
        .replace(/ {2,}/g, ' ')
        .trim(),
    )
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  if (!text) return { fault: 'empty' };
  if (text.length > longest) return { fault: 'too-long' };
  return PLACEHOLDER.test(text) ? { fault: 'placeholder' } : { text };
}
