import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { checkCode } from '../../src/evidence/code.js';
import { openRegistry } from '../../src/evidence/registry.js';
import { TrustList } from '../../src/evidence/trust.js';

const CARD = 'https://pedulilindungi.id/s/contoh-0000';
const VALID = {
  status: 'valid',
  issuer: 'Kementerian Contoh',
  name: 'Siti Ningsih Rahmawati',
  birth_date: '1988-04-17',
  vaccinations: [
    { dose: 1, doses: 2, date: '2021-08-10', vaccine: 'Sinovac' },
    { dose: 2, doses: 2, date: '2021-09-07', vaccine: 'Sinovac' },
  ],
};

/** The contract: one POST with the code's text; the answers below. */
let answer: (request: IncomingMessage, response: ServerResponse) => void;
let asked: { method?: string | undefined; url?: string | undefined; body: string }[] = [];
const server = createServer(async (request, response) => {
  let body = '';
  for await (const chunk of request) body += chunk;
  asked.push({ method: request.method, url: request.url, body });
  answer(request, response);
});
const json = (value: unknown) => (_: IncomingMessage, response: ServerResponse) => {
  response.setHeader('content-type', 'application/json').end(JSON.stringify(value));
};

let address: string;
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/cek`;
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
});
beforeEach(() => {
  asked = [];
});

const trust = new TrustList();
const check = (text = CARD, registry = openRegistry(address)) => checkCode(text, { trust, registry }, 0);
const UNVERIFIED = {
  outcome: 'recognised',
  format: 'pedulilindungi',
  signature: 'none',
  findings: {},
  facts: {},
};

describe('a domestic card', () => {
  test('without a registry is recognised, not verified', async () => {
    expect(await checkCode(CARD, { trust }, 0)).toMatchObject(UNVERIFIED);
  });

  test('that the registry knows is verified, by the registry and not by a signature', async () => {
    answer = json(VALID);
    expect(await check()).toEqual({
      outcome: 'verified',
      finding: 'registered',
      format: 'pedulilindungi',
      issuer: 'Kementerian Contoh',
      signature: 'none',
      expired: null,
      findings: { registry: true, revocation: true },
      facts: { dose_count: 2, vaccine: 'sinovac', last_dose_on: '2021-09-07' },
      certificate: {
        name: 'S*** N*** R***',
        born: '**88',
        dose: 2,
        doses: 2,
        on: '2021-09-07',
        kind: 'vaccination',
      },
      qr: CARD,
    });
    expect(asked).toEqual([{ method: 'POST', url: '/cek', body: JSON.stringify({ code: CARD }) }]);
  });

  test('that it does not know, or took back, is invalid', async () => {
    answer = json({ status: 'unknown' });
    expect(await check()).toMatchObject({ outcome: 'invalid', findings: { registry: false }, facts: {} });
    answer = json({ status: 'revoked' });
    expect(await check()).toMatchObject({ outcome: 'invalid', findings: { revocation: false }, facts: {} });
  });

  test.each<[string, typeof answer]>([
    ['an error', (_, response) => response.writeHead(500).end()],
    ['no JSON', (_, response) => response.end('<html>')],
    ['another shape', json({ ok: true })],
    ['a dose of nobody', json({ ...VALID, name: '' })],
    [
      'a day that does not exist',
      json({ ...VALID, vaccinations: [{ ...VALID.vaccinations[0], date: '2021-02-30' }] }),
    ],
    ['endless bytes', (_, response) => response.end(Buffer.alloc(1_000_000, 0x20))],
    ['a redirection', (_, response) => response.writeHead(302, { location: '/lain' }).end()],
    ['a broken line', (_, response) => response.destroy()],
  ])('stays recognised where the answer is %s', async (_, wrong) => {
    answer = wrong;
    expect(await check()).toMatchObject(UNVERIFIED);
    expect(asked).toHaveLength(1);
  });

  test('stays recognised where the answer does not come in time', async () => {
    answer = () => {};
    expect(await check(CARD, openRegistry(address, { timeLimit: 100 }))).toMatchObject(UNVERIFIED);
    answer = (_, response) => response.write('{');
    expect(await check(CARD, openRegistry(address, { timeLimit: 100 }))).toMatchObject(UNVERIFIED);
  });
});

test('a registry that keeps failing is left alone for a while, then tried once', async () => {
  let now = 0;
  const registry = openRegistry(address, { now: () => now });
  answer = (_, response) => response.writeHead(503).end();
  for (let count = 0; count < 8; count++) expect(await check(CARD, registry)).toMatchObject(UNVERIFIED);
  expect(asked).toHaveLength(5);
  now = 30_000;
  await Promise.all([check(CARD, registry), check(CARD, registry)]);
  expect(asked).toHaveLength(6);
  answer = json(VALID);
  await check(CARD, registry);
  expect(asked).toHaveLength(6);
  now = 60_000;
  expect((await check(CARD, registry)).outcome).toBe('verified');
  expect((await check(CARD, registry)).outcome).toBe('verified');
  expect(asked).toHaveLength(8);
});

test('nothing but domestic cards is asked about, and no address of a code', async () => {
  const fetched = vi.spyOn(globalThis, 'fetch');
  answer = json(VALID);
  for (const text of ['https://contoh.example/', 'HC1:', 'checkin:5f3c', 'WIFI:S:x;;', `${address}`])
    await check(text);
  expect(asked).toEqual([]);
  await check();
  expect(fetched.mock.calls.map(([url]) => String(url))).toEqual([address]);
  fetched.mockRestore();
});

test.each([
  ['ftp://contoh.example', /has to begin with https/],
  ['http://contoh.example/cek', /has to begin with https/],
  ['http://127.0.0.1.contoh.example/', /has to begin with https/],
  ['https://nama:rahasia@contoh.example/', /may not hold a name or password/],
  ['contoh', /is no address/],
])('%s is no registry', (wrong, message) => {
  expect(() => openRegistry(wrong)).toThrow(message);
  expect(() => openRegistry(wrong)).not.toThrow(/rahasia/);
});
