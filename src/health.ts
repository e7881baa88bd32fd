import type { Status } from './hotline/status.js';

/**
 * Messages that wait for longer than this (ms) say that nobody makes turns: a worker that died is followed within
 * seconds, and what it left is found by a sweep within half a minute.
 */
const LONGEST_WAIT_MS = 120_000;
/** A look holds for so long (ms), so that whoever asks often troubles nobody. */
const LOOK_MS = 1_000;
/** A look that takes longer (ms) says that the store does not do its work. */
const LONGEST_LOOK_MS = 5_000;

/** Whether a process can do its work, and of each thing that it needs for that whether it is well, in a word. */
export interface Readiness {
  isReady: boolean;
  checks: {
    store: string;
    queues: string;
    channels: Record<string, string>;
    /** How long (s) the oldest message waits for its turn; `null` where that is not this process's work, or not known. */
    oldest_waiting_seconds: number | null;
  };
}

export interface HealthParts {
  /** Whether the store answers, and takes what it is given. */
  storeAnswers(): Promise<boolean>;
  status(): Promise<Status>;
  /** The hotline's clock. */
  now(): number;
  /** Whether this process makes turns. */
  makesTurns: boolean;
}

/** Looks after what a process needs for its work: at most once a second, and never for long. */
export class Health {
  private last: { at: number; status: Promise<Status | null> } | null = null;

  constructor(private readonly parts: HealthParts) {}

  /** How the hotline stands; `null` where the store does not say. */
  status(): Promise<Status | null> {
    const at = performance.now();
    if (!this.last || at - this.last.at >= LOOK_MS) this.last = { at, status: this.look() };
    return this.last.status;
  }

  async readiness(): Promise<Readiness> {
    const { now, makesTurns } = this.parts;
    const status = await this.status();
    if (!status) {
      const unknown = 'not known, since the store does not answer';
      const checks = {
        store: 'does not answer',
        queues: unknown,
        channels: {},
        oldest_waiting_seconds: null,
      };
      return { isReady: false, checks };
    }
    const { channels, jobs, backlog } = status;
    const left = Object.entries(jobs).flatMap(([name, { isTaken }]) => (isTaken ? [] : [name]));
    const { oldest } = backlog.inbox;
    const waitsMs = makesTurns && oldest !== null ? Math.max(0, now() - oldest) : 0;
    const states = Object.entries(channels).map(([name, { trouble }]) => [name, trouble ?? 'ok']);
    return {
      isReady:
        left.length === 0 &&
        waitsMs <= LONGEST_WAIT_MS &&
        Object.values(channels).every(({ trouble }) => trouble === null),
      checks: {
        store: 'ok',
        queues: left.length ? `no jobs are taken of ${left.join(', ')}` : 'ok',
        channels: Object.fromEntries(states),
        oldest_waiting_seconds: makesTurns ? Math.round(waitsMs / 1000) : null,
      },
    };
  }

  private async look(): Promise<Status | null> {
    const { storeAnswers, status } = this.parts;
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<null>((resolve) => {
      timer = setTimeout(() => resolve(null), LONGEST_LOOK_MS);
    });
    const found = storeAnswers().then((answers) => (answers ? status() : null));
    try {
      return await Promise.race([found.catch(() => null), late]);
    } finally {
      clearTimeout(timer);
    }
  }
}
