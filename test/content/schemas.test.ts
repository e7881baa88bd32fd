import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { publishedSchemas } from '../../src/content/schemas.js';

const DIR = 'flows/schema';
const schemas = publishedSchemas();

describe('published schemas are up to date:', () => {
  test.each(Object.entries(schemas))('%s', async (name, schema) => {
    const text = `${JSON.stringify(schema, null, 2)}\n`;
    const how = 'write flows/schema anew with: npx vitest run test/content/schemas.test.ts --update';
    await expect(text, how).toMatchFileSnapshot(join('../..', DIR, name));
  });

  test('no other file lies among them', () => {
    expect(readdirSync(DIR).sort()).toEqual(Object.keys(schemas).sort());
  });
});

const files = ['', 'dialogues', 'faq', 'policies', 'services', 'language', 'trust'].flatMap((folder) =>
  readdirSync(join('flows', folder))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => join('flows', folder, name)),
);

describe('a file names its schema and passes it:', () => {
  test.each(files)('%s', (file) => {
    const text = readFileSync(file, 'utf8');
    const [, named] = /^# yaml-language-server: \$schema=(\S+)\n/.exec(text) ?? [];
    expect(named, 'the first line is: # yaml-language-server: $schema=...').toBeDefined();
    const path = normalize(join(dirname(file), named!));
    expect(existsSync(path), path).toBe(true);
    expect(validate(schemas[basename(path)]!, parse(text))).toBe('');
  });
});

const service = parse(readFileSync('flows/services/ktp.yaml', 'utf8'));
const dialogue = parse(readFileSync('flows/dialogues/access.yaml', 'utf8'));

describe('a schema refuses', () => {
  test.each([
    ['an unknown key', 'service.json', { ...service, brng: [] }],
    ['a missing key', 'service.json', { ...service, places: undefined }],
    ['a wrong value', 'service.json', { ...service, decided_by: 'polise' }],
    ['a condition on an unknown name', 'service.json', withPaper({ varian: 'baru' })],
    ['a condition of two names', 'service.json', withPaper({ variant: 'baru', age: 3 })],
    ['a fact of the wrong type', 'service.json', withPaper({ all: [{ age: 'three' }] })],
    ['an unknown test', 'service.json', withPaper({ not: { age: { maks: 3 } } })],
    ['a name of dialogues in a service', 'service.json', withPaper({ 'topic.subject': 'self' })],
    ['a node of two kinds', 'dialogue.json', { ...dialogue, nodes: [{ id: 'a', say: 'b', end: true }] }],
    ['an unknown intent', 'dialogue.json', { ...dialogue, on: { intents: ['dance'] } }],
    ['phrases that are no list', 'language-services.json', { ktp: 'ktp' }],
  ])('%s', (_, name, value) => {
    expect(validate(schemas[name]!, value)).not.toBe('');
  });
});

test('a schema allows every form of a condition', () => {
  const conditions = [
    { variant: 'baru' },
    { any: [{ age: { max: 11 } }, { not: { exempt: true } }] },
    { last_dose_on: { within: { months: 3 } } },
    { planned_dose_on: { from: 'today' } },
    { dose_count: { in: [1, 2], verified: true } },
  ];
  for (const when of conditions) expect(validate(schemas['service.json']!, withPaper(when))).toBe('');
});

function withPaper(when: object): object {
  return { ...service, bring: [{ id: 'ktp', when }] };
}

/** The faults that a JSON Schema finds, as text; none: an empty one. */
function validate(schema: object, value: unknown): string {
  const parsed = z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0]).safeParse(value);
  return parsed.success ? '' : z.prettifyError(parsed.error);
}
