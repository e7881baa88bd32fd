import { expect, it } from 'vitest';
import { signedIn, text, Visitor } from './console-support.js';

const AT = Date.parse('2021-10-01T01:05:00Z');

it('shows messages that were set aside, and has one tried again', async () => {
  const { visitor, letters } = await signedIn();
  const desk = async () => (await visitor.get('/petugas')).text();
  expect(await desk()).not.toContain('/petugas/letters');
  letters.letters = [
    { id: 'l1', at: AT, since: AT, kind: 'photo', fault: null },
    { id: 'l2', at: AT, since: AT, kind: '<img>', fault: '<i>RangeError' },
  ];
  expect(await desk()).toContain(text('console-letters-count', { count: 2 }));
  const page = await (await visitor.get('/petugas/letters')).text();
  for (const part of ['Foto', '1 Oktober 2021', '08:05', text('console-letter-fault', { fault: 'none' })])
    expect(page).toContain(part);
  expect(page).not.toMatch(/<img>|<i>/);

  const replayed = await visitor.post('/petugas/letters/l1', new URLSearchParams());
  expect([replayed.status, replayed.headers.get('location')]).toEqual([303, '/petugas/letters']);
  expect(letters.letters.map(({ id }) => id)).toEqual(['l2']);
  expect((await visitor.post('/petugas/letters/l1', new URLSearchParams())).status).toBe(404);
  letters.letters = [];
  expect(await (await visitor.get('/petugas/letters')).text()).toContain(text('console-letters-empty'));
});

it('shows them to nobody who has not signed in, and takes nothing from another origin', async () => {
  const { url, visitor, letters } = await signedIn();
  letters.letters = [{ id: 'l1', at: AT, since: AT, kind: 'text', fault: null }];
  const stranger = new Visitor(url);
  expect((await stranger.get('/petugas/letters')).status).toBe(303);
  expect((await stranger.post('/petugas/letters/l1', new URLSearchParams())).status).toBe(401);
  const foreign = { origin: 'https://example.com' };
  expect((await visitor.post('/petugas/letters/l1', new URLSearchParams(), foreign)).status).toBe(403);
  expect(letters.letters).toHaveLength(1);
});
