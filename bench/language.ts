/**
 * How right the recogniser is, field by field, on the labelled messages of `test/fixtures/language`, which intents it
 * takes for which, and how long it takes: `npm run bench -- language`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { loadContent } from '../src/content/load.js';
import type { Recogniser } from '../src/language/reading.js';
import {
  accuracy,
  beginsErrand,
  COURTESIES,
  FIELDS,
  type Labelled,
  labelled,
  lines,
} from '../test/language/labelled.js';
import { PERTURBATIONS, unchanged } from '../test/language/perturbed.js';
import { percentile } from './measure.js';
import type { Table } from './table.js';
import { figure } from './table.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const TODAY = '2021-10-01';
const CONVERSATIONS = `${root}/flows/examples/conversations`;

/** Files of labelled messages; `only` is how the ids of those meant begin. */
const SETS = [
  { name: 'questions-dev (tuned on)', file: 'questions-dev', only: 'd' },
  { name: 'own (tuned on)', file: 'questions-own', only: '' },
  { name: 'fresh A (tuned on)', file: 'questions-fresh-a', only: 'a' },
  { name: 'fresh B (tuned on)', file: 'questions-fresh-b', only: 'b' },
  { name: 'fresh C (tuned on)', file: 'questions-fresh-c', only: 'c' },
  { name: 'fresh E (tuned on)', file: 'questions-fresh-e', only: 'e' },
  { name: 'fresh F (tuned on)', file: 'questions-fresh-f', only: 'f' },
  { name: 'fresh G (tuned on)', file: 'questions-fresh-g', only: 'g' },
  { name: 'fresh I (tuned on)', file: 'questions-fresh-i', only: 'i' },
  { name: 'fresh J (tuned on)', file: 'questions-fresh-j', only: 'j' },
  { name: 'fresh K (tuned on)', file: 'questions-fresh-k', only: 'k' },
  { name: 'fresh H (seen since)', file: 'questions-fresh-h', only: 'h' },
  { name: 'fresh L, seen in part', file: 'questions-fresh-l', only: 'l' },
];

/** The tables of accuracy, of confusion and of time. */
export async function language(): Promise<Table[]> {
  const started = performance.now();
  const content = loadContent({
    flowsDir: `${root}/flows`,
    localesDir: `${root}/locales`,
    zone: 'Asia/Jakarta',
  });
  const loading = performance.now() - started;
  const read = (text: string) => content.recognise(text, TODAY);
  const sets = SETS.map((set) => ({ ...set, messages: messagesOf(set.file, set.only) }));
  const rows = sets.map(({ name, messages }) => {
    const shares = accuracy(messages, read);
    return [name, String(messages.length), ...FIELDS.map((field) => shares[field].toFixed(3))];
  });
  const times = sets
    .flatMap(({ messages }) => messages)
    .map(({ text }) => {
      const start = performance.now();
      read(text);
      return performance.now() - start;
    });
  return [
    {
      title: 'Messages read as labelled',
      columns: ['messages', 'number', ...FIELDS],
      rows,
      notes: [
        'The other labels that a message accepts count. "Held out" sets were never looked at while tuning.',
      ],
    },
    doubts(content.recognise),
    typedBadly(read),
    ...['questions-dev', 'questions-fresh-l'].map((file) => confusion(file, messagesOf(file, ''), read)),
    {
      title: 'Time to read a message',
      columns: ['', 'ms'],
      rows: [
        ['median', figure(percentile(times, 0.5))],
        ['99 of 100 within', figure(percentile(times, 0.99))],
        ['loading flows, locales, language', figure(loading)],
      ],
      notes: [
        'All labelled messages one after another, in one thread, after the first, with which the examples are fitted.',
      ],
    },
  ];
}

/** How often the second reader is right to doubt: messages about other matters beside errands. */
function doubts(recognise: Recogniser): Table {
  const begun = (texts: readonly string[]) =>
    texts.filter((text) => beginsErrand(recognise(text, TODAY))).length;
  const errandsOf = (file: string) =>
    labelled(file)
      .filter(({ accepted }) => !COURTESIES.has(accepted.intent[0]!))
      .map(({ text }) => text);
  const first = readdirSync(CONVERSATIONS).flatMap((name) => firstTurn(join(CONVERSATIONS, name)));
  const sets: [name: string, texts: readonly string[]][] = [
    ['about other matters (seen since)', lines('elsewhere')],
    ['errands of fresh H', errandsOf('questions-fresh-h')],
    ['errands of fresh L', errandsOf('questions-fresh-l')],
    ['first messages of the example conversations', first],
  ];
  return {
    title: 'Messages on which an errand begins at once',
    columns: ['messages', 'number', 'errand begins', 'asked back, or another matter'],
    rows: sets.map(([name, texts]) => [
      name,
      String(texts.length),
      String(begun(texts)),
      String(texts.length - begun(texts)),
    ]),
    notes: ['Of the first set none should, of errands all; among first messages are greetings, too.'],
  };
}

/** What a conversation of the examples begins with, where that is words. */
function firstTurn(file: string): string[] {
  const { turns } = parse(readFileSync(file, 'utf8')) as { turns?: { user?: unknown }[] };
  const said = turns?.[0]?.user;
  return typeof said === 'string' ? [said] : [];
}

/** What share of messages is read the same when they are typed badly. */
function typedBadly(read: (text: string) => { service: string; intent: string }): Table {
  const messages = ['questions-fresh-h', 'questions-fresh-l'].flatMap((file) => labelled(file));
  return {
    title: 'Messages typed badly that are read the same',
    columns: ['typed', 'share'],
    rows: Object.entries(PERTURBATIONS).map(([how, perturb]) => [
      how,
      unchanged(messages, perturb, read).toFixed(3),
    ]),
    notes: [`Service and intent of ${messages.length} messages of fresh H and L.`],
  };
}

/** Which intents are taken for which: a row for each pair that is mixed up, and how many are right. */
function confusion(file: string, messages: Labelled[], read: (text: string) => { intent: string }): Table {
  const pairs = new Map<string, number>();
  let right = 0;
  for (const { text, accepted } of messages) {
    const { intent } = read(text);
    if (accepted.intent.includes(intent)) right++;
    else {
      const pair = `${accepted.intent[0]} → ${intent}`;
      pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
    }
  }
  const rows = [...pairs].sort(([, a], [, b]) => b - a).map(([pair, count]) => [pair, String(count)]);
  return {
    title: `Intents taken for others: ${file}`,
    columns: ['labelled → read as', 'messages'],
    rows: [['as labelled', String(right)], ...rows],
    notes: [`${messages.length} messages.`],
  };
}

function messagesOf(file: string, only: string): Labelled[] {
  return labelled(file).filter(({ id }) => id.startsWith(only));
}
