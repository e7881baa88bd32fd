import fc from 'fast-check';
import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { isModest } from '../../src/evidence/json-ld/canonical.js';
import { contextAt } from '../../src/evidence/json-ld/contexts.js';
import { canonicalOfShape } from '../../src/evidence/json-ld/shape.js';
import { runs } from '../support/runs.js';
import { divoc } from './divoc-signer.js';

fc.configureGlobal({ seed: 441 });

const general = async (document: object): Promise<string | null> => {
  const options = {
    safe: false,
    base: null,
    canonizeOptions: { algorithm: 'RDFC-1.0', maxWorkFactor: 1 },
    documentLoader: async (url: string) => ({ documentUrl: url, document: contextAt(url), tag: 'static' }),
  };
  return jsonld.canonize(document, options as object).then(String, () => null);
};

const CREDENTIALS = 'https://www.w3.org/2018/credentials/v1';
const VACCINATION = 'https://www.pedulilindungi.id/credentials/vaccination/v2';
const SECURITY = 'https://w3id.org/security/v2';

/** Every member that the contexts define, some that they do not, and some that no certificate has. */
const defined = [CREDENTIALS, VACCINATION].flatMap((url) => {
  const names = (context: unknown): string[] =>
    typeof context === 'object' && context !== null
      ? Object.entries(context).flatMap(([name, inner]) => [name, ...names(inner)])
      : [];
  return names(contextAt(url)).filter((name) => !name.startsWith('@'));
});
const member = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...new Set(defined)) },
  {
    weight: 4,
    arbitrary: fc.constantFrom('id', 'type', 'name', 'dob', 'address', 'evidence', 'credentialSubject'),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('umur', 'a b', '', '__proto__', 'constructor', 'schema:name', '@id', '@value'),
  },
);
const type = fc.constantFrom(
  'Person',
  'Vaccination',
  'VerifiableCredential',
  'ProofOfVaccinationCredential',
  'Lain',
  'vac:X',
  'id',
);
const text = fc.oneof(
  fc.constantFrom(
    'did:contoh:1',
    'https://contoh.example/',
    '',
    'SITI',
    '2021-09-07',
    'schema:x',
    'cred:x',
    'a:b c',
    'x\n"\\\u0000é😀',
    '@type',
    '_:b0',
    'mailto:x<y',
  ),
  fc.string(),
);
const scalar = fc.oneof(text, fc.integer(), fc.double(), fc.boolean(), fc.constant(null));
const { node, value } = fc.letrec<{ node: Record<string, unknown>; value: unknown }>((tie) => ({
  node: fc
    .tuple(
      fc.dictionary(member, tie('value'), { maxKeys: 5 }),
      fc.option(fc.oneof(type, fc.array(type, { maxLength: 3 })), { nil: undefined }),
      fc.option(text, { nil: undefined }),
    )
    .map(([members, types, id]) => ({
      ...members,
      ...(types !== undefined && { type: types }),
      ...(id !== undefined && { id }),
    })),
  value: fc.oneof(
    { depthSize: 'small' },
    { weight: 4, arbitrary: scalar },
    { weight: 3, arbitrary: tie('node') },
    { weight: 1, arbitrary: fc.array(fc.oneof(scalar, tie('node')), { maxLength: 3 }) },
  ),
}));

describe('the quick canonical form is that of the general library', () => {
  test.each<[string, object]>([
    ['Indonesia', divoc()],

    [
      'a proof',
      {
        '@context': SECURITY,
        type: 'RsaSignature2018',
        created: '2021-09-08T00:00:00Z',
        verificationMethod: 'did:contoh',
        proofPurpose: 'assertionMethod',
      },
    ],
    [
      'a proof of somebody without an address',
      { '@context': SECURITY, type: 'X', verificationMethod: 'contoh', proofPurpose: 'lain' },
    ],
  ])('%s', async (_, document) => {
    expect(canonicalOfShape(document as Record<string, unknown>)?.quads).toBe(await general(document));
  });

  test('or there is none, of any document', async () => {
    const contexts = fc.constantFrom([CREDENTIALS, VACCINATION], [VACCINATION], [CREDENTIALS], [SECURITY]);
    await holds(
      fc
        .record({ '@context': contexts, document: node })
        .map(({ document, ...head }) => ({ ...head, ...document })),
      runs(100),
    );
  });

  test('or there is none, of a certificate that was changed', async () => {
    const change = fc.record({
      at: fc.array(fc.nat(30), { minLength: 1, maxLength: 5 }),
      member: fc.option(member),
      value,
    });
    await holds(
      fc.array(change, { minLength: 1, maxLength: 4 }).map((changes) => {
        const document = structuredClone(divoc()) as Record<string, unknown>;
        for (const one of changes) put(document, one);
        return document;
      }),
      runs(100),
    );
  });
});

/** Nothing is written but what the general library writes, and mostly something is. */
async function holds(documents: fc.Arbitrary<Record<string, unknown>>, numRuns: number): Promise<void> {
  let written = 0;
  await fc.assert(
    fc.asyncProperty(documents, async (made) => {
      const document = JSON.parse(JSON.stringify(made));
      fc.pre(isModest(document));
      const form = canonicalOfShape(document);
      if (!form) return;
      written++;
      expect(form.quads).toBe(await general(document));
    }),
    { numRuns, endOnFailure: true },
  );
  expect(written).toBeGreaterThan(numRuns / 8);
}

/** Puts a value where a path of numbers leads in a document, in place of what is there or beside it. */
function put(
  document: object,
  { at, member: name, value: one }: { at: number[]; member: string | null; value: unknown },
): void {
  const [step = 0, ...further] = at;
  const names = Object.keys(document).filter((key) => key !== '@context');
  const place = names[step % names.length] ?? '0';
  const inner = (document as Record<string, unknown>)[place];
  if (further.length && typeof inner === 'object' && inner !== null)
    put(inner, { at: further, member: name, value: one });
  else Object.assign(document, { [Array.isArray(document) ? place : (name ?? place)]: one });
}
