import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';

/** A program that runs in a thread or process of its own, and the arguments that Node needs for it, where it needs any. */
export interface Program {
  filename: string;
  execArgv?: string[];
}

/**
 * The program `name` in the folder of the module whose `import.meta.url` is given: as it was compiled; or, where the
 * sources themselves run (tests, development), its source under tsx.
 */
export function programBeside(url: string, name: string): Program {
  const extension = url.endsWith('.ts') ? 'ts' : 'js';
  const filename = fileURLToPath(new URL(`./${name}.${extension}`, url));
  if (extension === 'js') return { filename };
  const tsx = import.meta.resolve('tsx/esm/api');
  // tsx registers itself in main threads only (`--import tsx`); a thread has to ask for it
  return {
    filename,
    execArgv: ['--import', `data:text/javascript,import { register } from '${tsx}'; register();`],
  };
}

/** A library has so long to be loaded (ms). */
const START_MS = 30_000;

/**
 * A program that lies beside a file, in a thread of its own with so much memory (MB); it says once that it is ready.
 * @throws where it is not, which ends it.
 */
export async function threadBeside(url: string, name: string, memoryMb: number): Promise<Worker> {
  const { filename, ...options } = programBeside(url, name);
  const thread = new Worker(filename, { ...options, resourceLimits: { maxOldGenerationSizeMb: memoryMb } });
  // what goes wrong with it is that it ends
  thread.on('error', () => {});
  try {
    await told(thread, START_MS);
  } catch (error) {
    await thread.terminate();
    throw error;
  }
  // whoever has nothing else to do need not wait for it
  thread.unref();
  return thread;
}

/**
 * What a thread says next.
 * @throws where it ends before, or says nothing for so long (ms).
 */
export async function told(worker: Worker, longestMs: number): Promise<unknown> {
  let timer: NodeJS.Timeout | undefined;
  let off = () => {};
  try {
    return await new Promise((resolve, reject) => {
      const ended = () => reject(new Error('ended'));
      worker.once('message', resolve).once('exit', ended);
      off = () => worker.off('message', resolve).off('exit', ended);
      timer = setTimeout(ended, longestMs);
    });
  } finally {
    clearTimeout(timer);
    off();
  }
}
