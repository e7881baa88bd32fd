import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { officersOfRunning } from '../../src/admin/client.js';
import { readConfig } from '../../src/config.js';
import { startHotline } from '../../src/main.js';
import { PATIENCE } from '../support/patience.js';
import { People } from '../support/people.js';
import { searchedLog } from '../support/searched-log.js';
import { PASSWORD, text, Visitor } from './console-support.js';

const from = (address: string) => ({ 'x-forwarded-for': address });

it('is one story from the command to the resident: roles, a known device, a taken chat, the audit', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'bisa-whole-'));
  const people = new People();
  const running = await startHotline({
    config: readConfig({ BISA_DATA_DIR: dir, PORT: '0', BISA_PROXIES: '1', BISA_LEAD_TOTP: 'yes' }),
    log: searchedLog(),
    channels: [people],
  });
  onTestFinished(async () => {
    await running.stop();
    rmSync(dir, { recursive: true, force: true });
  });
  const url = running.url!;
  const officers = officersOfRunning(dir);
  const refused = officers.add({ name: 'rina', password: 'kota bekasi 2021' });
  await expect(refused).rejects.toMatchObject({ reason: 'guessable-password' });
  await officers.add({ name: 'rina.petugas', password: PASSWORD, shown: 'Bu Rina' });
  await officers.add({ name: 'budi.pimpinan', password: PASSWORD, role: 'lead' });

  const rina = new Visitor(url);
  expect((await rina.enter('rina.petugas', PASSWORD, from('10.0.0.1'))).status).toBe(303);
  // the setting that the web chat goes by: what strangers invent before the proxy's word is nothing
  for (let n = 0; n < 6; n += 1) {
    const status = (await new Visitor(url).enter('rina.petugas', 'salah', from(`10.9.0.${n}, 10.0.0.1`)))
      .status;
    expect(status).toBe(n < 5 ? 401 : 429);
  }
  await rina.post('/petugas/keluar', '', from('10.0.0.1'));
  expect((await rina.enter('rina.petugas', PASSWORD, from('10.0.0.1'))).status).toBe(303);

  const siti = people.person('siti');
  await siti.says('saya sakit jantung, mau bicara dengan petugas');
  await expect.poll(() => running.officers.count(), PATIENCE).toBe(1);
  const chat = (await running.officers.queue())[0]!.id;
  const door = await rina.get(`/petugas/chats/${chat}`);
  expect([door.status, await door.text()]).toEqual([403, expect.not.stringContaining('jantung')]);
  await rina.act(chat, { kind: 'take', key: 'key-12345' });
  await expect.poll(async () => (await rina.get(`/petugas/chats/${chat}`)).status, PATIENCE).toBe(200);
  expect(await (await rina.get(`/petugas/chats/${chat}`)).text()).toContain('jantung');
  await rina.act(chat, { kind: 'say', key: 'key-12346', text: 'Selamat pagi' });
  await expect.poll(() => siti.seen.at(-1)?.text, PATIENCE).toContain('*Bu Rina:* Selamat pagi');
  expect(siti.seen.map((one) => one.text).join()).not.toContain('rina.petugas');

  const budi = new Visitor(url);
  await budi.enter('budi.pimpinan', PASSWORD, from('10.0.0.2'));
  const page = await budi.get('/petugas/jejak');
  expect(page.headers.get('location')).toBe('/petugas/akun/aplikasi');
  await officers.setRole('budi.pimpinan', 'reader');
  expect(await (await budi.get('/petugas/akun')).text()).toContain(text('console-role', { role: 'reader' }));
});
