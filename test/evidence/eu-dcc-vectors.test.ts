import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { z } from 'zod';
import { readCode } from '../../src/evidence/code.js';
import { openEvidenceReader } from '../../src/evidence/reader.js';
import { parseTrust, TrustList } from '../../src/evidence/trust.js';
import { runs } from '../support/runs.js';

/** The EU's own vectors (dgc-testdata) with what is expected of each. */
const ROOT = 'test/fixtures/certificates/eu-dcc';

const vectorSchema = z.object({
  PREFIX: z.string(),
  '2DCODE': z.string().nullish(),
  TESTCTX: z.object({ CERTIFICATE: z.string(), VALIDATIONCLOCK: z.string() }),
  EXPECTEDRESULTS: z.record(z.string(), z.boolean()),
});

const vectors = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.json'))
  .sort()
  .map((name) => ({ name, ...vectorSchema.parse(JSON.parse(readFileSync(join(ROOT, name), 'utf8'))) }));

const reader = openEvidenceReader({ trust: new TrustList() });
afterAll(() => reader.close());

test('all six folders are here', () => {
  expect(vectors).toHaveLength(152);
});

test.each(vectors)('$name is read as expected', ({ PREFIX, TESTCTX, EXPECTEDRESULTS: expected }) => {
  const at = Date.parse(TESTCTX.VALIDATIONCLOCK);
  const { outcome, signature, expired, findings } = readCode(PREFIX, parseTrust(TESTCTX.CERTIFICATE), at);
  for (const layer of ['UNPREFIX', 'B45DECODE', 'COMPRESSION', 'DECODE']) {
    if (expected[`EXPECTED${layer}`] !== false) continue;
    expect(outcome).toMatch(/^(invalid|not_certificate)$/);
    expect(signature).not.toBe('valid');
  }
  const {
    EXPECTEDVERIFY: verify,
    EXPECTEDEXPIRATIONCHECK: inTime,
    EXPECTEDSCHEMAVALIDATION: schema,
  } = expected;
  if (verify !== undefined) expect(signature === 'valid').toBe(verify);
  if (inTime !== undefined) expect(expired).toBe(!inTime);
  if (schema !== undefined) expect(findings.schema).toBe(schema);
  if (schema === false) expect(outcome).toBe('invalid');
  if (expected.EXPECTEDKEYUSAGE === false) {
    expect(findings.key_usage).toBe(false);
    expect(outcome).toBe('invalid');
  }
});

/** Every third picture, and those that are not to be read; all with `TEST_RUNS=3`. */
const STEP = Math.max(1, Math.round(3 / runs(1)));
const pictured = vectors
  .filter((vector) => vector['2DCODE'] && vector.EXPECTEDRESULTS.EXPECTEDPICTUREDECODE !== undefined)
  .filter(({ EXPECTEDRESULTS: { EXPECTEDPICTUREDECODE } }, i) => !EXPECTEDPICTUREDECODE || i % STEP === 0);

test.each(pictured)(
  '$name is read from its picture as expected',
  async ({ PREFIX, EXPECTEDRESULTS, ...vector }) => {
    const { qr } = await reader.read(Buffer.from(vector['2DCODE']!, 'base64'), 0);
    expect(qr === PREFIX).toBe(EXPECTEDRESULTS.EXPECTEDPICTUREDECODE);
  },
);
