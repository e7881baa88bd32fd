import type { Logger } from 'pino';
import { v7 as newId } from 'uuid';
import type { Channel } from './channels/channel.js';
import type { Lease } from './channels/lease.js';
import { createTelegramChannel } from './channels/telegram/channel.js';
import { createTelegramDesk } from './channels/telegram/desk.js';
import { createWhatsAppChannel } from './channels/whatsapp/channel.js';
import { createCloudChannel } from './channels/whatsapp-cloud/channel.js';
import type { Config } from './config.js';
import type { LiveChannel } from './defaults.js';
import type { Entrances } from './neighbourhood/entrances.js';
import type { Desk, DeskHost } from './officers/desk.js';
import type { Role, Roles } from './roles.js';
import type { Store } from './store/store.js';
import type { Texts } from './texts.js';

/** What the platforms' channels are made of. */
export interface LiveParts {
  config: Config;
  roles: Roles;
  store: Store;
  texts: Texts;
  /** For how long (ms) a chat is kept in which nobody writes. */
  sessionsMs: () => number;
  /** The approved template of notices, where the city has one. */
  noticeTemplate: string | null;
  log: Logger;
  /** Takes what officers do. */
  host: DeskHost;
}

/** The role that holds a channel, with its webhook and its desk. */
export const ROLE_OF: Record<LiveChannel, Role> = {
  web: 'web',
  telegram: 'telegram',
  whatsapp: 'whatsapp',
  'whatsapp-cloud': 'whatsapp',
};

/**
 * The channels that face residents on their platforms, and the desks where officers are: those that are configured and of
 * this process's roles. `deskElsewhere`: another process has the officers' desk.
 */
export function liveChannels(parts: LiveParts): {
  channels: Channel[];
  desks: Desk[];
  deskElsewhere: boolean;
} {
  const { config, roles, store, texts, sessionsMs, log } = parts;
  const isHere = (channel: LiveChannel) => config.live.includes(channel) && roles.has(ROLE_OF[channel]);
  const channels: Channel[] = [];
  const desks: Desk[] = [];
  if (isHere('telegram')) {
    const { channel, desk } = telegram(parts);
    channels.push(channel);
    if (desk) desks.push(desk);
  }
  if (isHere('whatsapp')) {
    const { number, dailyCap, paused } = config.whatsapp;
    channels.push(
      createWhatsAppChannel({
        vault: store.vault,
        lease: leaseOf(store, 'whatsapp'),
        texts,
        log,
        pairing: number ? { number } : {},
        dailyCap,
        paused,
        keptMs: sessionsMs,
      }),
    );
  }
  if (isHere('whatsapp-cloud')) channels.push(cloud(parts));
  const deskElsewhere = config.telegram.officersGroup !== undefined && !isHere('telegram');
  return { channels, desks, deskElsewhere };
}

function telegram({ config, store, texts, log, host }: LiveParts) {
  const { webhookSecret, officersGroup } = config.telegram;
  const token = config.telegram.token!;
  const desk = officersGroup
    ? createTelegramDesk({ token, group: officersGroup, vault: store.vault, host, texts, log })
    : undefined;
  const webhook = webhookSecret ? { url: `${config.origin}/telegram`, secret: webhookSecret } : undefined;
  const lease = leaseOf(store, 'telegram');
  return {
    channel: createTelegramChannel({ token, lease, webhook, desk, texts, log }),
    desk,
  };
}

function cloud({ config, texts, noticeTemplate, log }: LiveParts): Channel {
  const language = texts.locales[0]!;
  const { phoneNumberId, accessToken, appSecret, verifyToken, reminderTemplate } = config.cloud;
  return createCloudChannel({
    phoneNumberId: phoneNumberId!,
    accessToken: accessToken!,
    appSecret: appSecret!,
    verifyToken: verifyToken!,
    templates: {
      ...(reminderTemplate ? { reminder: { name: reminderTemplate, language } } : {}),
      ...(noticeTemplate ? { notice: { name: noticeTemplate, language } } : {}),
    },
    texts,
    log,
  });
}

/** Where the hotline's chats are opened as the settings tell it, of those that residents have. */
export function entrancesOf({ live, telegram, whatsapp, origin }: Config): Entrances {
  const isOnWhatsApp = live.includes('whatsapp') || live.includes('whatsapp-cloud');
  return {
    ...(isOnWhatsApp && whatsapp.number ? { whatsapp: whatsapp.number } : {}),
    ...(live.includes('telegram') && telegram.bot ? { telegram: telegram.bot } : {}),
    ...(live.includes('web') && origin ? { web: new URL(origin).origin } : {}),
  };
}

/** A right of that name among the processes of this installation. */
function leaseOf(store: Store, name: string): Lease {
  const holder = newId();
  return {
    take: async (ms) => {
      const holding = await store.lease(name, holder, ms);
      return holding === null ? null : { right: name, holding };
    },
    release: () => store.release(name, holder),
  };
}
