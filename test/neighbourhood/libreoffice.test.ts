import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { delimitedRows } from '../../src/neighbourhood/files/delimited.js';
import { exportAs } from '../../src/neighbourhood/files/write.js';
import type { House, Placed } from '../../src/neighbourhood/register.js';
import { totalsOf } from '../../src/neighbourhood/totals.js';
import { shipped } from '../support/scripts.js';
import { rules, TODAY } from './rules.js';

/** What spreadsheets reckon, open or ask for, wherever it stands in a register. */
const HOSTILE = [
  ...['=1+1', '+1+1', '-1-1', '@SUM(1,1)', '=HYPERLINK("http://example.com","x")', "=cmd|'/c calc'!A1"],
  ...[' =1+1', '\t=1+1', '＝1+1', '=WEBSERVICE("http://example.com")', '"=1+1', "'=1+1", '=1+1;"x"'],
];
const PLAIN = ['Andi', 'Ni Luh Ayu', "Nur'aini", 'José', '1. Budi', 'Sari, S.Pd.', '0812', '1e5', '3-4'];

const houseOf = (names: string[], i: number): House => ({
  ...{ name: `Kos ${i} =1+1`, owner: '=1+1', address: 'Jl. Mawar 3; RT 5', rooms: 12, version: 1, until: 9 },
  ...{ history: [], wishes: [], applied: [] },
  occupants: names.map((name, j) => ({
    ...{
      id: `o${j}`,
      name,
      room: String(j + 1),
      from: j % 2 ? '=1+1' : 'Garut',
      since: '2021-03',
      fresh: null,
    },
    ...{ reported: j % 3 === 0, registered: null, left: j === 1 ? '2021-09' : null },
  })),
});
const register: Placed[] = Array.from({ length: 30 }, (_, i) => ({
  area: `32.75.04.1005/011/${String((i % 3) + 5).padStart(3, '0')}`,
  house: houseOf([...PLAIN, ...HOSTILE], i),
}));

describe.skipIf(!inject('libreoffice'))('the export opened by LibreOffice', () => {
  const dir = mkdtempSync(join(tmpdir(), 'bisa-libreoffice-'));
  const rows: Record<string, string[][]> = {};

  beforeAll(async () => {
    for (const format of ['xlsx', 'csv'] as const) {
      const { bytes } = await exportAs(format, {
        ...{ register, texts: shipped.flows.texts, locale: 'id', rules, today: TODAY },
      });
      writeFileSync(join(dir, `${format}-export.${format}`), bytes);
    }
    const files = ['xlsx-export.xlsx', 'csv-export.csv'].map((name) => join(dir, name));
    // commas, quotes where they are needed, UTF-8; what is shown, so that a formula would be its result
    const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false';
    const profile = `-env:UserInstallation=file://${join(dir, 'profile')}`;
    execFileSync('soffice', [
      ...[profile, '--headless', '--convert-to', filter, '--infilter=CSV:44,34,76,1', '--outdir'],
      ...[join(dir, 'out'), ...files],
    ]);
    for (const format of ['xlsx', 'csv'])
      rows[format] = delimitedRows(readFileSync(join(dir, 'out', `${format}-export.csv`), 'utf8'), 10_000);
  });
  afterAll(() => rmSync(dir, { recursive: true, force: true }));

  it.each(['xlsx', 'csv'])('as %s has the right totals', (format) => {
    const [heads, ...people] = rows[format]!;
    const column = (id: string) =>
      heads!.indexOf(shipped.flows.texts.format('id', { id: `register-column-${id}` }));
    const totals = totalsOf(
      register.map(({ house }) => house),
      rules,
      TODAY,
    );
    const present = people.filter((row) => row[column('left')] === '');
    expect(heads).toHaveLength(14);
    expect(present).toHaveLength(totals.occupants);
    expect(people.length - present.length).toBe(totals.left);
    expect(new Set(people.map((row) => `${row[column('rt')]} ${row[column('house')]}`)).size).toBe(
      totals.houses,
    );
    const unreported = present.filter((row) => row[column('reported')] !== 'sudah');
    expect(unreported).toHaveLength(totals.unreported);
  });

  it.each(['xlsx', 'csv'])('as %s has reckoned, opened and asked for nothing', (format) => {
    const names = rows[format]!.slice(1, HOSTILE.length + PLAIN.length + 1).map((row) => row[7]!);
    for (const [i, hostile] of HOSTILE.entries()) {
      const shown = names[PLAIN.length + i]!;
      // what was written stands there in its letters, and nothing that it would come to
      expect(shown.replace(/^'/, '').trim()).toBe(hostile.replace(/^'/, '').trim());
      expect(shown).not.toMatch(/^-?2$|Err:|#NAME|#VALUE/);
    }
    const written = ['house', 'owner', 'address', 'from'].map((id) =>
      rows[format]![0]!.indexOf(shipped.flows.texts.format('id', { id: `register-column-${id}` })),
    );
    const cells = rows[format]!.slice(1).flatMap((row) => written.map((column) => row[column]!));
    for (const cell of cells) expect(cell).toMatch(/1\+1$|^Garut$|^Jl\. Mawar 3; RT 5$/);
  });
});
