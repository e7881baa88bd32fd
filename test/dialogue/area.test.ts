import { describe, expect, test } from 'vitest';
import type { Area } from '../../src/language/reading.js';
import { Talk } from './talk.js';

const KAYURINGIN: Area = { kecamatan: 'Bekasi Selatan', kelurahan: 'Kayuringinjaya' };
const RAWALUMBU: Area = { kecamatan: 'Rawalumbu', kelurahan: null };

describe('a part of the city', () => {
  test.each([
    ['ask_access', 'kk', { dose_count: 2, variant: 'baru' }],
    ['ask_requirements', 'kk', { variant: 'hilang' }],
    ['ask_where_when', 'ktp', {}],
  ] as const)('names the office of its kecamatan: %s', (intent, service, facts) => {
    const talk = new Talk().say('…', { intent, service, facts, area: KAYURINGIN });
    expect(talk.words).toContain('Kecamatan Bekasi Selatan');
  });

  test.each([
    ['surat_pengantar', KAYURINGIN, 'kantor Kelurahan Kayuringinjaya'],
    ['surat_pengantar', RAWALUMBU, 'lalu kantor kelurahan.'],
    ['pendataan_kontrakan', KAYURINGIN, 'kantor Kelurahan Kayuringinjaya'],
    ['vaksinasi', KAYURINGIN, 'puskesmas di Kayuringinjaya'],
    ['puskesmas', RAWALUMBU, 'puskesmas di Rawalumbu'],
    ['puskesmas', null, 'puskesmas terdekat'],
  ] as const)('%s from %o: %s', (service, area, place) => {
    expect(new Talk().say('…', { intent: 'ask_where_when', service, area }).words).toContain(place);
  });

  test('stays in the conversation, also when it stood in an answer', () => {
    const talk = new Talk().say('…', { intent: 'ask_access', service: 'skck' });
    talk.say('sekali, saya di kayuringin', { facts: { dose_count: 1 }, area: KAYURINGIN });
    talk.say('syarat ktp', { intent: 'ask_requirements', service: 'ktp' });
    expect(talk.words).toContain('Kecamatan Bekasi Selatan');
    talk.say('kalau dari rawalumbu?', { intent: 'ask_where_when', area: RAWALUMBU });
    expect(talk.words).toContain('kantor Kecamatan Rawalumbu');
  });

  test('told by itself after the places, it is answered with them', () => {
    const talk = new Talk().say('…', { intent: 'ask_where_when', service: 'ktp' });
    talk.say('saya di kayuringin', { area: KAYURINGIN });
    expect(talk.said[0]).toBe('where-and-when');
    expect(talk.words).toContain('Kecamatan Bekasi Selatan');
  });

  test('told by itself before any place, it is remembered and leads nowhere', () => {
    const talk = new Talk().say('…', { intent: 'ask_access', service: 'ktp' });
    expect(talk.place).toBe('vaccination_state/doses');
    talk.say('saya di kayuringin', { area: KAYURINGIN });
    expect(talk.place).toBe('vaccination_state/doses');
    expect(talk.pick('dose-one').words).toContain('Kecamatan Bekasi Selatan');
  });

  test('is forgotten after a silence of a day', () => {
    const talk = new Talk().say('…', { intent: 'ask_where_when', service: 'ktp', area: KAYURINGIN });
    talk.now += 25 * 3_600_000;
    expect(talk.say('ktp dimana', { intent: 'ask_where_when', service: 'ktp' }).words).toContain(
      'kantor kecamatan,',
    );
  });
});

test('"jam buka kantornya?" after an answer about a service is about that service', () => {
  const talk = new Talk().say('…', { intent: 'ask_access', service: 'skck', facts: { dose_count: 0 } });
  talk.say('jam buka kantornya?', { intent: 'ask_where_when', confidence: 0.7 });
  expect(talk.said[0]).toBe('where-and-when');
  expect(talk.words).toContain('Untuk SKCK');
});
