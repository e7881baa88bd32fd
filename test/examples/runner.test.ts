import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { IncomingMessage } from '../../src/channels/channel.js';
import { TerminalChannel } from '../../src/channels/terminal.js';
import { formatFailing, formatTested, testExamples } from '../../src/commands/test.js';
import { readConfig } from '../../src/config.js';
import { FaultyContent } from '../../src/content/fault.js';
import { readExamples } from '../../src/examples/files.js';
import { evidenceOf } from '../../src/examples/photo.js';
import { Recorder } from '../../src/examples/record.js';
import { runExamples } from '../../src/examples/run.js';
import { shipped } from '../support/scripts.js';

/** The flows that ship, and no example but those that a test puts there. */
const dir = mkdtempSync(join(tmpdir(), 'bisa-examples-'));
const unneeded = /flows\/(examples\/|schema|trust\/.*json)/;
cpSync('flows', dir, { recursive: true, filter: (path) => !unneeded.test(path) });
beforeEach(() => {
  for (const name of ['policy', 'conversations', 'messages'])
    mkdirSync(join(dir, 'examples', name), { recursive: true });
});
afterEach(() => rmSync(join(dir, 'examples'), { recursive: true }));
afterAll(() => rmSync(dir, { recursive: true }));

const put = (name: string, text: string) => writeFileSync(join(dir, 'examples', name), text);
const file = (name: string) => join(dir, 'examples', name);
const read = () =>
  readExamples(
    join(dir, 'examples'),
    shipped.flows.book.policies.map(({ id }) => id),
  );
const run = (update = false) => testExamples({ ...readConfig({}), flowsDir: dir }, { update });

const CHAT = `# A comment of an officer
id: chat
title: Thanks
day: 2021-10-01
turns:
  - user: makasih ya min
    bot:
      - Apa?
`;

describe('a conversation', () => {
  test('that is not kept is named by file and line, with what was expected and found', async () => {
    put('conversations/chat.yaml', CHAT);
    const tested = await run();
    expect(tested.failing).toMatchObject([{ line: 6, example: 'makasih ya min', expected: 'Apa?' }]);
    expect(formatFailing(tested.failing[0]!)).toMatch(
      /conversations\/chat\.yaml:6: makasih ya min\n {4}expected: Apa\?\n {4}found: {4}Sama-sama/,
    );
    expect(formatTested(tested)).toBe('examples: 0 verdicts, 1 turns, 1 not kept');
  });

  test('is rewritten on demand, comments and all else kept, and then holds', async () => {
    put('conversations/chat.yaml', CHAT);
    const updated = await run(true);
    expect(updated).toMatchObject({ failing: [], rewritten: [expect.stringContaining('chat.yaml')] });
    expect(readFileSync(file('conversations/chat.yaml'), 'utf8')).toMatch(
      /^# A comment[\s\S]*- user: makasih ya min\n {4}bot:\n {6}- Sama-sama/,
    );
    expect(await run()).toMatchObject({ failing: [], rewritten: [] });
    expect((await run(true)).rewritten).toEqual([]);
  });

  test('shows what officers do and see, a photograph that is really read, and time that passes', async () => {
    put(
      'conversations/chat.yaml',
      `id: chat
title: Everything that may come in
day: 2021-10-01
turns:
  - { user: petugas }
  - { officer: { does: take } }
  - { user: halo bu }
  - { officer: { does: note, text: sopan } }
  - { officer: { does: say, text: Selamat pagi } }
  - { officer: { does: done } }
  - { photo: { sample: one-dose }, at: 2021-10-02 08:00 }
  - { user: ya }
  - { user: punya saya }
  - { other: voice }
  - { join: unknown }
  - { joined: { channel: telegram } }
  - { gone: true }
`,
    );
    await run(true);
    const text = readFileSync(file('conversations/chat.yaml'), 'utf8');
    for (const part of [
      'officers see: resident halo bu',
      '*Rina:* Selamat pagi',
      'cocok dengan tanda tangan',
    ])
      expect(text).toContain(part);
    expect(await run()).toMatchObject({ failing: [] });
  });

  test('has one thing that comes in a turn', () => {
    put('conversations/chat.yaml', `${CHAT}  - { user: a, tap: b }\n`);
    expect(read).toThrow(/chat\.yaml:9: .*one thing comes in/s);
  });
});

test('messages of one file each begin a chat of their own', async () => {
  put(
    'messages/ktp.yaml',
    `id: ktp
title: Messages
day: 2021-10-01
alone: true
turns:
  - { user: mau urus skck }
  - { user: "2" }
`,
  );
  await run(true);
  expect(readFileSync(file('messages/ktp.yaml'), 'utf8')).not.toContain('verdict');
});

describe('a verdict', () => {
  const ruling = (expects: string, more = '') =>
    put(
      'policy/ktp.yaml',
      `id: ktp
examples:
  - title: Not vaccinated
    day: 2021-10-01
    facts: { dose_count: 0, planned_dose_on: 2021-10-12 }${more}
    expect:
      ${expects}
`,
    );

  test('that is kept says nothing', async () => {
    ruling(
      '{ outcome: not_yet, rule: no-dose, ground: se-440-threshold, allowed_from: 2021-10-12, missing: [] }',
    );
    expect(await run()).toMatchObject({ rulings: 1, failing: [] });
  });

  test('that is not kept is named by the line of what differs, and never rewritten', async () => {
    ruling('outcome: allowed');
    const before = readFileSync(file('policy/ktp.yaml'), 'utf8');
    const { failing } = await run(true);
    expect(failing).toMatchObject([
      { line: 7, example: 'Not vaccinated', expected: 'outcome "allowed"', found: 'outcome "not_yet"' },
    ]);
    expect(readFileSync(file('policy/ktp.yaml'), 'utf8')).toBe(before);
  });

  test('may be asked in a city that applies other acts', async () => {
    ruling('{ outcome: allowed, ground: no-act }', '\n    acts: { se-440-1395-2021: not_applied }');
    expect((await run()).failing).toEqual([]);
  });

  test.each([
    ['a fact that does not exist', '{ outcome: not_yet }', ', doses: 2', /Unrecognized|Invalid/i],
    ['a value that the fact cannot take', '{ outcome: not_yet }', ', dose_count: 9', /policy\/ktp\.yaml:5/],
  ])('with %s is a fault of the file', (_name, expects, fact, message) => {
    ruling(expects);
    const text = readFileSync(file('policy/ktp.yaml'), 'utf8').replace('dose_count: 0', `age: 3${fact}`);
    put('policy/ktp.yaml', text);
    expect(read).toThrow(message);
    expect(read).toThrow(FaultyContent);
  });

  test('of a service that is not there names those that are', async () => {
    ruling('outcome: not_yet', '\n    service: paspor');
    expect((await run()).failing).toMatchObject([
      { found: 'paspor', expected: expect.stringContaining('ktp') },
    ]);
  });
});

describe('a chat played by hand', () => {
  const photo = new Uint8Array([1, 2, 3]);

  async function recorded(lines: IncomingMessage['body'][]): Promise<Recorder> {
    const recorder = new Recorder('2021-10-01', async () =>
      evidenceOf({ outcome: 'verified', name: 'A*** B***', dose: 1, on: '2021-09-01', vaccine: 'sinovac' }),
    );
    const terminal = new TerminalChannel({
      input: new PassThrough(),
      output: new PassThrough(),
      interactive: false,
    });
    const heard: IncomingMessage[] = [];
    let accept: ((message: IncomingMessage) => Promise<void>) | undefined;
    const channel = recorder.around({
      name: 'terminal',
      start: async (hotline) => {
        accept = hotline.accept;
      },
      send: (address, id, message) => terminal.send(address, id, message),
      typing: () => {},
      stop: async () => {},
    });
    await channel.start({
      accept: async (message) => void heard.push(message),
      back: async () => {},
      isHeld: async () => false,
      refused: async () => {},
    });
    for (const [i, body] of lines.entries()) {
      if (i === 3) recorder.movesTo('2021-10-05');
      await accept!({ address: terminal.address, key: String(i), body });
    }
    expect(heard).toHaveLength(lines.length);
    await channel.send(terminal.address, 'r', { text: 'x', choices: [], token: null, purpose: 'reminder' });
    return recorder;
  }

  test('becomes a script that holds, with what a photograph showed and nothing of the photograph', async () => {
    const recorder = await recorded([
      { kind: 'start' },
      { kind: 'text', text: 'bisa urus skck?' },
      { kind: 'photo', bytes: photo },
      { kind: 'text', text: 'ya' },
      { kind: 'choice', id: 'mine', token: null },
    ]);
    const path = file('conversations/by-hand.yaml');
    expect(await recorder.save(path, shipped)).toBe(true);
    const [script] = read().scripts;
    expect(script!.value).toMatchObject({ id: 'by-hand', day: '2021-10-01' });
    expect(script!.value.turns.map(({ at }) => at)).toContain('2021-10-05 09:00');
    expect(readFileSync(path, 'utf8')).not.toContain('A***');
    expect(await runExamples(shipped, { rulings: [], scripts: [script!] })).toMatchObject({ failing: [] });
  });

  test('is not written where nothing was said, nor over another file, nor under a name that is no id', async () => {
    const path = file('conversations/by-hand.yaml');
    const silent = new Recorder('2021-10-01', async () => evidenceOf({ outcome: 'unreadable' }));
    expect(await silent.save(path, shipped)).toBe(false);
    const recorder = await recorded([{ kind: 'text', text: 'halo' }]);
    await expect(recorder.save(file('conversations/By Hand.yaml'), shipped)).rejects.toThrow(RangeError);
    await recorder.save(path, shipped);
    await expect(recorder.save(path, shipped)).rejects.toThrow(/EEXIST/);
  });
});
