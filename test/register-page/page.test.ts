import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { readTable } from '../../src/neighbourhood/files/read.js';
import { headCodeIn } from '../../src/neighbourhood/head-code.js';
import { PATIENCE } from '../support/patience.js';
import { AREA, formOf, Installation, idsIn, Visitor } from './support.js';

describe.each(['embedded', 'redis'] as const)('the page of the register on %s', (kind) => {
  const skipped = kind === 'redis' && !inject('redis');
  let city: Installation;

  beforeAll(async () => {
    if (!skipped) city = await Installation.start(kind);
  });
  afterAll(() => city?.stop());

  it.skipIf(skipped)('opens by a link of the chat, once, for a quarter of an hour, by a button', async () => {
    expect(await city.says('budi', 'halaman rt')).toContain('hanya saya buka untuk ketua RT/RW');
    expect(await city.says('budi', 'minta link')).toContain('hanya saya buka untuk ketua RT/RW');
    await city.head('umar');
    const link = await city.link('umar');
    const visitor = new Visitor(city.url);
    // a preview looks at it as often as it likes
    for (let i = 0; i < 3; i++) {
      const door = await fetch(link);
      expect([door.status, door.headers.getSetCookie()]).toEqual([200, []]);
    }
    expect((await visitor.get('/rt/')).status).toBe(401);
    const opened = await visitor.open(link);
    expect([opened.status, opened.headers.get('location')]).toEqual([303, '/rt/']);
    const [cookie] = opened.headers.getSetCookie();
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Strict/);
    expect(await (await visitor.get('/rt/')).text()).toContain('RT 05 RW 11 Kayuringinjaya');

    const other = new Visitor(city.url);
    expect([(await other.open(link)).status, other.cookie]).toEqual([403, '']);
    for (const forged of [
      `${link.slice(0, -1)}_`,
      `${link.slice(0, -22)}${'A'.repeat(22)}`,
      'x',
      '..',
      `${link}x`,
    ])
      expect((await other.open(forged)).status).toBe(403);
    const late = await city.link('umar');
    await city.running.moveTo!('2021-10-02');
    expect(await (await other.open(late)).text()).toContain('lewat 15 menit');
    expect(other.cookie).toBe('');
    expect((await visitor.get('/rt/')).status).toBe(401);
    const deeds = await city.deeds();
    expect(deeds).toContain(`page register_opened ${AREA}`);
    expect(deeds).toContain('page register_refused open used');
    expect(deeds).toContain('page register_refused open expired');
  });

  it.skipIf(skipped)(
    'takes rows, corrections and moves, as the chat would, and shows them to it',
    async () => {
      const visitor = await city.visitor('umar');
      const rows = [
        { is: { room: '1', name: 'andi 3275012345678901', from: 'garut, islam', since: 'maret 2021' } },
        { is: { room: '2', name: 'Budi', reported: 'yes' } },
        { is: { room: '3', name: 'kosong' } },
        { is: { room: '4', name: 'Cici', since: 'entah kapan' } },
        { is: { room: '5', name: '', from: 'Solo' } },
      ];
      const saved = await visitor.json('/rt/rumah', formOf('kos bu tini', rows));
      const html = await saved.text();
      expect(saved.status).toBe(200);
      expect(html).toContain('Kos Bu Tini: 3 penghuni masuk catatan');
      expect(html).toContain('NIK dan nomor telepon saya tutup');
      expect(html).toContain('Agama, suku, vaksin');
      expect(html).not.toMatch(/islam|3275012345678901/i);
      expect(html).toContain('“entah kapan” belum terbaca sebagai tanggal');
      expect(html).toContain('Baris ini belum ada namanya');
      const told = await city.says('umar', 'daftar');
      expect(told).toContain('dari Garut, sejak 03/2021');
      expect(told).toContain('Budi');

      const hostile = formOf('Kos "><script>x()</script>', [{ is: { name: '"><img src=x onerror=x()>' } }]);
      const escaped = await (await visitor.json('/rt/rumah', hostile)).text();
      expect(escaped).not.toMatch(/<(?:script|img)/i);
      const ids = idsIn(html);
      const move = [{ id: ids.get('Budi')!, was: { name: 'Budi', room: '2' }, is: { left: 'kemarin' } }];
      expect(await (await visitor.json('/rt/rumah', formOf('Kos Bu Tini', move))).text()).toContain(
        '1 keluar',
      );
      expect(await city.says('umar', 'rekap')).toContain('3 penghuni di 2 rumah');
    },
  );

  it.skipIf(skipped)('overwrites nothing: the second who writes sees both, and chooses', async () => {
    const [one, two] = [await city.visitor('umar'), await city.visitor('umar')];
    const ids = idsIn(await (await one.get('/rt/')).text());
    const cici = { id: ids.get('Cici')!, was: { name: 'Cici', room: '4', from: '' } };
    await one.json('/rt/rumah', formOf('Kos Bu Tini', [{ ...cici, is: { from: 'Solo' } }]));
    const form = formOf('Kos Bu Tini', [{ ...cici, is: { from: 'Tegal', reported: 'yes' } }]);
    const clash = await (await two.json('/rt/rumah', form)).text();
    expect(clash).toContain('Pengurus lain sudah menulis “Solo”. Isian Bapak/Ibu: “Tegal”');
    expect(await city.says('umar', 'daftar')).toContain('Cici, dari Solo');
    // an answer that was lost is asked for again, and tells the same
    expect(await (await two.json('/rt/rumah', form)).text()).toContain('sudah menulis “Solo”');
    const chosen = { ...cici, was: { ...cici.was, from: 'Solo', reported: 'yes' }, is: { from: 'Tegal' } };
    await two.json('/rt/rumah', formOf('Kos Bu Tini', [chosen]));
    expect(await city.says('umar', 'daftar')).toContain('Cici, dari Tegal');
    // the chat went before the page, in the same house
    await city.says('umar', 'cici pindah keluar');
    const gone = formOf('Kos Bu Tini', [{ ...cici, is: { left: '1 oktober 2021' } }]);
    expect(await (await two.json('/rt/rumah', gone)).text()).toContain('Isian Bapak/Ibu: “01/10/2021”');
  });

  it.skipIf(skipped)('tells whom the owner wrote, and who objects', async () => {
    const visitor = await city.visitor('umar');
    await visitor.json('/rt/rumah', formOf('Kos Tanda', [{ is: { name: 'Lala', room: '1' } }]));
    const codeIn = async (asked: string) => {
      const { seen } = city.people.person('umar');
      const before = seen.length;
      await city.says('umar', asked);
      const found = () =>
        seen
          .slice(before)
          .flatMap(({ text }) => headCodeIn(text) ?? [])
          .at(0);
      await vi.waitUntil(found, PATIENCE);
      return found()!;
    };
    const owners = await codeIn('kode buat pemilik kos tanda');
    await city.says('pemilik', owners);
    await city.says('pemilik', '2 mimi dari solo\n3 kosong');
    await city.says('lala', await codeIn('teks pemberitahuan buat penghuni kos tanda'));
    await city.says('lala', 'lala kamar 1');
    await city.says('lala', 'keberatan');
    const marks = async () => {
      const html = await (await visitor.get('/rt/')).text();
      return [...html.matchAll(/<td class="mark">([^<]+)/g)].map(([, mark]) => mark);
    };
    await vi.waitUntil(async () => (await marks()).length === 2, PATIENCE);
    expect(await marks()).toEqual(['keberatan didata', 'dari pemilik']);
  });

  it.skipIf(skipped)(
    'prints the notice of a house, with a code by which occupants see their entry',
    async () => {
      const visitor = await city.visitor('umar');
      const asked = (house: string, area = AREA) => visitor.form('/rt/pemberitahuan', { area, house });
      const sheet = await (await asked('kos tanda')).text();
      expect(sheet).toContain('Pemberitahuan untuk penghuni Kos Tanda');
      expect(sheet).toContain('12 bulan sesudah pindah');
      expect(await city.says('mimi', headCodeIn(sheet)!)).toContain('Nama dan kamar');
      expect(await city.says('mimi', 'mimi kamar 2')).toContain('Mimi, dari Solo');
      expect((await asked('Kos Tanda', '32.75.04.1005/011/006')).status).toBe(403);
      const unknown = await asked('Kos Nirwana');
      expect([unknown.status, await unknown.text()]).toEqual([
        404,
        expect.stringContaining('Kembali ke data'),
      ]);
      expect((await city.deeds()).join('\n')).toContain('register_refused give elsewhere');
    },
  );

  it.skipIf(skipped)('reads a pasted table as the chat does, and says what it left out', async () => {
    const visitor = await city.visitor('umar');
    const table =
      'No\tNama\tKamar\tAsal\tSejak\tAgama\tNIK\n1\tEko\t1\tBrebes\tMaret 2021\tIslam\t3275012345678901\n';
    const asked = (text: string, field = 'name') => ({ text, house: 'Kos Bu Ani', field });
    const read = async (text: string) =>
      (await (await visitor.json('/rt/tempel', asked(text))).json()) as { rows: object[]; says: string[] };
    const named = await read(table);
    expect(named).toMatchObject({ named: true, rows: [{ name: 'Eko', room: '1', since: '03/2021' }] });
    expect(named.says.join(' ')).toMatch(
      /Kolom Agama dan NIK tidak diminta.*NIK dan nomor telepon saya tutup/,
    );
    expect(JSON.stringify(named)).not.toMatch(/Islam|3275012345678901/);
    const bare = await read('Fani\t2020\r\nGani\t2021\r\n');
    expect(bare).toMatchObject({ named: false, rows: [{ name: 'Fani', since: '2020' }, { name: 'Gani' }] });
    const elsewhere = 'Nama\tKos\nHani\tKos Pak Joko\nIna\tKos Bu Ani';
    const some = await read(elsewhere);
    expect([some.rows.length, some.says.join()]).toEqual([1, expect.stringContaining('Kos Pak Joko')]);
  });

  it.skipIf(skipped)('exports what the chat exports, and writes it down', async () => {
    const visitor = await city.visitor('umar');
    await visitor.json('/rt/rumah', formOf('Kos Formula', [{ is: { name: '=1+1 Joko', room: '1' } }]));
    for (const format of ['xlsx', 'csv']) {
      const file = await visitor.form('/rt/ekspor', { format });
      expect(file.headers.get('content-disposition')).toContain(`.${format}`);
      const { rows } = await readTable(Buffer.from(await file.arrayBuffer()));
      expect(rows.map((row) => row[7])).toEqual(expect.arrayContaining(['Nama', 'Cici']));
      expect(rows.flat().filter((cell) => /^[=+@-]/.test(cell))).toEqual([]);
    }
    expect((await city.deeds()).join('\n')).toContain(`page register_exported ${AREA} csv: `);
  });

  it.skipIf(skipped)(
    'refuses another area, strangers and what is no form, and writes refusals down',
    async () => {
      const visitor = await city.visitor('umar');
      const far = formOf('Kos Jauh', [{ is: { name: 'Zed' } }], { area: '32.75.04.1005/011/006' });
      expect((await visitor.json('/rt/rumah', far)).status).toBe(403);
      expect((await visitor.get('/rt/?rt=6')).status).toBe(403);
      const deeds = await city.deeds();
      expect(deeds).toContain('page register_refused write elsewhere 32.75.04.1005/011/006');
      expect(deeds).toContain('page register_refused read elsewhere 32.75.04.1005/011/006');
      const bad = [
        { ...far, area: '../..' },
        { ...far, area: '32.75.04.1005/011' },
        formOf('', []),
        formOf('Kos A', [{ is: { name: 'x'.repeat(300) } }]),
        { ...formOf('Kos A', []), more: 1 },
        { key: 'short' },
      ];
      for (const form of bad) expect((await visitor.json('/rt/rumah', form)).status).toBe(400);
      const form = formOf('Kos A', [{ is: { name: 'Andi' } }]);
      const foreign = { 'content-type': 'application/json', origin: 'https://elsewhere.example' };
      expect((await visitor.post('/rt/rumah', JSON.stringify(form), foreign)).status).toBe(403);
      const stranger = new Visitor(city.url);
      expect((await stranger.json('/rt/rumah', form)).status).toBe(401);
      expect((await stranger.form('/rt/ekspor', { format: 'csv' })).status).toBe(401);
      const policy = (await visitor.get('/rt/')).headers.get('content-security-policy');
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toContain('unsafe');
      expect(city.logged.join('\n')).not.toMatch(/Andi|Cici|Kos/);
    },
  );

  it.skipIf(skipped)(
    'is of the area that the officers gave: an RW by its RTs, a kelurahan to look at',
    async () => {
      await city.head('rewe', { area: '32.75.04.1005/011' });
      const rw = await city.visitor('rewe');
      expect(await (await rw.get('/rt/')).text()).toContain('/rt/?rw=11&amp;rt=5');
      expect(await (await rw.get('/rt/?rt=5')).text()).toContain('Cici');
      const six = formOf('Kos Enam', [{ is: { name: 'Wati' } }], { area: '32.75.04.1005/011/006' });
      expect((await rw.json('/rt/rumah', six)).status).toBe(200);
      await city.head('lurah', { area: '32.75.04.1005' });
      const whole = await city.visitor('lurah');
      const page = await (await whole.get('/rt/?rw=11&rt=6')).text();
      expect(page).toContain('Wati');
      expect(page).not.toContain('<input name="name"');
      expect((await whole.json('/rt/rumah', six)).status).toBe(403);
      expect((await whole.form('/rt/ekspor', { format: 'csv' })).status).toBe(200);
    },
  );

  it.skipIf(skipped)(
    'ends with the hours, the code, the term, the number, and the data of its head',
    async () => {
      const keys = async (visitor: Visitor) =>
        (await visitor.get('/rt/kunci', { 'sec-fetch-dest': 'empty' })).status;
      const form = formOf('Kos A', [{ is: { name: 'Andi' } }]);
      const hours = await city.visitor('umar');
      expect(await keys(hours)).toBe(200);

      const grant = await city.head('dewi');
      const revoked = await city.visitor('dewi');
      await city.office.revoke(grant);
      expect((await revoked.json('/rt/rumah', form)).status).toBe(403);
      expect(await keys(revoked)).toBe(401);
      expect(await city.deeds()).toContain('page register_refused read revoked');
      expect(await city.says('dewi', 'halaman rt')).toContain('sudah tidak berlaku');

      await city.head('tono');
      const forgotten = await city.visitor('tono');
      const waiting = await city.link('tono');
      await city.says('tono', 'hapus data');
      await city.says('tono', 'ya');
      expect([401, 403]).toContain(await keys(forgotten));
      expect((await new Visitor(city.url).open(waiting)).status).toBe(403);

      await city.head('endang', { days: 1 / 24 });
      const brief = await city.visitor('endang');
      const given = (await (await brief.get('/rt/kunci')).json()) as { keptMs: number };
      expect(given.keptMs).toBeLessThanOrEqual(60 * 60_000);
      await city.later(2);
      const over = await brief.json('/rt/rumah', form);
      expect([over.status, await over.json()]).toMatchObject([403, { error: 'office-over' }]);
      expect(await city.deeds()).toContain('page register_refused read over');

      await city.head('sari', { days: 2 });
      const term = await city.visitor('sari');
      const left = await term.form('/rt/keluar', {});
      expect([left.status, await keys(term)]).toEqual([303, 401]);
      const again = await city.visitor('sari');
      const late = await city.link('sari');
      await city.running.moveTo!('2021-10-05');
      expect([401, 403]).toContain(await keys(again));
      expect((await new Visitor(city.url).open(late)).status).toBe(403);
      expect(await keys(hours)).toBe(401);
      expect(await city.says('sari', 'minta link')).toContain('sudah selesai');
    },
  );

  it.skipIf(skipped)('takes no form that is too large', async () => {
    const visitor = await city.visitor('umar');
    const large = formOf('Kos A', [{ is: { name: 'x' } }], { name: 'x'.repeat(600_000) });
    // what is too large is refused before it has come, and its connection may be closed first
    const refused = visitor.json('/rt/rumah', large).then(
      ({ status }) => status,
      () => 413,
    );
    expect(await refused).toBe(413);
  });
});
