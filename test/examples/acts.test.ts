import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Fault, FaultyContent } from '../../src/content/fault.js';
import type { Content } from '../../src/content/load.js';
import { readExamples } from '../../src/examples/files.js';
import { runExamples } from '../../src/examples/run.js';
import type { City, Rulebook } from '../../src/policy/schema.js';
import { bookWith } from '../policy/cases.js';
import { shipped } from '../support/scripts.js';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'bisa-acts-'));
  for (const name of ['policy', 'conversations']) mkdirSync(join(dir, name));
});
afterEach(() => rmSync(dir, { recursive: true }));

const acts = shipped.flows.book.policies.map(({ id }) => id);
const read = () => readExamples(dir, acts);
const run = (book: Rulebook, update = false) => {
  const content: Content = { ...shipped, flows: { ...shipped.flows, book } };
  return runExamples(content, read(), { update });
};

const chat = (states: string) => {
  const path = join(dir, 'conversations/chat.yaml');
  writeFileSync(
    path,
    `id: chat
title: After the end of the pandemic
day: 2023-07-03
acts: { ${states} }
turns:
  - { user: "mau urus kk, belum vaksin" }
`,
  );
  return () => readFileSync(path, 'utf8');
};

const ruling = (states: string, outcome: string) =>
  writeFileSync(
    join(dir, 'policy/kk.yaml'),
    `id: kk
examples:
  - title: Not vaccinated
    day: 2023-07-03
    facts: { dose_count: 0 }
    acts: { ${states} }
    expect: { outcome: ${outcome} }
`,
  );

test.each<[City['acts'][string], City['acts'][string], string]>([
  ['applied', 'not_applied', 'allowed'],
  ['applied', 'undecided', 'allowed'],
  ['not_applied', 'applied', 'not_yet'],
])('an example for %s gets its own answers in a city that says %s', async (named, said, outcome) => {
  const text = chat(`keppres-17-2023: ${named}`);
  ruling(`keppres-17-2023: ${named}`, outcome);
  const city = bookWith(said);
  expect((await run(city, true)).rewritten).toHaveLength(1);
  expect(text()).toContain(`verdict kk ${outcome} on 2023-07-03`);
  expect(text()).toContain(`acts: { keppres-17-2023: ${named} }`);
  expect(await run(city)).toMatchObject({ rulings: 1, turns: 1, failing: [] });
  expect((await run(bookWith(named))).failing).toEqual([]);
});

test('an example that names none falls with the line of the city', async () => {
  chat('');
  ruling('', 'not_yet');
  await run(bookWith('not_applied'), true);
  expect((await run(bookWith('not_applied'))).failing).toEqual([]);
  const { failing } = await run(bookWith('applied'));
  expect(failing.map(({ example }) => example)).toContain('Not vaccinated');
  expect(failing.map(({ example }) => example)).toContain('mau urus kk, belum vaksin');
});

test('an example for a decision falls all the same when the act says otherwise', async () => {
  chat('keppres-17-2023: applied');
  ruling('keppres-17-2023: applied', 'allowed');
  const city = bookWith('not_applied');
  await run(city, true);
  expect((await run(city)).failing).toEqual([]);
  const policies = city.policies.map((policy) => ({
    ...policy,
    rules: policy.rules.map((rule) => (rule.id === 'pandemic-over' ? { ...rule, outcome: 'officer' } : rule)),
  })) as Rulebook['policies'];
  expect((await run({ ...city, policies })).failing).toMatchObject([
    { line: 7, expected: 'outcome "allowed"', found: 'outcome "officer"' },
    { line: 6, expected: expect.stringContaining('Bisa urus KK') },
    { line: 6, expected: expect.stringContaining('verdict kk allowed') },
  ]);
});

test.each([
  ['an act that is not there', 'keppres-17-2032: applied', /no act "keppres-17-2032"/, /"keppres-17-2023"\?/],
  ['a decision that there is none of', 'keppres-17-2023: yes', /acts\.keppres-17-2023/, /not_applied/],
])('%s is a fault with file, line and remedy', (_name, states, message, remedy) => {
  chat(states);
  ruling(states, 'allowed');
  const faults = faultsOf(read);
  expect(faults.map(({ file, line }) => `${file}:${line}`)).toEqual([
    expect.stringMatching(/policy\/kk\.yaml:6$/),
    expect.stringMatching(/conversations\/chat\.yaml:4$/),
  ]);
  for (const fault of faults) {
    expect(fault.message).toMatch(message);
    expect(fault.remedy).toMatch(remedy);
  }
});

function faultsOf(act: () => unknown): Fault[] {
  try {
    act();
  } catch (error) {
    if (error instanceof FaultyContent) return error.faults;
    throw error;
  }
  return [];
}
