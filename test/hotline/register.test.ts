import { describe, expect, it, vi } from 'vitest';
import { readTable } from '../../src/neighbourhood/files/read.js';
import { PATIENCE } from '../support/patience.js';
import { searchedLog } from '../support/searched-log.js';
import { wholeHotline } from './whole-hotline.js';

const AREA = '32.75.04.1005/011/005';
const KOS =
  'kos bu tini 12 kamar: 1 andi dari garut sejak maret, 2 budi dari tegal sejak 2019 sudah lapor, 3 kosong, 4 sari dari tasik sejak 3 september';

/** A head's life with the whole hotline, on both stores. */
describe.each(['embedded', 'redis'] as const)('the register of a head on %s', (kind) => {
  const whole = wholeHotline(kind, { log: searchedLog });
  const { skipped, people, audit, office, inDays, said } = whole;
  const deeds = async () => {
    const all = [];
    for await (const entries of audit().between(inDays(-2), inDays(2))) all.push(...entries);
    return all.map(({ does, about }) => `${does} ${about ?? ''}`.trim());
  };

  it.skipIf(skipped)('goes from the code to the export, and on to the next head', async () => {
    const { code, grant } = await office().issue(AREA, inDays(300));
    expect(await said('umar', 'rekap penghuni')).not.toContain('Kos Bu Tini');
    expect(await said('umar', `kode saya ${code.toLowerCase()}`)).toContain('RT 05 RW 11 Kayuringinjaya');
    expect(await said('asep', code)).toContain('sudah pernah dipakai');

    expect(await said('umar', KOS)).toContain('3 penghuni masuk catatan');
    expect(await said('umar', 'andi pindah keluar')).toContain('Andi saya catat keluar');
    expect(await said('umar', 'rina masuk kos bu tini kamar 1 dari =garut')).toContain(
      'Rina saya catat masuk',
    );
    expect(await said('umar', 'rekap')).toContain('3 penghuni di 1 rumah');
    expect(await said('umar', 'kos pak joko rt 06: 1 wawan')).toContain('di luar wilayah');
    expect(await said('budi', 'penghuni baru siapa')).toContain('ketua RT/RW');

    const [sent] = await people.person('umar').says('ekspor');
    const { rows } = await readTable(Buffer.from(sent!.document!.bytes));
    expect(sent!.document!.name).toMatch(/\.xlsx$/);
    expect(rows.map((row) => row[7])).toEqual(
      expect.arrayContaining(['Nama', 'Andi', 'Budi', 'Sari', 'Rina']),
    );
    expect(rows.flat().filter((cell) => /^[=+@-]/.test(cell))).toEqual([]);

    await office().revoke(grant.id);
    expect(await said('umar', 'rekap')).toContain('sudah tidak berlaku');
    const next = await office().issue(AREA, inDays(600));
    expect(await said('dewi', next.code)).toContain('Kode diterima');
    expect(await said('dewi', 'daftar')).toContain('Rina, dari Garut');

    await vi.waitUntil(async () => (await deeds()).some((one) => one.includes('revoked')), PATIENCE);
    const noted = await deeds();
    for (const deed of ['head_code_issued', 'head_code_entered', 'head_code_refused used', 'head_revoked'])
      expect(noted.join('\n')).toContain(deed);
    expect(noted).toContain(`register_exported ${AREA} xlsx: 3`);
    expect(noted).toContain('register_refused write elsewhere 32.75.04.1005/011/006');
    expect(noted).toContain('register_refused read no_office');
    expect(noted).toContain('register_refused read revoked');
  });

  it.skipIf(skipped)('takes a sheet that was sent as a file, and says what it left out', async () => {
    const { code } = await office().issue('32.75.04.1005/012/001', inDays(300));
    await said('tono', code);
    const csv =
      'Nama;Kamar;Kos;Asal;Sejak;Agama;NIK\nEko;1;Kos Bu Ani;Brebes;Maret 2021;Islam;3275012345678901\n';
    const told = await people.person('tono').sendsFile(new TextEncoder().encode(csv));
    const text = told.map((one) => one.text).join('\n');
    expect(text).toContain('Kos Bu Ani: 1 penghuni masuk catatan');
    expect(text).toContain('Kolom Agama dan NIK tidak diminta');
    expect(text).toContain('NIK dan nomor telepon saya tutup');
    expect(await said('tono', 'daftar')).toContain('Eko, dari Brebes, sejak 03/2021');
  });
});
