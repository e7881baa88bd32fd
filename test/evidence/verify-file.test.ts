import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import qrcode from 'qrcode';
import { afterAll, expect, test } from 'vitest';
import { openEvidenceReader } from '../../src/evidence/reader.js';
import { verifyFile } from '../../src/evidence/verify-file.js';
import { hc1, makeSigner, vaccination } from './signer.js';

const folder = mkdtempSync(join(tmpdir(), 'bisa-verify-'));
const signer = makeSigner('Dinas Contoh');
const reader = openEvidenceReader({ trust: signer.trust, processes: 1 });
afterAll(async () => {
  await reader.close();
  rmSync(folder, { recursive: true });
});

const person = { given: 'Lasmini', family: 'Kusumawati', born: '1969-01-30' };
const times = { issued: '2021-09-08T00:00:00Z', expires: '2022-09-08T00:00:00Z' };
const code = hc1(signer.sign(vaccination(person, 2, '2021-09-07'), times));
const at = Date.parse('2021-10-01T00:00:00Z');

async function verify(name: string, content: string | Uint8Array | null) {
  const file = join(folder, name);
  if (content !== null) writeFileSync(file, content);
  return verifyFile(reader, file, at);
}

test('a picture is a line with all that was found', async () => {
  const line = await verify('kartu.png', await qrcode.toBuffer(code, { width: 500 }));
  expect(line).toEqual({
    file: join(folder, 'kartu.png'),
    outcome: 'verified',
    finding: 'genuine',
    format: 'eu_dcc',
    issuer: 'Dinas Contoh',
    signature: 'valid',
    expired: false,
    findings: expect.objectContaining({ schema: true, trust: true }),
    facts: { dose_count: 2, vaccine: 'sinovac', last_dose_on: '2021-09-07' },
    certificate: expect.objectContaining({ name: 'L*** K***' }),
    qr: code,
    codes: [expect.objectContaining({ outcome: 'verified', qr: code })],
    reason: null,
    ms: expect.any(Number),
  });
  expect(JSON.stringify({ ...line, qr: null, codes: [] })).not.toMatch(/Lasmini|Kusumawati|1969/i);
});

test('a .txt file is the text of a code, whatever its last line end', async () => {
  for (const end of ['', '\n', '\r\n'])
    expect(await verify('kode.txt', code + end)).toMatchObject({ outcome: 'verified', qr: code });
  expect(await verify('kata.TXT', 'halo')).toMatchObject({
    outcome: 'not_certificate',
    format: 'text',
    qr: 'halo',
  });
});

test('a file that is missing, empty, too long or a folder is an unreadable line', async () => {
  for (const [name, content] of [
    ['tidak-ada.png', null],
    ['kosong.txt', ''],
    ['panjang.txt', 'A'.repeat(100_000)],
    ['', null],
  ] as const)
    expect(await verify(name, content)).toMatchObject({
      outcome: 'unreadable',
      signature: 'none',
      qr: null,
      codes: [],
    });
});
