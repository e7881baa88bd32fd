import { afterAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/content/check.js';
import { formatFault } from '../../src/content/fault.js';
import { append, ContentCopy, put, SHIPPED } from './copy.js';
import type { Planted } from './planted.js';
import { PLANTED_DIALOGUES } from './planted-dialogues.js';
import { PLANTED_FLOWS } from './planted-flows.js';
import { PLANTED_NAMES } from './planted-names.js';
import { PLANTED_RULES } from './planted-rules.js';
import { PLANTED_WORDS } from './planted-words.js';

const copy = new ContentCopy();
afterAll(() => copy.remove());

type Found = ReturnType<typeof copy.faultsWith>[number];

// that what ships has none is what `bisa check` says of it (test/commands/cli.test.ts)
test('places go stale with time alone, only where a day is given, and that is a warning', () => {
  const stale = copy.faultsWith({}, '2027-11-02');
  expect(stale.length).toBeGreaterThan(20);
  expect(stale.every(({ message, warning }) => warning && message.includes('last checked'))).toBe(true);
  expect(copy.faultsWith({}, '2027-10-31')).toEqual([]);
  expect(copy.faultsWith({})).toEqual([]);
});

test('texts that a channel shows by itself must be written too', () => {
  const missing = checkContent(SHIPPED, undefined, ['web-nowhere-to-be-found']);
  expect(missing.map(({ message }) => message)).toEqual([
    'the text "web-nowhere-to-be-found" is missing in locales/id.ftl',
  ]);
});

test('a circle through a dialogue that always asks is none without a question', () => {
  const edits = { 'flows/dialogues/thanks.yaml': append('  - id: sure\n    call: forget\n    next: told\n') };
  expect(copy.faultsWith(edits)).toEqual([]);
});

test('faults come by file and line', () => {
  const faults = copy.faultsWith({
    'flows/services/sim.yaml': put(
      'variants: [masih_berlaku, lewat, baru, hilang]',
      'variants: [masih_berlaku]',
    ),
    'flows/city.yaml': put('other_service: layanan_lain', 'other_service: lain'),
  });
  const order = faults.map(({ file, line }) => `${file}:${String(line).padStart(5, '0')}`);
  expect(order.length).toBeGreaterThan(3);
  expect(order).toEqual([...order].sort());
});

const tables: [string, Planted[]][] = [
  ['dialogues', PLANTED_DIALOGUES],
  ['conditions and questions', PLANTED_NAMES],
  ['acts and services', PLANTED_RULES],
  ['what moved, what is never used and what fits no screen', PLANTED_FLOWS],
  ['phrases and locales', PLANTED_WORDS],
];

/** Faults planted in files of their own, several at a time: a check finds them all, but for what a fault of syntax hides. */
const batches: Planted[][] = [];
for (const one of tables.flatMap(([, planted]) => planted)) {
  const batch = batches.find((others) => others.length < 30 && others.every((other) => areApart(one, other)));
  if (batch) batch.push(one);
  else batches.push([one]);
}

function areApart(one: Planted, other: Planted): boolean {
  const filesOf = ({ edits, file }: Planted) => [...Object.keys(edits), file];
  return one.today === other.today && !filesOf(one).some((file) => filesOf(other).includes(file));
}

const tells =
  ({ file, text, message, remedy }: Planted) =>
  (fault: Found) =>
    fault.file === file &&
    message.test(fault.message) &&
    remedy.test(fault.remedy) &&
    (text === undefined ? fault.line === 1 : fault.text.includes(text));

const found = new Map<Planted[], Planted[]>();

/** Whether the check finds a planted fault with its batch, or with those of it that are not found before. */
function isFoundInBatch(one: Planted): boolean {
  const batch = batches.find((some) => some.includes(one))!;
  const all = found.get(batch) ?? foundOf(batch);
  found.set(batch, all);
  return all.includes(one);
}

function foundOf(batch: Planted[]): Planted[] {
  const faults = copy.faultsWith(Object.assign({}, ...batch.map(({ edits }) => edits)), batch[0]!.today);
  const told = batch.filter((one) => faults.some(tells(one)));
  const hidden = batch.filter((one) => !told.includes(one));
  return told.length && hidden.length ? [...told, ...foundOf(hidden)] : told;
}

describe.each(tables)('a planted fault of %s is found where it is:', (_, planted) => {
  test.each(planted)('$name', (one) => {
    if (isFoundInBatch(one)) return;
    // another one hides it, it is of a first answer, or it is not found at all
    const alone = copy.faultsWith(one.edits, one.today, checkContent);
    expect(alone.some(tells(one)), alone.map(formatFault).join('\n')).toBe(true);
  });
});
