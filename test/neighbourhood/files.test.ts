import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it, test } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { readTable } from '../../src/neighbourhood/files/read.js';
import { exportAs } from '../../src/neighbourhood/files/write.js';
import type { House } from '../../src/neighbourhood/register.js';
import { Texts } from '../../src/texts.js';
import { rules, TODAY } from './rules.js';

const texts = new Texts([{ locale: 'id', ftl: readFileSync('locales/id.ftl', 'utf8') }]);
const HOSTILE = ['=1+1', '+62', '-2', '@SUM(A1)', '\t=1', '\r=1', ' =cmd', '＝1'];
const house = (names: string[]): House => ({
  ...{
    name: '=KOS',
    owner: null,
    address: null,
    rooms: 2,
    version: 1,
    until: 9,
    history: [],
    wishes: [],
    applied: [],
  },
  occupants: names.map((name, i) => ({
    ...{ id: `o${i}`, name, room: String(i), from: 'Garut', since: '2021-03', fresh: null },
    ...{ reported: false, registered: null, left: null },
  })),
});
const exported = (format: 'xlsx' | 'csv', houses: House[]) =>
  exportAs(format, {
    register: houses.map((one) => ({ area: '32.75.04.1005/011/005', house: one })),
    ...{ texts, locale: 'id', rules, today: TODAY },
  });

/** How long this thread was held at most (ms) until it is stopped. */
function gaps() {
  let last = performance.now();
  let most = 0;
  const look = () => {
    const now = performance.now();
    most = Math.max(most, now - last);
    last = now;
  };
  const timer = setInterval(look, 5);
  return {
    longest: () => most,
    stop: () => {
      look();
      clearInterval(timer);
    },
  };
}

describe.each(['xlsx', 'csv'] as const)('an export as %s', (format) => {
  it('has a row for each occupant, and no cell that is a formula', async () => {
    const { name, bytes } = await exported(format, [house(HOSTILE)]);
    expect(name).toBe(`data-penghuni-${TODAY}.${format}`);
    const { rows, trouble } = await readTable(Buffer.from(bytes));
    expect(trouble).toBeNull();
    expect(rows).toHaveLength(HOSTILE.length + 1);
    for (const cell of rows.flat()) expect(cell).not.toMatch(/^[\s]*[=+\-@＝]/);
  });

  it('of 50,000 occupants is made in time, and beside whatever else goes on', async () => {
    const many = Array.from({ length: 500 }, () =>
      house(Array.from({ length: 100 }, (_, i) => `Orang ${i}`)),
    );
    // the thread is there
    await exported(format, []);
    const began = performance.now();
    const { longest, stop } = gaps();
    const { bytes } = await exported(format, many);
    const took = performance.now() - began;
    stop();
    expect(bytes.length).toBeGreaterThan(100_000);
    expect(took).toBeLessThan(60_000);
    // nobody waits for as long as that takes
    expect(longest()).toBeLessThan(Math.max(took / 3, 250));
  });
});

const find = (archive: Buffer, from: number) => archive.indexOf(Buffer.of(0x50, 0x4b, 0x01, 0x02), from);
/** An archive whose directory tells of ten bytes for each entry. */
function lying(archive: Buffer): Buffer {
  for (let at = find(archive, 0); at >= 0; at = find(archive, at + 4)) archive.writeUInt32LE(10, at + 24);
  return archive;
}

const workbook = async (rows: string[][]) =>
  await writeXlsxFile(rows.map((row) => row.map((value) => ({ value, type: String })))).toBuffer();

describe('a file that a head sends', () => {
  it('is read, days as days, and without anybody’s number', async () => {
    const bytes = await writeXlsxFile([
      [{ value: 'Nama' }, { value: 'Sejak' }, { value: 'NIK' }],
      [
        { value: 'Andi' },
        { value: new Date('2021-03-14T00:00:00Z'), type: Date, format: 'dd/mm/yyyy' },
        { value: 3275012345678901, type: Number },
      ],
    ]).toBuffer();
    const { rows } = await readTable(bytes);
    expect(rows[1]).toEqual(['Andi', '2021-03-14', '3275••••••••••••']);
  });

  test.each([
    [
      'semicolons and quotes',
      '\ufeffNama;Asal\r\n"Andi; ""A""";Garut\r\n',
      [
        ['Nama', 'Asal'],
        ['Andi; "A"', 'Garut'],
      ],
    ],
    [
      'tabs',
      'Nama\tAsal\nAndi\tGarut',
      [
        ['Nama', 'Asal'],
        ['Andi', 'Garut'],
      ],
    ],
  ])('with %s', async (_how, text, rows) => {
    expect((await readTable(Buffer.from(text))).rows).toEqual(rows);
  });

  const parts = (sheet: string, more: Record<string, Uint8Array> = {}) =>
    Buffer.from(
      zipSync({
        'xl/workbook.xml': strToU8(
          '<workbook xmlns:r="r"><sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>',
        ),
        'xl/_rels/workbook.xml.rels': strToU8(
          '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
        ),
        'xl/worksheets/sheet1.xml': strToU8(sheet),
        ...more,
      }),
    );
  const cell = (at: string) =>
    `<worksheet><sheetData><row r="1"><c r="${at}" t="str"><v>x</v></c></row></sheetData></worksheet>`;

  test.each([
    ['a cell in the last row of a million', parts(cell('A1048576')), 'too_large'],
    ['a cell in the last column', parts(cell('XFD1')), 'too_large'],
    ['a bomb', parts(cell('A1'), { 'xl/sharedStrings.xml': new Uint8Array(60 * 1024 * 1024) }), 'too_large'],
    ['a bomb in the sheet', parts(`<worksheet>${' '.repeat(40_000_000)}</worksheet>`), 'too_large'],
    [
      'a bomb that lies of its size',
      lying(parts(`<worksheet>${' '.repeat(40_000_000)}</worksheet>`)),
      'broken',
    ],
    ['entities', parts('<!DOCTYPE a [<!ENTITY b "c">]><worksheet>&b;</worksheet>'), 'broken'],
    ['an archive of something else', Buffer.from(zipSync({ 'a.txt': strToU8('a') })), 'broken'],
    [
      'too many parts',
      Buffer.from(
        zipSync(Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`xl/${i}`, strToU8('<')]))),
      ),
      'too_large',
    ],
    ['a cut archive', parts(cell('A1')).subarray(0, 200), 'broken'],
    ['no archive behind its head', Buffer.from('PK\x03\x04 and nothing'), 'broken'],
    ['nothing', Buffer.from('\n\n'), 'empty'],
    ['too many rows', Buffer.from('a,b\n'.repeat(5_000)), 'too_large'],
    ['too many bytes', Buffer.alloc(3 * 1024 * 1024, 'a'), 'too_large'],
  ])('is refused where it is %s', async (_what, bytes, trouble) => {
    const read = await readTable(bytes);
    expect(read.rows).toEqual([]);
    expect(read.trouble).toBe(trouble);
  });

  it('whatever its bytes are ends in rows or in a trouble', async () => {
    const good = await workbook([
      ['Nama', 'Asal'],
      ['Andi', 'Garut'],
    ]);
    expect((await readTable(good)).rows).toHaveLength(2);
    for (let i = 0; i < 60; i++) {
      const bad = Buffer.from(good);
      for (let j = 0; j < 6; j++) bad[(i * 97 + j * 331) % bad.length] = (i * 13 + j * 7) % 256;
      const { rows, trouble } = await readTable(bad);
      expect(trouble === null ? rows.length : 0).toBeLessThan(10);
    }
  });
});
