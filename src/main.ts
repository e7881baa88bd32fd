import { join } from 'node:path';
import type { Logger } from 'pino';
import { type Admin, startAdmin } from './admin/server.js';
import { dayOf } from './calendar.js';
import type { Channel } from './channels/channel.js';
import { createWebChannel } from './channels/web/channel.js';
import { type Clock, DemoClock, realClock } from './clock.js';
import type { Config } from './config.js';
import type { Content } from './content/load.js';
import { contentOf } from './content/watch.js';
import { staleSources } from './evidence/trust-age.js';
import { hoursOf, LiveContent } from './hotline/content.js';
import { Hotline } from './hotline/hotline.js';
import { openChatsUnder } from './hotline/open-chats.js';
import type { PhotoReader } from './hotline/photographs.js';
import type { TurnParts } from './hotline/turn.js';
import { Site } from './http/site.js';
import { limitsOf } from './limits.js';
import { entrancesOf, liveChannels } from './live.js';
import { Monitoring } from './monitoring.js';
import { headOfficeOf } from './neighbourhood/kept/head-office.js';
import { pacesOf } from './neighbourhood/notices/paces.js';
import { Accounts } from './officers/accounts.js';
import { Administration } from './officers/administration.js';
import { Audit, OPERATOR } from './officers/audit.js';
import { auditedDesk, auditedHost } from './officers/audited.js';
import type { Desk } from './officers/desk.js';
import { TelegramLinks } from './officers/telegram-links.js';
import { officersPageOf } from './officers-page.js';
import { OutageLog } from './outage-log.js';
import { OWN_TEXTS } from './own-texts.js';
import { openPhotos, trustOf } from './photos.js';
import { noticeOf } from './policy/retention.js';
import { assertReady, assertRoles, undecidedObjection } from './readiness.js';
import { createRegisterPage } from './register-page/register-page.js';
import { Reminders } from './reminders/reminders.js';
import { ALL_ROLES, type Roles } from './roles.js';
import { readSamples } from './samples.js';
import { shareClock } from './shared-clock.js';
import { logStart } from './start-log.js';
import { openBackend } from './store/backend.js';
import { backedUp } from './store/backup/backed-up.js';
import type { Store } from './store/store.js';

/** What a running hotline offers to whoever started it. */
export interface Running {
  /** What the hotline runs on now. */
  readonly content: Content;
  clock: Clock;
  /** Where the web chat, webhooks and console are; `null` when nothing of that is served. */
  url: string | null;
  /** Where its metrics are; `null` where none are served. */
  metricsUrl: string | null;
  /** Moves a demonstration's clock to nine o'clock of a day, reminders following; `null` on a live hotline. */
  moveTo: ((day: string) => Promise<void>) | null;
  /** What officers see and do. */
  officers: Hotline['officers'];
  /** What they see and do of requests about people's data. */
  requests: Hotline['requests'];
  stop(): Promise<void>;
}

export interface StartOptions {
  config: Config;
  /** What this process does; all of it, unless others share the store. */
  roles?: Roles;
  log: Logger;
  /** Channels beside the configured ones; made of the store where they keep something there. */
  channels?: Channel[] | ((store: Store) => Channel[]);
  /** Where officers are, beside the configured places. */
  desks?: Desk[];
  /** Whether a site is served: the web chat of a demonstration, webhooks, the officers' console. */
  web?: boolean;
  /** Keeps nothing on disk. */
  inMemory?: boolean;
  /** Told how each message was understood. */
  hears?: TurnParts['hears'];
  /** Reads photographs, where that is not the reader of the settings. */
  photos?: PhotoReader & { close(): Promise<void> };
}

/**
 * Builds the hotline from its settings and starts it; resolves when it takes messages.
 * @throws {NotReady} when live channels may not start yet, or not in these roles.
 * @throws {FaultyContent} when flows or locales have faults.
 */
export async function startHotline(options: StartOptions): Promise<Running> {
  const { config, log, channels = [], desks = [], web = true, inMemory = false, roles = ALL_ROLES } = options;
  assertRoles(roles, config);
  const isDemo = config.live.length === 0;
  const demoClock = isDemo ? new DemoClock(config.demoDay, config.zone) : null;
  const clock: Clock = demoClock ?? realClock;
  const contents = await LiveContent.load({
    place: config,
    shown: OWN_TEXTS,
    objection: (edited) => (isDemo ? null : undecidedObjection(edited, clock, config)),
    log,
  });
  const content = contents.current;
  const trust = trustOf(config);
  if (!isDemo) assertReady(content, trust, clock, config);
  logStart(content, clock, config, log);
  if (config.origin && config.proxies === 0)
    log.warn(
      'BISA_ORIGIN is given and BISA_PROXIES is not: all who come through a proxy count as one internet address',
    );
  for (const { file, date, days } of staleSources(trust, clock.now()))
    log.warn({ file, date, days }, 'a list of signers is old: bisa trust refresh, see flows/trust/README.md');

  const photos = options.photos ?? openPhotos(config, trust);
  const outages = new OutageLog(log);
  const backend = await openBackend({
    redisUrl: config.redisUrl,
    dataDir: config.dataDir,
    key: config.key,
    keyBefore: config.keyBefore,
    inMemory,
    redisUnsafe: config.redisUnsafe,
    onFolderMended: (count) =>
      log.warn({ count }, 'files or folders of the data folder were open to others: they are no more'),
    onRewrapped: (broken) =>
      log.warn({ broken }, 'the root key before opens nothing any more: it may be taken away'),
    onError: (error) => outages.error(error),
    onAway: (cause) => outages.away(cause),
    onBack: () => outages.back(),
  });
  const tellClock = demoClock ? await shareClock(demoClock, backend.signals) : () => {};
  const moved = async (move: (clock: DemoClock) => void) => {
    if (demoClock) move(demoClock);
    tellClock();
    await hotline.clockMoved();
  };
  const texts = contents.texts();
  const limits = limitsOf(config);
  const page =
    web && roles.has('web') && (isDemo || config.live.includes('web'))
      ? createWebChannel({
          ...(config.origin ? { publicOrigin: config.origin } : {}),
          proxies: config.proxies,
          limits,
          storeAnswers: () => backend.answers(),
          counter: (of) => (allowance) => backend.createCounter(of, allowance),
          texts,
          notice: () => noticeOf(contents.current.flows.retention),
          city: content.flows.book.city.name,
          zone: config.zone,
          demo: isDemo
            ? {
                now: () => clock.now(),
                today: () => dayOf(clock.now(), config.zone),
                moveTo: (day) => moved((demo) => demo.moveTo(day)),
                advance: (ms) => moved((demo) => demo.advance(ms)),
              }
            : null,
          signals: backend.signals,
          samples: isDemo ? readSamples(join(config.flowsDir, 'demo')) : [],
          log,
        })
      : null;
  const { store } = backend;
  const isCloud = config.live.includes('whatsapp-cloud');
  const accounts = new Accounts(store.vault, realClock, content.flows.book.city.name);
  const auditMs = () => contents.current.flows.retention.audit.ms;
  const audit = new Audit(store.vault, clock, auditMs);
  const links = new TelegramLinks(store.vault, accounts, realClock);
  const host = auditedHost({ accounts, links, audit }, (one) => hotline.officers.act(one));
  const cloudPace = pacesOf(content.flows.notices, isCloud)('whatsapp');
  const noticeTemplate = cloudPace?.template?.name ?? null;
  const sessionsMs = () => contents.current.flows.retention.sessions.ms;
  const live = liveChannels({ config, roles, store, texts, sessionsMs, noticeTemplate, log, host });
  const allDesks = [...live.desks.map((desk) => auditedDesk(desk, audit)), ...desks];
  const more = typeof channels === 'function' ? channels(store) : channels;
  const served = [...(page ? [page] : []), ...live.channels, ...more];
  const monitoring = new Monitoring({
    ...{ config, roles, clock, backend, contents },
    channels: served,
    hotline: () => hotline,
  });
  const hotline = new Hotline({
    contents,
    clock,
    photos,
    backend,
    limits,
    reminders: new Reminders(
      backend,
      clock,
      () => hoursOf(contents.current),
      (error) => outages.error(error, 'the reminders that come could not be looked for'),
    ),
    channels: served,
    desks: allDesks,
    does: {
      turns: roles.has('worker'),
      desks: allDesks.length > 0 || (roles.has('worker') && !live.deskElsewhere),
    },
    isCloud,
    entrances: entrancesOf(config),
    registerPage: () => {
      const at = config.origin ?? (roles.has('web') ? site?.url : null);
      return web && at ? `${at}/rt` : null;
    },
    log,
    hears: options.hears,
    observe: monitoring.observe,
  });
  const mounts = served.flatMap(({ mount }) => mount ?? []);
  const trouble = async () => ((await backend.answers()) ? null : 'the store does not answer');
  const troubles = () => hotline.troubles();
  const { host: hostname, port, origin: publicOrigin } = config;
  const readiness = () => monitoring.readiness();
  const site = web ? new Site({ host: hostname, port, publicOrigin, trouble, troubles, readiness }) : null;
  const officersPage = () =>
    officersPageOf({
      config,
      contents,
      store,
      clock,
      texts,
      audit,
      hotline,
      log,
      requests: limits.address.requests,
    });
  const registerPage = () =>
    createRegisterPage({
      kept: hotline.neighbourhood,
      rules: () => contents.current.flows.register,
      areas: () => contents.current.flows.areas,
      draftsMs: () => contents.current.flows.retention.register_drafts.ms,
      entrances: () => hotline.entrances.all(),
      ...{ texts, zone: config.zone, log, clock, proxies: config.proxies },
      requests: limits.address.requests,
      ...(config.origin ? { publicOrigin: config.origin } : {}),
    });
  let admin: Admin | null = null;
  const close = async () => {
    await Promise.all([site?.close(), admin?.close(), monitoring.stop(), hotline.stop(), contents.stop()]);
    await photos.close();
    await backend.close();
    outages.stop();
  };
  try {
    await hotline.start();
    contents.start();
    await site?.listen([
      ...mounts,
      ...(roles.has('console') ? [officersPage()] : []),
      ...(roles.has('web') ? [registerPage()] : []),
    ]);
    if (roles.has('worker')) backend.rotation.start();
    await monitoring.start();
    // whoever has the folder may take its socket, and nobody else
    if (site && backend.kind === 'embedded' && !inMemory) {
      const officers = new Administration(accounts, audit, OPERATOR);
      const heads = headOfficeOf(hotline.neighbourhood.heads, OPERATOR);
      const openChats = async (place: { flowsDir: string; localesDir: string }) => {
        const edited = await contentOf({ ...place, zone: config.zone }, OWN_TEXTS);
        return openChatsUnder(store, edited.flows, clock.now());
      };
      admin = await startAdmin({
        dir: config.dataDir,
        handlers: {
          officers,
          deadLetters: hotline.deadLetters,
          keys: backend.rotation,
          heads,
          openChats,
          backup: (file) => backedUp(backend, file),
        },
        log,
      });
    }
  } catch (error) {
    await close();
    throw error;
  }
  return {
    get content() {
      return contents.current;
    },
    clock,
    url: site?.url ?? null,
    metricsUrl: monitoring.metricsUrl,
    officers: hotline.officers,
    requests: hotline.requests,
    moveTo: isDemo ? (day) => moved((demo) => demo.moveTo(day)) : null,
    stop: close,
  };
}
