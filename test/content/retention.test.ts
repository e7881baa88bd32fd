import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { loadChecked } from '../../src/content/check.js';
import { readDocument } from '../../src/content/document.js';
import { type Fault, FaultyContent } from '../../src/content/fault.js';
import { OWN_TEXTS } from '../../src/own-texts.js';
import { RETENTION_KINDS, retentionSchema } from '../../src/policy/retention.js';
import { shipped } from '../support/scripts.js';

const dir = mkdtempSync(join(tmpdir(), 'bisa-retention-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));
const table = join(dir, 'retention.yaml');
const text = readFileSync('flows/retention.yaml', 'utf8');

/** The faults of the table that ships, edited. */
function faultsOf(edit: (text: string) => string) {
  writeFileSync(table, edit(text));
  const faults: Fault[] = [];
  readDocument(table, retentionSchema, faults);
  return faults.map(({ line, message, remedy }) => ({ line, message, remedy }));
}

const lineOf = (kind: string) => text.split('\n').findIndex((line) => line.startsWith(`${kind}:`)) + 1;

describe('the retention table', () => {
  test('that ships has every kind, in ms', () => {
    expect(faultsOf((text) => text)).toEqual([]);
    const { retention } = shipped.flows;
    expect(Object.keys(retention).sort()).toEqual([...RETENTION_KINDS].sort());
    expect(retention.sessions).toMatchObject({
      n: 30,
      unit: 'day',
      ms: 30 * 24 * 3_600_000,
      ground: 'public_task',
    });
    expect(retention.latest_lines.ms).toBe(6 * 3_600_000);
    expect(retention.audit.ms).toBe(2 * 365 * 24 * 3_600_000);
  });

  test('with a typo in a kind names it and the kind that is meant', () => {
    const faults = faultsOf((text) => text.replace('relatives:', 'relatifes:'));
    const line = lineOf('relatives');
    expect(faults).toContainEqual({
      line,
      message: expect.stringContaining('relatifes'),
      remedy: 'did you mean "relatives"?',
    });
    expect(faults.map(({ message }) => message)).toContain('relatives: is missing');
  });

  test.each(RETENTION_KINDS)('without %s is no table', (kind) => {
    const faults = faultsOf((text) => text.replace(new RegExp(`^${kind}:.*\n`, 'm'), ''));
    expect(faults).toMatchObject([{ message: `${kind}: is missing` }]);
  });

  test.each([
    ['a kind that nobody knows', 'horoscopes: { keep: 1 day, why: talk, ground: consent }', /horoscopes/],
  ])('with %s is refused', (_, line, message) => {
    expect(faultsOf((text) => `${text}${line}\n`)).toMatchObject([
      { message: expect.stringMatching(message) },
    ]);
  });

  test.each([
    ['30 dayz', /is no time/],
    ['0 days', /is no time/],
    ['-1 days', /is no time/],
    ['1.5 days', /is no time/],
    ['forever', /is no time/],
    ['30', /is no time/],
    ['99999 days', /is no time/],
    ['9999 years', /is longer than 366 days/],
    ['1 minute', /is shorter than 1 day/],
  ])('refuses sessions of %s, and nothing for that', (keep, message) => {
    expect(
      faultsOf((text) => text.replace('sessions: { keep: 30 days', `sessions: { keep: ${keep}`)),
    ).toEqual([
      { line: lineOf('sessions'), message: expect.stringMatching(message), remedy: expect.any(String) },
    ]);
  });

  test('refuses what outlasts that on which it hangs', () => {
    const faults = faultsOf((text) => text.replace('listed: { keep: 7 days', 'listed: { keep: 40 days'));
    expect(faults).toMatchObject([
      { line: lineOf('listed'), message: 'listed.keep: is longer than that of sessions, on which it hangs' },
    ]);
  });

  test('refuses a ground of no law', () => {
    expect(faultsOf((text) => text.replace('ground: consent', 'ground: habit'))).toMatchObject([
      { line: lineOf('verified_facts') },
    ]);
  });

  test('keeps a hotline from its start while it has a fault', async () => {
    cpSync('flows', join(dir, 'flows'), { recursive: true });
    const place = { flowsDir: join(dir, 'flows'), localesDir: 'locales', zone: 'Asia/Jakarta' };
    writeFileSync(join(dir, 'flows/retention.yaml'), text.replace('30 days', '30 daze'));
    await expect(loadChecked(place, OWN_TEXTS)).rejects.toThrow(FaultyContent);
    rmSync(join(dir, 'flows/retention.yaml'));
    await expect(loadChecked(place, OWN_TEXTS)).rejects.toThrow(FaultyContent);
  });
});
