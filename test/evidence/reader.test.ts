import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import qrcode from 'qrcode';
import sharp from 'sharp';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { openEvidenceReader } from '../../src/evidence/reader.js';
import { readTrust, TrustList } from '../../src/evidence/trust.js';
import { PATIENCE } from '../support/patience.js';
import { grain } from '../support/pictures.js';
import { hc1, makeSigner, vaccination } from './signer.js';

const signer = makeSigner('Dinas Contoh');
const person = { given: 'Rangga', family: 'Pratama', born: '1996-06-23' };
const certificate = hc1(
  signer.sign(vaccination(person, 1, '2021-09-07'), {
    issued: '2021-09-08T00:00:00Z',
    expires: '2022-09-08T00:00:00Z',
  }),
);
const at = Date.parse('2021-10-01T00:00:00Z');
const photo = await qrcode.toBuffer(certificate, { width: 500 });

const reader = openEvidenceReader({ trust: signer.trust });
afterAll(() => reader.close());

test('a photograph becomes evidence, checked at the instant asked for', async () => {
  const evidence = await reader.read(photo, at);
  expect(evidence).toMatchObject({
    outcome: 'verified',
    reason: null,
    qr: certificate,
    facts: { dose_count: 1, vaccine: 'sinovac', last_dose_on: '2021-09-07' },
  });
  expect(evidence.codes).toHaveLength(1);
  expect(await reader.read(photo, Date.parse('2023-01-01T00:00:00Z'))).toMatchObject({ outcome: 'expired' });
});

test('the best of several codes names the evidence: verified, then recognised, then the rest', async () => {
  const sheet = async (...texts: string[]) => {
    const codes = await Promise.all(texts.map((text) => qrcode.toBuffer(text, { width: 500, margin: 4 })));
    return sharp({ create: { width: 600 * codes.length, height: 600, channels: 3, background: '#fff' } })
      .composite(codes.map((input, place) => ({ input, left: 600 * place + 50, top: 50 })))
      .png()
      .toBuffer();
  };
  const link = 'https://contoh.example';
  const card = 'https://pedulilindungi.id/kartu';
  const verified = await reader.read(await sheet(link, card, certificate), at);
  expect(verified).toMatchObject({ outcome: 'verified', qr: certificate });
  expect(verified.codes).toHaveLength(3);
  expect(await reader.read(await sheet(link, card), at)).toMatchObject({ outcome: 'recognised', qr: card });
});

test('the text of a code is read without a picture', async () => {
  expect(await reader.readText(certificate, at)).toMatchObject({ outcome: 'verified', reason: null });
  expect(await reader.readText('halo', at)).toMatchObject({ outcome: 'not_certificate', format: 'text' });
});

test('a file that is no photograph is unreadable evidence, and the next one is read', async () => {
  const files = [Buffer.from('halo'), Buffer.alloc(0), photo.subarray(0, 60), Buffer.alloc(25_000_000, 0xff)];
  const reasons = (await Promise.all(files.map((file) => reader.read(file, at)))).map(({ reason }) => reason);
  expect(reasons).toEqual(['not_image', 'not_image', 'not_image', 'too_large']);
  expect(await reader.read(photo, at)).toMatchObject({ outcome: 'verified' });
});

describe('with little time', () => {
  test('a photograph is given up, its process with it, and the reader goes on', async () => {
    const slow = await grain(2000, 2000).jpeg().toBuffer();
    const hurried = openEvidenceReader({ trust: new TrustList(), processes: 1, timeLimit: 60 });
    const [first, second] = await Promise.all([hurried.read(slow, at), hurried.read(slow, at)]);
    expect(first).toMatchObject({ outcome: 'unreadable', reason: null, codes: [] });
    expect(second).toMatchObject({ outcome: 'unreadable', reason: null, codes: [] });
    expect((await hurried.readText('halo', at)).outcome).toBe('not_certificate');
    await hurried.close();
  });

  test('waiting for a process does not count', async () => {
    const calm = openEvidenceReader({ trust: signer.trust, processes: 1 });
    const [first, next] = [await calm.read(photo, at), await calm.read(photo, at)];
    await calm.close();
    // time enough for a photograph and the start of its process, and not for all of them
    const timeLimit = 6 * first.ms;
    const count = Math.min(Math.ceil((1.5 * timeLimit) / next.ms), 200);
    const busy = openEvidenceReader({ trust: signer.trust, processes: 1, timeLimit, queueLimit: count });
    const all = await Promise.all(Array.from({ length: count }, () => busy.read(photo, at)));
    expect(new Set(all.map(({ outcome }) => outcome))).toEqual(new Set(['verified']));
    await busy.close();
  });
});

test('a process that takes too much memory is ended, and the next photograph gets another', async () => {
  // less than a process takes that has only started
  const poor = openEvidenceReader({ trust: signer.trust, processes: 1, memoryLimit: 1_000_000 });
  for (let i = 0; i < 2; i++)
    expect(await poor.read(photo, at)).toMatchObject({ outcome: 'unreadable', reason: null });
  await poor.close();
});

test('a reader that is closed reads no more, whatever waits', async () => {
  const closed = openEvidenceReader({ trust: signer.trust, processes: 1 });
  const all = Promise.all(Array.from({ length: 4 }, () => closed.read(photo, at)));
  await closed.close();
  for (const one of await all) expect(one).toMatchObject({ outcome: 'unreadable', reason: null });
});

test('its processes end with the one that they read for, whatever they are at', async () => {
  const reads = `
    import { openEvidenceReader } from ${JSON.stringify(String(new URL('../../dist/evidence/reader.js', import.meta.url)))};
    import { TrustList } from ${JSON.stringify(String(new URL('../../dist/evidence/trust.js', import.meta.url)))};
    const reader = openEvidenceReader({ trust: new TrustList(), processes: 1 });
    await reader.read(Buffer.from(process.argv[1], 'base64'), 0);
    console.log('read');
    setInterval(() => {}, 1000);`;
  const parent = spawn(process.execPath, ['--input-type=module', '-e', reads, photo.toString('base64')]);
  await once(parent.stdout, 'data');
  const children = execFileSync('ps', ['-o', 'pid=', '--ppid', String(parent.pid)])
    .toString()
    .trim()
    .split(/\s+/);
  expect(children).toHaveLength(1);
  // it can do nothing about itself
  process.kill(Number(children[0]), 'SIGSTOP');
  parent.kill('SIGKILL');
  await once(parent, 'exit');
  process.kill(Number(children[0]), 'SIGCONT');
  await vi.waitUntil(() => !isAlive(Number(children[0])), PATIENCE);
});

function isAlive(pid: number): boolean {
  try {
    return !readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ');
  } catch {
    return false;
  }
}

test('a photograph that finds a full queue is answered at once', async () => {
  const small = openEvidenceReader({ trust: signer.trust, processes: 1, queueLimit: 2 });
  const all = await Promise.all(Array.from({ length: 6 }, () => small.read(photo, at)));
  expect(all.map(({ outcome, reason }) => (outcome === 'verified' ? outcome : reason))).toEqual([
    'verified',
    'verified',
    'verified',
    'busy',
    'busy',
    'busy',
  ]);
  expect(await small.read(photo, at)).toMatchObject({ outcome: 'verified' });
  await small.close();
});

test('the demonstration has a picture for each outcome', async () => {
  const demo = openEvidenceReader({ trust: readTrust('flows/demo/trust.json') });
  const samples = JSON.parse(readFileSync('flows/demo/samples.json', 'utf8')) as {
    file: string;
    id: string;
  }[];
  const found: Record<string, unknown> = {};
  for (const { file, id } of samples) {
    const picture = readFileSync(join('flows/demo', file));
    expect(picture.length).toBeLessThan(120 * 1024);
    const { outcome, format, reason, facts } = await demo.read(picture, at);
    found[id] = [outcome, format ?? reason, facts.dose_count ?? null];
  }
  await demo.close();
  expect(found).toEqual({
    'two-doses': ['verified', 'eu_dcc', 2],
    'one-dose': ['verified', 'eu_dcc', 1],
    expired: ['expired', 'eu_dcc', 1],
    forged: ['invalid', 'eu_dcc', null],
    venue: ['not_certificate', 'venue', null],
    'domestic-card': ['recognised', 'pedulilindungi', null],
    blurred: ['unreadable', 'blurred', null],
  });
});
