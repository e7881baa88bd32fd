import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import type { Logger } from 'pino';
import { programBeside } from '../../beside.js';
import { type Settings, TO_CHILD, TO_PARENT, type ToChild, type ToParent } from './ipc.js';
import { type Answer, type Answers, type Asked, Link, LinkBroken } from './link.js';
import { pauseAfter } from './reconnect.js';

/** How long a process may take to end when it is asked to (ms). */
const LONGEST_END_MS = 6_000;
/** A process that lived for so long (ms) did not die of its start. */
const WELL_MS = 60_000;

/** Keeps the process that owns the connection running: one that dies is followed by another. */
export class Runner {
  private child: ChildProcess | null = null;
  private link: Link<ToChild, ToParent> | null = null;
  private ending = false;
  private halted = false;

  constructor(
    private readonly settings: Settings,
    private readonly answers: Answers<ToParent>,
    /** Called when the process is gone. */
    private readonly gone: () => void,
    private readonly log: Logger,
  ) {}

  /** Runs one process after another until the signal aborts or `halt` is called. */
  async run(signal: AbortSignal): Promise<void> {
    const end = () => void this.end();
    signal.addEventListener('abort', end);
    for (let lost = 0; !signal.aborted && !this.halted; lost++) {
      const began = performance.now();
      const { code, by } = await this.live();
      if (signal.aborted || this.halted) break;
      if (this.ending || performance.now() - began > WELL_MS) lost = 0;
      const pause = this.ending ? 0 : pauseAfter(0, lost, this.settings.firstPauseMs)!;
      if (!this.ending) this.log.warn({ code, by, pause }, 'whatsapp: the process of the connection died');
      await wait(pause, undefined, { signal }).catch(() => {});
    }
    signal.removeEventListener('abort', end);
  }

  /** @throws {LinkBroken} while there is no process, or when it dies. */
  ask<K extends keyof ToChild>(what: K, body: Asked<ToChild[K]>): Promise<Answer<ToChild[K]>> {
    return this.link ? this.link.ask(what, body) : Promise.reject(new LinkBroken());
  }

  /** Lets the process finish and end; another follows at once. */
  async end(): Promise<void> {
    const { child, link } = this;
    if (!child || !link || this.ending) return;
    this.ending = true;
    const timer = setTimeout(() => child.kill('SIGKILL'), LONGEST_END_MS);
    const gone = once(child, 'exit');
    await link.ask('stop', {}).catch(() => child.kill('SIGKILL'));
    await gone;
    clearTimeout(timer);
  }

  /** Ends the process for good. */
  async halt(): Promise<void> {
    this.halted = true;
    await this.end();
  }

  /** What came from the process and fitted no schema. */
  get junk(): number {
    return this.link?.junk ?? 0;
  }

  /** The running process, for an operator who watches it. */
  get pid(): number | undefined {
    return this.child?.pid;
  }

  private async live(): Promise<{ code: number | null; by: string | null }> {
    const { filename, execArgv = [] } = programBeside(import.meta.url, 'child');
    const { PATH, TMPDIR, NODE_EXTRA_CA_CERTS } = process.env;
    this.ending = false;
    const child = fork(filename, {
      execArgv,
      // bytes as they are; nothing that a library prints gets anywhere, and no secret of ours gets in
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      env: { PATH, TMPDIR, NODE_EXTRA_CA_CERTS },
    });
    this.child = child;
    this.link = new Link<ToChild, ToParent>(child, TO_CHILD, TO_PARENT, this.answers);
    this.link.ask('begin', this.settings).catch(() => {});
    const [code, by] = (await once(child, 'exit')) as [number | null, string | null];
    this.link.breakOff();
    this.link = null;
    this.child = null;
    this.gone();
    return { code, by };
  }
}
