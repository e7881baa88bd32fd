import { z } from 'zod';
import { advance } from '../engine/run.js';
import type { Draft } from './draft.js';
import type { Happening } from './event.js';
import { breakSilence } from './silence.js';

/** What came of what a head wanted with a notice. */
export const HEAD_NOTICE_OUTCOMES = [
  /** It is written, to be looked at; it goes out, waits for a second officer, or was given up; */
  ...(['drafted', 'sending', 'awaiting', 'stopped'] as const),
  /** or its words are none, they may not, have written many today, or it is there no more. */
  ...(['empty', 'too_long', 'placeholder', 'many', 'no_right', 'gone'] as const),
] as const;

/** A notice before it is sent: how many get it, and how many follow where none are sent. */
export const headDraftSchema = z.object({
  id: z.string(),
  count: z.int().nonnegative(),
  kept: z.int().nonnegative(),
  /** As residents read it. */
  text: z.string(),
  /** A second officer confirms it. */
  second: z.boolean(),
});
export type HeadDraft = z.infer<typeof headDraftSchema>;

/** A head hears what came of their notice; one that is written is shown, and they are asked whether it is to be sent. */
export function headNoticed(draft: Draft, event: Extract<Happening, { kind: 'head_notice' }>): void {
  if (event.outcome !== 'drafted' || !event.draft) {
    draft.tell('head-notice', { outcome: event.outcome });
    return;
  }
  const { id, count, kept, text, second } = event.draft;
  draft.tell('head-notice-preview', { count, kept, second: second ? 'yes' : 'no' });
  draft.effects.push({
    kind: 'send',
    text: { id: 'head-notice-text', args: { text } },
    choices: [],
    token: null,
    apart: true,
  });
  if (count === 0) return;
  breakSilence(draft);
  draft.startOn('notice_ready', { notice: id });
  advance(draft);
}
