import { describe, expect, test } from 'vitest';
import { age, agesAt } from '../../src/case/ageing.js';
import { standingConsent } from '../../src/case/consent.js';
import { keptSession } from '../../src/case/migrate.js';
import { packChat, packPerson } from '../../src/case/pack.js';
import { newSession, type Session } from '../../src/case/session.js';
import { HOUR_MS, shown, Talk } from '../dialogue/talk.js';

const FLOWS = new Talk().flows;
const DAY_MS = 24 * HOUR_MS;
const SKCK = { intent: 'ask_access', service: 'skck' } as const;

/** A chat as it is kept, aged at an instant; what is left of it is aged again, which must change nothing. */
function agedAt({ person, ...chat }: Session, now: number, alone = true) {
  const kept = { session: packChat({ ...chat, person }), person: packPerson(person), alone, since: now };
  const left = age(FLOWS, JSON.parse(JSON.stringify(kept)), now);
  const again = age(FLOWS, { ...JSON.parse(JSON.stringify(left)), alone, since: now }, now);
  expect(again).toEqual(left);
  return { ...left, json: JSON.stringify(left) };
}

/** When something is over next, as the turn's commit would tell it. */
const next = (talk: Talk) => agesAt(talk.session, FLOWS.retention, talk.now);

describe('a chat that nobody speaks in', () => {
  const mother = { label: 'ibu', key: 'mother' };
  const talking = () =>
    new Talk()
      .say('…', { ...SKCK, subject: 'other', person: mother, facts: { dose_count: 2 } })
      .say('…', { ...SKCK, facts: { dose_count: 1 } });

  test('stays as it is for a day', () => {
    const talk = talking();
    const left = agedAt(talk.session, talk.now + DAY_MS);
    const { person, ...chat } = talk.session;
    expect(left.session).toEqual(packChat({ ...chat, person }));
    expect(left.person).toEqual(packPerson(person));
    expect(left.agesAt).toBe(talk.now + DAY_MS + 1);
  });

  test('keeps nothing of what was said after that, nor anybody who was spoken of', () => {
    const talk = talking();
    expect(next(talk)).toBe(talk.now + DAY_MS + 1);
    const { json, session, agesAt } = agedAt(talk.session, next(talk));
    expect(session).not.toBeNull();
    expect(json).not.toMatch(/ibu|mother|dose_count|skck/);
    expect(agesAt).toBe(talk.now + 30 * DAY_MS + 1);
  });

  test('answers as one that was not looked at meanwhile', () => {
    const talk = talking();
    const answers = (session: Session) => {
      const later = new Talk();
      later.session = session;
      later.now = talk.now + 2 * DAY_MS;
      return later.say('3').said;
    };
    const { session, person } = JSON.parse(agedAt(talk.session, talk.now + DAY_MS + 1).json);
    const kept = keptSession(session, person, newSession('id', talk.now));
    expect(kept.mended).toEqual([]);
    expect(kept.session).not.toEqual(talk.session);
    expect(answers(kept.session)).toEqual(answers(talk.session));
  });

  test('is gone after thirty days, and its person with it', () => {
    const talk = talking();
    expect(agedAt(talk.session, talk.now + 30 * DAY_MS)).toMatchObject({ session: expect.anything() });
    const { session, person, agesAt } = agedAt(talk.session, talk.now + 30 * DAY_MS + 1);
    expect({ session, person, agesAt }).toEqual({ session: null, person: null, agesAt: null });
  });

  test('leaves a person who has other chats what those know', () => {
    const talk = talking();
    const { session, person } = agedAt(talk.session, talk.now + 30 * DAY_MS + 1, false);
    expect(session).toBeNull();
    expect(person).not.toBeNull();
  });

  test('keeps what a certificate proved until the chat goes', () => {
    const talk = shown(new Talk(), { outcome: 'verified', dose: 1, vaccine: 'sinovac', on: '2021-09-20' });
    expect(agedAt(talk.session, talk.now + 29 * DAY_MS).json).toContain('"verified"');
    expect(agedAt(talk.session, talk.now + 30 * DAY_MS + 1).json).not.toContain('verified');
  });

  test('keeps consent for ninety days, without a session', () => {
    const talk = shown(new Talk(), { outcome: 'verified', dose: 1, vaccine: 'sinovac', on: '2021-09-20' });
    const { consent } = talk.session.person;
    const over = consent! + 90 * DAY_MS + 1;
    const month = agedAt(talk.session, talk.now + 30 * DAY_MS + 1);
    expect(month).toMatchObject({ session: null, person: { held: { consent } }, agesAt: over });
    expect(month.json).not.toContain('cases');
    expect(agedAt(talk.session, over)).toMatchObject({ session: null, person: null });
  });

  test('keeps the reminders of a person, and who they are for', () => {
    const talk = talking();
    const reminder = { id: 'r', at: talk.now + 200 * DAY_MS, text: { id: 'reminder-errand' } };
    talk.session.person.reminders = [reminder];
    const { session, person, agesAt } = agedAt(talk.session, talk.now + 99 * DAY_MS);
    expect({ session, agesAt }).toEqual({ session: null, agesAt: null });
    expect(person).toMatchObject({ locale: 'id', reminders: [reminder] });
  });

  test('stays with officers, without lines that are too old', () => {
    const talk = talking().say('petugas', { intent: 'handover_human' });
    const line = { from: 'resident' as const, by: null, text: 'lama sekali', photo: 't9', at: talk.now };
    talk.session.handover = {
      ...(talk.session.handover ?? {
        id: 't',
        state: 'held',
        since: talk.now,
        topic: 'x',
        service: null,
        by: 'Ani',
      }),
      lines: [line, { ...line, at: talk.now + DAY_MS, text: 'baru' }],
    };
    const { session, json } = agedAt(talk.session, talk.now + 30 * DAY_MS + 1);
    expect(session).toMatchObject({ handover: { lines: [{ text: 'baru' }], dropped: 1 } });
    expect(json).not.toContain('lama sekali');
  });

  test('that is damaged is left to a turn which tells of it, and goes where none comes', () => {
    const kept = { session: { v: 2, runs: 'x' }, person: { v: 2, locale: 7 }, alone: true };
    const now = new Talk().now;
    expect(age(FLOWS, { ...kept, since: 0 }, now)).toEqual({
      session: kept.session,
      person: kept.person,
      agesAt: now + 30 * DAY_MS,
    });
    expect(age(FLOWS, { ...kept, since: now }, now)).toMatchObject({ session: null });
  });
});

describe('the people of a list', () => {
  const listed = () =>
    new Talk().say('…', {
      people: [
        { label: 'Bu Y', self: false, service: 'kk', facts: { dose_count: 0 } },
        { label: 'Pak D', self: false, service: 'skck', facts: { dose_count: 2 } },
      ],
    } as never);

  test('are known for a week, the chat silent meanwhile', () => {
    const talk = listed();
    expect(agedAt(talk.session, talk.now + 7 * DAY_MS).json).toContain('Pak D');
    const { json } = agedAt(talk.session, talk.now + 7 * DAY_MS + 1);
    expect(json).not.toMatch(/Pak D|Bu Y/);
  });

  test('are looked for when their week is over', () => {
    const talk = listed();
    const first = agedAt(talk.session, next(talk));
    expect(first.agesAt).toBe(talk.now + 7 * DAY_MS + 1);
  });
});

describe('consent', () => {
  const agreed = () => new Talk().take({ kind: 'photo' } as never).pick('yes');
  const isAsked = (talk: Talk) =>
    talk.take({ kind: 'photo' } as never).said.some((id) => id === 'consent-photos');

  test('is a record of when, and to which words', () => {
    const { person } = agreed().session;
    expect(person.consent).not.toBeNull();
    expect(person.consent_text).toMatch(/^id [0-9a-z]+$/);
  });

  test('stands for ninety days', () => {
    const { person } = agreed().session;
    const { consent } = person;
    expect(standingConsent(FLOWS, person, consent! + 90 * DAY_MS)).toBe(consent);
    expect(standingConsent(FLOWS, person, consent! + 90 * DAY_MS + 1)).toBeNull();
  });

  test('is asked for anew after a silence: it may have been given by somebody else', () => {
    expect(isAsked(agreed().afterDays(2))).toBe(true);
  });

  test('is asked for anew where the words have changed', () => {
    const { person } = agreed().session;
    expect(standingConsent(FLOWS, { ...person, consent_text: 'id other' }, person.consent!)).toBeNull();
  });

  test('of an earlier version, which kept no words, stands until it is over', () => {
    const { consent } = agreed().session.person;
    expect(standingConsent(FLOWS, { consent }, consent! + 90 * DAY_MS)).toBe(consent);
  });
});
