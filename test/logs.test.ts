import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { writeDown } from './support/collected-logs.js';
import { searchedLog } from './support/searched-log.js';

/** The forms that nothing logged may have: numbers of people and identity cards, ids of platforms, certificates. */
const FORMS: Record<string, RegExp> = {
  'a number of a person': /(?<![\w.-])(?:\+?62|0)8\d{7,11}(?![\w-])/,
  'an identity number': /(?<!\d)\d{16}(?!\d)/,
  'an id of WhatsApp': /\d{5,}(?::\d+)?@(?:s\.whatsapp\.net|lid|g\.us)/,
  'a certificate': /\b(?:HC1|NC1|LT1):|shc:\/|eyJ[\w-]{20}/,
};

/** How people are called in what tests say for them. */
const CALLED = /\b(?:Bu|Pak|Ibu|Bapak|Mbak|Mas) ([A-Z][a-z]{3,})\b/g;
/** Words that stand behind such a title and are no names, or are also those of the program. */
const NO_NAMES = new Set(['Ketua', 'Kepala', 'Haji', 'Made', 'Guru', 'Lurah', 'Camat', 'Petugas', 'Warga']);
/** More names that tests say, and that fixtures hold. */
const NAMES = ['Ratnasari', 'Wulandari', 'Hapsoro', 'Purwaningsih', 'Bambang', 'Kenanga', 'Sitorus'];

/** A line as it is searched: ids of ours are random, and digits among theirs may look like anything. */
const ID = /\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/g;

it('no log of the whole suite names anybody, at any level', () => {
  const names = namesIn(['test', 'flows/examples', 'flows/demo']);
  expect(names.size).toBeGreaterThan(30);
  // the search finds what there is to be found
  for (const line of [
    '{"msg":"hp 081234567890"}',
    '{"number":"6281234567890"}',
    '{"nik":"3275014107850003"}',
  ])
    expect(foundIn(line, names)).not.toEqual([]);
  expect(foundIn('{"cause":"6281200000110:3@s.whatsapp.net"}', names)).not.toEqual([]);
  expect(foundIn('{"msg":"cannot read \\"Bu Yati\\""}', names)).toEqual(['Yati']);

  searchedLog().trace('a line of this test');
  writeDown();
  const lines = readdirSync(inject('logs')).flatMap((file) =>
    readFileSync(join(inject('logs'), file), 'utf8').split('\n'),
  );
  expect(lines.join()).toContain('a line of this test');
  const found = lines.flatMap((line) => foundIn(line, names).map((what) => `${what}: ${line.slice(0, 400)}`));
  expect(found.slice(0, 20)).toEqual([]);
});

function foundIn(line: string, names: ReadonlySet<string>): string[] {
  const searched = line.replaceAll(ID, '');
  const forms = Object.keys(FORMS).filter((form) => FORMS[form]!.test(searched));
  const words = searched.match(/[A-Z][a-z]{3,}/g) ?? [];
  return [...forms, ...words.filter((word) => names.has(word))];
}

function namesIn(folders: string[]): ReadonlySet<string> {
  const files = folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && /\.(?:ts|yaml|json|txt)$/.test(entry.name))
        .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8')),
    );
  const called = files.flatMap((text) => [...text.matchAll(CALLED)].map(([, name]) => name!));
  return new Set([...NAMES, ...called].filter((name) => !NO_NAMES.has(name)));
}
