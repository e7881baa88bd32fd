import { describe, expect, test } from 'vitest';
import { evidenceOf } from '../support/scripts.js';
import { shown, Talk } from './talk.js';

const CODE = 'KX7-P05-M51';

/** Somebody who has agreed to show their certificate to the head who asked. */
function agreed(): Talk {
  const talk = new Talk();
  const { person } = talk.session;
  const of = { code: CODE, grant: 'g', area: '32.75.04.1005/011/005', service: null };
  person.showings = [{ ...of, at: talk.now, until: talk.now + 1e9 }];
  return talk;
}

const marked = ({ effects }: Talk) =>
  effects.some((effect) => effect.kind === 'proof' && effect.does === 'show' && effect.code === CODE);

describe('a certificate that a head has asked for', () => {
  const card = { outcome: 'recognised', format: 'pedulilindungi' } as const;
  const genuine = { outcome: 'verified', dose: 2, vaccine: 'sinovac', on: '2021-08-14' } as const;

  test.each([genuine, card])('is told to be shown: $outcome', (photo) => {
    const talk = shown(agreed(), photo);
    expect(talk.said).toContain('proof-shown');
    expect(marked(talk)).toBe(true);
  });

  test.each(['expired', 'invalid', 'untrusted', 'not_certificate', 'unreadable'] as const)(
    'is not where it is %s',
    (outcome) => {
      const talk = shown(agreed(), { outcome, dose: 2, on: '2021-08-14' });
      expect([talk.said.includes('proof-shown'), marked(talk)]).toEqual([false, false]);
    },
  );

  test.each([genuine, card])('is not where it is of somebody else: $outcome', (photo) => {
    expect(marked(shown(agreed(), photo, 'someone-else'))).toBe(false);
  });

  test('is not where it is a part, or a link to one', () => {
    for (const other of [{ finding: 'part' as const }, { format: 'certificate_link' as const }]) {
      const talk = agreed().take({ kind: 'photo' }).pick('yes').pick('mine');
      expect(marked(talk.shows({ ...evidenceOf(card), ...other }))).toBe(false);
    }
  });

  test('is not where it is a child’s, which is said', () => {
    const talk = agreed().take({ kind: 'photo' }).pick('yes').pick('mine');
    const evidence = evidenceOf(genuine);
    talk.shows({ ...evidence, certificate: { ...evidence.certificate!, child: true } });
    expect(talk.said).toContain('proof-child');
    expect(marked(talk)).toBe(false);
  });
});
