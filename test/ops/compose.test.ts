import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { readConfig } from '../../src/config.js';
import { SETTING_NAMES } from '../../src/defaults.js';

interface Service {
  environment?: Record<string, string>;
  command?: string[];
}
const compose = parse(readFileSync('compose.yaml', 'utf8'), { merge: true }) as {
  services: Record<string, Service>;
};
const ours = Object.entries(compose.services).filter(([, { command }]) => command?.includes('dist/cli.js'));

/** What is fixed inside the image: its folders, and where it listens there. */
const FIXED = ['REDIS_URL', 'HOST', 'PORT', 'BISA_DATA_DIR', 'BISA_METRICS'];

/** A value as compose makes it where the caller's environment gives nothing. */
const unset = (value: string) => value.replace(/^\$\{\w+:?-?(.*)\}$/, '$1');

it('every process of the hotline is given every setting, each by its own name', () => {
  expect(ours.map(([name]) => name)).toEqual(['web', 'worker', 'console', 'telegram', 'whatsapp']);
  for (const [name, { environment = {} }] of ours) {
    expect(Object.keys(environment).sort(), name).toEqual([...SETTING_NAMES].sort());
    for (const [setting, value] of Object.entries(environment))
      if (!FIXED.includes(setting)) expect(value, setting).toMatch(new RegExp(`^\\$\\{${setting}:-.*\\}$`));
  }
});

it('what it is given where nothing is set is right', () => {
  const env = Object.entries(ours[0]![1].environment!).map(([name, value]) => [name, unset(String(value))]);
  expect(readConfig(Object.fromEntries(env))).toMatchObject({
    redisUrl: 'redis://redis:6379',
    live: [],
    host: '0.0.0.0',
    metrics: { host: '0.0.0.0', port: 9464 },
  });
});
