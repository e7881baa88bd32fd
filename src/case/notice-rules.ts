import { z } from 'zod';
import { idSchema } from '../ids.js';

const phrases = z.array(z.string().min(2)).min(1);

/** How a channel sends notices. */
const paceSchema = z.strictObject({
  a_second: z.int().positive(),
  at_once: z.int().positive(),
  /** So many people may be written to first in a day. */
  a_day: z.int().positive().exactOptional(),
  /** What is sent to whoever has not written for 24 hours; the price is that of one message, in rupiah. */
  template: z
    .strictObject({
      name: z.string().regex(/^[a-z0-9_]{1,512}$/),
      category: z.enum(['utility', 'marketing']),
      price: z.number().nonnegative(),
    })
    .exactOptional(),
});
export type Pace = z.infer<typeof paceSchema>;

const DRAFT = [
  ...([
    'polite',
    'add',
    'calls',
    'correction',
    'softeners',
    'remove',
    'last',
    'change',
    'becomes',
    'but',
    'not',
    'around',
    'parts',
    'hour',
    'look',
    'half',
  ] as const),
  ...(['until', 'hold', 'off', 'send', 'receivers', 'group', 'made', 'came', 'notice', 'nameless'] as const),
] as const;
const VACCINATION = ['state', 'of', 'titles', 'offices', 'anyone', 'contact'] as const;
const words = z.array(z.string().min(1)).min(1);

/** `flows/notices.yaml`: what may be agreed to, how people say so, and by which law each channel sends. */
export const noticeRulesSchema = z.strictObject({
  purposes: z.array(z.strictObject({ id: idSchema, words: phrases })).min(1),
  join: z.strictObject({ anywhere: phrases, with_area: phrases }),
  write: phrases,
  write_to: phrases,
  before: words,
  behind: phrases,
  residents: phrases,
  how: phrases,
  ending: words,
  headings: phrases,
  contents: phrases,
  audience: phrases,
  draft: z.strictObject(
    Object.fromEntries(DRAFT.map((one) => [one, words])) as Record<(typeof DRAFT)[number], typeof words>,
  ),
  vaccination: z.strictObject(
    Object.fromEntries(VACCINATION.map((one) => [one, words])) as Record<
      (typeof VACCINATION)[number],
      typeof words
    >,
  ),
  relative: phrases,
  not_for: phrases,
  replies: z.strictObject({ joins: phrases, asks: phrases, points: phrases }),
  limits: z.strictObject({
    second_officer_above: z.int().nonnegative(),
    longest: z.int().positive().max(900),
    useful_hours: z.int().positive().max(72),
    head_a_day: z.int().positive().max(24),
  }),
  /** By the name of a channel, `whatsapp-cloud` being WhatsApp by the Cloud API; `usual` is that of any other. */
  channels: z
    .record(z.string(), z.union([paceSchema, z.literal('never')]))
    .and(z.object({ usual: paceSchema })),
});
export type NoticeRules = z.infer<typeof noticeRulesSchema>;
