import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, inject, it, onTestFinished } from 'vitest';
import { openChatLines, openChats } from '../../src/commands/check-live.js';
import { type Config, readConfig } from '../../src/config.js';
import { FaultyContent } from '../../src/content/fault.js';
import { startHotline } from '../../src/main.js';
import { People } from '../support/people.js';
import { startRedis } from '../support/redis.js';
import { searchedLog } from '../support/searched-log.js';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'bisa-live-'));
  const filter = (path: string) => !/flows\/(schema|trust\/.*json)/.test(path);
  for (const name of ['flows', 'locales']) cpSync(name, join(root, name), { recursive: true, filter });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** Settings with what ships, which runs `now`, or with the copy that is to run `next`. */
function settings(which: 'now' | 'next', env: Record<string, string> = {}): Config {
  const next = { BISA_FLOWS_DIR: join(root, 'flows'), BISA_LOCALES_DIR: join(root, 'locales') };
  return readConfig({
    PORT: '0',
    BISA_DATA_DIR: join(root, 'data'),
    ...(which === 'next' ? next : {}),
    ...env,
  });
}

function edit(name: string, from: string, to: string): void {
  const path = join(root, name);
  const text = readFileSync(path, 'utf8');
  if (!text.includes(from)) throw new Error(`the text to edit is not there: ${from}`);
  writeFileSync(
    path,
    text.replace(from, () => to),
  );
}

/** A hotline on which three are asked for their doses, one has said that it has no dose, and one has a reminder. */
async function talkedTo(env: Record<string, string> = {}): Promise<void> {
  const people = new People();
  const running = await startHotline({
    config: settings('now', env),
    log: searchedLog(),
    channels: [people],
  });
  onTestFinished(() => running.stop());
  for (const name of ['siti', 'budi', 'ratih']) await people.person(name).says('bisa perpanjang SIM C?');
  await people.person('joko').says('mau bikin ktp baru, belum vaksin');
  await people.person('dewi').says('ingatkan vaksin kedua, kemarin sinovac tanggal 20 september');
  await people.person('dewi').says('ya');
}

async function story(env: Record<string, string> = {}): Promise<void> {
  await talkedTo(env);
  const found = () => openChats(settings('next', env));
  const [access, doses] = ['access', 'vaccination_state'].map((dialogue) => {
    const [, version] = /^version: (\d)$/m.exec(readFileSync(`flows/dialogues/${dialogue}.yaml`, 'utf8'))!;
    return { version: Number(version), continues: 0, asked_again: 0, begins_anew: 0 };
  });
  expect(await found()).toEqual({
    rows: [
      { ...access, place: 'access/reason', continues: 1 },
      { ...doses, place: 'vaccination_state/doses', continues: 3 },
    ],
    silent: 0,
    wordless: 0,
  });
  edit('locales/id.ftl', 'choice-dose-none = Belum', 'choice-dose-none = Belum sama sekali');
  const asked = await found();
  expect(asked.rows[0]).toMatchObject({ continues: 1 });
  expect(asked.rows[1]).toEqual({ ...doses, place: 'vaccination_state/doses', asked_again: 3 });
  expect(openChatLines(asked)).toEqual([
    'place                    version  go on  asked again  begin anew',
    `access/reason                  ${access!.version}      1            0           0`,
    `vaccination_state/doses        ${doses!.version}      0            3           0`,
  ]);
}

describe('what an edit would do to the open chats', () => {
  it('is counted by the hotline that has the data folder open, and nobody is told anything', async () => {
    await story();
    edit('flows/dialogues/thanks.yaml', 'say: you-are-welcome', 'say: nowhere');
    await expect(openChats(settings('next'))).rejects.toThrow();
  });

  it('is counted in the store on Redis', async ({ skip }) => {
    skip(!inject('redis'), 'no redis-server');
    const redis = await startRedis();
    onTestFinished(() => redis.stop());
    await story({ REDIS_URL: redis.url });
    writeFileSync(join(root, 'flows/city.yaml'), 'name: [');
    await expect(openChats(settings('next', { REDIS_URL: redis.url }))).rejects.toThrow(FaultyContent);
  });

  it('says so when no chat waits, how many are silent, and which reminders have lost their text', () => {
    expect(openChatLines({ rows: [], silent: 2, wordless: 1 })).toEqual([
      'no chat waits for an answer',
      'silent for more than a day, and beginning anew in any case: 2',
      'reminders to come whose text is no longer there: 1; leave it in the locales until they are sent',
    ]);
  });
});
