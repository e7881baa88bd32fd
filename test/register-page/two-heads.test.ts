import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { areaOfKey } from '../../src/neighbourhood/area.js';
import { headCodeIn } from '../../src/neighbourhood/head-code.js';
import { Registers } from '../../src/neighbourhood/kept/registers.js';
import { PATIENCE } from '../support/patience.js';
import { AREA, formOf, Installation, idsIn, type Visitor } from './support.js';

/** Several who write in one house at the same time: by chat, by page, as the head of an RT, of its RW, or as its owner. */
describe.each(['embedded', 'redis'] as const)('of several who write in one house on %s', (kind) => {
  const skipped = kind === 'redis' && !inject('redis');
  let city: Installation;
  let page: Visitor;

  beforeAll(async () => {
    if (skipped) return;
    city = await Installation.start(kind);
    await city.head('umar');
    await city.head('rewe', { area: '32.75.04.1005/011' });
    page = await city.visitor('umar');
  });
  afterAll(() => city?.stop());

  const houseOf = async (name: string) =>
    (await new Registers(city.store.vault).within(areaOfKey(AREA))).find(({ house }) => house.name === name)!
      .house;
  const entryOf = async (house: string, name: string) =>
    (await houseOf(house)).occupants.find((one) => one.name === name);
  const heard = (name: string) =>
    city.people
      .person(name)
      .seen.map(({ text }) => text)
      .join('\n');
  const noted = (house: string, name: string, field: string, value: unknown) =>
    vi.waitUntil(
      async () => ((await entryOf(house, name)) as Record<string, unknown> | undefined)?.[field] === value,
      PATIENCE,
    );
  const rowOf = async (name: string, was: object, is: object) => ({
    id: idsIn(await (await page.get('/rt/')).text()).get(name)!,
    was: { name, ...was },
    is,
  });

  it.skipIf(skipped)('nobody erases an entry that another wrote in since they were asked', async () => {
    await city.says('umar', 'kos melati: 1 andi dari garut, 2 budi');
    expect(await city.says('umar', 'hapus andi')).toContain('Catatan ini dihapus');
    await city.says('rewe', 'andi sudah lapor');
    await noted('Kos Melati', 'Andi', 'reported', true);
    const told = await city.says('umar', 'ya');
    expect(told).toContain('baru saja diubah pengurus lain');
    expect(told).not.toContain('sudah saya hapus');
    expect(await entryOf('Kos Melati', 'Andi')).toMatchObject({ from: 'Garut', reported: true });
    // somebody else stands there by now
    expect(await city.says('umar', 'hapus andi')).toContain('Catatan ini dihapus');
    await city.says('rewe', 'ganti andi jadi rina');
    await noted('Kos Melati', 'Rina', 'reported', true);
    expect(await city.says('umar', 'ya')).toContain('baru saja diubah pengurus lain');
    // who saw it may still do it
    await city.says('umar', 'hapus rina');
    expect(await city.says('umar', 'ya')).toContain('sudah saya hapus');
    await vi.waitUntil(async () => (await entryOf('Kos Melati', 'Rina')) === undefined, PATIENCE);
  });

  it.skipIf(skipped)('"batal" takes back what is one’s own, and says what is not', async () => {
    await city.says('umar', 'kos mawar: 1 cici dari garut');
    await city.says('umar', 'cici asalnya solo');
    await city.says('rewe', 'cici asalnya tegal');
    await noted('Kos Mawar', 'Cici', 'from', 'Tegal');
    expect(await city.says('umar', 'batal')).toContain('catatannya sudah berubah lagi');
    expect(await entryOf('Kos Mawar', 'Cici')).toMatchObject({ from: 'Tegal' });

    await city.says('umar', 'kos mawar: 2 dedi dari solo, 3 eko');
    await noted('Kos Mawar', 'Eko', 'room', '3');
    await page.json(
      '/rt/rumah',
      formOf('Kos Mawar', [await rowOf('Dedi', { room: '2', from: 'Solo' }, { reported: 'yes' })]),
    );
    expect(await city.says('umar', 'batal')).toContain('Sebagian tidak jadi saya catat');
    await vi.waitUntil(async () => (await entryOf('Kos Mawar', 'Eko')) === undefined, PATIENCE);
    expect(await entryOf('Kos Mawar', 'Dedi')).toMatchObject({ from: 'Solo', reported: true });

    // whom another entered anew is not there twice
    await city.says('umar', 'hapus cici');
    await city.says('umar', 'ya');
    await vi.waitUntil(async () => (await entryOf('Kos Mawar', 'Cici')) === undefined, PATIENCE);
    await city.says('rewe', 'kos mawar rt 05: 1 cici dari brebes');
    await noted('Kos Mawar', 'Cici', 'from', 'Brebes');
    expect(await city.says('umar', 'batal')).toContain('catatannya sudah berubah lagi');
    expect((await houseOf('Kos Mawar')).occupants.filter(({ name }) => name === 'Cici')).toHaveLength(1);
  });

  it.skipIf(skipped)('the page shows what the chat of another wrote since, and keeps both', async () => {
    await city.says('umar', 'kos anggrek: 1 fani dari garut, 2 gani');
    await noted('Kos Anggrek', 'Gani', 'room', '2');
    const row = await rowOf('Fani', { room: '1', from: 'Garut' }, { from: 'Solo', reported: 'yes' });
    await city.says('rewe', 'fani asalnya tegal');
    await noted('Kos Anggrek', 'Fani', 'from', 'Tegal');
    const told = await (await page.json('/rt/rumah', formOf('Kos Anggrek', [row]))).text();
    expect(told).toContain('Pengurus lain sudah menulis “Tegal”. Isian Bapak/Ibu: “Solo”');
    expect(await entryOf('Kos Anggrek', 'Fani')).toMatchObject({ from: 'Tegal', reported: true });
    const away = await rowOf('Gani', { room: '2' }, { left: '1 september 2021' });
    await city.says('rewe', 'gani keluar 2 september');
    await noted('Kos Anggrek', 'Gani', 'left', '2021-09-02');
    expect(await (await page.json('/rt/rumah', formOf('Kos Anggrek', [away]))).text()).toContain(
      '02/09/2021',
    );
    expect(await entryOf('Kos Anggrek', 'Gani')).toMatchObject({ left: '2021-09-02' });
  });

  it.skipIf(skipped)(
    'an owner and the heads who write at once lose nothing, and each hears of theirs',
    async () => {
      await city.says('umar', 'kos kenanga 40 kamar: 1 hani dari garut');
      await noted('Kos Kenanga', 'Hani', 'room', '1');
      await city.says('umar', 'kode buat pemilik kos kenanga');
      await vi.waitUntil(() => headCodeIn(heard('umar')) !== null, PATIENCE);
      expect(await city.says('tini', headCodeIn(heard('umar'))!)).toContain('mengisi data Kos Kenanga');
      const hani = await rowOf('Hani', { room: '1', from: 'Garut' }, { from: 'Solo' });
      const names = ['Kaka', 'Lala', 'Mimi', 'Nana', 'Opik', 'Pipit'];
      const [clash] = await Promise.all([
        page.json('/rt/rumah', formOf('Kos Kenanga', [hani])).then((one) => one.text()),
        city.says('tini', 'hani asalnya tegal'),
        city.says('rewe', 'hani sudah lapor'),
        ...names.map((name, i) =>
          page.json('/rt/rumah', formOf('Kos Kenanga', [{ is: { name, room: String(i + 10) } }])),
        ),
      ]);
      await noted('Kos Kenanga', 'Hani', 'reported', true);
      for (const name of names) expect(await entryOf('Kos Kenanga', name)).toBeDefined();
      await vi.waitUntil(async () => {
        const { from } = (await entryOf('Kos Kenanga', 'Hani'))!;
        const isTold = clash.includes('“Tegal”') || heard('tini').includes('tidak jadi saya catat');
        const { history } = await houseOf('Kos Kenanga');
        // whoever came second saw what the first wrote, or is told that it stands
        const both = history.filter(({ field }) => field === 'from').map(({ was }) => was);
        return isTold ? from !== 'Garut' : both.includes('Garut') && both.length === 2;
      }, PATIENCE);
    },
  );
});
