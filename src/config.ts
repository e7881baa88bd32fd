import { type Config, SETTING_NAMES } from './defaults.js';
import { nearlySame } from './language/words/normalise.js';
import { halfDone, type Settings, settingsSchema } from './settings.js';

export type { Config };

/** A setting is wrong; the message names each one with what to do. */
export class ConfigError extends Error {}

export const MISUSES = [ConfigError];

/**
 * Reads the settings from an environment.
 * @throws {ConfigError} naming every wrong, missing or misspelt variable.
 */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = settingsSchema.safeParse(given);
  const faults = [
    ...(parsed.error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`),
    ...misspelt(given),
    ...(parsed.data ? halfDone(parsed.data) : []),
  ];
  if (!parsed.success || faults.length) throw new ConfigError(`wrong settings:\n  ${faults.join('\n  ')}`);
  return configOf(parsed.data);
}

function configOf(settings: Settings): Config {
  return {
    redisUrl: settings.REDIS_URL,
    redisUnsafe: settings.BISA_REDIS_UNSAFE === 'yes',
    trustRefresh: settings.BISA_TRUST_REFRESH === 'yes',
    host: settings.HOST,
    port: settings.PORT,
    metrics: settings.BISA_METRICS,
    logLevel: settings.LOG_LEVEL,
    dataDir: settings.BISA_DATA_DIR,
    key: settings.BISA_KEY,
    keyBefore: settings.BISA_KEY_BEFORE,
    live: settings.BISA_LIVE ?? [],
    demoDay: settings.BISA_DEMO_DAY,
    zone: settings.BISA_ZONE,
    origin: settings.BISA_ORIGIN,
    proxies: settings.BISA_PROXIES,
    peoplePerAddress: settings.BISA_PEOPLE_PER_ADDRESS,
    openHandovers: settings.BISA_OPEN_HANDOVERS,
    photoMbPerHour: settings.BISA_PHOTO_MB_PER_HOUR,
    leadTotp: settings.BISA_LEAD_TOTP === 'yes',
    flowsDir: settings.BISA_FLOWS_DIR,
    localesDir: settings.BISA_LOCALES_DIR,
    registryUrl: settings.CERTIFICATE_REGISTRY_URL,
    telegram: {
      token: settings.TELEGRAM_TOKEN,
      webhookSecret: settings.TELEGRAM_WEBHOOK_SECRET,
      officersGroup: settings.TELEGRAM_OFFICERS_GROUP,
      bot: settings.TELEGRAM_BOT,
    },
    whatsapp: {
      number: settings.WHATSAPP_NUMBER,
      dailyCap: settings.WHATSAPP_DAILY_CAP,
      paused: settings.WHATSAPP_PAUSED === 'yes',
    },
    cloud: {
      phoneNumberId: settings.WHATSAPP_PHONE_NUMBER_ID,
      accessToken: settings.WHATSAPP_ACCESS_TOKEN,
      appSecret: settings.WHATSAPP_APP_SECRET,
      verifyToken: settings.WHATSAPP_VERIFY_TOKEN,
      reminderTemplate: settings.WHATSAPP_REMINDER_TEMPLATE,
    },
  };
}

/** Variables that look like ours and are none. */
function misspelt(env: NodeJS.ProcessEnv): string[] {
  const known: readonly string[] = SETTING_NAMES;
  return Object.keys(env)
    .filter((name) => name.startsWith('BISA_') && !known.includes(name))
    .map((name) => {
      const meant = known.find((one) => nearlySame(one, name));
      return `${name}: no such setting${meant ? `; did you mean ${meant}?` : `; known: ${known.join(', ')}`}`;
    });
}
