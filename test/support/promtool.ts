import { spawnSync } from 'node:child_process';

/** Whether there is a `promtool` to check rules with. */
export function hasPromtool(): boolean {
  return spawnSync('promtool', ['--version'], { stdio: 'ignore' }).status === 0;
}

/** What promtool says, and whether all is well. */
export function promtool(...args: string[]): { isWell: boolean; said: string } {
  const { status, stdout, stderr } = spawnSync('promtool', args, { encoding: 'utf8' });
  return { isWell: status === 0, said: stdout + stderr };
}
