import { readFileSync } from 'node:fs';
import { loadContent } from '../src/content/load.js';
import { openSamples } from '../src/examples/samples.js';
import { playAll, rates } from '../test/conversations/judge.js';
import type { Table } from './table.js';

/** Sets that were written by people who knew neither code nor phrases, and what was seen of each since. */
const SETS = [
  { name: 'first', seen: 'written before the code that answers it; its failures were looked at afterwards' },
  { name: 'second', seen: 'its failures were looked at after two measures' },
  { name: 'third', seen: 'its failures were looked at after the first measure' },
  { name: 'fourth', seen: 'its failures were looked at after the first measures' },
  { name: 'fifth', seen: 'its failures were looked at after the first measure, which held 42 of 56' },
  { name: 'sixth', seen: 'its failures were looked at after the first measure, which held 39 of 56' },
  { name: 'seventh', seen: 'its failures were looked at after the first measure, which held 39 of 56' },
] as const;

/** How many conversations of residents are held rightly, by kind. */
export async function conversations(): Promise<Table[]> {
  const content = loadContent({ flowsDir: 'flows', localesDir: 'locales', zone: 'Asia/Jakarta' });
  const samples = openSamples('flows');
  try {
    const tables: Table[] = [];
    for (const { name, seen } of SETS) {
      const text = readFileSync(`test/fixtures/conversations/${name}.yaml`, 'utf8');
      const judged = await playAll(content, samples.readSample, text);
      tables.push({
        title: `Conversations held rightly, ${name} set`,
        columns: ['kind', 'conversations', 'right', 'turns', 'right'],
        rows: rates(judged).map(({ kind, conversations: [right, all], turns: [held, turns] }) =>
          [kind, all, right, turns, held].map(String),
        ),
        notes: [`${seen}.`, 'A conversation is right where every turn holds what any correct answer must.'],
      });
    }
    return tables;
  } finally {
    samples.close();
  }
}
