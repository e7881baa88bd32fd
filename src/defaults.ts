import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Channels that may face residents for real. */
export const LIVE_CHANNELS = ['web', 'telegram', 'whatsapp', 'whatsapp-cloud'] as const;
export type LiveChannel = (typeof LIVE_CHANNELS)[number];

/** Every setting of the product. */
export interface Config {
  redisUrl?: string | undefined;
  redisUnsafe: boolean;
  /** Whether trust lists may be fetched from their own addresses. */
  trustRefresh: boolean;
  host: string;
  port: number;
  /** Where metrics are served, apart from the site. */
  metrics?: { host: string; port: number } | undefined;
  logLevel: string;
  dataDir: string;
  key?: string | undefined;
  /** The root key that `key` replaces. */
  keyBefore?: string | undefined;
  live: readonly LiveChannel[];
  demoDay: string;
  zone: string;
  origin?: string | undefined;
  /** How many proxies stand in front of the site. */
  proxies: number;
  /** See `limits.ts`. */
  peoplePerAddress: number;
  openHandovers: number;
  photoMbPerHour: number;
  /** Whether leads of the officers need a code of their telephone beside the password. */
  leadTotp: boolean;
  flowsDir: string;
  localesDir: string;
  /** The registry of domestic certificates. */
  registryUrl?: string | undefined;
  telegram: {
    token?: string | undefined;
    webhookSecret?: string | undefined;
    officersGroup?: string | undefined;
    /** The bot's name, for links that open its chat. */
    bot?: string | undefined;
  };
  whatsapp: { number?: string | undefined; dailyCap: number; paused: boolean };
  cloud: {
    phoneNumberId?: string | undefined;
    accessToken?: string | undefined;
    appSecret?: string | undefined;
    verifyToken?: string | undefined;
    reminderTemplate?: string | undefined;
  };
}

/** The folder of the package: flows/ and locales/ lie in it, whether it runs from src/ or dist/. */
const PACKAGE_DIR = join(dirname(fileURLToPath(import.meta.url)), '..');

/** The settings where the environment gives none. */
export const DEFAULTS = {
  redisUnsafe: false,
  trustRefresh: false,
  host: '127.0.0.1',
  port: 3000,
  logLevel: 'info',
  dataDir: 'data',
  live: [],
  demoDay: '2021-10-01',
  zone: 'Asia/Jakarta',
  proxies: 0,
  peoplePerAddress: 500,
  openHandovers: 200,
  photoMbPerHour: 1_024,
  leadTotp: false,
  flowsDir: join(PACKAGE_DIR, 'flows'),
  localesDir: join(PACKAGE_DIR, 'locales'),
  telegram: {},
  whatsapp: { dailyCap: 500, paused: false },
  cloud: {},
} as const satisfies Config;

/** The environment variables that are read. */
export const SETTING_NAMES = [
  'REDIS_URL',
  'BISA_REDIS_UNSAFE',
  'BISA_TRUST_REFRESH',
  'HOST',
  'PORT',
  'BISA_METRICS',
  'LOG_LEVEL',
  'BISA_DATA_DIR',
  'BISA_KEY',
  'BISA_KEY_BEFORE',
  'BISA_LIVE',
  'BISA_DEMO_DAY',
  'BISA_ZONE',
  'BISA_ORIGIN',
  'BISA_PROXIES',
  'BISA_PEOPLE_PER_ADDRESS',
  'BISA_OPEN_HANDOVERS',
  'BISA_PHOTO_MB_PER_HOUR',
  'BISA_LEAD_TOTP',
  'BISA_FLOWS_DIR',
  'BISA_LOCALES_DIR',
  'CERTIFICATE_REGISTRY_URL',
  'TELEGRAM_TOKEN',
  'TELEGRAM_WEBHOOK_SECRET',
  'TELEGRAM_OFFICERS_GROUP',
  'TELEGRAM_BOT',
  'WHATSAPP_NUMBER',
  'WHATSAPP_DAILY_CAP',
  'WHATSAPP_PAUSED',
  'WHATSAPP_PHONE_NUMBER_ID',
  'WHATSAPP_ACCESS_TOKEN',
  'WHATSAPP_APP_SECRET',
  'WHATSAPP_VERIFY_TOKEN',
  'WHATSAPP_REMINDER_TEMPLATE',
] as const;
export type SettingName = (typeof SETTING_NAMES)[number];

/** Whether an environment gives any setting, or what is meant for one. */
export function givesSettings(env: NodeJS.ProcessEnv): boolean {
  return Object.entries(env).some(
    ([name, value]) =>
      value !== '' && (name.startsWith('BISA_') || (SETTING_NAMES as readonly string[]).includes(name)),
  );
}
