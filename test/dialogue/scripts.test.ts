import { describe, expect, test } from 'vitest';
import { play, readScripts, rewrite, shipped } from '../support/scripts.js';

/** `UPDATE=1 npx vitest run test/dialogue/scripts.test.ts` takes what the bot says now for right: read the diff. */
const update = process.env.UPDATE === '1';

describe('conversations', () => {
  const scripts = readScripts();

  test.each(scripts.map((script) => [script.id, script] as const))('%s', (id, script) => {
    const played = play(shipped, script);
    expect(script.path.endsWith(`/${id}.yaml`)).toBe(true);
    expect(played.flatMap(({ effects }) => effects).filter((effect) => effect.startsWith('failure'))).toEqual(
      [],
    );
    if (update) rewrite(script, played);
    else expect(played).toEqual(script.turns.map(({ bot, effects }) => ({ bot, effects })));
  });

  test('every service is spoken of in one of them', () => {
    const told = scripts.flatMap(({ turns }) => turns.flatMap(({ effects }) => effects)).join('\n');
    const bare = [...shipped.flows.book.services.keys()].filter((id) => !told.includes(`verdict ${id} `));
    expect(bare).toEqual([]);
  });
});
