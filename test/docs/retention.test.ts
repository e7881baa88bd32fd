import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { PAGE, withTable } from './retention.js';

it('the record of processing tells the retention table (npm run docs:retention writes it)', () => {
  const page = readFileSync(PAGE, 'utf8');
  expect(page).toBe(withTable(page));
});
