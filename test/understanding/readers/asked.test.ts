import { describe, expect, it } from 'vitest';
import { areaOfKey } from '../../../src/neighbourhood/area.js';
import { NINE, Talk } from '../../dialogue/talk.js';

const of = (
  entry: string | null,
  sure: number,
  whose: 'heads' | 'owners' | 'occupants' | 'all' = 'heads',
) => ({
  entry,
  sure,
  whose,
  named: true,
});
const AREA = areaOfKey('32.75.04.1005/007/004');
const YEAR_MS = 365 * 24 * 60 * 60 * 1000;
const office = (house?: string) => ({
  ...{ grant: 'grant', area: AREA, until: NINE + YEAR_MS, seen: NINE },
  ...(house ? { house } : {}),
});
const inOffice = (house?: string) =>
  new Talk().take({ kind: 'head_code', outcome: 'given', office: office(house) });

describe('a question that is asked like another', () => {
  it('is answered to a head, and asks nothing else', () => {
    const talk = inOffice().say('aman ga nih?', { asked: [of('register-safe', 0.9), of(null, 0.1)] });
    expect(talk.said).toEqual(['faq-register-safe']);
    expect(talk.asked).toEqual([]);
  });

  it('is none of a resident, nor of whoever keeps another part', () => {
    const asked = [of('register-safe', 0.9), of(null, 0.1)];
    expect(new Talk().say('aman ga nih?', { asked }).said).not.toContain('faq-register-safe');
    const owners = [of('register-other-house', 0.9, 'owners'), of(null, 0.1)];
    expect(inOffice().say('kos itu gimana?', { asked: owners }).said).not.toContain(
      'faq-register-other-house',
    );
    expect(inOffice('kos romlah').say('kos itu gimana?', { asked: owners }).said).toEqual([
      'faq-register-other-house',
    ]);
  });

  it('has to be sure where the register takes the words for what is told', () => {
    const told = (sure: number) =>
      inOffice().say('kos bu tini: 1 andi dari garut, 2 budi ya?', {
        asked: [of('register-begins', sure), of(null, 1 - sure)],
      }).said;
    expect(told(0.5)).not.toContain('faq-register-begins');
    expect(told(0.95)).toContain('faq-register-begins');
  });

  it('ends the question which service is meant', () => {
    const talk = inOffice().say('bisa?', { intent: 'ask_access', facts: { dose_count: 1 } });
    expect(talk.session.waiting).toBe('answer');
    talk.say('sampai kapan ya?', { asked: [of('head-term', 0.9), of(null, 0.1)] });
    expect(talk.said).toEqual(['faq-head-term']);
    expect(talk.session.waiting).toBeNull();
  });
});

it('the register is no service to visit for whoever keeps it', () => {
  const wish = { intent: 'ask_requirements', service: 'pendataan_kontrakan' } as const;
  expect(inOffice().say('syaratnya apa', wish).said).toEqual(['faq-register-begins']);
  expect(new Talk().say('syaratnya apa', wish).said).not.toContain('faq-register-begins');
});
