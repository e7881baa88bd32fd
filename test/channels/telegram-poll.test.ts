import { inspect } from 'node:util';
import { describe, expect, it, vi } from 'vitest';
import type { Lease } from '../../src/channels/lease.js';
import { BadToken, createTelegramChannel, TelegramUnreachable } from '../../src/channels/telegram/channel.js';
import { globalWord } from '../../src/language/words/global-word.js';
import { alone } from '../support/lease.js';
import { PATIENCE } from '../support/patience.js';
import { shipped } from '../support/scripts.js';
import { searchedLog } from '../support/searched-log.js';
import { TelegramServer, TOKEN } from '../support/telegram-server.js';
import {
  channel,
  has,
  logged,
  logOf,
  message,
  other,
  renew,
  start,
  taken,
  telegram,
  texts,
  textsTaken,
  useTelegram,
} from './telegram-support.js';

useTelegram();

describe('telegram, asked for what is new', () => {
  it('confirms an update only once it is taken: one whose taking failed comes again', async () => {
    await start({ refusals: [1, 2] });
    const id = telegram.update(message({ text: 'halo' }));
    await vi.waitFor(() => expect(telegram.sent('getUpdates').length).toBeGreaterThan(1), PATIENCE);
    expect(taken).toHaveLength(0);
    expect(telegram.unconfirmed()).toContain(id);
    await has(1);
    await vi.waitFor(() => expect(telegram.unconfirmed()).toEqual([]), PATIENCE);
  });

  it('asks again for the rest only, when an update in the middle was not taken', async () => {
    const texts = ['satu', 'dua', 'tiga'];
    await start({ refusals: [2] });
    for (const text of texts) telegram.update(message({ text }));
    await has(3);
    expect(taken.map(({ body }) => (body.kind === 'text' ? body.text : ''))).toEqual(texts);
  });

  it.each([
    ['that Telegram does not have', 'lost', 0],
    ['that is gone', 'gone', 1],
    ['that is larger than was told', 'huge', 1],
  ])('does not let a file %s block the others', async (_what, file_id, fetches) => {
    telegram.files.set('photos/huge', Buffer.alloc(20 * 1024 * 1024 + 1));
    await start();
    telegram.update(message({ photo: [{ file_id, file_size: 3 }] }));
    telegram.update(message({ text: 'halo' }));
    await has(2);
    expect(taken.map(({ body }) => body.kind)).toEqual(['other', 'text']);
    expect(telegram.sent('file')).toHaveLength(fetches);
  });

  it('has a photograph whose file could not be fetched fetched again', async () => {
    telegram.files.set('photos/one', Buffer.from('1'));
    telegram.answerNext('file', { status: 500, description: 'Internal Server Error' });
    await start();
    telegram.update(message({ photo: [{ file_id: 'one' }] }));
    await has(1);
    expect(taken.map(({ body }) => body.kind)).toEqual(['photo']);
  });

  it('stops at once while a poll hangs', async () => {
    await start();
    await vi.waitFor(() => expect(telegram.sent('getUpdates')).toHaveLength(1), PATIENCE);
    const before = performance.now();
    await channel.stop();
    // it would hang for half a minute
    expect(performance.now() - before).toBeLessThan(20_000);
  });

  it('lets a burst of one person, or a file that hangs, delay nobody else', async () => {
    await start();
    telegram.answerNext('file', 'hang');
    for (let i = 0; i < 15; i++) telegram.update(message({ photo: [{ file_id: `p${i}` }] }));
    await vi.waitFor(() => expect(telegram.sent('file')).toHaveLength(1), PATIENCE);
    for (let i = 0; i < 30; i++) telegram.update(message({ text: 'halo' }, other(1_000 + i)));
    await has(30);
    expect(textsTaken('77')).toEqual([]);
    expect(telegram.unconfirmed()).toHaveLength(45);
  });

  it('keeps the order within a chat while its first message is not taken', async () => {
    await start({ refusals: [1] });
    for (const text of ['satu', 'dua', 'tiga']) telegram.update(message({ text }));
    telegram.update(message({ text: 'lain' }, other(78)));
    await has(4);
    expect(textsTaken()).toEqual(['lain', 'satu', 'dua', 'tiga']);
    await vi.waitFor(() => expect(telegram.unconfirmed()).toEqual([]), PATIENCE);
  });

  it('goes on when the numbers of updates begin anew, as they may after a week without any', async () => {
    await start();
    telegram.update(message({ text: 'satu' }));
    await has(1);
    await vi.waitFor(() => expect(telegram.unconfirmed()).toEqual([]), PATIENCE);
    telegram.renumber(7);
    telegram.update(message({ text: 'dua' }));
    await has(2);
  });

  it('asks in one process of several at a time, and the other follows', async () => {
    let holder: string | null = null;
    const lease = (name: string): Lease => ({
      take: async () => {
        holder ??= name;
        return holder === name ? { right: 'telegram', holding: 1 } : null;
      },
      release: async () => {
        if (holder === name) holder = null;
      },
    });
    const took: string[] = [];
    const processes = ['a', 'b'].map((name) => ({
      name,
      channel: createTelegramChannel({
        token: TOKEN,
        texts,
        log: logOf(logged),
        apiRoot: telegram.apiRoot,
        lease: lease(name),
      }),
    }));
    for (const { name, channel } of processes)
      await channel.start({
        accept: async () => void took.push(name),
        back: async () => {},
        isHeld: async () => false,
        refused: async () => {},
      });
    telegram.update(message({ text: 'satu' }));
    await vi.waitFor(() => expect(took).toEqual(['a']), PATIENCE);
    await processes[0]!.channel.stop();
    telegram.update(message({ text: 'dua' }));
    await vi.waitFor(() => expect(took).toEqual(['a', 'b']), PATIENCE);
    await processes[1]!.channel.stop();
    expect(logged.join()).not.toContain('a poll failed');
  });

  it('waits between polls as long as Telegram asks', async () => {
    telegram.answerNext('getUpdates', { status: 429, description: 'Too Many Requests', retry_after: 1 });
    await start();
    telegram.update(message({ text: 'halo' }));
    await has(1);
    expect(logged.join()).toMatch(/"code":429,"pause":1000/);
  });

  it('says in the log that another process polls with the same token, and goes on', async () => {
    await start();
    await vi.waitFor(() => expect(telegram.sent('getUpdates')).toHaveLength(1), PATIENCE);
    const other = createTelegramChannel({
      token: TOKEN,
      texts,
      log: searchedLog(),
      apiRoot: telegram.apiRoot,
      lease: alone,
    });
    await other.start({
      accept: async () => {},
      back: async () => {},
      refused: async () => {},
      isHeld: async () => false,
    });
    await vi.waitFor(
      () => expect(logged.join()).toContain('something else polls with the same token'),
      PATIENCE,
    );
    await other.stop();
    telegram.update(message({ text: 'halo' }));
    await has(1);
  });

  it('goes on after a conflict and an outage, and never logs token, chat or text', async () => {
    telegram.answerNext('getUpdates', {
      status: 409,
      description: 'Conflict: terminated by other getUpdates request',
    });
    telegram.answerNext('getUpdates', { status: 502, description: 'Bad Gateway' });
    await start();
    telegram.update(message({ text: 'NIK saya 3275' }));
    await has(1);
    expect(logged.join()).toContain('a poll failed');
    expect(logged.join()).not.toMatch(/3275|TEST-token|"77"/);
  });
});

describe('telegram, at its start', () => {
  it('tells the commands in every language and takes polling up', async () => {
    await start();
    expect(telegram.sent('deleteWebhook')).toHaveLength(1);
    const told = telegram.sent('setMyCommands');
    expect(told.map(({ language_code }) => language_code)).toEqual([undefined, 'en', 'jv', 'su']);
    for (const { commands } of told) {
      for (const { command, description } of commands as { command: string; description: string }[]) {
        expect(command).toMatch(/^[a-z_]{1,32}$/);
        expect(description.length).toBeGreaterThan(3);
        expect(globalWord(command.replaceAll('_', ' '), shipped.flows.wordLists), command).not.toBeNull();
      }
    }
  });

  it('starts without its commands when Telegram does not take them', async () => {
    telegram.answerNext('setMyCommands', { status: 429, description: 'Too Many Requests', retry_after: 60 });
    await start();
    telegram.update(message({ text: 'halo' }));
    await has(1);
  });

  it('says that Telegram cannot be reached without giving the token away', async () => {
    const away = await TelegramServer.start();
    const { apiRoot } = away;
    await away.stop();
    renew(() => ({ apiRoot }));
    const error = await start().then(
      () => null,
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(TelegramUnreachable);
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain('TEST-token');
  });

  it('says what to do about a token that is refused', async () => {
    renew(() => ({ token: '123456:another-token-that-nobody-has-given' }));
    await expect(start()).rejects.toThrow(BadToken);
  });
});
