import { type ChildProcess, fork } from 'node:child_process';
import { programBeside } from '../beside.js';
import type { Sighting } from './sighting.js';

/** A process that has read so many photographs makes room for another: what it may have leaked goes with it. */
const MOST_PHOTOGRAPHS = 500;
/** It has so long to start (ms), on a machine that does much else. */
const START_MS = 60_000;
/** One that nobody asks for so long (ms) ends. */
const IDLE_MS = 60_000;

/** What a photograph may take. */
export interface Limits {
  /** From when its process has started (ms). */
  timeLimit: number;
  /** The whole of its process (bytes). */
  memoryLimit: number;
}

/** The process that was to read a photograph has ended, or took too long and was ended. */
export class ReaderEnded extends Error {
  override readonly name = 'ReaderEnded';
}

/** A process of its own that reads photographs one at a time; it starts when first asked, and anew after it has ended. */
export class ReaderProcess {
  private child: ChildProcess | null = null;
  private count = 0;
  private idle: NodeJS.Timeout | undefined;

  constructor(private readonly limits: Limits) {}

  /**
   * Reads a photograph, within its limits.
   * @throws {ReaderEnded} The process is gone then, and the next photograph gets another.
   */
  async read(bytes: Uint8Array): Promise<Sighting> {
    clearTimeout(this.idle);
    try {
      if (!this.child) {
        this.child = start(this.limits);
        await told(this.child, START_MS);
      }
      this.child.send(bytes);
      const sighting = (await told(this.child, this.limits.timeLimit)) as Sighting;
      this.count += 1;
      if (this.count >= MOST_PHOTOGRAPHS) this.end();
      else this.idle = setTimeout(() => this.end(), IDLE_MS).unref();
      return sighting;
    } catch (error) {
      this.end();
      throw error;
    }
  }

  /** Ends the process, whatever it is at. */
  end(): void {
    clearTimeout(this.idle);
    this.child?.kill('SIGKILL');
    this.child = null;
    this.count = 0;
  }
}

function start({ memoryLimit }: Limits): ChildProcess {
  const { filename, execArgv = [] } = programBeside(import.meta.url, 'worker');
  // hostile files are opened there: nothing of the hotline's settings and keys is
  const { PATH, HOME, TMPDIR } = process.env;
  const child = fork(filename, [String(memoryLimit)], {
    execArgv: [...execArgv, '--max-old-space-size=256'],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    env: { PATH, HOME, TMPDIR },
  });
  // what goes wrong with it is that it ends
  child.on('error', () => {});
  return child;
}

/**
 * The next thing that a process tells.
 * @throws {ReaderEnded} where it ends before, or takes longer than so many ms.
 */
async function told(child: ChildProcess, longestMs: number): Promise<unknown> {
  let timer: NodeJS.Timeout | undefined;
  let off = () => {};
  try {
    return await new Promise((resolve, reject) => {
      const ended = () => reject(new ReaderEnded());
      child.once('message', resolve).once('exit', ended).once('disconnect', ended);
      off = () => child.off('message', resolve).off('exit', ended).off('disconnect', ended);
      timer = setTimeout(ended, longestMs);
      if (!child.connected) ended();
    });
  } finally {
    clearTimeout(timer);
    off();
  }
}
