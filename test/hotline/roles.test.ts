import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, inject, it, vi } from 'vitest';
import { readConfig } from '../../src/config.js';
import { type Running, type StartOptions, startHotline } from '../../src/main.js';
import { DeskRefused } from '../../src/officers/desk.js';
import { NotReady } from '../../src/readiness.js';
import { rolesOf } from '../../src/roles.js';
import { PATIENCE } from '../support/patience.js';
import { People } from '../support/people.js';
import { startRedis, type TestRedis } from '../support/redis.js';
import { searchedLog } from '../support/searched-log.js';
import { TestDesk } from '../support/test-desk.js';

const QUESTION = 'mau urus skck, sudah vaksin 2 kali, bisa tidak?';

const log = searchedLog();
let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'bisa-roles-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

describe('a role', () => {
  it.each([
    ['web', {}, /embedded store has one process/],
    ['worker,console', {}, /set REDIS_URL/],
    ['telegram', { REDIS_URL: 'redis://127.0.0.1:1' }, /role telegram has nothing to do.*BISA_LIVE/],
    ['worker,whatsapp', { REDIS_URL: 'redis://127.0.0.1:1', BISA_LIVE: 'web' }, /role whatsapp has nothing/],
    ['web', { REDIS_URL: 'redis://127.0.0.1:1', BISA_LIVE: 'whatsapp' }, /role web has nothing to do/],
  ])('%s is refused where it cannot be taken, with a sentence: %j', async (role, env, why) => {
    const config = readConfig({ BISA_DATA_DIR: dir, ...env });
    const starting = startHotline({ config, log, roles: rolesOf(role), web: false });
    await expect(starting).rejects.toThrow(NotReady);
    await expect(starting).rejects.toThrow(why);
  });

  it('has a name; all is every one', () => {
    expect([...rolesOf('web, console')]).toEqual(['web', 'console']);
    expect(rolesOf('worker,all').size).toBe(5);
    expect(() => rolesOf('web,wep')).toThrow(/no such role: wep; known: all, telegram/);
    expect(() => rolesOf('')).toThrow(RangeError);
  });
});

describe.skipIf(!inject('redis'))('processes that share the work', () => {
  let redis: TestRedis;
  let people: People;
  const running: Running[] = [];

  beforeEach(async () => {
    redis = await startRedis();
    people = new People();
  });
  afterEach(async () => {
    vi.useRealTimers();
    await Promise.all(running.splice(0).map((one) => one.stop()));
    await redis.stop();
  });

  const start = async (role: string, more: Partial<StartOptions> = {}) => {
    const config = readConfig({ BISA_DATA_DIR: dir, REDIS_URL: redis.url, PORT: '0' });
    const one = await startHotline({ config, log, roles: rolesOf(role), ...more });
    running.push(one);
    return one;
  };

  it('bring an answer of a worker at once through the process that holds the channel', async () => {
    // nobody looks for what waits now and then: what comes was told
    vi.useFakeTimers({ toFake: ['setInterval'] });
    await start('worker');
    await start('web', { channels: [people] });
    const siti = people.person('siti');
    for (let i = 1; i <= 9; i++) {
      await siti.posts(`m${i}`, QUESTION);
      await siti.has(i);
    }
    expect(new Set(siti.seen.map(({ id }) => id)).size).toBe(siti.seen.length);
  });

  it('make no turns and set no reminders where no worker is', async () => {
    await start('web,console', { channels: [people] });
    const siti = people.person('siti');
    await siti.posts('m', QUESTION);
    const worker = await start('worker');
    await siti.has(1);
    expect(worker.url).not.toBeNull();
  });

  it('serve of the site what is theirs', async () => {
    const [web, worker, consoleOnly] = [await start('web'), await start('worker'), await start('console')];
    const statuses = async ({ url }: Running) =>
      Promise.all(['/', '/petugas/masuk', '/healthz'].map(async (path) => (await fetch(url! + path)).status));
    expect(await statuses(web)).toEqual([200, 404, 200]);
    expect(await statuses(worker)).toEqual([404, 404, 200]);
    expect(await statuses(consoleOnly)).toEqual([404, 200, 200]);
  });

  it('bring what is for officers to the desk, and what they answer to the resident, from any of them', async () => {
    const desk = new TestDesk();
    const worker = await start('worker', { desks: [desk] });
    await start('web', { channels: [people] });
    const office = await start('console');
    const siti = people.person('siti');
    await siti.posts('m', 'petugas');
    await siti.has(1);
    const waiting = await office.officers.queue();
    expect(waiting).toHaveLength(1);
    const chat = waiting[0]!.id;
    const before = siti.seen.length;
    const act = { kind: 'say', text: 'besok pagi ya' } as const;
    await office.officers.act({ chat, key: 'k', by: 'Rina', officer: 'o1', desk: 'console', act });
    await siti.has(before + 1);
    expect(siti.seen.at(-1)!.text).toContain('besok pagi');
    await siti.posts('m2', 'terima kasih');
    await vi.waitFor(() => expect(desk.words.join('\n')).toContain('terima kasih'), PATIENCE);
    // a desk that shows nothing is told of at the page of officers who sit elsewhere, until it shows again
    desk.refused = new DeskRefused('no_rights', 'make the bot an administrator');
    await siti.posts('m3', 'halo?');
    await vi.waitFor(() => expect(office.officers.troubles()).toEqual(['no_rights']), PATIENCE);
    desk.refused = null;
    const other = people.person('joko');
    await other.posts('m4', 'petugas');
    await vi.waitFor(() => expect(office.officers.troubles()).toEqual([]), PATIENCE);
    expect((await worker.officers.chat(chat))!.lines.at(-1)!.text).toContain('halo?');
  });

  it('have one clock in a demonstration', async () => {
    const [worker, web] = [await start('worker'), await start('web', { channels: [people] })];
    await web.moveTo!('2021-10-17');
    const at = web.clock.now();
    await vi.waitFor(() => expect(worker.clock.now()).toBeGreaterThanOrEqual(at), PATIENCE);
    // one that begins later stands where the others are
    const late = await start('worker');
    await vi.waitFor(() => expect(late.clock.now()).toBeGreaterThanOrEqual(at), PATIENCE);
  });
});
