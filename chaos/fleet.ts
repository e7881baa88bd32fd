import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '../test/support/redis.js';
import { type SilentProxy, startProxy } from '../test/support/silent-proxy.js';

/** One that ended is started again after so long (ms), as whatever watches over it in life does. */
const RESTART_MS = 500;
/** One that has ended so often before it took messages will never do. */
const MOST_FAILED_STARTS = 20;
const LOOK_MS = 50;

/** Where the processes of a hotline find what they share. */
export interface Place {
  redisPort: number;
  dir: string;
  env: Record<string, string>;
}

/** One process of the hotline, which is started again whenever it ends, with a way to Redis of its own. */
export class Member {
  /** Where its site listens. */
  port = 0;
  /** Whether it takes messages. */
  isReady = false;
  private child: ChildProcess | null = null;
  private isWanted = false;
  private failedStarts = 0;
  private shiftMs: number;

  private constructor(
    readonly name: string,
    /** What it does, as `bisa start --role` is told. */
    readonly roles: string,
    private readonly place: Place,
    readonly redis: SilentProxy,
    shiftMs: number,
    /** Told of every end that is not in good order. */
    private readonly onEnd: (member: Member) => void,
  ) {
    this.shiftMs = shiftMs;
  }

  static async start(
    name: string,
    roles: string,
    place: Place,
    shiftMs: number,
    onEnd: (member: Member) => void,
  ): Promise<Member> {
    const member = new Member(name, roles, place, await startProxy(place.redisPort), shiftMs, onEnd);
    member.port = await freePort();
    member.isWanted = true;
    member.launch();
    return member;
  }

  /** How far its clock is from the machine's (ms). */
  get shift(): number {
    return this.shiftMs;
  }

  /** Sets its clock. */
  shiftTo(ms: number): void {
    this.shiftMs = ms;
    if (this.child?.connected) this.child.send({ shiftMs: ms });
  }

  /** Resolves when it takes messages. */
  async ready(): Promise<void> {
    while (!this.isReady) await wait(LOOK_MS);
  }

  kill(): void {
    this.isReady = false;
    this.child?.kill('SIGKILL');
  }

  /** Stops it for so long (ms), as a machine that swaps does. */
  async freeze(ms: number): Promise<void> {
    const frozen = this.child;
    frozen?.kill('SIGSTOP');
    await wait(ms);
    frozen?.kill('SIGCONT');
  }

  /** Has it end in good order and start again; resolves when it takes messages anew. */
  async restart(): Promise<void> {
    this.isReady = false;
    this.child?.kill('SIGTERM');
    await this.ready();
  }

  /** Ends it for good; gives how long that took (ms). */
  async stop(): Promise<number> {
    const { child } = this;
    this.isWanted = false;
    const since = performance.now();
    if (child && child.exitCode === null && child.signalCode === null) {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    }
    this.redis.stop();
    return performance.now() - since;
  }

  private launch(): void {
    const { dir, env } = this.place;
    const child = fork(new URL('./child/process.js', import.meta.url), {
      execArgv: [],
      env: {
        PATH: process.env.PATH,
        HOME: process.env.HOME,
        ...env,
        REDIS_URL: `redis://127.0.0.1:${this.redis.port}`,
        BISA_DATA_DIR: dir,
        PORT: String(this.port),
        CHAOS_CALLER: this.name,
        CHAOS_SHIFT_MS: String(this.shiftMs),
        CHAOS_LOG: join(dir, `${this.name}.log`),
        CHAOS_ROLES: this.roles,
      },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    this.child = child;
    this.failedStarts += 1;
    child.once('message', () => {
      this.isReady = true;
      this.failedStarts = 0;
    });
    child.once('exit', (code) => void this.again(code));
  }

  private async again(code: number | null): Promise<void> {
    this.isReady = false;
    if (!this.isWanted) return;
    if (this.failedStarts > MOST_FAILED_STARTS) throw new Error(`${this.name} does not start`);
    if (code !== 0) this.onEnd(this);
    await wait(RESTART_MS);
    if (this.isWanted) this.launch();
  }
}
