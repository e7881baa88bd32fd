import { afterEach, describe, expect, it, vi } from 'vitest';
import { settings } from '../../src/commands/settings.js';
import { readConfig } from '../../src/config.js';
import { DEFAULTS, givesSettings, SETTING_NAMES } from '../../src/defaults.js';
import { settingsSchema } from '../../src/settings.js';

afterEach(() => vi.unstubAllEnvs());

describe('settings that nobody gave', () => {
  it('are what the schema makes of nothing', () => {
    expect(readConfig({})).toEqual(DEFAULTS);
    expect(Object.keys(settingsSchema.shape)).toEqual(SETTING_NAMES);
  });

  it.each<[Record<string, string>, boolean]>([
    [{}, false],
    [{ PATH: '/usr/bin', NODE_ENV: 'production', PORTS: '1' }, false],
    [{ PORT: '' }, false],
    [{ BISA_DEMODAY: '2021-10-01' }, true],
  ])('are known by %j', (env, given) => {
    expect(givesSettings(env)).toBe(given);
  });

  it.each(SETTING_NAMES)('are not all of them where %s is given', (name) => {
    expect(givesSettings({ [name]: 'x' })).toBe(true);
  });

  it('are taken with the ones that somebody gave, which are checked', async () => {
    for (const name of SETTING_NAMES) vi.stubEnv(name, '');
    expect(await settings()).toEqual(DEFAULTS);
    vi.stubEnv('PORT', '3001');
    expect(await settings()).toEqual({ ...DEFAULTS, port: 3001 });
    vi.stubEnv('PORT', 'abc');
    await expect(settings()).rejects.toThrow(/PORT: must be a port/);
  });
});
