import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { areaOfKey } from '../../src/neighbourhood/area.js';
import { readTable } from '../../src/neighbourhood/files/read.js';
import { Registers } from '../../src/neighbourhood/kept/registers.js';
import { AREA, CELLS, formOf, Installation, idsIn, Visitor } from './support.js';

const NEXT = '32.75.04.1005/011/006';
const JSON_TYPE = { 'content-type': 'application/json' };

/** What no browser of ours sends to the page of the register. */
describe('the page of the register refuses what is forged', () => {
  let city: Installation;
  let umar: Visitor;
  const kept = async (area = AREA) =>
    JSON.stringify(await new Registers(city.store.vault).within(areaOfKey(area)));
  const pageOf = async (visitor: Visitor, path = '/rt/') => (await visitor.get(path)).text();

  beforeAll(async () => {
    city = await Installation.start('embedded');
    await city.head('umar');
    umar = await city.visitor('umar');
    const own = [{ is: { name: 'Andi', room: '1', from: 'Garut' } }, { is: { name: 'Budi', room: '2' } }];
    await umar.json('/rt/rumah', formOf('Kos Melati', own));
    await umar.json('/rt/rumah', formOf('Kos Anggrek', [{ is: { name: 'Cici', room: '1' } }]));
    await city.head('tono', { area: NEXT });
    const tono = await city.visitor('tono');
    await tono.json('/rt/rumah', formOf('Kos Mawar', [{ is: { name: 'Dedi' } }], { area: NEXT }));
  });
  afterAll(() => city?.stop());

  it('as a form: of wrong types, of other fields, or none at all', async () => {
    const good = formOf('Kos Melati', [{ is: { name: 'Zed' } }]);
    const row = good.rows[0]!;
    const before = await kept();
    const text = JSON.stringify(good);
    const bodies = [
      ...['', 'null', '[]', '"x"', '{', '0', '{}', `[${text}]`, '['.repeat(100_000), `${text}${text}`],
      ...['{"__proto__":{"area":"x"}}', text.replace('"name"', '"__proto__":{"x":1},"name"')],
      text.replace('"rows":[', '"rows":[{"__proto__":{"id":null}},'),
      text.replace('"is":{', '"is":{"__proto__":"x",'),
      text.replace('"is":{', '"is":{"constructor":"x",'),
      ...[null, 0, true, [], {}, 'x'.repeat(201)].flatMap((odd) => [
        JSON.stringify({ ...good, name: odd }),
        JSON.stringify({ ...good, was: odd }),
        JSON.stringify({ ...good, rows: [{ ...row, is: { ...row.is, name: odd } }] }),
      ]),
      ...[0, true, [], {}].map((odd) => JSON.stringify({ ...good, rows: [{ ...row, id: odd }] })),
      JSON.stringify({ ...good, rows: { length: 1, 0: row } }),
      JSON.stringify({ ...good, rows: Array.from({ length: 501 }, () => row) }),
      JSON.stringify({ ...good, version: 7 }),
      JSON.stringify({ ...good, rows: [{ ...row, left: '2021' }] }),
      ...[
        '',
        '32.75.04.1005/0/0',
        '__proto__',
        `${AREA}/1`,
        '32.75.04.1005/011/005 ',
        '32.75.04.1005/0xb/5',
      ].map((area) => JSON.stringify({ ...good, area })),
    ];
    for (const body of bodies) {
      const { status } = await umar.post('/rt/rumah', body, JSON_TYPE);
      expect([body.slice(0, 80), status >= 400 && status < 500]).toEqual([body.slice(0, 80), true]);
    }
    for (const odd of [
      {},
      { text: 1, house: 'x', field: 'name' },
      { text: 'x', house: 'x', field: '__proto__' },
    ])
      expect((await umar.json('/rt/tempel', odd)).status).toBe(400);
    for (const format of ['', 'pdf', '__proto__', 'constructor'])
      expect((await umar.form('/rt/ekspor', { format })).status).toBe(400);
    expect(await kept()).toBe(before);
  });

  it('as an entry: of another register or house, or of nobody; and what was never there to be seen', async () => {
    const before = [await kept(), await kept(NEXT)];
    const [, dedi] = /"id":"([^"]+)"/.exec(JSON.stringify(JSON.parse(before[1]!)[0].house.occupants)) ?? [];
    const ids = idsIn(await pageOf(umar));
    const told = async (row: object) =>
      (await umar.json('/rt/rumah', { ...formOf('Kos Melati', []), rows: [row] })).text();
    for (const id of [dedi!, ids.get('Cici')!, '__proto__', 'constructor', '', 'page-key-of-a-test-0-0']) {
      const row = {
        id,
        was: { ...CELLS, name: 'Dedi' },
        is: { ...CELLS, name: 'Zed', left: '1 oktober 2021' },
      };
      expect([id, await told(row)]).toEqual([id, expect.stringContaining('tidak jadi dicatat')]);
    }
    // as seen by nobody: the form says that something else stood there
    const seen = { ...CELLS, name: 'Andy', room: '9', from: 'Tegal', reported: 'yes' };
    const is = { ...seen, name: 'Zed', room: '3', from: 'Solo', reported: 'no' };
    const clashes = await told({ id: ids.get('Andi')!, was: seen, is });
    for (const now of ['“Andi”', '“1”', '“Garut”'])
      expect(clashes).toContain(`Pengurus lain sudah menulis ${now}`);
    const occupants = (one: string) =>
      JSON.stringify(JSON.parse(one).map(({ house }: { house: { occupants: unknown } }) => house.occupants));
    expect([await kept(), await kept(NEXT)].map(occupants)).toEqual(before.map(occupants));
  });

  it('as a key: what comes twice under one is noted once, and what is other is told', async () => {
    const form = formOf('Kos Kunci', [{ is: { name: 'Eko', room: '1' } }]);
    await umar.json('/rt/rumah', form);
    await umar.json('/rt/rumah', form);
    const other = { ...formOf('Kos Kunci', [{ is: { name: 'Fani', room: '2' } }]), key: form.key };
    expect(await (await umar.json('/rt/rumah', other)).text()).not.toContain('1 penghuni masuk catatan');
    expect(await kept()).not.toContain('Fani');
    // long after, when the row is remembered no more: what became of the entry since stands
    const eko = { id: idsIn(await pageOf(umar)).get('Eko')!, was: { name: 'Eko', room: '1' } };
    await umar.json('/rt/rumah', formOf('Kos Kunci', [{ ...eko, is: { name: 'Echo' } }]));
    for (let n = 0; n < 21; n++)
      await umar.json('/rt/rumah', formOf('Kos Kunci', [{ is: { name: `Gani ${n}`, room: `${n + 3}` } }]));
    expect((await umar.json('/rt/rumah', form)).status).toBe(200);
    expect(await kept()).not.toContain('"Eko","room"');
    expect([...(await pageOf(umar)).matchAll(/value="Echo"/g)]).toHaveLength(1);
  });

  it('and takes whatever is typed into its cells without harm to the register or the file', async () => {
    const cells = [
      ...['ß'.repeat(100), 'ﬃ '.repeat(60), 'ŉ'.repeat(40), `${'x'.repeat(79)}😀`, 'a\u0000b\u0007c\u202ed'],
      ...['\ud800\udc00\ud800', '=HYPERLINK("http://x")', '<b>&"\'', '𝒜'.repeat(99), '٣٢٧٥', 'ﷺ'.repeat(150)],
      ...['__proto__', 'constructor', '3275\u200e0123\u00014567\u202e8901', '\u2028\u2029x'],
    ];
    for (const [n, odd] of cells.entries()) {
      const cell = odd.slice(0, 200);
      const own = { owner: cell, address: cell, rooms: cell.slice(0, 5) };
      const rows = [{ is: { name: `Nama ${n} ${cell}`.slice(0, 200), room: cell, from: cell, since: cell } }];
      const saved = await umar.json('/rt/rumah', {
        ...formOf(`Kos ${n} ${cell}`.slice(0, 200), rows),
        is: own,
      });
      expect([n, saved.status]).toEqual([n, 200]);
      expect([n, (await umar.get('/rt/')).status]).toEqual([n, 200]);
    }
    expect(await kept()).not.toMatch(/3275012345678901|\\ud[89a-f]/i);
    for (const format of ['xlsx', 'csv']) {
      const file = await umar.form('/rt/ekspor', { format });
      const { rows, trouble } = await readTable(Buffer.from(await file.arrayBuffer()));
      expect([format, trouble, rows.length > cells.length]).toEqual([format, null, true]);
      expect(rows.flat().filter((cell) => /^[=+@]/.test(cell))).toEqual([]);
    }
    expect(await city.says('umar', 'rekap')).toContain('Rekap RT 05 RW 11');
  });

  it('with an area in other digits, which is the same register', async () => {
    const before = await umar.get('/rt/').then((page) => page.text());
    const form = formOf('Kos Angka', [{ is: { name: 'Hadi' } }], { area: '32.75.04.1005/11/5' });
    expect((await umar.json('/rt/rumah', form)).status).toBe(200);
    const after = await pageOf(umar);
    expect(after).toContain('Hadi');
    const houses = (html: string) => html.split('<details class="house"').length;
    expect(houses(after)).toBe(houses(before) + 1);
  });

  it('and pastes of any shape in their time', async () => {
    const texts = [
      ...[
        'a\n'.repeat(250_000),
        'a\t'.repeat(250_000),
        `${'x\t'.repeat(100_000)}\nNama\tKamar\n${'b\t1\n'.repeat(60_000)}`,
      ],
      ...[
        `Nama\tKos\n${'b\tk'.repeat(90_000)}`,
        `Nama\tSejak\nb\t${'sejak '.repeat(80_000)}`,
        '1 '.repeat(250_000),
      ],
    ];
    for (const text of texts) {
      const pasted = await umar.json('/rt/tempel', {
        text: text.slice(0, 240_000),
        house: 'Kos A',
        field: 'room',
      });
      expect([text.slice(0, 20), pasted.status]).toEqual([text.slice(0, 20), 200]);
    }
  });

  it('from another page, from nowhere, or by another method', async () => {
    const before = await kept();
    const text = JSON.stringify(formOf('Kos Melati', [{ is: { name: 'Zed' } }]));
    const send = (path: string, origin: string | null, method = 'POST') =>
      fetch(city.url + path, {
        ...{ method, body: method === 'GET' ? null : text, redirect: 'manual' as const },
        headers: { ...JSON_TYPE, cookie: umar.cookie, ...(origin === null ? {} : { origin }) },
      });
    for (const path of ['/rt/rumah', '/rt/tempel', '/rt/ekspor', '/rt/keluar', '/rt/buka']) {
      for (const origin of [
        null,
        'null',
        'https://elsewhere.example',
        `${city.url}.example`,
        'http://localhost:1',
      ])
        expect([path, origin, (await send(path, origin)).status]).toEqual([path, origin, 403]);
      for (const method of ['PUT', 'DELETE', 'PATCH'])
        expect([path, method, (await send(path, city.url, method)).status >= 400]).toEqual([
          path,
          method,
          true,
        ]);
    }
    expect(await kept()).toBe(before);
    expect((await umar.get('/rt/')).status).toBe(200);
  });

  it('with the cookie of nobody, of another page, or of whoever has left', async () => {
    const web = await fetch(`${city.url}/api/state`);
    const [chat = ''] = web.headers.getSetCookie();
    const gone = await city.visitor('umar');
    const left = gone.cookie;
    await gone.form('/rt/keluar', {});
    const own = umar.cookie.split('=')[1]!;
    const cookies = ['', 'rt=', 'rt=x', `rt=${own.slice(1)}`, `rt=${own}x`, `rt=${own.toUpperCase()}`, left];
    for (const cookie of [...cookies, chat.split(';')[0]!, `rt=${chat.split(';')[0]!.split('=')[1]}`]) {
      const visitor = new Visitor(city.url);
      visitor.cookie = cookie;
      const answers = [
        await visitor.get('/rt/'),
        await visitor.get('/rt/kunci', { 'sec-fetch-dest': 'empty' }),
        await visitor.json('/rt/rumah', formOf('Kos Melati', [{ is: { name: 'Zed' } }])),
      ];
      expect([cookie.length, answers.map(({ status }) => status)]).toEqual([cookie.length, [401, 401, 401]]);
    }
  });

  it('of areas by their numbers, each of which is refused and written down', async () => {
    for (const [query, status] of [
      ...[
        ['rt=0', 400],
        ['rt=1e9', 400],
        ['rt=-5', 400],
        ['rt=__proto__', 400],
        ['rt=', 400],
      ],
      ...[
        ['rt=5&rw=12', 403],
        ['rt=6&rt=5', 403],
        ['rt=7', 403],
        ['rw=12&rt=5&kelurahan=32.75.02.1005', 403],
      ],
    ] as [string, number][])
      expect([query, (await umar.get(`/rt/?${query}`)).status]).toEqual([query, status]);
    const deeds = await city.deeds();
    for (const area of ['012/005', '011/006', '011/007'])
      expect(deeds).toContain(`page register_refused read elsewhere 32.75.04.1005/${area}`);
  });

  it('by an office that sleeps since its number moved', async () => {
    await city.head('rina', { area: '32.75.04.1005/013/001' });
    const visitor = await city.visitor('rina');
    const waiting = await city.link('rina');
    expect((await visitor.get('/rt/')).status).toBe(200);
    await city.people.person('rina').moves('rina-baru', 'moved-1');
    const fresh = city.people.person('rina-baru');
    await fresh.has(1);
    await fresh.taps('yes');
    await fresh.has(2);
    const form = formOf('Kos A', [{ is: { name: 'Zed' } }], { area: '32.75.04.1005/013/001' });
    const answers = [await visitor.json('/rt/rumah', form), await new Visitor(city.url).open(waiting)];
    expect(answers.every(({ status }) => status === 401 || status === 403)).toBe(true);
    expect(await kept('32.75.04.1005/013/001')).toBe('[]');
    expect(await city.says('rina-baru', 'halaman rt')).toContain('saya tutup dulu');
  });
});
