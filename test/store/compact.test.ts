import { readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compacted, expanded } from '../../src/store/compact.js';
import { DICTIONARY } from '../../src/store/dictionary.js';
import type { Json } from '../../src/store/json.js';

const { chats } = JSON.parse(readFileSync('test/fixtures/sessions/version-1.json', 'utf8')) as {
  chats: { kept: { session: Json; person: Json } }[];
};
const FACT = { value: 1, provenance: 'claimed', at: 1_633_053_617_460 };
const PERSON = { v: 2, locale: 'id', cases: { self: { facts: { dose_count: FACT, exempt: FACT } } } };

describe('a compacted document', () => {
  it('comes back, whatever is in it', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat(40), (value, times) => {
        const document = JSON.parse(JSON.stringify(Array(times).fill(value))) as Json;
        expect(expanded(compacted(document))).toEqual(document);
      }),
    );
  });

  it('comes back as it was kept before documents were compacted', () => {
    for (const value of [PERSON, [1], 'halo', 7, true, null])
      expect(expanded(Buffer.from(JSON.stringify(value)))).toEqual(value);
  });

  it('takes a third of its JSON, over the kept sessions and persons of the fixtures', () => {
    const kept = chats.flatMap(({ kept: { session, person } }) => [session, person]);
    for (const one of kept) expect(expanded(compacted(one))).toEqual(one);
    const bytes = (of: (one: Json) => number) => kept.reduce((sum: number, one) => sum + of(one), 0);
    expect(bytes((one) => compacted(one).length)).toBeLessThan(
      bytes((one) => JSON.stringify(one).length) / 3,
    );
  });

  it('is the JSON itself where deflating gains nothing', () => {
    expect(compacted('halo').toString()).toBe('"halo"');
  });

  it('is the JSON itself, and comes back, where it is larger than what is inflated', () => {
    const large = 'a'.repeat(5 * 1024 * 1024);
    const bytes = compacted(large);
    expect(bytes.length).toBe(large.length + 2);
    expect(expanded(bytes)).toBe(large);
  });

  it('is not inflated beyond the largest one', () => {
    const bomb = deflateRawSync(Buffer.alloc(64 * 1024 * 1024, 'a'), {
      windowBits: 12,
      dictionary: DICTIONARY,
    });
    expect(() => expanded(Buffer.concat([Buffer.of(1), bomb]))).toThrow(RangeError);
  });

  it('is read with the dictionary that it was written with', () => {
    const kept = Buffer.from('AaNPMW9sYGpsZmhuYmaArcAnRTsIAAA=', 'base64');
    expect(expanded(kept)).toEqual(PERSON);
  });
});
