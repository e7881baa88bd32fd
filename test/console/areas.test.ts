import { describe, expect, it } from 'vitest';
import { readTable } from '../../src/neighbourhood/files/read.js';
import { Heads } from '../../src/neighbourhood/kept/heads.js';
import type { House } from '../../src/neighbourhood/register.js';
import { Audit, OPERATOR } from '../../src/officers/audit.js';
import type { OfficerRole } from '../../src/officers/roles.js';
import type { Json } from '../../src/store/json.js';
import {
  accountsOf,
  auditMs,
  auditOf,
  HandClock,
  MemoryVault,
  NAME,
  signedIn,
  text,
  Visitor,
} from './console-support.js';

const KEL = '32.75.04.1005';
const DAY = 24 * 60 * 60_000;
const reason = 'rapat di kelurahan';

/** The console of an officer of a kelurahan, or of the city, with some registers. */
async function areas(role: OfficerRole = 'officer', kelurahan: string | null = KEL) {
  const clock = new HandClock();
  const vault = new MemoryVault();
  const running = await signedIn({
    clock,
    vault,
    role,
    entrances: async () => ({ whatsapp: '628123', telegram: 'bisa_bot' }),
  });
  await accountsOf(vault, clock).setKelurahan(NAME, kelurahan);
  const heads = new Heads(vault, clock, new Audit(vault, clock, auditMs));
  const until = clock.now() + 100 * DAY;
  const keep = (rt: string, name: string, people: Partial<House['occupants'][number]>[], of = KEL) => {
    const house: House = {
      ...{
        name,
        owner: 'Tini',
        address: null,
        rooms: 4,
        version: 1,
        until,
        history: [],
        wishes: [],
        applied: [],
      },
      occupants: people.map((one, i) => ({
        ...{ id: `o${i}`, name: `Orang ${i}`, room: String(i), from: 'Garut', since: '2021-03', fresh: null },
        ...{ reported: true, registered: true, left: null, ...one },
      })),
    };
    vault.rows.set(`register ${of}/011/${rt}/${name}`, { value: house as unknown as Json, expiresAt: until });
    vault.rows.set(`register-areas/${of}/011/${rt}`, { value: { until }, expiresAt: until });
  };
  const post = (path: string, fields: Record<string, string>) =>
    running.visitor.post(
      `/petugas/${path}`,
      new URLSearchParams({ kelurahan: KEL, rw: '', rt: '', ...fields }),
    );
  return { ...running, heads, keep, post, until };
}

describe('the registers of a kelurahan', () => {
  it('are searched by its officer, with totals by RW and RT; the words stand in no address and no audit', async () => {
    const { keep, post, ...running } = await areas();
    keep('005', 'Kos Bu Tini', [{ name: 'Andi <b>' }, { name: 'Budi', from: 'Tegal', reported: null }]);
    keep('006', 'Kos Pak Umar', [{ name: 'Sari' }, { name: 'Pergi', left: '2021-08' }]);
    const page = await (await post('wilayah', { words: 'tegal tini' })).text();
    expect(page).toContain('Budi');
    expect(page).not.toContain('Sari');
    const all = await (await post('wilayah', { rw: '11' })).text();
    expect(all).toContain('Andi &lt;b&gt;');
    expect(all).not.toContain('Pergi');
    for (const row of ['RT 05 RW 11 Kayuringinjaya', 'RT 06 RW 11 Kayuringinjaya'])
      expect(all).toContain(row);
    const noted = (await auditOf(running)).filter(({ does }) => does === 'register_viewed');
    expect(noted.map(({ about }) => about)).toEqual([KEL, `${KEL}/011`]);
    expect(JSON.stringify(noted)).not.toContain('tegal');
  });

  it('tell nothing of whoever objects to being listed, and do not find them by it', async () => {
    const { keep, post } = await areas();
    keep('005', 'Kos Bu Tini', [{ name: 'Andi', from: 'Brebes', objected: 1 }, { name: 'Budi' }]);
    const all = await (await post('wilayah', {})).text();
    expect(all).toContain('keberatan didata');
    expect(all).toContain('Budi');
    for (const words of ['', 'andi', 'brebes'])
      expect(await (await post('wilayah', { words })).text()).not.toMatch(/Andi|<td>Brebes/);
    const sought = await (await post('wilayah', { words: 'brebes' })).text();
    expect(sought).not.toContain('<td>keberatan didata');
    // how many there are is told, and counted apart
    expect(sought).toContain(text('console-registers-held', { count: 1 }));
    expect(sought).toMatch(/<td class="number">1<\/td>/);
  });

  it('are taken out for a reason alone, which is written down without anybody’s number', async () => {
    const { keep, post, ...running } = await areas();
    keep('005', 'Kos Bu Tini', [{ name: '=1+1' }, { name: 'Budi', left: '2021-08' }]);
    expect((await post('wilayah/ekspor', { format: 'csv', reason: ' ' })).status).toBe(400);
    for (const format of ['csv', 'xlsx']) {
      const file = await post('wilayah/ekspor', { format, reason: `${reason} 081234567890` });
      expect(file.headers.get('content-disposition')).toBe(
        `attachment; filename="data-penghuni-2021-10-01.${format}"`,
      );
      const { rows } = await readTable(Buffer.from(await file.arrayBuffer()));
      expect(rows).toHaveLength(3);
      expect(rows[1]![7]).toBe("'=1+1");
    }
    const noted = (await auditOf(running)).filter(({ does }) => does === 'register_exported');
    expect(noted.map(({ about, by, place }) => [about, by, place])).toEqual([
      [`${KEL} csv: 1`, NAME, 'console'],
      [`${KEL} xlsx: 1`, NAME, 'console'],
    ]);
    expect(noted[0]!.reason).toMatch(/^rapat di kelurahan 08?•/);
  });

  it('are looked at by a lead for a reason, and by an officer of the hotline not at all', async () => {
    const lead = await areas('lead', null);
    lead.keep('005', 'Kos Bu Tini', [{}]);
    expect((await lead.post('wilayah', {})).status).toBe(400);
    expect(await (await lead.post('wilayah', { reason })).text()).toContain('Orang 0');
    expect((await auditOf(lead)).map((one) => one.reason)).toEqual([reason]);
    const officer = await areas('officer', null);
    expect((await officer.post('wilayah', { reason })).status).toBe(403);
    expect((await officer.visitor.get('/petugas/wilayah')).status).toBe(403);
    expect(await (await officer.visitor.get('/petugas')).text()).not.toContain('/petugas/wilayah');
  });

  it('show two hundred people and tell how many there are more', async () => {
    const { keep, post } = await areas();
    for (let i = 0; i < 30; i++)
      keep(
        '005',
        `Kos ${i}`,
        Array.from({ length: 10 }, () => ({})),
      );
    const page = await (await post('wilayah', {})).text();
    expect(page).toContain(text('console-registers-more', { count: 100 }));
  });
});

describe('the registers that are asked for', () => {
  it('tell who has answered and who has not, with a text for the heads that opens the chat', async () => {
    const { keep, post, heads, visitor, vault, clock, until, ...running } = await areas();
    keep('005', 'Kos Bu Tini', [{}]);
    keep('006', 'Kos Pak Umar', [{ since: null }, { registered: null, since: '2021-08' }]);
    keep('007', 'Kos Bu Ani', [{ from: null }]);
    const counter = { takes: async () => true };
    for (const [rt, contact] of [
      [7, 'a'],
      [8, 'b'],
    ] as const) {
      const { code } = await heads.issue({ kelurahan: KEL, rw: 11, rt }, until, OPERATOR);
      await heads.enter(code, { contact, turn: contact, chat: contact }, counter as never);
    }
    expect((await post('pendataan', { until: '2021-09-01' })).status).toBe(400);
    const asked = await post('pendataan', { until: '2021-10-20' });
    const path = asked.headers.get('location')!;
    const page = async () => (await visitor.get(path)).text();
    // 05 lacks nothing; of 08, which has a head, there is nothing at all
    expect(await page()).toContain(text('console-asked-count', { count: 1, of: 4 }));
    clock.advance(1_000);
    const audit = new Audit(vault, clock, auditMs);
    await audit.note({ by: 'head g', officer: null, place: 'chat' }, 'register_exported', {
      about: `${KEL}/011/007 xlsx: 1`,
    });
    const shown = await page();
    expect(shown).toContain(text('console-asked-count', { count: 2, of: 4 }));
    const open = shown.slice(shown.indexOf(text('console-asked-open', { count: 2 })));
    expect(open.indexOf('RT 06')).toBeLessThan(open.indexOf(text('console-asked-answered', { count: 2 })));
    expect(shown).toContain('kelurahan minta data penghuni paling lambat 20 Oktober 2021');
    expect(shown).toContain('https://wa.me/628123?text=kelurahan%20minta');
    expect(await (await visitor.get('/petugas/pendataan')).text()).toContain(path);
    expect((await auditOf({ ...running, vault, clock })).map(({ does }) => does)).toContain('register_asked');
  });
});

describe('registers that nobody holds', () => {
  it('are given to the next head, and listed no more', async () => {
    const { keep, post, heads, visitor, until, ...running } = await areas();
    keep('005', 'Kos Bu Tini', [{}]);
    keep('006', 'Kos Pak Umar', [{}]);
    keep('005', 'Kos Jauh', [{}], '32.75.04.1004');
    await heads.issue({ kelurahan: KEL, rw: 11, rt: 6 }, until, OPERATOR);
    const page = async () => (await visitor.get('/petugas/rt')).text();
    const before = await page();
    const unassigned = before.slice(
      before.indexOf(text('console-unassigned')),
      before.indexOf(text('console-heads-all')),
    );
    expect(unassigned).toContain('RT 05 RW 11 Kayuringinjaya');
    expect(unassigned).not.toContain('RT 06');
    expect(unassigned).not.toContain('Jakasetia');
    const card = await (
      await post('rt', { change: 'hand_on', rw: '11', rt: '5', until: '2022-12-31' })
    ).text();
    const [code = ''] = /\b[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}\b/.exec(card) ?? [];
    expect(code).not.toBe('');
    // a code for each platform, as a picture
    expect(card.split('<svg').length - 1).toBeGreaterThanOrEqual(2);
    expect(await page()).not.toContain(text('console-unassigned-help'));
    expect((await auditOf(running)).map(({ does }) => does)).toContain('register_handed_on');
  });
});

describe('an account', () => {
  it('is made one of a kelurahan by a lead, who is one of the whole city', async () => {
    const { visitor, vault, clock, url } = await areas('lead', null);
    const change = async (form: Record<string, string>) =>
      (await visitor.post('/petugas/tim', new URLSearchParams(form))).status;
    const password = 'gelas biru di atas lemari';
    const add = { change: 'add', name: 'Budi', shown: '', role: 'lead', kelurahan: KEL, password };
    expect(await change({ ...add, kelurahan: '32.75' })).toBe(400);
    expect(await change(add)).toBe(303);
    const budi = await Visitor.signIn(url, 'Budi', password);
    expect((await budi.get('/petugas/wilayah')).status).toBe(200);
    // whoever is of a kelurahan manages no accounts, and sees no audit
    for (const path of ['tim', 'jejak']) expect((await budi.get(`/petugas/${path}`)).status).toBe(403);
    expect(await change({ change: 'kelurahan', name: 'Budi', kelurahan: '' })).toBe(303);
    expect((await budi.get('/petugas/tim')).status).toBe(200);
    expect((await auditOf({ vault, clock })).map(({ does, about }) => `${does} ${about}`)).toEqual(
      expect.arrayContaining([
        `account_added Budi: officer ${KEL}`,
        'area_changed Budi: all',
        'right_refused manage',
      ]),
    );
  });
});
