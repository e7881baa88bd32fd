import { advance } from '../engine/run.js';
import { readDays } from '../language/dates/days.js';
import { areaOfKey } from '../neighbourhood/area.js';
import type { Text } from '../texts.js';
import { areaText } from './area-text.js';
import type { Draft } from './draft.js';
import type { Happening } from './event.js';
import { relativeDays } from './notice-content.js';
import type { Session } from './session.js';
import { breakSilence } from './silence.js';

type HeadNoticed = Extract<Happening, { kind: 'head_notice' }>;

/** A head hears what came of their notice; one that is written is shown, and they are asked whether it is to be sent. */
export function headNoticed(draft: Draft, event: HeadNoticed): void {
  if (event.outcome !== 'drafted' || !event.draft) {
    note(draft.session, event.outcome);
    const { sent = 0, waiting = 0, failed = 0, left = 0 } = event.progress ?? {};
    const count = draft.session.announced?.count ?? 0;
    draft.tell('head-notice', { outcome: event.outcome, count, sent, waiting, failed, left });
    return;
  }
  const { id, count, kept, text, second, words = text } = event.draft;
  draft.session.announced = {
    ...{ id, words, count, stands: 'shown', at: draft.now },
    area: event.draft.area ?? null,
  };
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
  const days = relativeDays(words, draft.flows.notices, draft.today);
  const list = days.map(
    ({ words: said, day }): Text => ({ id: 'head-notice-day', args: { words: said, day: { day } } }),
  );
  if (list.length) draft.tell('head-notice-relative', { days: { list, style: 'parts' } });
  const { wrong } = readDays(words, draft.today);
  if (wrong)
    draft.tell('head-notice-wrong-day', {
      what: wrong.what,
      day: { day: wrong.what === 'weekday' ? wrong.day : wrong.last },
    });
  if (count === 0) return;
  breakSilence(draft);
  draft.startOn('notice_ready', { notice: id });
  advance(draft);
}

/** How the notice that was written last stands by now. */
function note({ announced }: Session, outcome: HeadNoticed['outcome']): void {
  if (!announced) return;
  if (outcome === 'sending' || outcome === 'awaiting') announced.stands = 'sent';
  if (outcome === 'stopped' || outcome === 'halted') announced.stands = 'dropped';
}
