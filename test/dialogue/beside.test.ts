import { describe, expect, test } from 'vitest';
import type { PersonAsked } from '../../src/language/reading.js';
import { Talk } from './talk.js';

const first = (talk: Talk) => talk.words.split('\n')[0];

describe('a rule of the service itself is the whole answer', () => {
  test.each(['ask_access', 'ask_requirements', 'ask_where_when'] as const)(
    'whatever is asked (%s), no doses and no papers come before it',
    (intent) => {
      const young = new Talk().say('', { intent, service: 'ktp', facts: { age: 16 } });
      expect(first(young)).toMatch(/^\*KTP dibuat mulai umur 17 tahun/);
      expect(young.words).not.toMatch(/Bawa|dosis/);
      const online = new Talk().say('', { intent, service: 'kk', facts: { online: true } });
      expect(first(online)).toMatch(/^\*Lewat aplikasi e-Open tidak perlu datang ke loket/);
      expect(online.words).toMatch(/Siapkan KTP/);
    },
  );

  test('who says that they are married is answered anew, with papers and place', () => {
    const talk = new Talk().say('', {
      intent: 'ask_access',
      service: 'ktp',
      facts: { age: 16, dose_count: 1 },
    });
    talk.say('udah nikah kok', { facts: { married: true } });
    expect(first(talk)).toMatch(/^\*Bisa urus KTP/);
    expect(talk.words).toMatch(/Bawa fotokopi KK/);
  });

  test('papers of another city: an officer is offered', () => {
    const talk = new Talk().say('', { intent: 'ask_access', service: 'kk', facts: { resident: false } });
    expect(talk.place).toBe('access/officer-offer');
    expect(talk.words).not.toMatch(/Bisa urus/);
  });

  test('one of a list who is too young is not asked for proof', () => {
    const people: PersonAsked[] = [
      { label: 'Adik', self: false, service: 'ktp', facts: { age: 15, dose_count: 1 } },
      { label: 'Bu Y', self: false, service: 'kk', facts: { dose_count: 1 } },
    ];
    const talk = new Talk().say('', { intent: 'relay_for_other', people });
    expect(talk.words).toMatch(/Adik, KTP: umurnya belum cukup/);
  });
});

describe('what was asked beside', () => {
  test('is answered before the doses are asked for, and only once', () => {
    const facts = { expires_on: '2021-10-12' };
    const talk = new Talk().say('', {
      intent: 'ask_access',
      service: 'sim',
      facts,
      days: ['2021-10-12', '2021-10-16'],
    });
    expect(first(talk)).toMatch(/^\*Sesudah Selasa, 12 Oktober 2021 SIM-nya tidak bisa diperpanjang lagi/);
    expect(talk.place).toBe('vaccination_state/doses');
    talk.pick('dose-one');
    expect(talk.words).toMatch(/^\*Sabtu, 16 Oktober 2021 itu akhir pekan/m);
    expect(talk.words).not.toMatch(/Sesudah/);
    expect(talk.words).not.toMatch(/Satpas Polres Metro Bekasi Kota atau|Biaya perpanjang/);
  });

  test('a licence that is valid for longer, told after the answer: its papers and its fee', () => {
    const talk = new Talk().say('', { intent: 'ask_access', service: 'sim', facts: { dose_count: 1 } });
    talk.say('masih idup, abisnya tgl 20 oktober', { facts: { expires_on: '2021-10-20' } });
    expect(first(talk)).toMatch(/masih bisa diperpanjang, Kak, paling lambat Rabu, 20 Oktober 2021/);
    expect(talk.words).toMatch(/SIM lama/);
    expect(talk.words).not.toMatch(/Biaya SIM baru/);
  });

  test('another errand does not inherit it', () => {
    const talk = new Talk().say('', {
      intent: 'ask_access',
      service: 'sim',
      facts: { expires_on: '2021-10-20' },
    });
    talk.say('', { intent: 'ask_requirements', service: 'kk' });
    talk.say('', { intent: 'ask_requirements', service: 'sim' });
    expect(talk.words).not.toMatch(/20 Oktober/);
  });

  test('after papers: what nobody here knows ends at an officer, and the papers are not told again', () => {
    const talk = new Talk().say('', { intent: 'ask_requirements', service: 'kk' });
    talk.say('berapa hari jadinya', { facts: { asks_duration: true } });
    expect(first(talk)).toBe(
      '*Berapa hari jadinya belum ada di data saya, Kak.* Petugas di tempatnya yang tahu.',
    );
    expect(talk.words).not.toMatch(/Bawa/);
    expect(talk.offered).toEqual(['yes', 'no']);
    talk.pick('yes');
    expect(talk.asked.map(({ kind }) => kind)).toContain('hand_over');
  });

  test('it is not asked any more with the next question', () => {
    const talk = new Talk().say('', {
      intent: 'ask_requirements',
      service: 'kk',
      facts: { asks_duration: true },
    });
    expect(first(talk)).toMatch(/Berapa hari/);
    talk.say('', { intent: 'ask_where_when', service: 'ktp' });
    expect(talk.words).not.toMatch(/Berapa hari/);
  });

  test('a lost akta: nothing of a birth, and an officer', () => {
    const talk = new Talk().say('', {
      intent: 'ask_requirements',
      service: 'akta_lahir',
      facts: { variant: 'hilang' },
    });
    expect(talk.words).toMatch(/surat kehilangan dari polisi/);
    expect(talk.words).not.toMatch(/bidan|saksi|60 hari/);
    expect(talk.place).toBe('officer_offer/offer');
  });

  test('a lost STNK and no dose: the proof that is asked for is not kept back', () => {
    const talk = new Talk().say('', {
      intent: 'ask_requirements',
      service: 'stnk_pajak',
      facts: { variant: 'hilang', dose_count: 0 },
    });
    expect(talk.words).toMatch(/bukti vaksin minimal dosis 1/);
    expect(talk.words).not.toMatch(/Bawa/);
  });

  test('what is asked beside is no fact for an officer', () => {
    const talk = new Talk().say('', {
      intent: 'ask_requirements',
      service: 'kk',
      facts: { asks_duration: true },
    });
    talk.say('', { intent: 'ask_requirements', service: 'kk' });
    expect(Object.keys(talk.facts())).toEqual([]);
  });

  test('place and fee in one message: both', () => {
    const talk = new Talk().say('', {
      intent: 'ask_where_when',
      service: 'sim',
      cost: true,
      facts: { variant: 'masih_berlaku' },
    });
    expect(talk.words).toMatch(/Biaya perpanjang: SIM A Rp80\.000/);
    expect(talk.words).toMatch(/Tempat: Satpas/);
  });

  test('papers and hours in one message: both', () => {
    const talk = new Talk().say('', {
      intent: 'ask_requirements',
      service: 'skck',
      facts: { asks_hours: true },
    });
    expect(talk.words).toMatch(/Bawa KTP & KK/);
    expect(talk.words).toMatch(/Loket buka pada hari kerja/);
  });
});
