import { describe, expect, it } from 'vitest';
import { Line } from '../../src/store/embedded/line.js';

describe('Line', () => {
  it('takes one at a time, in order, and those who go first before the others who wait', async () => {
    const line = new Line();
    const done: string[] = [];
    const work = (name: string) => async () => {
      done.push(`${name} begins`);
      await Promise.resolve();
      done.push(`${name} ends`);
    };
    await Promise.all([
      line.run(work('a')),
      line.run(work('b')),
      line.run(work('c'), 'first'),
      line.run(work('d')),
    ]);
    expect(done).toEqual(['a', 'c', 'b', 'd'].flatMap((name) => [`${name} begins`, `${name} ends`]));
  });

  it('goes on after work that fails', async () => {
    const line = new Line();
    const failing = line.run(() => Promise.reject(new Error('on purpose')));
    const next = line.run(async () => 'done');
    await expect(failing).rejects.toThrow('on purpose');
    expect(await next).toBe('done');
  });

  it('keeps nobody out for good, however many go first', async () => {
    const line = new Line();
    const done: string[] = [];
    const works = [line.run(async () => {}), line.run(async () => void done.push('other'))];
    for (let i = 0; i < 30; i++) works.push(line.run(async () => void done.push('first'), 'first'));
    await Promise.all(works);
    expect(done.indexOf('other')).toBe(8);
  });
});
