import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { readConfig } from '../../src/config.js';
import { type Running, startHotline } from '../../src/main.js';
import { PATIENCE } from '../support/patience.js';
import { People } from '../support/people.js';

/** A hotline whose flows and locales are edited while it runs. */
describe('a running hotline', () => {
  const root = mkdtempSync(join(tmpdir(), 'bisa-reload-'));
  const people = new People();
  const lines: string[] = [];
  let running: Running | undefined;

  beforeAll(async () => {
    // trust lists stay as they were at the start
    const filter = (path: string) => !/flows\/(schema|trust\/.*json)/.test(path);
    for (const name of ['flows', 'locales']) cpSync(name, join(root, name), { recursive: true, filter });
    const log = new Writable({
      write(chunk, _encoding, done) {
        lines.push(String(chunk));
        done();
      },
    });
    running = await startHotline({
      config: readConfig({
        BISA_DATA_DIR: join(root, 'data'),
        BISA_FLOWS_DIR: join(root, 'flows'),
        BISA_LOCALES_DIR: join(root, 'locales'),
      }),
      log: pino({ level: 'info' }, log),
      channels: [people],
      web: false,
      inMemory: true,
    });
  });

  afterAll(async () => {
    await running?.stop();
    rmSync(root, { recursive: true, force: true });
  });

  function edit(name: string, from: string, to: string): void {
    const path = join(root, name);
    const text = readFileSync(path, 'utf8');
    if (!text.includes(from)) throw new Error(`the text to edit is not there: ${from}`);
    writeFileSync(
      path,
      text.replace(from, () => to),
    );
  }

  const logged = (words: string) => lines.filter((line) => line.includes(words));
  const editions = () => logged('are taken over').length;

  async function takenOver(change: () => void): Promise<void> {
    const before = editions();
    change();
    await vi.waitUntil(() => editions() > before, PATIENCE);
  }

  it('answers with an edited text from the next message on, until the files are broken, and again once they are mended', async () => {
    const siti = people.person('siti');
    const thanked = async () => (await siti.says('makasih'))[0]?.text;
    const first = await thanked();
    const was = /^you-are-welcome = (.*)$/m.exec(readFileSync('locales/id.ftl', 'utf8'))![1]!;
    expect(first).toContain('Sama-sama');

    await takenOver(() =>
      edit('locales/id.ftl', `you-are-welcome = ${was}`, 'you-are-welcome = Kembali kasih, Kak.'),
    );
    expect(await thanked()).toBe('Kembali kasih, Kak.');

    edit('flows/dialogues/thanks.yaml', 'say: you-are-welcome', 'say: you-are-welcom');
    await vi.waitUntil(() => logged('are not taken over').length > 0, PATIENCE);
    expect(await thanked()).toBe('Kembali kasih, Kak.');
    expect(logged('are not taken over')).toHaveLength(1);
    expect(logged('are not taken over')[0]).toMatch(
      /flows\/dialogues\/thanks\.yaml:\d+: the text \\"you-are-welcom\\" is missing/,
    );

    await takenOver(() => {
      edit('flows/dialogues/thanks.yaml', 'say: you-are-welcom', 'say: you-are-welcome');
      edit('locales/id.ftl', 'Kembali kasih, Kak.', 'Sami-sami, Kak.');
    });
    expect(await thanked()).toBe('Sami-sami, Kak.');
  });

  it('asks again whoever was in the middle of a question that is another one now', async () => {
    const budi = people.person('budi');
    const [asked] = await budi.says('bisa perpanjang SIM C?');
    expect(asked?.choices).toHaveLength(3);
    await takenOver(() =>
      edit('locales/id.ftl', 'choice-dose-none = Belum', 'choice-dose-none = Belum sama sekali'),
    );
    const [again] = await budi.says('1');
    expect(again?.text).toContain('baru kami perbarui');
    expect(again?.choices.map(({ label }) => label)).toContain('Belum sama sekali');
    const [verdict] = await budi.says('3');
    expect(verdict?.text).toContain('polisi');
  });
});
