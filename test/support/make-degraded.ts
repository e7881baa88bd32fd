/**
 * Signs the certificates of the degraded set anew (`npx tsx test/support/make-degraded.ts`): all people are invented,
 * and the key lives only while this runs. How they are degraded is in degraded.ts, made afresh from fixed seeds.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { hc1, makeSigner, vaccination } from '../evidence/signer.js';
import { DEGRADED_TEXTS, seeded } from './degraded.js';

const COUNT = 48;
const GIVEN = [
  'Siti',
  'Bambang',
  'Rangga',
  'Lasmini',
  'Dewi Ayu',
  'Muhammad Rizky',
  'Tri Wahyuni',
  'Yohanes',
];
const FAMILY = [
  'Rahmawati',
  'Nugroho',
  'Pratama',
  'Kusumawati',
  'Hutagalung',
  'Simanjuntak',
  'Wijaya',
  'Sari',
];

const signer = makeSigner('Demo Kota Bekasi');
const random = seeded(440);
const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)]!;
const twoDigits = (upTo: number) => String(1 + Math.floor(random() * upTo)).padStart(2, '0');

const texts = Array.from({ length: COUNT }, () => {
  const person = {
    given: random() < 0.4 ? `${pick(GIVEN)} ${pick(GIVEN)}` : pick(GIVEN),
    family: random() < 0.4 ? `${pick(FAMILY)} ${pick(FAMILY)}` : pick(FAMILY),
    born: `19${50 + Math.floor(random() * 50)}-${twoDigits(12)}-${twoDigits(28)}`,
  };
  const content = vaccination(person, 1 + Math.floor(random() * 2), `2021-08-${twoDigits(28)}`);
  return hc1(signer.sign(content, { issued: '2021-09-08T03:00:00Z', expires: '2022-09-08T03:00:00Z' }));
});

mkdirSync(dirname(DEGRADED_TEXTS), { recursive: true });
writeFileSync(DEGRADED_TEXTS, `${texts.join('\n')}\n`);
