import { expect, it } from 'vitest';
import { signedIn, text, Visitor } from './console-support.js';

const HOUR = 60 * 60 * 1000;
const closing = (outcome: string, reason: string) => new URLSearchParams({ outcome, reason });

it('shows what people ask to be done with their data, with the time that is left, and has it closed with a reason', async () => {
  const { visitor, requests, clock, vault } = await signedIn();
  const desk = async () => (await visitor.get('/petugas')).text();
  expect(await desk()).not.toContain('/petugas/permintaan');
  const now = clock.now();
  requests.requests = [
    { id: 'r1', chat: 'c1', what: 'correction', at: now - 73 * HOUR, due: now - HOUR, text: '<b>dosis: 1' },
    { id: 'r2', chat: 'c2', what: 'erasure', at: now, due: now + 72 * HOUR, text: 'nomor lama' },
  ];
  expect(await desk()).toContain(text('console-requests-count', { count: 2, overdue: 1 }));
  const page = await (await visitor.get('/petugas/permintaan')).text();
  for (const part of [
    text('console-request-what', { what: 'correction' }),
    text('console-request-left', { unit: 'hours', count: 1, overdue: 'yes' }),
    text('console-request-left', { unit: 'days', count: 3, overdue: 'no' }),
    'nomor lama',
  ])
    expect(page).toContain(part);
  expect(page).not.toContain('<b>dosis');
  expect(page.indexOf('r1')).toBeLessThan(page.indexOf('r2'));

  expect((await visitor.post('/petugas/permintaan/r1', closing('granted', ' '))).status).toBe(400);
  expect((await visitor.post('/petugas/permintaan/r1', closing('maybe', 'sudah cocok'))).status).toBe(400);
  const closed = await visitor.post(
    '/petugas/permintaan/r1',
    closing('granted', 'sudah cocok, 081234567890'),
  );
  expect([closed.status, closed.headers.get('location')]).toEqual([303, '/petugas/permintaan']);
  expect(requests.closed).toMatchObject([{ id: 'r1', granted: true, reason: 'sudah cocok, 081234567890' }]);
  expect((await visitor.post('/petugas/permintaan/r1', closing('granted', 'sekali lagi'))).status).toBe(404);
  await visitor.post('/petugas/permintaan/r2', closing('denied', 'nomor itu tidak ada di sini'));
  const audit = JSON.stringify(await vault.list('audit-2021-10-01'));
  for (const part of ['requests_viewed', 'request_granted', 'request_denied', 'nomor itu tidak ada'])
    expect(audit).toContain(part);
  expect(audit).not.toContain('081234567890');
});

it('shows them to nobody who has not signed in, and takes nothing from another origin', async () => {
  const { url, visitor, requests, clock } = await signedIn();
  const now = clock.now();
  requests.requests = [{ id: 'r1', chat: 'c1', what: 'access', at: now, due: now, text: 'data saya' }];
  const stranger = new Visitor(url);
  expect((await stranger.get('/petugas/permintaan')).status).toBe(303);
  expect((await stranger.post('/petugas/permintaan/r1', closing('granted', 'sudah'))).status).toBe(401);
  const foreign = { origin: 'https://example.com' };
  const posted = await visitor.post('/petugas/permintaan/r1', closing('granted', 'sudah'), foreign);
  expect(posted.status).toBe(403);
  expect(requests.requests).toHaveLength(1);
});
