import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ENGINE_TEXTS, OWN_RULE_ARGUMENTS, RULE_ARGUMENTS } from '../../src/content/checks/engine-texts.js';
import { decide } from '../../src/policy/decide.js';
import { inFull } from '../../src/policy/details.js';
import { explain } from '../../src/policy/explain.js';
import type { FactName, Facts, FactValue } from '../../src/policy/facts.js';
import type { Text, TextArg } from '../../src/texts.js';
import { shipped } from '../support/scripts.js';

const { book } = shipped.flows;

/** Cases that bring about every outcome, with and without a day from which it is allowed. */
const CASES: Partial<Record<FactName, FactValue>>[] = [
  {},
  { dose_count: 0 },
  { dose_count: 0, planned_dose_on: '2021-10-12' },
  { dose_count: 1 },
  { exempt: true, resident: false },
  { age: 7 },
];

function verdictTexts(): Text[] {
  const days = ['2021-08-01', '2021-10-01'];
  return [...book.services.keys()].flatMap((service) =>
    CASES.flatMap((values) =>
      days.flatMap((day) =>
        [
          ...explain(decide(book, service, claimed(values), day)).flat(),
          ...inFull(decide(book, service, claimed(values), day)),
        ].flatMap(withInner),
      ),
    ),
  );
}

function claimed(values: Partial<Record<FactName, FactValue>>): Facts {
  const facts = Object.entries(values).map(([name, value]) => [
    name,
    { value, provenance: 'claimed', at: 0 },
  ]);
  return Object.fromEntries(facts);
}

function withInner(text: Text): Text[] {
  return [text, ...Object.values(text.args ?? {}).flatMap(innerOf)];
}

function innerOf(arg: TextArg): Text[] {
  if (typeof arg !== 'object') return [];
  if ('list' in arg) return arg.list.flatMap(innerOf);
  if ('lines' in arg) return arg.lines.flat().flatMap(withInner);
  return 'id' in arg ? withInner(arg) : [];
}

test('verdicts give their texts the arguments of the table', () => {
  const texts = verdictTexts();
  const listed = texts.filter(({ id }) => id in ENGINE_TEXTS);
  expect(new Set(listed.map(({ id }) => id)).size).toBeGreaterThan(12);
  for (const { id, args = {} } of listed) {
    expect(Object.keys(args).sort(), id).toEqual([...ENGINE_TEXTS[id]!].sort());
  }
  for (const { id } of texts.filter(({ id }) => id.startsWith('verdict')))
    expect(ENGINE_TEXTS).toHaveProperty(id);
  const rules = texts.filter(({ id, args }) => id.startsWith('rule-') && args);
  const own = new Set(
    [...book.services.values()].flatMap(({ rules }) => rules.map(({ id }) => `rule-${id}`)),
  );
  for (const { id, args } of rules)
    expect(Object.keys(args!), id).toEqual(own.has(id) ? OWN_RULE_ARGUMENTS : RULE_ARGUMENTS);
});

describe('the table has every text that the code names:', () => {
  const sources = ['engine', 'understanding', 'case', 'dialogue', 'policy', 'hotline'].flatMap((folder) =>
    readdirSync(join('src', folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => join('src', folder, name)),
  );
  // a text as a whole, one that a turn tells, one that a message is acknowledged with; `relative` has a case's id
  const naming = /(?<!'relative', )(?:\bid: |(?<!signals\.)\btell\(|\btext: )'([a-z-]+)'/g;
  const named = sources.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(naming)]);
  const ids = [...new Set(named.map(([, id]) => id!))];

  test('there are some', () => expect(ids.length).toBeGreaterThan(40));
  test.each(ids)('%s', (id) => expect(ENGINE_TEXTS).toHaveProperty([id]));
});
