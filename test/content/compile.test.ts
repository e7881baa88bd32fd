import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { answerOnce } from '../../src/commands/ask.js';
import { compileContent } from '../../src/content/compile.js';
import { readFaultless } from '../../src/content/load.js';
import { runs } from '../support/runs.js';
import { shipped } from '../support/scripts.js';
import { SHIPPED } from './copy.js';

test('content that was kept as plain data answers and explains as content that was just read', () => {
  const sources = readFaultless(SHIPPED);
  const read = compileContent(sources, SHIPPED.zone);
  // a process of its own has compiled it, and kept it in a file
  const kept = shipped;
  expect(kept.flows.edition).toBe(read.flows.edition);
  const [, ...lines] = readFileSync('test/fixtures/language/questions-fresh-l.tsv', 'utf8')
    .trim()
    .split('\n');
  const every = Math.max(1, Math.floor(lines.length / runs(60)));
  const messages = lines.filter((_, i) => i % every === 0).map((line) => line.split('\t')[1]!);
  expect(messages.length).toBeGreaterThan(50);
  for (const text of messages) {
    const asked = { locale: 'id', on: '2021-10-01', explain: true };
    expect(answerOnce(kept, text, asked)).toEqual(answerOnce(read, text, asked));
  }
});
