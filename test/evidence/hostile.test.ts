import { deflateSync } from 'node:zlib';
import { encode } from 'cborg';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeCbor } from '../../src/evidence/cbor.js';
import { readCode } from '../../src/evidence/code.js';
import { TrustList } from '../../src/evidence/trust.js';
import { anyText } from '../support/any-text.js';
import { effort } from '../support/effort.js';
import { runs } from '../support/runs.js';
import { encodeBase45, hc1 } from './signer.js';

fc.configureGlobal({ seed: 440 });

const trust = new TrustList();
const read = (text: string) => readCode(text, trust, 0);
const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:';

/** Every reading ends; one that takes this long would hold up the others (ms of work). */
const SOON = 5000;

function readSoon(text: string) {
  const taken = effort();
  const reading = read(text);
  expect(taken()).toBeLessThan(SOON);
  return reading;
}

test('any text is read as something', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ maxLength: 4000 }), anyText(4000)), (text) => {
      expect(readSoon(text).outcome).toMatch(/^(not_certificate|recognised)$/);
    }),
    { numRuns: runs(200) },
  );
});

test('random HC1 texts are invalid', () => {
  const base45 = fc.string({ unit: fc.constantFrom(...ALPHABET), maxLength: 4300 });
  fc.assert(
    fc.property(base45, (text) => {
      expect(readSoon(`HC1:${text}`)).toMatchObject({ outcome: 'invalid', signature: 'none', facts: {} });
    }),
    { numRuns: runs(200) },
  );
});

test('random bytes and random CBOR, packed properly, are never verified', () => {
  const bytes = fc.uint8Array({ maxLength: 2000 });
  const item = fc
    .anything({ withBigInt: false, withTypedArray: true, withNullPrototype: false })
    .map((value) => {
      try {
        return encode(value);
      } catch {
        return new Uint8Array();
      }
    });
  const sign1 = fc
    .tuple(bytes, fc.oneof(bytes, item), bytes)
    .map(([header, payload, signature]) => encode([header, new Map(), payload, signature]));
  fc.assert(
    fc.property(fc.oneof(bytes, item, sign1), (packed) => {
      expect(readSoon(hc1(packed)).outcome).toMatch(/^(invalid|untrusted|recognised)$/);
    }),
    { numRuns: runs(300) },
  );
});

test('a zlib bomb is not unpacked', () => {
  const bomb = deflateSync(Buffer.alloc(2_000_000), { level: 9 });
  const reading = readSoon(`HC1:${encodeBase45(bomb)}`);
  expect(reading).toMatchObject({ outcome: 'invalid', findings: { compression: false } });
});

test.each<[string, Uint8Array]>([
  ['arrays', Buffer.concat([Buffer.alloc(60_000, 0x81), Buffer.of(0)])],
  ['maps', Buffer.concat([Buffer.from('a100'.repeat(20_000), 'hex'), Buffer.of(0)])],
  ['tags', Buffer.concat([Buffer.alloc(60_000, 0xd2), Buffer.of(0)])],
  ['indefinite arrays', Buffer.concat([Buffer.alloc(60_000, 0x9f), Buffer.of(0)])],
  ['many small arrays', encode(Array.from({ length: 10_000 }, () => []))],
])('deeply nested or countless %s end early', (_, cbor) => {
  expect(decodeCbor(cbor)).toBeUndefined();
  expect(readSoon(hc1(cbor))).toMatchObject({ outcome: 'invalid', findings: { structure: false } });
});

test.each([
  ['an array of 2^32 - 1', '9affffffff'],
  ['an array of 2^64 - 1', '9bffffffffffffffff'],
  ['a map of 2^32 - 1', 'baffffffff'],
  ['bytes of 2^32 - 1', '5affffffff'],
  ['a text of 2^64 - 1', '7bffffffffffffffff'],
  ['a truncated array', '84'],
  ['two items', '0000'],
  ['a map with a key twice', 'a201020103'],
  ['an unknown tag', 'd9d9f700'],
])('%s is no item', (_, hex) => {
  expect(decodeCbor(Buffer.from(hex, 'hex'))).toBeUndefined();
});

test('texts longer than any code are refused layer by layer, not run through', () => {
  expect(readSoon(`HC1:${'A'.repeat(3_000_000)}`).outcome).toBe('invalid');
  expect(readSoon(`{${'"t":'.repeat(500_000)}`).outcome).toBe('not_certificate');
  expect(readSoon(`000201${'0'.repeat(2_000_000)}`).outcome).toBe('not_certificate');
});

test('nothing that was read stands in an error', () => {
  for (const text of ['HC1:RAHASIA', '{"t":"icao.vacc"RAHASIA', 'https://RAHASIA:RAHASIA@[', '000201RAHASIA'])
    expect(() => read(text)).not.toThrow();
});
