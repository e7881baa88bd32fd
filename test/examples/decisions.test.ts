import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { formatFailing, testExamples } from '../../src/commands/test.js';
import { readConfig } from '../../src/config.js';
import { checkContent } from '../../src/content/check.js';
import { formatFault } from '../../src/content/fault.js';
import { OWN_TEXTS } from '../../src/own-texts.js';

/** The flows that ship, whose line on the end of the circular an officer changes. */
const flowsDir = join(mkdtempSync(join(tmpdir(), 'bisa-decisions-')), 'flows');
cpSync('flows', flowsDir, { recursive: true });
afterAll(() => rmSync(join(flowsDir, '..'), { recursive: true }));

const config = { ...readConfig({}), flowsDir };
const line = /^( {2}keppres-17-2023:) (\w+).*$/m;
/** As it ships, every example is played by itself (examples.test.ts). */
const [, , shipped] = line.exec(readFileSync('flows/city.yaml', 'utf8')) ?? [];
const others = ['applied', 'not_applied', 'undecided'].filter((state) => state !== shipped);

describe.each(others)('what ships, with "keppres-17-2023: %s"', (state) => {
  const city = join(flowsDir, 'city.yaml');
  const decide = () => {
    const before = readFileSync(city, 'utf8');
    expect(before).toMatch(line);
    writeFileSync(city, before.replace(line, `$1 ${state}`));
  };

  test('has no fault', () => {
    decide();
    expect(checkContent(config, undefined, OWN_TEXTS).map(formatFault)).toEqual([]);
  });

  test('keeps every example', async () => {
    decide();
    const { failing } = await testExamples(config);
    expect(failing.map(formatFailing)).toEqual([]);
  });
});
