/**
 * Verifying certificates from the text of their code on: each format against the one signature check that it cannot do
 * without, and DIVOC against the general library of JSON-LD, all measured in turns.
 */
import { generateKeyPairSync, sign, verify } from 'node:crypto';
import jsonld from 'jsonld';
import { type Checks, checkCode } from '../src/evidence/code.js';
import { contextAt } from '../src/evidence/json-ld/contexts.js';
import { parseTrust, readTrust, TrustList } from '../src/evidence/trust.js';
import { makeCertificate } from '../test/evidence/certificates.js';
import { b64, divoc, makeDivocSigner, type Suite } from '../test/evidence/divoc-signer.js';
import { dose, makeShcSigner, payload, shc } from '../test/evidence/shc-signer.js';
import { hc1, makeSigner, vaccination } from '../test/evidence/signer.js';
import { seal, vaccinated } from '../test/evidence/vds-nc-signer.js';
import { cpuMs, median } from './measure.js';
import { figure, type Table, times } from './table.js';

const AT = Date.parse('2021-10-01T00:00:00Z');
/** So often each is measured, in turns, after a first time that warms up; and so many are verified each time. */
const ROUNDS = 9;
const MANY = 300;

interface Row {
  name: string;
  run(): unknown;
}

/** Certificates a second of CPU, each format against ECDSA's own check. */
export async function certificates(): Promise<Table[]> {
  const shipped = readTrust('flows/trust');
  const es256 = bareEs256();
  const rows = [es256, ...(await formats(shipped)), generalLibrary()];
  const spent = new Map(rows.map((row) => [row, [] as number[]]));
  for (let round = 0; round <= ROUNDS; round++) {
    for (const row of rows) {
      const started = cpuMs();
      for (let i = 0; i < MANY; i++) await row.run();
      if (round > 0) spent.get(row)!.push((cpuMs() - started) / MANY);
    }
  }
  const middle = (row: Row) => median(spent.get(row)!);
  return [
    {
      title: 'Verifying certificates',
      columns: ['from the text of the code on', 'a second of CPU', 'µs each', 'rate against ES256 alone'],
      rows: rows.map((row) => [
        row.name,
        figure(1000 / middle(row)),
        figure(middle(row) * 1000),
        times(middle(es256) / middle(row)),
      ]),
      notes: [
        `Certificates of invented people, with the shipped trust lists. The median of ${ROUNDS} rounds of ${MANY}, all rows in ` +
          'turns, CPU time of the process. ES256 alone is `crypto.verify` of one kilobyte with a key at hand.',
        'The general library is jsonld 9, which makes the document of the same DIVOC certificate canonical, its proof and ' +
          'signature not counted: what each DIVOC certificate cost before.',
      ],
    },
  ];
}

function bareEs256(): Row {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const bytes = Buffer.alloc(1024, 7);
  const signature = sign('sha256', bytes, { key: privateKey, dsaEncoding: 'ieee-p1363' });
  const key = { key: publicKey, dsaEncoding: 'ieee-p1363' } as const;
  return { name: '(ES256 alone)', run: () => verify('sha256', bytes, key, signature) };
}

async function formats(shipped: TrustList): Promise<Row[]> {
  const dcc = makeSigner('Dinas Contoh');
  const person = vaccination({ given: 'Siti', family: 'Rahmawati', born: '1988-04-17' }, 1, '2021-09-07');
  const card = makeShcSigner();
  const authority = makeCertificate({ subject: 'CSCA Contoh', ca: true });
  const proofs: [string, string, TrustList][] = [
    ['EU DCC, ES256', hc1(dcc.sign(person, { issued: '2021-09-08', expires: '2022-09-08' })), dcc.trust],
    [
      'SMART Health Card, ES256',
      shc(card.sign(payload([dose('511', '2021-08-10'), dose('511', '2021-09-07')]))),
      card.trust,
    ],
    [
      'ICAO VDS-NC, ES256, its signer seen before',
      seal(vaccinated, makeCertificate({ subject: 'Penanda Contoh', issuer: authority })),
      parseTrust(authority.pem),
    ],
  ];
  for (const suite of ['Ed25519Signature2018', 'RsaSignature2018'] as Suite[]) {
    const signer = makeDivocSigner(suite);
    proofs.push([`DIVOC, ${suite}`, b64(await signer.sign(divoc())), signer.trust]);
  }
  return Promise.all(
    proofs.map(async ([name, text, own]) => {
      const checks: Checks = { trust: new TrustList([shipped, own]) };
      const { outcome } = await checkCode(text, checks, AT);
      if (outcome !== 'verified') throw new Error(`${name} is ${outcome}`);
      return { name, run: () => checkCode(text, checks, AT) };
    }),
  );
}

function generalLibrary(): Row {
  const options = {
    safe: false,
    base: null,
    canonizeOptions: { algorithm: 'RDFC-1.0' },
    documentLoader: async (url: string) => ({ documentUrl: url, document: contextAt(url), tag: 'static' }),
  };
  const document = divoc();
  return { name: '(jsonld 9, one DIVOC document)', run: () => jsonld.canonize(document, options as object) };
}
