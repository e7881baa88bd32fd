/**
 * Makes the demonstration's certificates, pictures and trust list under flows/demo: `npx tsx test/support/make-samples.ts`.
 * All people are invented. The signing key lives only while this runs, so every run makes all of them anew.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import qrcode from 'qrcode';
import sharp from 'sharp';
import { hc1, makeSigner, vaccination } from '../evidence/signer.js';

const FOLDER = 'flows/demo';

const signer = makeSigner('Demo Kota Bekasi');
const siti = { given: 'Siti Ningsih', family: 'Rahmawati', born: '1988-04-17' };
const bambang = { given: 'Bambang Setyo', family: 'Nugroho', born: '1975-11-02' };
const rangga = { given: 'Rangga', family: 'Pratama', born: '1996-06-23' };
const lasmini = { given: 'Lasmini', family: 'Kusumawati', born: '1969-01-30' };

const twoDoses = signer.sign(vaccination(siti, 2, '2021-09-07'), {
  issued: '2021-09-08T03:00:00Z',
  expires: '2031-12-31T00:00:00Z',
});
const oneDose = signer.sign(vaccination(bambang, 1, '2021-09-20'), {
  issued: '2021-09-21T03:00:00Z',
  expires: '2031-12-31T00:00:00Z',
});
const expired = signer.sign(vaccination(lasmini, 1, '2021-08-12'), {
  issued: '2021-08-15T03:00:00Z',
  expires: '2021-09-15T00:00:00Z',
});
const forged = signer.sign(vaccination(rangga, 2, '2021-09-07'), {
  issued: '2021-09-08T03:00:00Z',
  expires: '2031-12-31T00:00:00Z',
});
forged[forged.length - 1]! ^= 1;

interface Card {
  id: string;
  code: string;
  title: string;
  lines: string[];
  /** Blur of the whole picture (px). */
  blur?: number;
}

const nameOf = ({ given, family }: typeof siti) => `${given} ${family}`;
const CARDS: Card[] = [
  {
    id: 'two-doses',
    code: hc1(twoDoses),
    title: 'Sertifikat Vaksinasi',
    lines: [nameOf(siti), 'Dosis 2/2, Sinovac', '7 September 2021'],
  },
  {
    id: 'one-dose',
    code: hc1(oneDose),
    title: 'Sertifikat Vaksinasi',
    lines: [nameOf(bambang), 'Dosis 1/2, Sinovac', '30 Agustus 2021'],
  },
  {
    id: 'expired',
    code: hc1(expired),
    title: 'Sertifikat Vaksinasi',
    lines: [nameOf(lasmini), 'Dosis 1/2, Sinovac', '12 Agustus 2021'],
  },
  {
    id: 'forged',
    code: hc1(forged),
    title: 'Sertifikat Vaksinasi',
    lines: [nameOf(rangga), 'Dosis 2/2, Sinovac', '7 September 2021'],
  },
  {
    id: 'venue',
    code: 'checkin:contoh-0000-demo',
    title: 'Check-in Lokasi',
    lines: ['Pindai saat masuk', 'Gedung Contoh', 'Kota Bekasi'],
  },
  {
    id: 'domestic-card',
    code: 'PEDULILINDUNGI/CONTOH/0000-0000-DEMO',
    title: 'Kartu Vaksinasi',
    lines: [nameOf(siti), 'Dosis 1 dan 2', 'kartu dalam negeri'],
  },
  {
    id: 'blurred',
    code: hc1(twoDoses),
    title: 'Sertifikat Vaksinasi',
    lines: [nameOf(siti), 'Dosis 2/2, Sinovac', '7 September 2021'],
    blur: 7,
  },
];

for (const card of CARDS) await sharp(await photograph(card)).toFile(join(FOLDER, `${card.id}.jpg`));
writeFileSync(join(FOLDER, 'trust.json'), `${JSON.stringify([signer.entry], null, 2)}\n`);
const samples = CARDS.map(({ id }) => ({ file: `${id}.jpg`, id }));
writeFileSync(join(FOLDER, 'samples.json'), `${JSON.stringify(samples, null, 2)}\n`);

/** The card as a phone would see it: a little turned, on a table, not quite sharp. */
async function photograph({ code, title, lines, blur = 0.6 }: Card): Promise<Buffer> {
  const modules = await qrcode.toBuffer(code, { errorCorrectionLevel: 'M', margin: 2, width: 430 });
  const face = Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="640" height="860">
    <rect width="640" height="860" rx="24" fill="#fdfdfb"/>
    <rect width="640" height="110" rx="24" fill="#1d6f8a"/>
    <g font-family="DejaVu Sans, sans-serif" text-anchor="middle">
      <text x="320" y="68" font-size="36" fill="#fff" font-weight="bold">${title}</text>
      ${lines.map((line, at) => `<text x="320" y="${640 + at * 52}" font-size="${at ? 28 : 36}" fill="#222">${line}</text>`).join('')}
      <text x="320" y="825" font-size="32" fill="#c22" font-weight="bold">CONTOH / DEMO</text>
    </g></svg>`);
  const card = await sharp(face)
    .composite([{ input: modules, left: 105, top: 140 }])
    .png()
    .toBuffer();
  const turned = await sharp(card).rotate(3.5, { background: '#8a7460' }).toBuffer();
  const table = { create: { width: 800, height: 1000, channels: 3 as const, background: '#8a7460' } };
  const scene = await sharp(table)
    .composite([{ input: turned }])
    .png()
    .toBuffer();
  return sharp(scene).blur(blur).jpeg({ quality: 78, mozjpeg: true }).toBuffer();
}
