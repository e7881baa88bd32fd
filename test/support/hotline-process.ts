import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';

/** What the process is given, and what it tells. */
export interface Posted {
  chat: string;
  key: string;
  text: string;
  /** The path of a photograph, which is sent in the place of the text. */
  photo?: string;
  /** The path of one that its platform keeps until it is fetched. */
  file?: string;
}
export type Told =
  | { kind: 'started' }
  | { kind: 'accepted'; chat: string; key: string }
  | { kind: 'sent'; chat: string; id: string; text: string };

/** A hotline in a process of its own, which a test can kill. */
export interface HotlineProcess {
  child: ChildProcess;
  /** Resolves when messages are taken. */
  started: Promise<void>;
  /** Resolves when the process has ended, with its exit code, `null` when it was killed. */
  ended: Promise<number | null>;
}

/** Starts one; `env` as `hotline-child.js` reads it. */
export function startProcess(
  {
    redisUrl,
    dataDir,
    ...env
  }: { redisUrl?: string | undefined; dataDir: string } & Record<string, string | undefined>,
  hear: (told: Told) => void,
): HotlineProcess {
  const child = fork(new URL('./hotline-child.js', import.meta.url), {
    execArgv: [],
    env: { ...process.env, ...env, REDIS_URL: redisUrl ?? '', BISA_DATA_DIR: dataDir },
  });
  const started = new Promise<void>((resolve) => {
    child.on('message', (told: Told) => (told.kind === 'started' ? resolve() : hear(told)));
  });
  const ended = once(child, 'exit').then(([code]) => code as number | null);
  return { child, started, ended };
}
