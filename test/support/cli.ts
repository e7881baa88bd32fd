import { execFile } from 'node:child_process';

/** What came of a run of the command line. */
export interface Run {
  code: number;
  out: string;
  err: string;
}

/** Runs the built command line as an officer would, with some settings beside those of the tests. */
export function bisa(
  args: string[],
  { env = {}, input = '', node = [] }: { env?: Record<string, string>; input?: string; node?: string[] } = {},
): Promise<Run> {
  return new Promise((resolve) => {
    const child = execFile(
      'node',
      [...node, 'dist/cli.js', ...args],
      { env: { ...process.env, ...env } },
      (error, out, err) => resolve({ code: error ? Number(error.code) : 0, out, err }),
    );
    child.stdin?.end(input);
  });
}
