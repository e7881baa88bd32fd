import { describe, expect, test } from 'vitest';
import { shipped } from '../support/scripts.js';
import { HOUR_MS, NINE, shown, Talk } from './talk.js';

const KTP = { intent: 'ask_access', service: 'ktp', facts: { variant: 'baru' } } as const;
const SKCK = { intent: 'ask_access', service: 'skck' } as const;

describe('a verdict', () => {
  test('is recorded with what it stands on', () => {
    expect(new Talk().say('…', { ...KTP, facts: { ...KTP.facts, dose_count: 2 } }).asked).toEqual([
      {
        kind: 'record',
        record: 'verdict',
        about: {
          service: 'ktp',
          outcome: 'allowed_if',
          on: '2021-10-01',
          versions: 'se-440-1395-2021@1 ktp@2',
        },
        case: 'self',
      },
    ]);
  });

  test('is for the day that the person names', () => {
    const talk = new Talk(shipped.flows, NINE - 30 * 24 * HOUR_MS);
    talk.say('…', { ...SKCK, facts: { dose_count: 0 } });
    expect(talk.verdict?.outcome).toBe('allowed');
    talk.say('…', { ...SKCK, facts: { dose_count: 0 }, days: ['2021-09-10'] });
    expect(talk.verdict?.outcome).toBe('not_yet');
  });

  test('tells papers and places once, and again when the service is named again or its kind changes', () => {
    const talk = new Talk().say('…', { ...KTP, facts: { variant: 'baru', dose_count: 1 } });
    expect(talk.words).toContain('Tempat:');
    talk.say('…', { intent: 'ask_access', facts: { dose_count: 2 } });
    expect(talk.words).not.toContain('Tempat:');
    talk.say('…', { ...KTP, facts: { dose_count: 1 } });
    expect(talk.words).toContain('Tempat:');
    talk.say('…', { intent: 'ask_access', facts: { variant: 'hilang' } });
    expect(talk.words).toContain('surat kehilangan');
  });

  test('tells the papers of a kind that is named by itself afterwards', () => {
    const talk = new Talk().say('…', { intent: 'ask_access', service: 'ktp', facts: { dose_count: 2 } });
    expect(talk.words).toContain('selebihnya tergantung keperluannya');
    talk.say('yang hilang', { facts: { variant: 'hilang' } });
    expect(talk.words).toMatch(/Bawa fotokopi KK dan surat kehilangan\./);
    expect(talk.say('…', { facts: { variant: 'lewat' } }).words).not.toContain('Bawa');
    const asked = new Talk().say('…', { intent: 'ask_requirements', service: 'ktp' });
    expect(asked.say('yang hilang', { facts: { variant: 'hilang' } }).said[0]).toBe('requirements');
  });

  test('that is the same once more is one line', () => {
    const talk = new Talk().say('…', { ...SKCK, facts: { dose_count: 2 } });
    shown(talk, { outcome: 'untrusted' });
    expect(talk.words).toMatch(/^\*Bisa urus SKCK, Kak, asal bukti vaksinnya dibawa/m);
    expect(talk.words).not.toContain('Bawa KTP & KK');
  });

  test('after papers were told says what is new', () => {
    const talk = new Talk().say('…', { intent: 'ask_requirements', service: 'skck' });
    expect(talk.said).toEqual(['requirements', 'access-offer']);
    talk.pick('yes').pick('dose-two');
    expect(talk.words).not.toContain('Tempat:');
  });
});

describe('the offer to look at a case', () => {
  const asked = (service: string, now = NINE) =>
    new Talk(shipped.flows, now).say('…', { intent: 'ask_where_when', service }).said;

  test('is made only where proof is asked for', () => {
    expect(asked('skck')).toEqual(['where-and-when', 'access-offer']);
    expect(asked('puskesmas')).toEqual(['where-and-when']);
  });

  test('is not made before the circular holds', () => {
    expect(asked('skck', NINE - 30 * 24 * HOUR_MS)).toEqual(['where-and-when']);
  });
});
