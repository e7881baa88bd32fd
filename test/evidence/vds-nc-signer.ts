import { sign } from 'node:crypto';
import { canonicalJson } from '../../src/evidence/canonical-json.js';
import type { TestCertificate } from './certificates.js';

export type Algorithm = 'ES256' | 'ES384' | 'ES512';

export const dose = (seq: number, dvc: string) => ({
  dvc,
  seq,
  ctr: 'IDN',
  adm: 'Puskesmas Contoh',
  lot: 'X1',
});

/** The data of a proof of two doses, of an invented person. */
export const vaccinated = {
  hdr: { t: 'icao.vacc', v: 1, is: 'IDN' },
  msg: {
    uvci: 'CONTOH1',
    pid: { n: 'RAHMAWATI  SITI NINGSIH', dob: '1988-04-17', sex: 'F' },
    ve: [
      { des: 'XM68M6', nam: 'CoronaVac', dis: 'RA01.0', vd: [dose(1, '2021-08-10')] },
      { des: 'XM68M6', nam: 'Comirnaty', dis: 'RA01.0', vd: [dose(2, '2021-09-07')] },
    ],
  },
};

/** The text of a VDS-NC over data, with its signer's certificate. */
export function seal(data: unknown, by: TestCertificate, alg: Algorithm = 'ES256'): string {
  const hash = alg.replace('ES', 'sha');
  const signature = sign(hash, Buffer.from(canonicalJson(data)), { key: by.key, dsaEncoding: 'ieee-p1363' });
  const sig = { alg, cer: by.der.toString('base64url'), sigvl: signature.toString('base64url') };
  return JSON.stringify({ data, sig });
}
