import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Logger } from 'pino';
import { z } from 'zod';
import { type Admin, startAdmin } from './admin/server.js';
import { dayOf } from './calendar.js';
import type { Channel } from './channels/channel.js';
import { createWebChannel } from './channels/web/channel.js';
import type { Sample } from './channels/web/options.js';
import { type Clock, DemoClock, realClock } from './clock.js';
import type { Config } from './config.js';
import { createConsole } from './console/console.js';
import type { Content } from './content/load.js';
import { contentOf } from './content/watch.js';
import { staleSources, type TrustList } from './evidence/trust.js';
import { LiveContent } from './hotline/content.js';
import { Hotline } from './hotline/hotline.js';
import { openChatsUnder } from './hotline/open-chats.js';
import type { PhotoReader } from './hotline/photographs.js';
import type { TurnParts } from './hotline/turn.js';
import { Site } from './http/site.js';
import { liveChannels } from './live.js';
import { Accounts } from './officers/accounts.js';
import type { Desk } from './officers/desk.js';
import { OutageLog } from './outage-log.js';
import { OWN_TEXTS } from './own-texts.js';
import { demoTrustFile, openPhotos, trustOf } from './photos.js';
import { actInForce, undecidedActs } from './policy/decide.js';
import { Reminders } from './reminders/reminders.js';
import { openBackend } from './store/backend.js';

const keyIdsSchema = z.array(z.object({ kid: z.string() }));
const samplesSchema = z.array(z.object({ file: z.string().regex(/^[\w-]+\.\w+$/), id: z.string() }));

/** A live hotline may not start like this; the message says what to decide or change first. */
export class NotReady extends Error {}

/** What a running hotline offers to whoever started it. */
export interface Running {
  /** What the hotline runs on now. */
  readonly content: Content;
  clock: Clock;
  /** Where the web chat, webhooks and console are; `null` when nothing of that is served. */
  url: string | null;
  /** Moves a demonstration's clock to nine o'clock of a day, reminders following; `null` on a live hotline. */
  moveTo: ((day: string) => Promise<void>) | null;
  /** What officers see and do. */
  officers: Hotline['officers'];
  stop(): Promise<void>;
}

export interface StartOptions {
  config: Config;
  log: Logger;
  /** Channels beside the configured ones. */
  channels?: Channel[];
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
 * @throws {NotReady} when live channels may not start yet.
 * @throws {FaultyContent} when flows or locales have faults.
 */
export async function startHotline(options: StartOptions): Promise<Running> {
  const { config, log, channels = [], desks = [], web = true, inMemory = false } = options;
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
  for (const { file, date, days } of staleSources(trust, clock.now()))
    log.warn({ file, date, days }, 'a list of signers is old: fetch it anew, see flows/trust/README.md');

  const photos = options.photos ?? openPhotos(config, trust);
  const outages = new OutageLog(log);
  const backend = await openBackend({
    redisUrl: config.redisUrl,
    dataDir: config.dataDir,
    key: config.key,
    inMemory,
    redisUnsafe: config.redisUnsafe,
    onError: (error) => outages.error(error),
    onAway: (cause) => outages.away(cause),
    onBack: () => outages.back(),
  });
  const moved = async (move: (clock: DemoClock) => void) => {
    if (demoClock) move(demoClock);
    await hotline.clockMoved();
  };
  const texts = contents.texts();
  const page =
    web && (isDemo || config.live.includes('web'))
      ? createWebChannel({
          ...(config.origin ? { publicOrigin: config.origin } : {}),
          texts,
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
          samples: isDemo ? readSamples(join(config.flowsDir, 'demo')) : [],
          log,
        })
      : null;
  const { store } = backend;
  const live = liveChannels({ config, store, texts, log, host: { act: (one) => hotline.officers.act(one) } });
  const served = [...(page ? [page] : []), ...live.channels, ...channels];
  const hotline = new Hotline({
    contents,
    clock,
    photos,
    backend,
    reminders: new Reminders(backend, clock),
    channels: served,
    desks: [...live.desks, ...desks],
    log,
    hears: options.hears,
  });
  const mounts = served.flatMap(({ mount }) => mount ?? []);
  const trouble = async () => ((await backend.answers()) ? null : 'the store does not answer');
  const troubles = () => hotline.troubles();
  const { host, port, origin: publicOrigin } = config;
  const site = web ? new Site({ host, port, publicOrigin, trouble, troubles }) : null;
  const officersPage = () =>
    createConsole({
      view: hotline.officers,
      letters: hotline.deadLetters,
      vault: store.vault,
      texts,
      zone: config.zone,
      log,
      clock,
      ...(config.origin ? { publicOrigin: config.origin } : {}),
    });
  let admin: Admin | null = null;
  const close = async () => {
    await Promise.all([site?.close(), admin?.close(), hotline.stop(), contents.stop()]);
    await photos.close();
    await backend.close();
    outages.stop();
  };
  try {
    await hotline.start();
    contents.start();
    await site?.listen([...mounts, officersPage()]);
    // whoever has the folder may take its socket, and nobody else
    if (site && backend.kind === 'embedded' && !inMemory) {
      const officers = new Accounts(store.vault, realClock);
      const openChats = async (place: { flowsDir: string; localesDir: string }) => {
        const edited = await contentOf({ ...place, zone: config.zone }, OWN_TEXTS);
        return openChatsUnder(store, edited.flows, clock.now());
      };
      admin = await startAdmin({
        dir: config.dataDir,
        handlers: { officers, deadLetters: hotline.deadLetters, openChats },
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
    officers: hotline.officers,
    moveTo: isDemo ? (day) => moved((demo) => demo.moveTo(day)) : null,
    stop: close,
  };
}

/** Before residents are told anything, the city has said which act holds, and invented signers are trusted no more. */
function assertReady(content: Content, trust: TrustList, clock: Clock, config: Config): void {
  const objection = undecidedObjection(content, clock, config);
  if (objection) throw new NotReady(`${objection}, then start again`);
  const demo = demoTrustFile(config);
  const invented = existsSync(demo) ? keyIdsSchema.parse(JSON.parse(readFileSync(demo, 'utf8'))) : [];
  if (invented.some(({ kid }) => trust.find(Buffer.from(kid, 'base64')).length)) {
    throw new NotReady('flows/trust holds a key of the demonstration: take it out, then start again');
  }
}

function undecidedObjection(content: Content, clock: Clock, config: Config): string | null {
  const undecided = undecidedActs(content.flows.book, dayOf(clock.now(), config.zone));
  if (undecided.length === 0) return null;
  return (
    `the city has not decided whether it applies ${undecided.join(', ')}: write "applied" or "not_applied" for it ` +
    'under "acts:" in flows/city.yaml'
  );
}

function logStart(content: Content, clock: Clock, config: Config, log: Logger): void {
  const { book } = content.flows;
  const today = dayOf(clock.now(), config.zone);
  const act = actInForce(book, today);
  const about = {
    today,
    act: act ? `${act.id}@${act.version}` : 'none',
    undecided: undecidedActs(book, today),
    store: config.redisUrl ? 'redis' : 'embedded',
  };
  log.info(
    about,
    config.live.length ? 'live hotline' : 'demonstration: the clock stands at a day of the past',
  );
}

function readSamples(dir: string): Sample[] {
  const listed = samplesSchema.parse(JSON.parse(readFileSync(join(dir, 'samples.json'), 'utf8')));
  return listed.map(({ file, id }) => ({ id, path: join(dir, file) }));
}
