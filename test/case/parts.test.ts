import { describe, expect, test } from 'vitest';
import { keptSession } from '../../src/case/migrate.js';
import { packChat, packPerson } from '../../src/case/pack.js';
import { mayBeWhole, missingIn, withParts } from '../../src/case/parts.js';
import { bareReading, noEvidence } from '../../src/evidence/evidence.js';
import { shownOf } from '../../src/evidence/shown.js';
import { HOUR_MS, NINE, shown, Talk } from '../dialogue/talk.js';
import { evidenceOf, type Photo } from '../support/scripts.js';

const part = (place: number, of: number, digits = '00') => ({
  text: `shc:/${place}/${of}/${digits}`,
  place,
  of,
});
const photo = (place: number, of: number): Photo => ({
  outcome: 'recognised',
  finding: 'part',
  format: 'smart_health_card',
  part: [place, of],
});
const PROVEN = evidenceOf({ outcome: 'verified', dose: 2, vaccine: 'sinovac', on: '2021-08-14' });

describe('the parts that are kept', () => {
  test('are each there once, for an hour, and not too many', () => {
    const first = withParts([], [part(1, 3)], NINE, HOUR_MS);
    expect(withParts(first, [part(1, 3), part(2, 3)], NINE + 1, HOUR_MS).map(({ place }) => place)).toEqual([
      1, 2,
    ]);
    expect(withParts(first, [part(2, 3)], NINE + HOUR_MS, HOUR_MS).map(({ place }) => place)).toEqual([2]);
    const many = Array.from({ length: 99 }, (_, i) => part(i + 1, 99));
    expect(withParts(first, many, NINE, HOUR_MS).map(({ place }) => place)).toEqual(
      many.slice(-24).map(({ place }) => place),
    );
    const long = [part(1, 2, '0'.repeat(40_000)), part(2, 2, '0'.repeat(40_000))];
    expect(withParts([], long, NINE, HOUR_MS).map(({ place }) => place)).toEqual([2]);
  });

  test('may be whole with one for each place; those of another size are of another card', () => {
    const kept = (...parts: ReturnType<typeof part>[]) => withParts([], parts, NINE, HOUR_MS);
    expect(mayBeWhole(kept(part(1, 2), part(2, 3)))).toBe(false);
    expect(mayBeWhole(kept(part(1, 2), part(2, 3), part(2, 2)))).toBe(true);
    expect(missingIn(kept(part(1, 2), part(2, 3)))).toBe(2);
    expect(missingIn(kept(part(2, 3), part(1, 2)))).toBe(1);
  });
});

describe('a card in several photographs', () => {
  const half = () => shown(new Talk(), photo(1, 2));

  test('is asked for until it is whole, and then read as one', () => {
    const talk = half();
    expect([talk.said, talk.place]).toEqual([['evidence-part'], 'photo/part']);
    expect(talk.words).toMatch(/masih kurang \*1\*/);
    const { session } = talk;
    talk.take({ kind: 'photo' }).shows(evidenceOf(photo(2, 2)));
    const codes = ['shc:/1/2/00', 'shc:/2/2/00'];
    expect(talk.said).toEqual([]);
    const [asked] = talk.asked;
    expect(asked).toMatchObject({ kind: 'read_codes', codes });
    if (asked?.kind !== 'read_codes') throw new Error('nothing is read');
    const { pending, photo: name } = asked;
    talk.take({ kind: 'evidence', pending, shown: { [name]: shownOf(PROVEN) } });
    expect(talk.said[0]).toBe('evidence-proven');
    expect(talk.facts().dose_count).toMatchObject({ value: 2, provenance: 'verified' });
    expect([session.parts.length, talk.session.parts]).toEqual([1, []]);
  });

  test('that makes none is told so, and its parts are kept', () => {
    const talk = half()
      .take({ kind: 'photo' })
      .shows(evidenceOf(photo(2, 2)));
    const codes = [1, 2].map((place) =>
      bareReading({ outcome: 'recognised', format: 'smart_health_card', qr: `shc:/${place}/2/00` }),
    );
    const apart = { ...noEvidence(null), ...codes[0]!, finding: 'parts_apart' as const, codes };
    const [asked] = talk.asked;
    if (asked?.kind !== 'read_codes') throw new Error('nothing is read');
    talk.take({ kind: 'evidence', pending: asked.pending, shown: { [asked.photo]: shownOf(apart) } });
    expect(talk.words).toMatch(/belum membentuk satu sertifikat/);
    expect(talk.session.parts).toHaveLength(2);
  });

  test('in one album is read as one, and told once', () => {
    const talk = new Talk().take({ kind: 'photo' }).take({ kind: 'photo' }).pick('yes').pick('mine');
    talk.shows(evidenceOf(photo(1, 2)), evidenceOf(photo(2, 2)));
    expect(talk.asked).toMatchObject([{ kind: 'read_codes', codes: ['shc:/1/2/00', 'shc:/2/2/00'] }]);
  });

  test('is kept sealed with its chat, and comes back from there', () => {
    const { session } = half();
    const again = keptSession(packChat(session), packPerson(session.person), session);
    expect(again.mended).toEqual([]);
    expect(again.session.parts).toEqual(session.parts);
    expect(session.parts).toHaveLength(1);
  });

  test.each([
    ['called off', (talk: Talk) => talk.say('batal')],
    [
      'silent for an hour',
      (talk: Talk) => {
        talk.now += HOUR_MS;
        return talk.say('halo');
      },
    ],
  ])('is forgotten when it is %s', (_, end) => {
    expect(end(half()).session.parts).toEqual([]);
  });
});
