import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CORE_SCHEMA, load } from 'js-yaml';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { SHIPPED } from './copy.js';

// the quick reader gives the values, the other one the places: they have to read the same
test('both readers of YAML read every shipped file alike', () => {
  const dir = SHIPPED.flowsDir;
  const files = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.yaml'),
  );
  expect(files.length).toBeGreaterThan(100);
  for (const file of files) {
    const text = readFileSync(join(dir, file), 'utf8');
    expect(load(text, { schema: CORE_SCHEMA }), file).toEqual(parse(text));
  }
});
