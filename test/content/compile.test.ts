import { readFileSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import { expect, test } from 'vitest';
import { answerOnce } from '../../src/commands/ask.js';
import { compileContent, compileSources, contentOf } from '../../src/content/compile.js';
import { readFaultless } from '../../src/content/load.js';
import { bareOf } from '../../src/content/sources.js';
import { SHIPPED } from './copy.js';

test('content that was kept as plain data answers and explains as content that was just read', () => {
  const sources = readFaultless(SHIPPED);
  const read = compileContent(sources, SHIPPED.zone);
  const kept = contentOf(deserialize(serialize(compileSources(bareOf(sources)))), SHIPPED.zone);
  expect(kept.flows.edition).toBe(read.flows.edition);
  const [, ...lines] = readFileSync('test/fixtures/language/questions-fresh-l.tsv', 'utf8')
    .trim()
    .split('\n');
  const messages = lines.map((line) => line.split('\t')[1]!);
  expect(messages.length).toBeGreaterThan(100);
  for (const text of messages) {
    const asked = { locale: 'id', on: '2021-10-01', explain: true };
    expect(answerOnce(kept, text, asked)).toEqual(answerOnce(read, text, asked));
  }
});
