import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import { v7 as newId } from 'uuid';
import { afterAll, afterEach, expect, it, vi } from 'vitest';
import { packChat, packPerson } from '../../src/case/pack.js';
import { readConfig } from '../../src/config.js';
import { OfficersView } from '../../src/hotline/officers.js';
import { type Running, startHotline } from '../../src/main.js';
import { QUEUE_PAGE } from '../../src/officers/view.js';
import { openBackend } from '../../src/store/backend.js';
import type { Json } from '../../src/store/store.js';
import { next, Visitor } from '../channels/web-support.js';
import { Talk } from '../dialogue/talk.js';
import { chatWith } from '../store/hand.js';
import { People } from '../support/people.js';
import { shipped } from '../support/scripts.js';

const FULL = 'antrean petugas sedang penuh';
const CALLED = 'panggilkan petugas';

const dir = mkdtempSync(join(tmpdir(), 'bisa-room-'));
let running: Running | undefined;
const warned: string[] = [];

afterEach(async () => {
  await running?.stop();
  running = undefined;
  warned.length = 0;
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

async function start(settings: Record<string, string>): Promise<People> {
  const people = new People();
  running = await startHotline({
    config: readConfig({ BISA_DATA_DIR: dir, PORT: '0', ...settings }),
    log: pino({ level: 'warn' }, { write: (line: string) => void warned.push(JSON.parse(line).msg) }),
    channels: [people],
    inMemory: true,
  });
  return people;
}

it('takes so many chats for the officers, tells the rest what they can do, and has room again', async () => {
  const people = await start({ BISA_OPEN_HANDOVERS: '3', BISA_ORIGIN: 'https://bisa.example.go.id' });
  expect(warned).toEqual([expect.stringContaining('BISA_PROXIES')]);
  const calls = async (name: string) => (await people.person(name).says('petugas'))[0]!.text;
  const answers: string[] = [];
  for (const name of ['a', 'b', 'c', 'd', 'e']) answers.push(await calls(name));
  expect(answers.map((answer) => [answer.includes(CALLED), answer.includes(FULL)])).toEqual([
    [true, false],
    [true, false],
    [true, false],
    [false, true],
    [false, true],
  ]);
  const { officers } = running!;
  expect(await officers.count()).toBe(3);
  // the bot goes on with whoever found no room
  const [answer] = await people.person('d').says('mau urus skck, sudah vaksin 2 kali, bisa tidak?');
  expect(answer!.text).toContain('SKCK');

  const [first] = await officers.queue();
  await officers.act({
    chat: first!.id,
    key: newId(),
    by: 'Rina',
    officer: 'o1',
    desk: 'console',
    act: { kind: 'done' },
  });
  await vi.waitUntil(async () => (await officers.count()) === 2);
  expect(await calls('d')).toContain(CALLED);
});

it('takes few chats of one address for the officers, however many it begins', async () => {
  await start({ BISA_PEOPLE_PER_ADDRESS: '1', BISA_PROXIES: '1' });
  expect(warned).toEqual([]);
  const { url, officers } = running!;
  const calls = async (from: string) => {
    const headers = { 'x-forwarded-for': from };
    const visitor = await Visitor.arrive(url!);
    const stream = await visitor.listen(headers);
    await visitor.post('/api/messages', { kind: 'text', key: newId(), text: 'petugas' }, headers);
    const { text, id } = await next(stream, 'message');
    await visitor.post('/api/acks', { id });
    visitor.leave();
    return String(text).includes(FULL) ? 'full' : 'called';
  };
  const flood: string[] = [];
  for (let count = 0; count < 8; count += 1) flood.push(await calls('10.0.0.1'));
  expect(flood).toEqual([...Array(5).fill('called'), ...Array(3).fill('full')]);
  expect(await calls('10.0.0.2')).toBe('called');
  expect(await officers.count()).toBe(6);
});

it('reads a page of a long queue, and no more', async () => {
  const backend = await openBackend({ dataDir: dir, inMemory: true, onError: () => {} });
  const { store } = backend;
  const { session } = new Talk().say('mau urus sim', { intent: 'ask_access', service: 'sim' }).say('petugas');
  const kept = { session: packChat(session) as Json, person: packPerson(session.person) as Json };
  for (let since = 1; since <= QUEUE_PAGE + 10; since += 1)
    await chatWith(store, { ...kept, handover: since });
  const read = vi.spyOn(store, 'documents');
  const recent = vi.spyOn(store, 'recent');
  const view = new OfficersView({
    store,
    contents: { current: shipped },
    clock: { now: () => 1 },
    troubles: () => [],
    take: async () => {},
  });
  const [first, second] = [await view.queue(), await view.queue(1)];
  expect([first.length, second.length, await view.count()]).toEqual([QUEUE_PAGE, 10, QUEUE_PAGE + 10]);
  expect([read.mock.calls.length, recent.mock.calls.length]).toEqual([QUEUE_PAGE + 10, 0]);
  expect(first[0]).toMatchObject({
    state: 'waiting',
    title: expect.stringMatching(/^#\w{4} · SIM · minta petugas$/),
  });
  await backend.close();
});
