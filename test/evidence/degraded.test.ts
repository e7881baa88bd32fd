import { beforeAll, expect, test } from 'vitest';
import { readPhotograph } from '../../src/evidence/passes.js';
import { loadDecoder } from '../../src/evidence/reading/zxing.js';
import { CONDITIONS, degradedSet } from '../support/degraded.js';
import { PATIENCE } from '../support/patience.js';
import { runs } from '../support/runs.js';

beforeAll(loadDecoder);

/** Of each condition; `npm run bench` reads many more. */
const COUNT = runs(1);

test.each(Object.keys(CONDITIONS))('certificates are read: %s', async (name) => {
  let read = 0;
  for (const { text, bytes } of await degradedSet(name, COUNT)) {
    const { texts, reason } = await readPhotograph(bytes, PATIENCE.timeout);
    if (texts.length) expect(texts).toEqual([text]);
    else expect(reason).toMatch(/^(blurred|too_small)$/);
    read += texts.length;
  }
  expect(read).toBe(COUNT);
});
