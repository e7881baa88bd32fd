import { expect, it } from 'vitest';
import { auditOf, signedIn } from './console-support.js';

const CODE = /\b[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}\b/;
const form = { change: 'issue', kelurahan: '32.75.04.1005', rw: '11', rt: '5', until: '2099-12-31' };

it('officers give a code as a card that shows it once, and end the office; readers do neither', async () => {
  const running = await signedIn({ role: 'officer' });
  const { visitor } = running;
  const post = (fields: Record<string, string>) => visitor.post('/petugas/rt', new URLSearchParams(fields));
  const card = await (await post(form)).text();
  expect(card).toMatch(CODE);
  expect(card).toContain('<svg');
  expect((await post({ ...form, until: '2001-01-01' })).status).toBe(400);
  expect((await post({ ...form, rw: '' })).status).toBe(400);
  const list = await (await visitor.get('/petugas/rt')).text();
  expect(list).toContain('RT 05 RW 11 Kayuringinjaya');
  expect(list).not.toMatch(CODE);
  const [, id = ''] = /name="id" value="([^"]+)"/.exec(list) ?? [];
  expect((await post({ change: 'revoke', id })).status).toBe(303);
  expect((await post({ change: 'revoke', id })).status).toBe(404);
  const deeds = (await auditOf(running)).map(({ does }) => does);
  expect(deeds).toEqual(expect.arrayContaining(['head_code_issued', 'head_revoked']));

  const reader = await signedIn({ role: 'reader' });
  expect((await reader.visitor.get('/petugas/rt')).status).toBe(403);
});
