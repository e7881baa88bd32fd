/**
 * Reading QR codes in photographs: our reader against zxing-wasm, jsQR and zbar-wasm alone, all from the same pixels,
 * on the photographs of ZXing's test set that are fixtures here.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPhotograph } from '../src/evidence/passes.js';
import { openPhotograph } from '../src/evidence/photograph.js';
import type { Picture } from '../src/evidence/picture.js';
import { openEvidenceReader } from '../src/evidence/reader.js';
import { loadDecoder } from '../src/evidence/reading/zxing.js';
import { TrustList } from '../src/evidence/trust.js';
import { median, percentile } from './measure.js';
import { PEERS } from './readers.js';
import { figure, type Table, times } from './table.js';

const FIXTURES = 'test/fixtures/photos';
/** A photograph is read so often after a first time that warms up; the fastest time counts. */
const ROUNDS = 2;

/** A file, and the text of the code in it. */
interface Photo {
  bytes: Uint8Array;
  text: string;
}

interface Reader {
  name: string;
  /** The texts of the codes in a file. */
  read(bytes: Uint8Array): Promise<string[]>;
}

/** Share read and time of the photographs. */
export async function photos(): Promise<Table[]> {
  await loadDecoder();
  const pool = openEvidenceReader({ trust: new TrustList() });
  const ours: Reader = {
    name: 'Bisa, in the calling thread',
    read: async (bytes) => (await readPhotograph(bytes)).texts,
  };
  const pooled: Reader = {
    name: 'Bisa, through its processes',
    read: async (bytes) => (await pool.read(bytes, 0)).codes.map(({ qr }) => qr ?? ''),
  };
  const peers = PEERS.map(({ name, decode }): Reader => ({ name, read: onPixels(decode) }));
  const unpacking: Reader = { name: '(unpacking alone)', read: onPixels(async () => []) };
  try {
    return [await ofPhotographs([ours, pooled, ...peers, unpacking])];
  } finally {
    await pool.close();
  }
}

async function ofPhotographs(readers: Reader[]): Promise<Table> {
  const fixtures = readFixtures();
  const results = [];
  for (const { name, read } of readers) {
    const fastest: number[] = [];
    let found = 0;
    for (const { bytes, text } of fixtures) {
      const texts = await read(bytes);
      if (texts.some((one) => one.trim() === text.trim())) found++;
      const rounds: number[] = [];
      for (let round = 0; round < ROUNDS; round++) {
        const started = performance.now();
        await read(bytes);
        rounds.push(performance.now() - started);
      }
      fastest.push(Math.min(...rounds));
    }
    results.push({ name, found, middle: median(fastest), slow: percentile(fastest, 0.95) });
  }
  const [first] = results;
  return {
    title: `${fixtures.length} photographs of QR codes`,
    columns: ['reader', 'read', 'ms, median', 'ms, 95th percentile', 'median against Bisa'],
    rows: results.map(({ name, found, middle, slow }) => [
      name,
      found ? `${found} (${share(found, fixtures.length)})` : '–',
      figure(middle),
      figure(slow),
      times(middle / first!.middle),
    ]),
    notes: [
      "ZXing's blackbox sets qrcode-2, -4 and -5: crumpled, tilted and badly lit codes. Read: the expected text is found.",
      'Everything from the bytes of the file on: unpacking it to grey pixels the right way up (our `openPhotograph` ' +
        'for all, also listed alone) and decoding; jsQR then needs them as RGBA. Through the processes also the ' +
        'way there and back and the reading of what the code says. One photograph at a time.',
      `A photograph's time is the faster of ${ROUNDS} after a first.`,
    ],
  };
}

function onPixels(decode: (picture: Picture) => Promise<string[]>): Reader['read'] {
  return async (bytes) => {
    const picture = await openPhotograph(bytes);
    return typeof picture === 'string' ? [] : decode(picture);
  };
}

function readFixtures(): Photo[] {
  return readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(png|jpg)$/.test(path))
    .sort()
    .map((path) => ({
      bytes: readFileSync(join(FIXTURES, path)),
      text: readFileSync(join(FIXTURES, path.replace(/\.\w+$/, '.txt')), 'utf8'),
    }));
}

function share(part: number, whole: number): string {
  return `${Math.round((part / whole) * 100)} %`;
}
