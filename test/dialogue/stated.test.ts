import { describe, expect, test } from 'vitest';
import { read } from '../language/support.js';
import { Talk } from './talk.js';

/** A chat in which these messages were written, read as they are shipped to be. */
const chat = (...messages: string[]) =>
  messages.reduce((talk, text) => talk.say(text, { ...read(text), written: 'id' }), new Talk());

const outcome = (talk: Talk) => talk.verdict?.outcome;
const facts = (talk: Talk) =>
  Object.fromEntries(Object.entries(talk.facts()).map(([name, { value }]) => [name, value]));

describe('an offer to look at the case', () => {
  const offered = ['syarat skck apa'];

  test.each(['belum', 'belom', 'belum vaksin', 'blm nih min', 'belum kok, masih takut', 'ga, belum vaksin'])(
    'takes "%s" for what it says of doses, and for no goodbye',
    (text) => {
      const talk = chat(...offered, text);
      expect(talk.said[0]).toBe('verdict');
      expect(outcome(talk)).toBe('not_yet');
    },
  );

  test('tells whoever is not vaccinated that an urgent errand waits for nothing', () => {
    expect(outcome(chat('syarat akta kematian apa', 'belum'))).toBe('officer');
  });

  test.each(['1x', 'udah 1x', 'sekali', 'udah 2x'])('takes "%s" for doses', (text) => {
    expect(outcome(chat(...offered, text))).toBe('allowed_if');
  });

  test('asks how often where that is all that is missing', () => {
    expect(chat(...offered, 'udah').place).toBe('vaccination_state/doses');
  });

  test.each(['tidak usah', 'ga', 'nanti aja'])('takes "%s" for a no', (text) => {
    expect(chat(...offered, text).said).toEqual(['goodbye']);
  });
});

describe('the menu', () => {
  test.each([['halo'], ['qwrtp zxcvb']])('after "%s": "belum vaksin" sends no certificate', (opening) => {
    const talk = chat(opening, 'belum vaksin');
    expect(talk.place).toBe('access/service');
    expect(facts(talk)).toEqual({ dose_count: 0 });
  });
});

describe('the question how often', () => {
  const asked = 'mau urus skck bisa?';

  test.each([
    'belum lah orang stroke',
    'belum dua-duanya, saya sm suami',
    'blm kak, takut jarum suntik',
    'dereng',
    'ga',
  ])('takes "%s" for none', (text) => {
    expect(facts(chat(asked, text))).toMatchObject({ dose_count: 0 });
  });

  test('takes what is said beside a "belum" as well', () => {
    const planned = chat(asked, 'belum, tapi besok jadwal suntik di puskesmas pengasinan');
    expect(facts(planned)).toEqual({ dose_count: 0, planned_dose_on: '2021-10-02' });
    expect(planned.place).toBe('arrange_reminder/offer');
    expect(facts(chat(asked, 'blm, baru sembuh covid isoman tgl 13 september'))).toMatchObject({
      dose_count: 0,
      recovered_on: '2021-09-13',
    });
  });

  test.each([
    'udah',
    'sudah dong',
    'saya udah vaksin kok, kartunya ada',
    'belum lengkap',
    'belum yang kedua',
  ])('asks gently how often after "%s"', (text) => {
    const talk = chat(asked, text);
    expect(talk.said).toEqual(['ask-dose-times']);
    expect(outcome(talk.say('2x'))).toBe('allowed_if');
  });

  test.each(['belum tau', 'ga tau', 'lupa', 'belum tahu berapa kali?'])('makes nothing of "%s"', (text) => {
    expect(facts(chat(asked, text))).toEqual({});
  });
});

describe('somebody known as not vaccinated', () => {
  test.each(['eh saya sudah vaksin ternyata', 'sudah vaksin kok', 'udah divaksin kemarin min'])(
    'has had a dose by now: "%s"',
    (text) => {
      const talk = chat('mau skck, belum vaksin', text);
      expect(facts(talk)).toMatchObject({ dose_count: 1 });
      expect(outcome(talk)).toBe('allowed_if');
    },
  );

  test.each(['kalau sudah vaksin bisa?', 'nanti kalo udah vaksin boleh'])('and not by "%s"', (text) => {
    expect(facts(chat('mau skck, belum vaksin', text))).toMatchObject({ dose_count: 0 });
  });

  test('of a list is called by name', () => {
    const list = 'Saya RT 03. 1) Bu Nani belum vaksin mau KK 2) Pak Hadi vaksin 1x mau SKCK';
    const talk = chat(list, 'eh Bu Nani ternyata sudah vaksin kemarin');
    expect(talk.asked).toMatchObject([{ about: { service: 'kk', outcome: 'allowed_if' } }]);
    expect(talk.place).toBe('people/which');
    const two = chat('1) Bu Nani belum vaksin mau KK 2) Bu Nuri belum mau SKCK', 'Bu N sudah vaksin kemarin');
    expect(two.asked).toEqual([]);
  });
});

test('a question about something else is no answer', () => {
  const talk = chat('mau ktp, belum vaksin', 'bisa diwakilkan?');
  expect(talk.said[0]).toBe('delegate-in-person');
  expect(facts(talk)).not.toHaveProperty('exempt');
});

test('people who are named in the middle of an errand want that one', () => {
  const talk = chat('mau urus akta kematian bapak', 'saya baru sekali vaksin, istri saya belum vaksin');
  expect(talk.session.topic.people.map(({ service }) => service)).toEqual(['akta_kematian', 'akta_kematian']);
  expect(talk.asked).toMatchObject([{ about: { outcome: 'allowed_if' } }, { about: { outcome: 'officer' } }]);
});

describe('a question without a service', () => {
  const doubtful = { intent: 'ask_requirements', confidence: 0.55 } as const;

  test('is about the one that was spoken of, an open question or not', () => {
    const talk = chat('mau skck, baru vaksin sekali').say('latarnya biru bisa?', doubtful);
    expect(talk.said[0]).toBe('requirements');
    expect(talk.session.topic.service).toBe('skck');
  });

  test('leads nowhere where none was', () => {
    expect(chat('halo').say('latarnya biru bisa?', doubtful).said).toEqual(['not-caught', 'menu-offer']);
  });
});

describe('what is rejected', () => {
  test('is taken for a no, where nothing else is wanted', () => {
    expect(chat('syarat skck apa', 'bukan').said).toEqual(['goodbye']);
    expect(chat('syarat skck apa', 'bukan gitu maksudnya bang').said).toEqual(['goodbye']);
  });

  test('gives way to what is wanted instead', () => {
    expect(chat('syarat skck apa', 'bukan itu, maksudnya ktp').session.topic.service).toBe('ktp');
  });

  test('a reminder is not offered again', () => {
    const talk = chat('ingatkan saya ke satpas lusa buat sim', 'bukan ingetin, maksudnya ke satpas lusa');
    expect(talk.place).toBe('vaccination_state/doses');
    expect(talk.session.topic).toMatchObject({ service: 'sim', day: '2021-10-03' });
    expect(chat('mau sim, vaksin 2x', 'cukup', 'bukan mau ingetin').said).toEqual(['left-undone']);
  });
});
