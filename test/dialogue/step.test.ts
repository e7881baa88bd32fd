import { describe, expect, test } from 'vitest';
import { shown, Talk } from './talk.js';

const KTP = { intent: 'ask_access', service: 'ktp', facts: { variant: 'baru' } } as const;
const SKCK = { intent: 'ask_access', service: 'skck' } as const;

describe('a question', () => {
  test('is asked for the one fact that matters, and not when it is known', () => {
    expect(new Talk().say('…', SKCK).said).toEqual(['ask-doses']);
    expect(new Talk().say('…', { ...SKCK, facts: { dose_count: 0 } }).said).toEqual([
      'verdict',
      'which-fits',
    ]);
  });

  test.each([
    ['belum', 0],
    ['1', 1],
    ['dosis 1', 1],
    ['2', 2],
    ['3', 3],
    ['dua', 2],
    ['yang ketiga', 3],
    ['lengkap sama booster', 3],
    ['udah tapi lupa berapa kali', 1],
    ['nol', 0],
    ['sudah lengkap', 2],
  ])('"%s" answers it', (text, doses) => {
    const talk = new Talk().say('…', SKCK).say(text);
    expect(talk.facts().dose_count).toMatchObject({ value: doses, provenance: 'claimed' });
  });

  test('what a longer answer states is learnt with it', () => {
    const facts = { dose_count: 1, vaccine: 'sinovac', last_dose_on: '2021-09-20' };
    const talk = new Talk().say('…', SKCK).say('baru sekali, sinovac tanggal 20 kemarin', { facts });
    expect(talk.facts()).toMatchObject({
      dose_count: { value: 1 },
      vaccine: { value: 'sinovac' },
      last_dose_on: { value: '2021-09-20' },
    });
  });

  test('a kind that is named with the service is not asked for', () => {
    const talk = shown(new Talk(), { outcome: 'verified', dose: 2, on: '2021-08-14' });
    expect(talk.place).toBe('photo/which');
    expect(talk.say('bikin ktp baru', KTP).said).toEqual(['verdict']);
  });

  test('a message about another service leads away from it, with its own facts', () => {
    const talk = new Talk().say('…', KTP);
    talk.say('ibu saya dosis 2, bisa urus SKCK?', { ...SKCK, subject: 'other', facts: { dose_count: 2 } });
    expect(talk.session.topic).toMatchObject({ service: 'skck', case: 'other' });
    expect(talk.facts().dose_count).toBeUndefined();
    expect(talk.facts('other').dose_count?.value).toBe(2);
  });

  test('is asked again after what answers in passing', () => {
    const talk = new Talk().say('…', SKCK);
    expect(talk.say('ada lowongan?', { intent: 'out_of_scope', confidence: 0.7 }).said).toEqual([
      'out-of-scope',
      'ask-doses',
    ]);
    expect(talk.say('halo', { intent: 'greet' }).said).toEqual(['hello-again', 'ask-doses']);
  });

  test('is let go by somebody who says thanks', () => {
    const talk = new Talk().say('…', SKCK).say('makasih', { intent: 'thanks' });
    expect(talk.said).toEqual(['you-are-welcome']);
    expect(talk.session.waiting).toBeNull();
  });

  test.each(['oke', 'iya kak', 'nggak', 'ya sudah', 'nanti aja deh'])(
    '"%s" to ways that do not fit is no miss',
    (text) => {
      const talk = new Talk().say('…', { ...SKCK, facts: { dose_count: 0 } });
      expect(talk.offered).toEqual(['exempt', 'urgent', 'find-vaccine']);
      expect(talk.say(text).said).toEqual(['goodbye']);
    },
  );

  test('yes and no in their many forms stand for the choice that lists them', () => {
    const offered = () => new Talk().say('…', { ...SKCK, facts: { dose_count: 2 } });
    expect(offered().say('boleh kak').place).toBe('photo/consent');
    expect(offered().say('ga usah').said).toEqual(['goodbye']);
  });

  test('what is understood but not shown is no button', () => {
    const talk = new Talk().say('…', { ...SKCK, facts: { dose_count: 0 } });
    expect(talk.pick('enough').said).toEqual(['not-caught', 'which-fits']);
  });

  test('a message that states something of the case is no miss, though it names nothing else', () => {
    const talk = new Talk().say('…', { ...SKCK, facts: { dose_count: 0 } });
    talk.say('eh udah dosis 1', { intent: 'ask_access', confidence: 0.55, facts: { dose_count: 1 } });
    expect(talk.verdict?.outcome).toBe('allowed_if');
  });

  test("a child's age is never the writer's", () => {
    const talk = new Talk().say('…', { intent: 'ask_access', service: 'skck', facts: { age: 8 } });
    expect(talk.session.topic.case).toBe('other');
    expect(talk.say('…', SKCK).said).toEqual(['ask-doses']);
    expect(talk.facts()).toEqual({});
  });

  test('is posed under a new token each time, and an old button no longer counts', () => {
    const talk = new Talk().say('…', SKCK);
    const first = String(talk.session.token);
    talk.pick('dose-none').say('kembali');
    expect(talk.pick('dose-one', first).said).toEqual(['choice-past', 'ask-doses']);
    expect(talk.pick('dose-one', null).facts().dose_count?.value).toBe(1);
  });

  test('a button of a question that is over leads to the menu', () => {
    expect(new Talk().say('…', SKCK).say('batal').pick('dose-one').said).toEqual([
      'choice-past',
      'greeting',
      'menu-offer',
    ]);
  });

  test('a button that was never offered', () => {
    expect(new Talk().say('…', SKCK).pick('connect').said).toEqual(['not-caught', 'ask-doses']);
  });

  test('where any words are an answer, a clear command is still one', () => {
    const talk = new Talk().say('ingatkan saya besok', { intent: 'set_reminder', days: ['2021-10-02'] });
    expect(talk.place).toBe('reminder/what');
    expect(talk.say('batalkan pengingat', { intent: 'cancel_reminder' }).said).toEqual(['no-reminders']);
    talk.say('ingatkan saya besok', { intent: 'set_reminder', days: ['2021-10-02'] });
    expect(talk.say('ingetin minum obat', { intent: 'set_reminder' }).place).toBe('reminder/offer');
  });
});

describe('messages that are not understood', () => {
  test('without a question every way is offered; after three an officer is called', () => {
    const talk = new Talk().say('blabla');
    expect(talk.said).toEqual(['not-understood']);
    expect(talk.offered).toEqual(['check-service', 'send-proof', 'officer']);
    talk.say('…', SKCK);
    expect(talk.say('blabla').said).toEqual(['not-caught', 'ask-doses']);
    expect(talk.say('blabla').said).toEqual(['not-caught', 'ask-doses']);
    expect(talk.say('blabla').said).toEqual(['officer-misunderstood']);
    expect(talk.asked).toEqual([{ kind: 'hand_over', topic: 'misunderstood', service: 'skck' }]);
    expect(talk.say('blabla').said).toEqual(['officer-noted']);
  });

  test('one that is understood starts the count anew', () => {
    const talk = new Talk().say('…', SKCK).say('blabla').say('blabla').say('bantuan');
    expect(talk.say('blabla').place).toBe('vaccination_state/doses');
  });
});

describe('the menu', () => {
  test('asks for the service anew, whatever was spoken of', () => {
    const talk = new Talk()
      .say('…', { ...SKCK, subject: 'other', facts: { dose_count: 0 } })
      .say('menu')
      .pick('check-service');
    expect(talk.said).toEqual(['ask-service']);
    expect(talk.session.topic).toMatchObject({ service: null, case: 'self' });
  });
});

describe('language', () => {
  test('changes in the middle of a question, which is asked again in it', () => {
    const talk = new Talk().say('…', SKCK).say('english please', { intent: 'change_language', locale: 'en' });
    expect(talk.said).toEqual(['language-switched', 'ask-doses']);
    expect(talk.words).toContain('How many COVID-19 vaccine doses have you had?');
    expect(talk.say('none').facts().dose_count?.value).toBe(0);
  });

  test('asked for twice in a row is taken anew', () => {
    const talk = new Talk().say('…', { intent: 'change_language', locale: 'su' });
    expect(talk.said).toEqual(['language-switched']);
    expect(talk.words).toMatch(/Sunda/);
    expect(talk.say('…', { intent: 'change_language', locale: 'en' }).said).toEqual(['language-switched']);
  });
});
