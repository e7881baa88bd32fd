import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { FaultyContent } from '../../src/content/fault.js';
import { loadContent } from '../../src/content/load.js';
import { append, ContentCopy, put, SHIPPED } from './copy.js';
import type { Planted } from './planted.js';

const copy = new ContentCopy();
afterAll(() => copy.remove());

const PLANTED: Planted[] = [
  {
    name: 'broken YAML',
    edits: {
      'flows/services/sim.yaml': put(
        'variants: [masih_berlaku, lewat, baru, hilang]',
        'variants: [masih_berlaku, lewat, hilang',
      ),
    },
    file: 'flows/services/sim.yaml',
    text: 'bring:',
    message: /./,
    remedy: /correct the YAML here/,
  },
  {
    name: 'a key given twice',
    edits: { 'flows/city.yaml': append('name: Kota Bogor\n') },
    file: 'flows/city.yaml',
    text: 'name: Kota Bogor',
    message: /Map keys must be unique/,
    remedy: /correct the YAML/,
  },
  {
    name: 'an alias of nothing',
    edits: { 'flows/city.yaml': put('name: Kota Bekasi', 'name: *kota') },
    file: 'flows/city.yaml',
    message: /Unresolved alias/,
    remedy: /correct the YAML/,
  },
  {
    name: 'an unknown key',
    edits: { 'flows/services/sim.yaml': put('\nbring:', '\nbrng:') },
    file: 'flows/services/sim.yaml',
    text: 'brng:',
    message: /Unrecognized key: "brng"/,
    remedy: /did you mean "bring"\?/,
  },
  {
    name: 'an unknown key deep inside',
    edits: { 'flows/dialogues/photo.yaml': put('retry: send-photo-again,', 'retri: send-photo-again,') },
    file: 'flows/dialogues/photo.yaml',
    text: 'retri: send-photo-again',
    message: /Unrecognized key: "retri"/,
    remedy: /did you mean "retry"\?/,
  },
  {
    name: 'a value of the wrong type',
    edits: { 'flows/services/sim.yaml': put('\nversion: 2', '\nversion: one') },
    file: 'flows/services/sim.yaml',
    text: 'version: one',
    message: /version: Invalid input: expected number, received string/,
    remedy: /give a value of type number/,
  },
  {
    name: 'a value that is none of the list',
    edits: { 'flows/services/sim.yaml': put('decided_by: police', 'decided_by: polise') },
    file: 'flows/services/sim.yaml',
    text: 'decided_by: polise',
    message: /decided_by: Invalid option/,
    remedy: /did you mean "police"\?/,
  },
  {
    name: 'a day that does not exist',
    edits: { 'flows/services/kk.yaml': put('checked_on: 2026-11-01', 'checked_on: 2026-02-30') },
    file: 'flows/services/kk.yaml',
    text: 'checked_on: 2026-02-30',
    message: /must be a day that exists/,
    remedy: /flows\/schema\//,
  },
  {
    name: 'a missing key',
    edits: { 'flows/services/sim.yaml': put('version: 2\n', '') },
    file: 'flows/services/sim.yaml',
    text: 'id: sim',
    message: /version: is missing/,
    remedy: /add "version: ..."/,
  },
  {
    name: 'a node of no kind',
    edits: { 'flows/dialogues/thanks.yaml': put('say: you-are-welcome', 'says: you-are-welcome') },
    file: 'flows/dialogues/thanks.yaml',
    text: '- id: told',
    message: /a node has an id and exactly one of say, ask.*found id, says/,
    remedy: /flows\/schema\//,
  },
  {
    name: 'a condition of two names',
    edits: {
      'flows/services/ktp.yaml': put('when: { variant: hilang }', 'when: { variant: hilang, age: 3 }'),
    },
    file: 'flows/services/ktp.yaml',
    text: 'when: { variant: hilang, age: 3 }',
    message: /a condition has one name/,
    remedy: /flows\/schema\//,
  },
  {
    name: 'an unknown test in a condition',
    edits: { 'flows/policies/se-440-1395-2021.yaml': put('age: { max: 11 }', 'age: { maks: 11 }') },
    file: 'flows/policies/se-440-1395-2021.yaml',
    text: 'age: { maks: 11 }',
    message: /Unrecognized key: "maks"/,
    remedy: /mend the spelling/,
  },
  {
    name: 'an id that is not the name of its file',
    edits: { 'flows/services/sim.yaml': put('id: sim\n', 'id: sims\n') },
    file: 'flows/services/sim.yaml',
    text: 'id: sims',
    message: /id "sims" stands in sim.yaml/,
    remedy: /rename the file to sims.yaml/,
  },
  {
    name: 'a file that is not read',
    edits: { 'flows/services/damkar.yml': append('id: damkar\n') },
    file: 'flows/services/damkar.yml',
    message: /the file is not read/,
    remedy: /end in .yaml/,
  },
  {
    name: 'a service whose phrases are no list',
    edits: { 'flows/language/services.yaml': put('\nskck:\n', '\nskck: kelakuan baik\nkia:\n') },
    file: 'flows/language/services.yaml',
    text: 'skck: kelakuan baik',
    message: /skck: Invalid input: expected array/,
    remedy: /flows\/schema\//,
  },
];

describe('a fault of syntax or schema is told with its line:', () => {
  test.each(PLANTED)('$name', ({ edits, file, text, message, remedy }) => {
    const faults = copy.faultsWith(edits);
    const found = faults.find((fault) => fault.file === file && message.test(fault.message));
    expect(found, JSON.stringify(faults, null, 2)).toBeDefined();
    if (text === undefined) expect(found!.line).toBeLessThanOrEqual(1);
    else expect(found!.text).toContain(text);
    expect(found!.remedy).toMatch(remedy);
  });
});

test('every faulty file is told at once', () => {
  const files = copy
    .faultsWith({
      'flows/services/sim.yaml': put('\nversion: 2', '\nversion: one'),
      'flows/dialogues/thanks.yaml': put('version: 1', 'version: one'),
      'locales/en.ftl': append('broken\n'),
    })
    .map(({ file }) => file);
  expect(files).toEqual(['flows/dialogues/thanks.yaml', 'flows/services/sim.yaml', 'locales/en.ftl']);
});

test('what ships loads', () => {
  const { flows } = loadContent(SHIPPED);
  expect(flows.dialogues.has('access')).toBe(true);
  expect(flows.texts.locales[0]).toBe('id');
});

test('a file that is gone is told, and nothing is loaded', () => {
  const poor = new ContentCopy();
  rmSync(join(poor.place.flowsDir, 'city.yaml'));
  rmSync(join(poor.place.localesDir, 'id.ftl'));
  try {
    expect(() => loadContent(poor.place)).toThrow(FaultyContent);
    expect(() => loadContent(poor.place)).toThrow(
      /city\.yaml:1: the file cannot be read\n {4}remedy: put it back/,
    );
    expect(() => loadContent(poor.place)).toThrow(/id\.ftl:1: the source language is missing/);
  } finally {
    poor.remove();
  }
});
