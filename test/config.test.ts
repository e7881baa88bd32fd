import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig } from '../src/config.js';

describe('settings', () => {
  it.each([
    [{ PORT: 'abc' }, /PORT: must be a port/],
    [{ REDIS_URL: 'http://x' }, /REDIS_URL: must be a redis:/],
    [{ BISA_KEY: 'short' }, /BISA_KEY: must be 32 bytes/],
    [{ BISA_DEMODAY: '2021-10-01' }, /did you mean BISA_DEMO_DAY/],
    [{ BISA_LIVE: 'telepathy' }, /BISA_LIVE/],
    [{ BISA_PROXIES: '-1' }, /BISA_PROXIES: must be a number, 0 to 10/],
    [{ BISA_OPEN_HANDOVERS: '0' }, /BISA_OPEN_HANDOVERS: must be a number, 1 to 100000/],
    [{ BISA_ZONE: 'Bekasi' }, /BISA_ZONE: no time zone/],
    [{ BISA_LIVE: 'telegram' }, /TELEGRAM_TOKEN: is missing, and BISA_LIVE names telegram/],
    [{ TELEGRAM_TOKEN: 'secret' }, /TELEGRAM_TOKEN: must be the token that @BotFather gave/],
    [{ TELEGRAM_TOKEN: `123:${'a'.repeat(35)}` }, /BISA_LIVE: does not name telegram/],
  ])('%j are refused', (env, message) => {
    expect(() => readConfig(env as NodeJS.ProcessEnv)).toThrow(ConfigError);
    expect(() => readConfig(env as NodeJS.ProcessEnv)).toThrow(message);
  });

  it.each([
    ['WIB', 'Asia/Jakarta'],
    ['WITA', 'Asia/Makassar'],
    ['WIT', 'Asia/Jayapura'],
    ['Asia/Pontianak', 'Asia/Pontianak'],
  ])('know the zone %s', (name, zone) => {
    expect(readConfig({ BISA_ZONE: name }).zone).toBe(zone);
  });

  it('are told all that is wrong with them at once', () => {
    expect(() => readConfig({ PORT: 'abc', BISA_KEY: 'short' })).toThrow(/PORT: [\s\S]*BISA_KEY: /);
  });
});
