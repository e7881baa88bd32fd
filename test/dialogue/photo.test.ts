import { describe, expect, test } from 'vitest';
import { newSession } from '../../src/case/session.js';
import { evidenceOf } from '../support/scripts.js';
import { shown, Talk } from './talk.js';

const SKCK = { intent: 'ask_access', service: 'skck' } as const;

describe('a photograph', () => {
  const good = { outcome: 'verified', dose: 2, vaccine: 'sinovac', on: '2021-08-14' } as const;

  test('is read only after consent and once it is known whose it is', () => {
    const talk = new Talk().take({ kind: 'photo' });
    expect(talk.asked).toEqual([]);
    expect(talk.pick('yes').asked).toEqual([]);
    expect(talk.pick('mine').asked).toEqual([{ kind: 'read_photos', turns: ['t1'] }]);
    talk.shows(evidenceOf(good));
    expect(talk.session.photos).toEqual([]);
    expect(talk.facts().dose_count).toMatchObject({ value: 2, provenance: 'verified' });
  });

  test('that is not agreed to is let go, unread', () => {
    const talk = new Talk().take({ kind: 'photo' }).pick('no');
    expect(talk.said).toEqual(['consent-refused']);
    expect(talk.session).toMatchObject({ photos: [], runs: [] });
    expect(talk.session.person.consent).toBeNull();
    expect(new Talk().say('…', { intent: 'verify_qr' }).pick('no').said).toEqual(['consent-withheld']);
  });

  test('that comes at once after another is read with it, and one that comes later takes its place', () => {
    const talk = new Talk().take({ kind: 'photo' }).take({ kind: 'photo' });
    talk.now += 60_000;
    talk.pick('yes');
    talk.now += 60_000;
    talk.take({ kind: 'photo' }).pick('mine');
    expect(talk.asked).toEqual([{ kind: 'read_photos', turns: ['t4'] }]);
    const both = new Talk().take({ kind: 'photo' }).take({ kind: 'photo' }).pick('yes').pick('mine');
    expect(both.asked).toEqual([{ kind: 'read_photos', turns: ['t1', 't2'] }]);
  });

  test('that comes after one was read is another one', () => {
    const talk = shown(new Talk(), good).take({ kind: 'photo' });
    expect(talk.said).toEqual(['whose-certificate']);
  });

  test("of somebody else's certificate is theirs, proves nothing about the writer, and is not asked for again", () => {
    const talk = new Talk().say('…', { ...SKCK, subject: 'other', facts: { dose_count: 2 } });
    shown(talk, good, 'someone-else');
    expect(talk.facts()).toEqual({});
    expect(talk.facts('t1-r1')).toMatchObject({ dose_count: { provenance: 'verified' } });
    expect(talk.verdict?.outcome).toBe('allowed');
    expect(talk.session.waiting).toBeNull();
  });

  test.each(['invalid', 'untrusted', 'not_certificate', 'unreadable'] as const)(
    '%s teaches nothing',
    (outcome) => {
      const talk = shown(new Talk(), { outcome, dose: 2, on: '2021-08-14' });
      expect(talk.facts()).toEqual({});
    },
  );

  test.each(['expired', 'recognised'] as const)('%s counts as a claim', (outcome) => {
    const talk = shown(new Talk(), { outcome, dose: 2, on: '2021-08-14' });
    expect(talk.facts().dose_count).toMatchObject({ value: 2, provenance: 'claimed' });
  });

  test('a contradiction is told, whichever came first', () => {
    const talk = new Talk().say('…', { ...SKCK, facts: { dose_count: 2 } });
    shown(talk, { ...good, dose: 1 });
    expect(talk.said).toContain('evidence-contradiction');
    expect(talk.say('…', { ...SKCK, facts: { dose_count: 2 } }).said[0]).toBe('fact-contradiction');
    expect(talk.facts().dose_count?.value).toBe(1);
  });

  test('dozens of doubtful ones in one chat do not pile up', () => {
    const talk = new Talk().say('…', { ...SKCK, facts: { dose_count: 2 } });
    for (let i = 0; i < 30; i++) {
      talk.pick('send-proof');
      shown(talk, { outcome: 'invalid' });
      expect(talk.place).toBe('access/proof');
      expect(talk.session.runs).toHaveLength(1);
    }
  });

  test('says nothing of the next person who is asked about', () => {
    const talk = new Talk().say('…', { ...SKCK, facts: { dose_count: 2 } });
    shown(talk, { outcome: 'recognised' });
    expect(talk.session.waiting).toBeNull();
    talk.say('…', { ...SKCK, subject: 'other', facts: { dose_count: 2 } });
    expect(talk.said).toEqual(['verdict', 'proof-offer']);
  });

  test('evidence that nobody waits for is dropped', () => {
    const talk = new Talk().say('…', SKCK);
    const before = talk.session;
    talk.shows(evidenceOf(good));
    expect(talk.effects).toEqual([]);
    expect(talk.session.person).toEqual(before.person);
    expect(talk.session.evidence).toBeNull();
  });
});

describe('forgetting', () => {
  test('resets everything, and calls reminders off', () => {
    const talk = shown(new Talk(), { outcome: 'verified', dose: 1, vaccine: 'sinovac', on: '2021-09-20' });
    talk.say('skck', SKCK).pick('yes').say('…', { intent: 'change_language', locale: 'en' });
    const [reminder] = talk.session.person.reminders;
    talk.say('hapus data').pick('yes');
    expect(talk.asked).toEqual([{ kind: 'forget' }, { kind: 'cancel', id: reminder!.id }]);
    expect(talk.said).toEqual(['forgotten']);
    expect(talk.session).toEqual(newSession('en', talk.now));
  });

  test('is asked about first', () => {
    const talk = new Talk().say('…', { ...SKCK, facts: { dose_count: 0 } }).say('hapus data saya');
    expect(talk.asked).toEqual([]);
    expect(talk.pick('no').said).toEqual(['not-forgotten']);
    expect(talk.facts().dose_count?.value).toBe(0);
  });
});
