import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import { v7 as newId } from 'uuid';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { realClock } from '../../src/clock.js';
import { readConfig } from '../../src/config.js';
import { DeskRounds } from '../../src/hotline/sending/desk-rounds.js';
import { Elsewhere } from '../../src/hotline/sending/elsewhere.js';
import { type Running, startHotline } from '../../src/main.js';
import { DeskRefused, type OfficerAct } from '../../src/officers/desk.js';
import type { Held } from '../../src/store/outbox.js';
import { nobodyElse } from '../../src/store/signals.js';
import { shippedRetention } from '../store/hand.js';
import { PATIENCE } from '../support/patience.js';
import { People } from '../support/people.js';
import { searchedLog } from '../support/searched-log.js';
import { TestDesk } from '../support/test-desk.js';

const REFUSED = new DeskRefused('no_rights', 'make the bot an administrator');
const MINUTE_MS = 60_000;

const dir = mkdtempSync(join(tmpdir(), 'bisa-refused-'));
const people = new People();
const desk = new TestDesk();
let logged: { level: number; msg: string }[] = [];
let running: Running;

beforeAll(async () => {
  running = await startHotline({
    config: readConfig({ BISA_DATA_DIR: dir, PORT: '0' }),
    log: pino({}, { write: (line: string) => void logged.push(JSON.parse(line)) }),
    channels: [people],
    desks: [desk],
    inMemory: true,
  });
});

afterEach(() => {
  desk.refused = null;
  logged = [];
});

afterAll(async () => {
  await running.stop();
  rmSync(dir, { recursive: true, force: true });
});

const act = (chat: string, officerAct: OfficerAct) =>
  running.officers.act({ chat, key: newId(), by: 'Rina', officer: 'o1', desk: 'console', act: officerAct });
const newest = async () => (await running.officers.queue()).at(-1)!.id;
const health = async () => (await fetch(`${running.url}/healthz`)).json();
const told = (words: string) => logged.filter(({ msg }) => msg.includes(words));
const soon = (what: () => unknown) => vi.waitFor(what, PATIENCE);

/** The embedded outbox goes by the machine's clock, which is put forward for as long as it takes. */
async function later(ms: number, what: () => unknown): Promise<void> {
  const machine = Date.now.bind(Date);
  const clock = vi.spyOn(Date, 'now').mockImplementation(() => machine() + ms);
  try {
    await soon(what);
  } finally {
    clock.mockRestore();
  }
}

it('keeps what a resident writes for a desk that shows nothing, and shows it in order when it can', async () => {
  const siti = people.person('siti');
  desk.refused = REFUSED;
  await siti.says('petugas');
  for (const line of ['syarat kk apa', 'skck di mana']) await siti.says(line);
  await soon(() => expect(told('shows nothing')).toHaveLength(1));
  expect(told('shows nothing')[0]).toMatchObject({ level: 50, desk: 'desk', why: 'no_rights' });
  expect(told('shows nothing')[0]!.msg).toContain(REFUSED.remedy);
  expect(running.officers.troubles()).toEqual(['no_rights']);
  expect(JSON.stringify(await health())).toContain(REFUSED.remedy);

  desk.refused = null;
  await later(MINUTE_MS, () => expect(desk.shown).toHaveLength(3));
  expect(desk.words).toEqual(['opened', 'resident syarat kk apa', 'resident skck di mana']);
  expect(told('shows nothing')).toHaveLength(1);
  expect(told('shows again')).toHaveLength(1);
  expect(running.officers.troubles()).toEqual([]);
  expect(await health()).toEqual({ status: 'ok' });
  await siti.says('batal');
});

it('tells a resident once when officers cannot read for a while, and of what nobody waits for nothing', async () => {
  const taken: string[] = [];
  const rounds = new DeskRounds({
    desks: [desk],
    store: null as never,
    clock: realClock,
    retention: () => shippedRetention,
    log: searchedLog(),
    elsewhere: new Elsewhere(nobodyElse, searchedLog()),
    texts: () => running.content.flows.texts,
    take: async (_address, key, { body }) => void taken.push(`${key} ${body.kind}`),
  });
  const held = (id: string, does: string, ageMs: number): Held => ({
    chat: 'c1',
    address: { channel: 'people', id: 'x' },
    queue: 'desk',
    row: { id, kind: 'desk', body: { does, by: 'Rina', text: 'x', photo: null, from: null } },
    tries: 0,
    ageMs,
    quietMs: 0,
  });
  const shows = (one: Held) => rounds.show(one).catch((error: unknown) => error);
  desk.refused = REFUSED;
  expect(await shows(held('r1', 'resident', MINUTE_MS))).toMatchObject({ whom: 'person' });
  await shows(held('r2', 'note', 60 * MINUTE_MS));
  expect(taken).toEqual([]);
  for (const age of [6, 7]) await shows(held('r1', 'resident', age * MINUTE_MS));
  // the inbox takes one key once
  expect(new Set(taken)).toEqual(new Set(['unread-r1 unread']));
  desk.refused = null;
  expect(await shows(held('r1', 'resident', 8 * MINUTE_MS))).toBe('sent');
});

it('tells an officer of words that have not arrived for a while, once, and brings them when it can', async () => {
  const budi = people.person('budi');
  await budi.says('petugas');
  const chat = await newest();
  await act(chat, { kind: 'take' });
  await budi.has(2);
  budi.present = false;
  await act(chat, { kind: 'say', text: 'Bapak masih di sana?' });
  const late = () => desk.shown.filter(({ entry }) => entry.kind === 'undelivered');
  await soon(() => expect(desk.words.at(-1)).toContain('Bapak masih di sana?'));
  expect(late()).toEqual([]);
  for (const minutes of [2, 4, 8]) await later(minutes * MINUTE_MS, () => expect(late()).toHaveLength(1));
  const lines = (await running.officers.chat(chat))!.lines;
  expect(lines.at(-1)?.text).toContain('Pesan Rina tadi belum sampai');
  await budi.returns();
  await soon(() => expect(budi.seen.at(-1)?.text).toContain('Bapak masih di sana?'));
  expect(late()).toHaveLength(1);
});
