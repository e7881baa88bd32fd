import { advance } from '../engine/run.js';
import { areaOfKey } from '../neighbourhood/area.js';
import { areaText } from './area-text.js';
import type { Draft } from './draft.js';
import type { Happening } from './event.js';
import { breakSilence } from './silence.js';

/** A head hears what came of their notice; one that is written is shown, and they are asked whether it is to be sent. */
export function headNoticed(draft: Draft, event: Extract<Happening, { kind: 'head_notice' }>): void {
  if (event.outcome !== 'drafted' || !event.draft) {
    draft.tell('head-notice', { outcome: event.outcome });
    return;
  }
  const { id, count, kept, text, second } = event.draft;
  const own = draft.session.person.office?.area;
  const of = event.draft.area === undefined ? own : areaOfKey(event.draft.area);
  const area = of ? areaText(draft.flows, of) : '';
  draft.tell('head-notice-preview', { area, count, kept, second: second ? 'yes' : 'no' });
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
