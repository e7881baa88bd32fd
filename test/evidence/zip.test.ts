import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unzipEntry } from '../../src/evidence/zip.js';
import { runs } from '../support/runs.js';
import { zip } from './archive.js';

fc.configureGlobal({ seed: 440 });

const content = Buffer.from('{}');
const name = 'certificate.json';
const unzip = (archive: Buffer) => unzipEntry(archive, name, 1000);

test('give the one entry of that name, however it is packed', () => {
  for (const way of [{}, { stored: true }, { trailing: true }])
    expect(
      unzip(
        zip([
          { name: 'lain.txt', content },
          { name, content, ...way },
        ]),
      ),
    ).toEqual(content);
});

test.each<[string, Buffer]>([
  ['without it', zip([{ name: 'lain.json', content }])],
  [
    'with it in a folder, or above one',
    zip([
      { name: `a/${name}`, content },
      { name: `../${name}`, content },
    ]),
  ],
  [
    'with it twice',
    zip([
      { name, content },
      { name, content },
    ]),
  ],
  ['encrypted', zip([{ name, content, flags: 1 }])],
  [
    'of too many entries',
    zip(Array.from({ length: 20 }, (_, at) => ({ name: at ? `${at}` : name, content }))),
  ],
  ['a bomb', zip([{ name, content: Buffer.alloc(5_000_000) }])],
  ['stored and too large', zip([{ name, content: Buffer.alloc(1001), stored: true }])],
  ['cut short', zip([{ name, content }]).subarray(0, -30)],
  ['of nothing', Buffer.alloc(0)],
])('%s give nothing', (_, archive) => {
  expect(unzip(archive)).toBeNull();
});

test('any bytes and any flipped bit are read without an error', () => {
  const good = zip([{ name, content }]);
  fc.assert(
    fc.property(fc.nat({ max: good.length * 8 - 1 }), fc.uint8Array({ maxLength: 300 }), (bit, bytes) => {
      const flipped = Buffer.from(good);
      flipped[bit >> 3]! ^= 1 << (bit & 7);
      expect(() => [
        unzip(flipped),
        unzip(Buffer.from(bytes)),
        unzip(Buffer.concat([bytes, good])),
      ]).not.toThrow();
    }),
    { numRuns: runs(200) },
  );
});
