import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { instantOf } from '../src/calendar.js';
import { ACCESS_TOKEN, PHONE_NUMBER_ID } from '../test/support/graph-server.js';
import { startRedis, type TestRedis } from '../test/support/redis.js';
import { TOKEN } from '../test/support/telegram-server.js';
import { KILLER, type Line, POISON } from './conversation.js';
import { Member } from './fleet.js';
import { Model } from './model.js';
import { Telegram } from './telegram.js';
import { APP_SECRET, type Post, WhatsApp } from './whatsapp.js';

/** The day on which the world begins, in the time of the circular. */
const DAY = '2021-10-04';
const ZONE = 'Asia/Jakarta';
export const ORIGIN = 'https://bisa.example.go.id';

export interface TownOptions {
  /** What each process does, as `bisa start --role` is told. */
  roles: readonly string[];
  /** How far each one's clock is from the world's (ms). */
  skewsMs: readonly number[];
}

/**
 * A whole installation in processes of its own over a Redis of its own, with the platforms' servers and the people on
 * them in this one, and the model that watches.
 */
export class Town {
  readonly model: Model;
  readonly members: Member[] = [];
  /** Kills whoever sends the next message, as soon as the platform has taken it. */
  killsSender = false;
  /** Messages that can never be answered as they should. */
  hopeless = 0;
  telegram!: Telegram;
  whatsapp!: WhatsApp;
  /** Where the world's clock is from the machine's (ms). */
  private shift: number;
  private readonly skews = new Map<Member, number>();
  private isClosing = false;

  private constructor(
    readonly redis: TestRedis,
    readonly dir: string,
    readonly key: string,
  ) {
    this.shift = instantOf(DAY, '09:00', ZONE) - Date.now();
    this.model = new Model(() => this.now());
  }

  static async found({ roles, skewsMs }: TownOptions): Promise<Town> {
    const dir = await mkdtemp(join(tmpdir(), 'bisa-chaos-'));
    // with everysec a killed Redis may lose two seconds of what it has confirmed while its disk is busy
    const redis = await startRedis('always');
    const town = new Town(redis, dir, randomBytes(32).toString('base64'));
    const now = () => town.now();
    town.telegram = await Telegram.start(now, (chat, text, from) => town.said(`t${chat}`, text, null, from));
    town.whatsapp = await WhatsApp.start(now, (to, text, row, from) => town.said(`w${to}`, text, row, from));
    const place = {
      redisPort: Number(new URL(redis.url).port),
      dir,
      env: town.settings(),
    };
    for (const [i, does] of roles.entries()) {
      const skew = skewsMs[i] ?? 0;
      const name = `${does.split(',')[0]}${i}`;
      const member = await Member.start(name, does, place, town.shift + skew, () => town.ended());
      town.members.push(member);
      town.skews.set(member, skew);
    }
    town.whatsapp.comesTo(town.members.filter(({ roles }) => /all|whatsapp/.test(roles)));
    await town.ready();
    return town;
  }

  /** Resolves when all processes take messages. */
  async ready(): Promise<void> {
    await Promise.all(this.members.map((member) => member.ready()));
  }

  /** The world's time (ms). */
  now(): number {
    return Date.now() + this.shift;
  }

  /** Sets all clocks forward to an hour of the world's first day. */
  moveTo(time: string): void {
    const ahead = instantOf(DAY, time, ZONE) - this.now();
    if (ahead > 0) this.shift += ahead;
    for (const [member, skew] of this.skews) member.shiftTo(this.shift + skew);
  }

  /** An instant of the world's first day (ms). */
  at(time: string): number {
    return instantOf(DAY, time, ZONE);
  }

  /** Somebody writes a line; a chat is a letter for its platform, and the number there. */
  write(chat: string, line: Line, post: Post = {}): void {
    this.model.written(chat, line);
    const number = chat.slice(1);
    if (chat.startsWith('t')) this.telegram.write(number, line.text);
    else if (line.picture) void this.whatsapp.show(number, line.picture);
    else void this.whatsapp.write(number, line.text, post);
  }

  /** Brings a message of WhatsApp once more that was brought before. */
  repeat(chat: string, line: Line, key: string): void {
    void this.whatsapp.write(chat.slice(1), line.text, { key });
  }

  /** How both platforms answer messages, until they answer as usual again. */
  platforms(mood: 'hang' | { status: number; seconds?: number } | null): void {
    const { status, seconds } = mood === null || mood === 'hang' ? { status: 0 } : mood;
    const is = mood === null || mood === 'hang' ? mood : null;
    const wait = seconds === undefined ? {} : { retry_after: seconds };
    this.telegram.answers(is ?? (mood && { status, description: 'as it is', ...wait }));
    this.whatsapp.answers(
      is ?? (mood && { status, ...(seconds === undefined ? {} : { retryAfter: seconds }) }),
    );
  }

  /** Ends everything; gives how long the slowest process took to end (ms). */
  async close(): Promise<number> {
    this.isClosing = true;
    const ends = await Promise.all(this.members.map((member) => member.stop()));
    await this.telegram.stop();
    await this.whatsapp.stop();
    await this.redis.stop();
    return Math.max(...ends);
  }

  /** Removes what is left, once nobody wants to look at it. */
  async raze(): Promise<void> {
    await rm(this.dir, { recursive: true, force: true });
  }

  private said(chat: string, text: string, row: string | null, from: string): void {
    this.model.said(chat, text, row);
    if (!this.killsSender) return;
    this.killsSender = false;
    this.members.find(({ name }) => name === from)?.kill();
  }

  private ended(): void {
    if (!this.isClosing) this.model.interrupted();
  }

  private settings(): Record<string, string> {
    return {
      BISA_LIVE: 'telegram,whatsapp-cloud,web',
      BISA_ORIGIN: ORIGIN,
      BISA_KEY: this.key,
      TELEGRAM_TOKEN: TOKEN,
      WHATSAPP_PHONE_NUMBER_ID: PHONE_NUMBER_ID,
      WHATSAPP_ACCESS_TOKEN: ACCESS_TOKEN,
      WHATSAPP_APP_SECRET: APP_SECRET,
      WHATSAPP_VERIFY_TOKEN: 'verify-token-of-chaos',
      WHATSAPP_REMINDER_TEMPLATE: 'pengingat',
      CHAOS_TELEGRAM_PORT: String(this.telegram.port),
      CHAOS_GRAPH_ORIGIN: this.whatsapp.graph.origin,
      CHAOS_KILLS: KILLER.service,
      CHAOS_POISONS: POISON.service,
    };
  }
}
