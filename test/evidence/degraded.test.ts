import { beforeAll, expect, test } from 'vitest';
import { readPhotograph } from '../../src/evidence/passes.js';
import { loadDecoder } from '../../src/evidence/reading/zxing.js';
import { CONDITIONS, degradedSet } from '../support/degraded.js';

beforeAll(loadDecoder);

const COUNT = 4;
/** Milliseconds: what is read must not depend on how busy the machine is. */
const PATIENT = 15_000;

/** Of the certificates, how many have to be read where not all are. */
const FLOORS: Record<string, number> = { 'blur σ 3 px': 3 };

test.each(Object.keys(CONDITIONS))('certificates are read: %s', { timeout: 40_000 }, async (name) => {
  let read = 0;
  for (const { text, bytes } of await degradedSet(name, COUNT)) {
    const { texts, reason } = await readPhotograph(bytes, PATIENT);
    if (texts.length) expect(texts).toEqual([text]);
    else expect(reason).toMatch(/^(blurred|too_small)$/);
    read += texts.length;
  }
  expect(read).toBeGreaterThanOrEqual(FLOORS[name] ?? COUNT);
});
