import { describe, expect, it } from 'vitest';
import { UNSURE } from '../../../src/language/confidence.js';
import type { Reading } from '../../../src/language/reading.js';
import { read } from '../support.js';

describe('intents', () => {
  it.each<[string, Reading['intent']]>([
    ['sertifikat vaksin saya blm keluar', 'cert_problem'],
    ['nama di sertifikat salah', 'cert_problem'],
    ['kartu vaksin ibu saya hilang pas banjir', 'cert_problem'],
    ['NIK saya udah dipake orang lain vaksin, mau vaksin ditolak', 'cert_problem'],
    ['vaksin di singapur 2x, di aplikasi ga ada', 'cert_problem'],
    ['sertif dosis 2 kok ga muncul2', 'cert_problem'],
    ['saya di loket, disuruh pulang krn blm vaksin', 'ask_access'],
    ['bener ga blm vaksin bansos dicabut?', 'ask_access'],
    ['ada yg ngaku Dukcapil minta OTP', 'handover_human'],
    ['cek nomor ini resmi ga', 'handover_human'],
    ['jangan lupa ingetin saya besok', 'set_reminder'],
    ['jangan ingetin saya lagi', 'cancel_reminder'],
    ['stop ngingetin', 'cancel_reminder'],
    ['stop', 'stop'],
    ['hapus semua data saya', 'delete_my_data'],
    ['syaratnya apa aja', 'ask_requirements'],
    ['buka jam berapa', 'ask_where_when'],
    ['cara masak nasi uduk', 'out_of_scope'],
  ])('%s: %s', (text, intent) => {
    const reading = read(text);
    expect(reading.intent).toBe(intent);
    if (intent !== 'out_of_scope') expect(reading.confidence).toBeGreaterThanOrEqual(UNSURE);
  });

  it.each([
    ['english please', 'en'],
    ['pake bahasa sunda atuh', 'su'],
    ['boso jowo iso?', 'jv'],
    ['balik ke bahasa indonesia aja', 'id'],
    ['halo', null],
  ])('%s: locale %s', (text, locale) => {
    expect(read(text).locale).toBe(locale);
  });

  it.each(['', 'ya', 'cukup', '2', '1234', 'belum', '????', '😂😂', 'iya benar', 'asdfghjkl', 'jadi gitu'])(
    '%j is an answer or nothing, not an intent',
    (text) => {
      expect(read(text)).toMatchObject({ service: 'none', services: [] });
      expect(read(text).confidence).toBeLessThan(UNSURE);
    },
  );

  it.each([
    'ada yg ngaku dukcapil minta kode otp, aman ga?',
    'td ada yg nelpon katanya dari bank minta pin',
    'vaksin bikin mandul hoax apa bukan',
    'link https://bit.ly/xxx ini beneran ga',
  ])('%s leads to no service', (text) => {
    expect(read(text).service).toBe('none');
  });
});
