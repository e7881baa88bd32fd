import { askAgain } from '../engine/question.js';
import { advance } from '../engine/run.js';
import { nameOfNeighbourhood } from '../language/neighbourhood.js';
import type { Text } from '../texts.js';
import { withoutRaised } from './agenda.js';
import type { Draft } from './draft.js';
import { endHandover } from './end-handover.js';
import type { Happening } from './event.js';
import { followNothing, isFollowed } from './follow.js';
import { lapse, note } from './handover.js';
import { headNoticed } from './head-notice.js';
import { tellHouseCode } from './house-code.js';
import { joinings } from './joinings.js';
import { keptLines } from './my-data.js';
import { enterOffice } from './office.js';
import { officerActs } from './officer.js';
import { photosRead, tellSlow } from './pending.js';
import { closeProof, openProof } from './proof-opened.js';
import { tellShown } from './proofs.js';
import { remind } from './reminding.js';
import { closeRequest } from './requests.js';
import { breakSilence } from './silence.js';
import { cancelReminders } from './write.js';

/** Who has written within this time (ms) is there. */
const JUST_NOW_MS = 10 * 60_000;

/** What follows for a chat from something that its resident did not send. */
export function happen(draft: Draft, event: Happening): void {
  (FOLLOWS[event.kind] as (draft: Draft, event: Happening) => void)(draft, event);
}

type Of<Kind extends Happening['kind']> = Extract<Happening, { kind: Kind }>;

const FOLLOWS: { [Kind in Happening['kind']]: (draft: Draft, event: Of<Kind>) => void } = {
  evidence(draft, { pending, shown }) {
    lapse(draft);
    breakSilence(draft);
    photosRead(draft, pending, shown);
  },
  photos_slow(draft, { pending }) {
    tellSlow(draft, pending);
  },
  reminder: remind,
  notice: announce,
  head_notice: headNoticed,
  gone: (draft) => leave(draft),
  undelivered: giveUp,
  late(draft, { by }) {
    tellOfficers(draft, 'desk-late', by);
  },
  unread,
  officer: officerActs,
  ...joinings,
  kept: (draft, { answers, lines, until }) => {
    for (const text of keptLines(draft, { answers, lines, until })) draft.send(text);
  },
  request_closed: closeRequest,
  moved(draft, { move, ending }) {
    breakSilence(draft);
    draft.session.agenda = withoutRaised(draft);
    draft.startOn('moved', { move, ending });
    advance(draft);
  },
  head_code: enterOffice,
  house_code: tellHouseCode,
  list_photo(draft, { house, outcome, count }) {
    draft.tell('register-photo-kept', {
      house: house ?? 'none',
      outcome,
      count,
      kept: draft.keptFor('list_photos'),
    });
  },
  house_code_ended(draft, { house, count }) {
    draft.tell('owner-code-ended', { house, count });
  },
  proof_code: openProof,
  proof_not: closeProof,
  proofs_shown: tellShown,
  register_undone(draft, { house, count }) {
    draft.tell('register-undone', { house, count });
  },
  moved_in(draft) {
    const { person } = draft.session;
    // whoever has the number now may be another: the register waits for a new code
    if (person.office) person.office = { ...person.office, moved: true };
    person.owns = person.owns.map((one) => ({ ...one, moved: true }));
    person.entries = [];
    draft.tell('moved-in');
    if (draft.session.waiting === 'answer') askAgain(draft, false);
  },
  moved_not(draft) {
    draft.tell('moved-gone');
  },
  set_aside(draft) {
    draft.tell('message-set-aside');
  },
  silenced(draft, { minutes }) {
    draft.tell('too-many-messages', { minutes });
  },
};

/** So many of the notices that came are known. */
const MOST_NOTICED = 20;

/** A notice comes once to whoever has agreed to such ones and still does; what is asked about it is known for a day. */
function announce(draft: Draft, { id, purpose, area, from, text, service, until }: Of<'notice'>): void {
  const { session, effects, flows, now } = draft;
  const { person } = session;
  if (!isFollowed(person, { purpose, area }) || person.noticed.includes(id) || now >= until) {
    effects.push({ kind: 'left_out', notice: id });
    return;
  }
  person.noticed = [...person.noticed, id].slice(-MOST_NOTICED);
  session.noticed = { id, from, text, service, at: now };
  const where = nameOfNeighbourhood(area, flows.areas, flows.book.city.name);
  const said: Text = { id: 'notice', args: { from, area: where, text } };
  effects.push({ kind: 'send', text: said, choices: [], token: null, purpose: 'notice', until, notice: id });
}

/**
 * Nobody reads on: no reminder is owed any more, and nothing is said. An officer whose words did not arrive sees that in
 * the chat, and keeps it until they give it back.
 */
function leave(draft: Draft, toOfficer = false): void {
  draft.session.runs = [];
  draft.session.pending = [];
  draft.session.waiting = null;
  cancelReminders(draft);
  followNothing(draft);
  if (!toOfficer) endHandover(draft, null);
}

/** Whoever waits for officers is told that these cannot read, unless one has answered last: they found another way. */
function unread(draft: Draft): void {
  const last = draft.session.handover?.lines.findLast(({ from }) => from !== 'note');
  if (last?.from === 'resident') draft.tell('officer-unread');
}

/**
 * A message did not arrive. It is kept in a record, and whoever wrote it is told. A person who wants no more is owed
 * nothing from then on, nor is one who cannot be reached, unless they have just written.
 */
function giveUp(draft: Draft, { why, by }: Of<'undelivered'>): void {
  const { session, effects, now } = draft;
  effects.push({ kind: 'record', record: 'undelivered', about: { why }, case: null });
  if (by !== null) tellOfficers(draft, 'desk-undelivered', by);
  if (why === 'opted_out') session.person.stopped = true;
  if (why === 'opted_out' || (why === 'gone' && now - session.at > JUST_NOW_MS)) {
    leave(draft, by !== null);
  }
}

function tellOfficers(draft: Draft, id: string, by: string): void {
  const { texts } = draft.flows;
  const inSource = (text: Text) => texts.format(texts.locales[0]!, text);
  const text = inSource({ id, args: { by } });
  if (draft.session.handover) note(draft, 'note', inSource({ id: 'desk-hotline' }), text);
  draft.effects.push({ kind: 'desk', does: 'undelivered', by: null, text, photo: null, from: null });
}
