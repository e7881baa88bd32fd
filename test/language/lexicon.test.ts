import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { slangSchema } from '../../src/language/schema.js';

const folder = fileURLToPath(new URL('../../flows/language/', import.meta.url));
const file = (name: string): unknown => parse(readFileSync(`${folder}${name}.yaml`, 'utf8'));
const slang = slangSchema.parse(file('slang'));

/** Every phrase of a file, with the path of its list. */
function phrasesOf(value: unknown, path = ''): [path: string, phrase: string][] {
  if (Array.isArray(value)) return value.map((phrase) => [path, String(phrase)]);
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => phrasesOf(inner, `${path}/${key}`));
}

describe('the shipped phrases', () => {
  const all = ['services', 'intents', 'vaccination', 'subject'].flatMap((name) =>
    phrasesOf(file(name), name),
  );

  it('hold no filler: it would be left out, and the phrase match too much', () => {
    const filler = new Set(slang.filler);
    const faulty = all
      .filter(([path]) => !path.startsWith('intents/written'))
      .filter(([, phrase]) => phrase.split(/[ |_]/).some((word) => filler.has(word)));
    expect(faulty).toEqual([]);
  });

  it('stand in their list once', () => {
    const seen = all.map(([path, phrase]) => `${path}: ${phrase}`);
    expect(seen.filter((one, i) => seen.indexOf(one) !== i)).toEqual([]);
  });
});

describe('the shipped spellings', () => {
  const own = phrasesOf(slang.standard);
  const spellings = [...own, ...phrasesOf(slang.picked)];

  it('mean one thing each', () => {
    const meanings = new Map<string, string>();
    const twice = spellings.filter(([path, spelling]) => {
      const other = meanings.get(spelling);
      meanings.set(spelling, path);
      return other !== undefined;
    });
    expect(twice).toEqual([]);
  });

  it('change no protected word, and no filler', () => {
    const fixed = new Set([...slang.protect, ...slang.filler]);
    expect(spellings.filter(([, spelling]) => fixed.has(spelling))).toEqual([]);
  });
});
