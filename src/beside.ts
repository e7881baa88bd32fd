import { fileURLToPath } from 'node:url';

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
