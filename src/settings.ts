import { existsSync } from 'node:fs';
import { z } from 'zod';
import { daySchema } from './day-schema.js';
import { DEFAULTS, LIVE_CHANNELS, type LiveChannel, type SettingName } from './defaults.js';

const folder = z.string().refine((path) => existsSync(path), { message: 'no such folder' });
/** Indonesia's zones by the names that clocks go by. */
const ZONES: Record<string, string> = { WIB: 'Asia/Jakarta', WITA: 'Asia/Makassar', WIT: 'Asia/Jayapura' };
const zone = z
  .string()
  .transform((name) => ZONES[name] ?? name)
  .refine(isZone, { message: 'no time zone of that name (WIB, WITA, WIT, or one like Asia/Jakarta)' });
const key = z.string().refine((text) => Buffer.from(text, 'base64').length === 32, {
  message: 'must be 32 bytes in base64 (make one with: openssl rand -base64 32)',
});
const port = z
  .string()
  .refine((text) => /^\d{1,5}$/.test(text) && Number(text) <= 65_535, {
    message: 'must be a port, 0 to 65535',
  })
  .transform(Number);
/** `127.0.0.1:9464`, `[::1]:9464` */
const address = z
  .string()
  .regex(/^(?:\[[0-9a-f:]+\]|[\w.-]+):\d{1,5}$/i, {
    message: 'must be an address and a port of this machine, for example 127.0.0.1:9464',
  })
  .transform((text) => {
    const colon = text.lastIndexOf(':');
    return { host: text.slice(0, colon).replace(/^\[|\]$/g, ''), port: text.slice(colon + 1) };
  })
  .pipe(z.object({ host: z.string(), port }));
const whole = (most: number, least = 1) =>
  z
    .string()
    .refine((text) => /^\d{1,6}$/.test(text) && Number(text) >= least && Number(text) <= most, {
      message: `must be a number, ${least} to ${most}`,
    })
    .transform(Number);
const channels = z
  .string()
  .transform((list) => list.split(',').map((name) => name.trim()))
  .pipe(z.array(z.enum(LIVE_CHANNELS)));
const digits = (message: string) => z.string().regex(/^\d{6,20}$/, { message });
const secret = z.string().regex(/^[\w-]{16,256}$/, {
  message: 'must be 16 to 256 letters, digits, - or _ (make one with: openssl rand -hex 32)',
});

/** The environment variables that are read, each with what it must look like. */
export const settingsSchema = z.object({
  /** Sessions, inboxes and queues live there; without it in PGlite under the data folder. */
  REDIS_URL: z.url({ protocol: /^rediss?$/, message: 'must be a redis:// or rediss:// address' }).optional(),
  /** Takes a Redis without AOF, or one that evicts keys. */
  BISA_REDIS_UNSAFE: z.enum(['yes', 'no']).default('no'),
  /** Whether `bisa trust refresh` may ask the addresses of trust lists. */
  BISA_TRUST_REFRESH: z.enum(['yes', 'no']).default('no'),
  HOST: z.string().min(1).default(DEFAULTS.host),
  PORT: port.default(DEFAULTS.port),
  /** Serves `/metrics` there; without it none are served. */
  BISA_METRICS: address.optional(),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default(DEFAULTS.logLevel),
  BISA_DATA_DIR: z.string().min(1).default(DEFAULTS.dataDir),
  /** Root of all sealing; made and kept under the data folder when it is not given. */
  BISA_KEY: key.optional(),
  /** The root key that BISA_KEY is to replace; see docs/operations.md. */
  BISA_KEY_BEFORE: key.optional(),
  /** Channels that face residents; without any the hotline is a demonstration with a clock of its own. */
  BISA_LIVE: channels.optional(),
  BISA_DEMO_DAY: daySchema.default(DEFAULTS.demoDay),
  BISA_ZONE: zone.default(DEFAULTS.zone),
  /** The address under which residents open the web chat, and platforms their webhooks, when a proxy stands before it. */
  BISA_ORIGIN: z.url({ protocol: /^https?$/, message: 'must be an http:// or https:// address' }).optional(),
  /** Each of these proxies appends to X-Forwarded-For the address that it saw. */
  BISA_PROXIES: whole(10, 0).default(DEFAULTS.proxies),
  BISA_PEOPLE_PER_ADDRESS: whole(100_000).default(DEFAULTS.peoplePerAddress),
  BISA_OPEN_HANDOVERS: whole(100_000).default(DEFAULTS.openHandovers),
  BISA_PHOTO_MB_PER_HOUR: whole(100_000).default(DEFAULTS.photoMbPerHour),
  /** Leads of the officers sign in with a code of their telephone beside the password. */
  BISA_LEAD_TOTP: z.enum(['yes', 'no']).default('no'),
  BISA_FLOWS_DIR: folder.default(DEFAULTS.flowsDir),
  BISA_LOCALES_DIR: folder.default(DEFAULTS.localesDir),

  /** Where the domestic card is asked for; without it such a card is recognised and not verified. */
  CERTIFICATE_REGISTRY_URL: z
    .url({ protocol: /^https?$/, message: 'must be an https:// address' })
    .optional(),

  /** The bot that @BotFather made. */
  TELEGRAM_TOKEN: z
    .string()
    .regex(/^\d+:[\w-]{30,}$/, { message: 'must be the token that @BotFather gave (123456:ABC...)' })
    .optional(),
  /** Given, Telegram brings updates to BISA_ORIGIN/telegram with it; without it they are asked for. */
  TELEGRAM_WEBHOOK_SECRET: secret.optional(),
  /** The group in which officers answer. */
  TELEGRAM_OFFICERS_GROUP: z
    .string()
    .regex(/^-\d{5,20}$/, { message: 'must be the id of a group (-100...); see docs/telegram.md' })
    .optional(),

  /** The bot's name, for cards and posters that open its chat. */
  TELEGRAM_BOT: z
    .string()
    .regex(/^@?[A-Za-z]\w{4,31}$/, { message: 'must be the name of the bot (bisa_bekasi_bot)' })
    .transform((name) => name.replace('@', ''))
    .optional(),

  /** The account's number, for pairing by code (without it by QR code), and for cards and posters that open its chat. */
  WHATSAPP_NUMBER: digits('must be the number with its country code, digits only (62812...)').optional(),
  WHATSAPP_DAILY_CAP: z
    .string()
    .regex(/^[1-9]\d{0,5}$/, { message: 'must be a number of messages a day' })
    .transform(Number)
    .default(DEFAULTS.whatsapp.dailyCap),
  /** Takes messages and sends nothing. */
  WHATSAPP_PAUSED: z.enum(['yes', 'no']).default('no'),

  /** Of the Cloud API; see docs/whatsapp.md. */
  WHATSAPP_PHONE_NUMBER_ID: digits("must be the number's id in Meta's console, digits only").optional(),
  WHATSAPP_ACCESS_TOKEN: z
    .string()
    .regex(/^\S{20,}$/, { message: 'must be the system user token of Meta, on one line' })
    .optional(),
  WHATSAPP_APP_SECRET: z
    .string()
    .regex(/^[0-9a-f]{32}$/, { message: 'must be the app secret of Meta, 32 hexadecimal digits' })
    .optional(),
  WHATSAPP_VERIFY_TOKEN: secret.optional(),
  /** The approved template for messages after 24 hours. */
  WHATSAPP_REMINDER_TEMPLATE: z
    .string()
    .regex(/^[a-z0-9_]{1,512}$/, { message: 'must be the name of an approved template' })
    .optional(),
} satisfies Record<SettingName, z.ZodType>);
export type Settings = z.infer<typeof settingsSchema>;

type Name = keyof Settings;

/** Settings that mean nothing without their channel, and which of them it needs. */
const OF_CHANNEL: Record<
  Exclude<LiveChannel, 'web'>,
  { needs: readonly Name[]; may: readonly Name[]; docs: string }
> = {
  telegram: {
    needs: ['TELEGRAM_TOKEN'],
    may: ['TELEGRAM_WEBHOOK_SECRET', 'TELEGRAM_OFFICERS_GROUP', 'TELEGRAM_BOT'],
    docs: 'docs/telegram.md',
  },
  whatsapp: { needs: [], may: ['WHATSAPP_NUMBER'], docs: 'docs/whatsapp.md' },
  'whatsapp-cloud': {
    needs: [
      'WHATSAPP_PHONE_NUMBER_ID',
      'WHATSAPP_ACCESS_TOKEN',
      'WHATSAPP_APP_SECRET',
      'WHATSAPP_VERIFY_TOKEN',
    ],
    may: ['WHATSAPP_REMINDER_TEMPLATE', 'WHATSAPP_NUMBER'],
    docs: 'docs/whatsapp.md',
  },
};

/** What is missing, or stands there for nothing, each with what to do. */
export function halfDone(settings: Settings): string[] {
  const live = settings.BISA_LIVE ?? [];
  const used = new Set(
    live.flatMap((one) => (one === 'web' ? [] : [...OF_CHANNEL[one].needs, ...OF_CHANNEL[one].may])),
  );
  const faults = Object.entries(OF_CHANNEL).flatMap(([channel, { needs, may, docs }]) => {
    if (live.includes(channel as LiveChannel)) {
      return needs
        .filter((name) => settings[name] === undefined)
        .map((name) => `${name}: is missing, and BISA_LIVE names ${channel}; see ${docs}`);
    }
    const idle = [...needs, ...may].filter((name) => settings[name] !== undefined && !used.has(name));
    return idle.length
      ? [
          `BISA_LIVE: does not name ${channel}, and ${idle.join(', ')} is given; add ${channel}, or take it out`,
        ]
      : [];
  });
  if (live.includes('whatsapp') && live.includes('whatsapp-cloud'))
    faults.push('BISA_LIVE: names whatsapp and whatsapp-cloud; a hotline has one of the two');
  if (settings.BISA_KEY_BEFORE !== undefined && settings.BISA_KEY === undefined)
    faults.push('BISA_KEY: is missing, and BISA_KEY_BEFORE is given; BISA_KEY takes the new key');
  if (settings.BISA_KEY !== undefined && settings.BISA_KEY.trim() === settings.BISA_KEY_BEFORE?.trim())
    faults.push('BISA_KEY_BEFORE: is the same key as BISA_KEY, which takes the new one');
  const called = live.includes('whatsapp-cloud') || settings.TELEGRAM_WEBHOOK_SECRET !== undefined;
  if (called && !settings.BISA_ORIGIN?.startsWith('https://'))
    faults.push('BISA_ORIGIN: must be the https:// address at which the platform reaches this hotline');
  return faults;
}

function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
