import { expect, test } from 'vitest';
import { readCode } from '../../src/evidence/code.js';
import type { CodeFormat, EvidenceOutcome } from '../../src/evidence/evidence.js';
import { TrustList } from '../../src/evidence/trust.js';

/** A payment code of an invented merchant; its last four characters are the checksum of the rest. */
const QRIS =
  '00020101021126650013ID.CONTOH.WWW011893600000000000000002150000000000000000303UMI51440014ID.CO.QRIS.WWW0215ID00000000000000303UMI5204549953033605802ID5913Warung Contoh6011Kota Bekasi61051711163045A17';

test.each<[string, CodeFormat, EvidenceOutcome]>([
  ['HC1:', 'eu_dcc', 'invalid'],
  ['hc1:NCF', 'text', 'not_certificate'],
  ['HC2:NCF', 'text', 'not_certificate'],
  ['shc:/5676290952432060346029', 'smart_health_card', 'invalid'],
  ['shc:/1/3/56762909524320603460', 'smart_health_card', 'recognised'],
  ['{"data":{"hdr":{"t":"icao.vacc","v":1,"is":"AUS"},"msg":{}},"sig":{}}', 'icao_vds_nc', 'invalid'],
  ['{"data": {"hdr": {"t": "icao.test"}}}', 'icao_vds_nc', 'invalid'],
  ['{"t":"icao.visa"}', 'text', 'not_certificate'],
  ['B64:UEsDBAo=', 'divoc', 'recognised'],
  ['PK\u0003\u0004\u0014', 'divoc', 'recognised'],
  ['PK lama', 'text', 'not_certificate'],
  ['https://pedulilindungi.id/sertifikat/abc', 'pedulilindungi', 'recognised'],
  ['https://api.pedulilindungi.id/x', 'pedulilindungi', 'recognised'],
  ['pedulilindungi.id/s/abc', 'pedulilindungi', 'recognised'],
  ['https://satusehat.kemkes.go.id/vaksin?id=1', 'pedulilindungi', 'recognised'],
  ['PEDULILINDUNGI/CONTOH/0000', 'pedulilindungi', 'recognised'],
  ['https://pedulilindungi.id.palsu.example/s', 'url', 'not_certificate'],
  ['https://palsu.example/pedulilindungi.id', 'url', 'not_certificate'],
  ['https://pedulilindungi.id@palsu.example/', 'url', 'not_certificate'],
  ['https://notpedulilindungi.id/', 'url', 'not_certificate'],
  ['https://pedulilindungi.id/check-in/5f3c', 'venue', 'not_certificate'],
  ['https://checkin.tempat.example/5f3c', 'venue', 'not_certificate'],
  ['checkin:5f3c2a', 'venue', 'not_certificate'],
  ['CHECK-IN 5f3c2a', 'venue', 'not_certificate'],
  [QRIS, 'qris', 'not_certificate'],
  [QRIS.replace('Contoh', 'Tiruan'), 'qris', 'not_certificate'],
  ['000201', 'text', 'not_certificate'],
  ['00020126350009', 'text', 'not_certificate'],
  ['0002015802', 'text', 'not_certificate'],
  ['https://wa.me/6281200000000', 'whatsapp', 'not_certificate'],
  ['wa.me/qr/CONTOH', 'whatsapp', 'not_certificate'],
  ['https://chat.whatsapp.com/CONTOH', 'whatsapp', 'not_certificate'],
  ['whatsapp://send?phone=6281200000000', 'whatsapp', 'not_certificate'],
  ['https://wa.me.palsu.example/6281', 'url', 'not_certificate'],
  ['https://palsu.example/wa.me', 'url', 'not_certificate'],
  ['shlink:/eyJ1cmwiOiJodHRwOi8vY29udG9o', 'url', 'not_certificate'],
  ['https://bekasikota.go.id', 'url', 'not_certificate'],
  ['HTTP://EXAMPLE.ORG/A', 'url', 'not_certificate'],
  ['www.example.org/daftar', 'url', 'not_certificate'],
  ['BEGIN:VCARD\nVERSION:3.0\nFN:Budi', 'vcard', 'not_certificate'],
  ['MECARD:N:Budi;;', 'vcard', 'not_certificate'],
  ['WIFI:T:WPA;S:kantor;P:rahasia;;', 'wifi', 'not_certificate'],
  ['Selamat datang di kelurahan', 'text', 'not_certificate'],
  ['', 'text', 'not_certificate'],
])('%j is %s', (text, format, outcome) => {
  expect(readCode(text, new TrustList(), 0)).toMatchObject({
    format,
    outcome,
    signature: 'none',
    facts: {},
    qr: text,
  });
});
