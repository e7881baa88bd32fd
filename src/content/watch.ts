import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { programBeside } from '../beside.js';
import { type Content, compileContent } from './compile.js';
import { type Fault, FaultyContent } from './fault.js';
import type { Bare, ContentPlace } from './sources.js';
import type { Checked, CheckTask } from './worker.js';

/** How often the files are looked at (ms). Asking for their times works on every mount of a container; events do not. */
const EVERY_MS = 1_000;

/** What is told of an edit. */
export interface WatchHandlers {
  /** It passed the check. */
  taken(content: Content): void;
  /** It did not, and what stood before is to go on. */
  refused(faults: Fault[]): void;
  /** The files could not be looked at or checked; they are again with the next look. */
  failed(error: unknown): void;
}

/** Watching, until it is stopped. */
export interface Watch {
  stop(): Promise<void>;
}

export interface WatchOptions extends CheckTask, WatchHandlers {
  /** The state of the files before they were read, from {@link stateOf}. */
  since: string;
}

/**
 * Watches flows and locales and reads them anew once they have changed and lie still, in a thread of its own. What was
 * read is what was checked: the files are read once.
 */
export function watchContent({ place, shown, since, ...handlers }: WatchOptions): Watch {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let wake = () => {};
  let known = since;
  let seen = since;

  const look = async (): Promise<void> => {
    const before = seen;
    seen = await stateOf(place);
    // an edit of several files, or of a large one, is waited for until it lies still
    if (seen === known || seen !== before) return;
    known = seen;
    const checked = await check({ place, shown });
    if (stopped) return;
    if ('faults' in checked) handlers.refused(checked.faults);
    else handlers.taken(compiled(checked, place));
  };

  const run = async (): Promise<void> => {
    while (!stopped) {
      await look().catch(handlers.failed);
      await new Promise<void>((resolve) => {
        wake = resolve;
        timer = setTimeout(resolve, EVERY_MS);
        if (stopped) resolve();
      });
    }
  };
  const running = run();
  return {
    async stop() {
      stopped = true;
      clearTimeout(timer);
      wake();
      await running;
    },
  };
}

/**
 * Content that is read and checked beside the turns at work.
 * @throws {FaultyContent}
 */
export async function contentOf(place: ContentPlace, shown: readonly string[]): Promise<Content> {
  const checked = await check({ place, shown });
  if ('faults' in checked) throw new FaultyContent(checked.faults);
  return compiled(checked, place);
}

function compiled({ sources }: { sources: string }, { zone }: ContentPlace): Content {
  return compileContent(JSON.parse(sources) as Bare, zone);
}

/**
 * Names, times and lengths of all files of flows and locales: another text after every edit. Of what is linked (as a
 * ConfigMap of Kubernetes is mounted) the file or folder behind the link counts.
 */
export async function stateOf({ flowsDir, localesDir }: ContentPlace): Promise<string> {
  const files = await Promise.all([flowsDir, localesDir].map((dir) => statesIn(dir, [])));
  return files.flat().join('\n');
}

/** `within`: the real paths of the folders around it, since a link may lead back into one of them. */
async function statesIn(dir: string, within: readonly string[]): Promise<string[]> {
  const real = await realpath(dir);
  if (within.includes(real)) return [];
  const names = await readdir(dir);
  const states = names.sort().map(async (name) => {
    const path = join(dir, name);
    const found = await stat(path).catch(() => null);
    if (found?.isDirectory()) return statesIn(path, [...within, real]);
    // a link may lead nowhere: editors mark a file at work by one
    return [found ? `${path} ${found.ino} ${found.mtimeMs} ${found.size}` : `${path} leads nowhere`];
  });
  return (await Promise.all(states)).flat();
}

function check(task: CheckTask): Promise<Checked> {
  return new Promise((resolve, reject) => {
    const { filename, ...options } = programBeside(import.meta.url, 'worker');
    const worker = new Worker(filename, { ...options, workerData: task });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('the check ended without an answer')));
  });
}
