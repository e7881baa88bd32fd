import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { daySchema } from './calendar.js';
import { nearlySame } from './language/normalise.js';

/** The folder of the package: flows/ and locales/ lie in it, whether it runs from src/ or dist/. */
const PACKAGE_DIR = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Channels that may face residents for real. */
const LIVE_CHANNELS = ['web', 'telegram'] as const;

const folder = z.string().refine((path) => existsSync(path), { message: 'no such folder' });
const zone = z.string().refine(isZone, { message: 'no time zone of that name (for example Asia/Jakarta)' });
const key = z.string().refine((text) => Buffer.from(text, 'base64').length === 32, {
  message: 'must be 32 bytes in base64 (make one with: openssl rand -base64 32)',
});
const port = z
  .string()
  .refine((text) => /^\d{1,5}$/.test(text) && Number(text) <= 65_535, {
    message: 'must be a port, 0 to 65535',
  })
  .transform(Number);
const telegramToken = z
  .string()
  .regex(/^\d+:[\w-]{30,}$/, { message: 'must be the token that @BotFather gave (123456:ABC...)' });
const channels = z
  .string()
  .transform((list) => list.split(',').map((name) => name.trim()))
  .pipe(z.array(z.enum(LIVE_CHANNELS)));

const schema = z.object({
  /** Sessions, inboxes and queues live there; without it in PGlite under the data folder. */
  REDIS_URL: z.url({ protocol: /^rediss?$/, message: 'must be a redis:// or rediss:// address' }).optional(),
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: port.default(3000),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info'),
  BISA_DATA_DIR: z.string().min(1).default('data'),
  /** Root of all sealing; made and kept under the data folder when it is not given. */
  BISA_KEY: key.optional(),
  /** Channels that face residents; without any the hotline is a demonstration with a clock of its own. */
  BISA_LIVE: channels.optional(),
  /** The bot that @BotFather made; needed when BISA_LIVE names telegram. */
  TELEGRAM_TOKEN: telegramToken.optional(),
  BISA_DEMO_DAY: daySchema.default('2021-10-01'),
  BISA_ZONE: zone.default('Asia/Jakarta'),
  /** The address under which residents open the web chat, when a proxy stands before it. */
  BISA_ORIGIN: z.url({ protocol: /^https?$/, message: 'must be an http:// or https:// address' }).optional(),
  BISA_FLOWS_DIR: folder.default(join(PACKAGE_DIR, 'flows')),
  BISA_LOCALES_DIR: folder.default(join(PACKAGE_DIR, 'locales')),
});

/** Every setting of the product. */
export interface Config {
  redisUrl?: string | undefined;
  host: string;
  port: number;
  logLevel: string;
  dataDir: string;
  key?: string | undefined;
  live: readonly (typeof LIVE_CHANNELS)[number][];
  telegramToken?: string | undefined;
  demoDay: string;
  zone: string;
  origin?: string | undefined;
  flowsDir: string;
  localesDir: string;
}

/** A setting is wrong; the message names each one with what to do. */
export class ConfigError extends Error {}

/**
 * Reads the settings from an environment.
 * @throws {ConfigError} naming every wrong or misspelt variable.
 */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = schema.safeParse(given);
  const faults = [
    ...(parsed.error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`),
    ...misspelt(given),
    ...halfDone(parsed.data),
  ];
  if (!parsed.success || faults.length) throw new ConfigError(`wrong settings:\n  ${faults.join('\n  ')}`);
  const { data } = parsed;
  return {
    redisUrl: data.REDIS_URL,
    host: data.HOST,
    port: data.PORT,
    logLevel: data.LOG_LEVEL,
    dataDir: data.BISA_DATA_DIR,
    key: data.BISA_KEY,
    live: data.BISA_LIVE ?? [],
    telegramToken: data.TELEGRAM_TOKEN,
    demoDay: data.BISA_DEMO_DAY,
    zone: data.BISA_ZONE,
    origin: data.BISA_ORIGIN,
    flowsDir: data.BISA_FLOWS_DIR,
    localesDir: data.BISA_LOCALES_DIR,
  };
}

/** Settings that need one another. */
function halfDone(data: z.infer<typeof schema> | undefined): string[] {
  const wanted = data?.BISA_LIVE?.includes('telegram') ?? false;
  if (wanted && !data?.TELEGRAM_TOKEN)
    return [
      'TELEGRAM_TOKEN: is missing, and BISA_LIVE names telegram; @BotFather gives one (see docs/telegram.md)',
    ];
  if (!wanted && data?.TELEGRAM_TOKEN)
    return [
      'BISA_LIVE: does not name telegram, and TELEGRAM_TOKEN is given; add telegram, or take the token out',
    ];
  return [];
}

function misspelt(env: NodeJS.ProcessEnv): string[] {
  const known = Object.keys(schema.shape);
  return Object.keys(env)
    .filter((name) => name.startsWith('BISA_') && !known.includes(name))
    .map((name) => {
      const meant = known.find((one) => nearlySame(one, name));
      return `${name}: no such setting${meant ? `; did you mean ${meant}?` : `; known: ${known.join(', ')}`}`;
    });
}

function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
