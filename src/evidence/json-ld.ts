import { readFileSync } from 'node:fs';

/** The contexts that certificates name, and the file that each is; Indonesia's and Sri Lanka's are DIVOC's second. */
const CONTEXTS: Record<string, string> = {
  'https://www.w3.org/2018/credentials/v1': 'credentials-v1',
  'https://w3id.org/security/v1': 'security-v1',
  'https://w3id.org/security/v2': 'security-v2',
  'https://cowin.gov.in/credentials/vaccination/v1': 'divoc-vaccination-v1',
  'https://cowin.gov.in/credentials/vaccination/v2': 'divoc-vaccination-v2',
  'https://divoc.prod/vaccine/credentials/vaccination/v1': 'divoc-vaccination-v2',
  'https://divoc.lgcc.gov.lk/credentials/vaccination/v1': 'divoc-vaccination-v2',
  'https://www.pedulilindungi.id/credentials/vaccination/v2': 'divoc-vaccination-v2',
};

/** A certificate makes some thirty statements; a document of more members or levels than these is an attack. */
const MAX_MEMBERS = 1000;
const MAX_DEPTH = 12;

/** Milliseconds after which making a document canonical is given up; a genuine one takes a few, the first some more. */
const TIME_LIMIT = 3000;

/** One node of a graph: its type and, by full name, what is said of it. */
export interface GraphNode {
  '@id': string;
  '@type'?: string[];
  [property: string]: unknown;
}

/** Whether every context of a document is one of those that are kept here. */
export function hasKnownContexts(document: Record<string, unknown>): boolean {
  const contexts = [document['@context']].flat();
  return (
    contexts.length > 0 && contexts.every((url) => typeof url === 'string' && Object.hasOwn(CONTEXTS, url))
  );
}

/**
 * The canonical N-Quads of a JSON-LD document (URDNA2015). Contexts are local files.
 * @throws where the document is not JSON-LD, names another context anywhere, or is too large or intricate.
 */
export async function canonicalQuads(document: Record<string, unknown>): Promise<string> {
  assertModest(document);
  const { default: jsonld } = await import('jsonld');
  const options = {
    documentLoader: loadContext,
    // What a context does not define is not signed; it is not an error, and it is not read either.
    safe: false,
    base: null,
    canonizeOptions: { algorithm: 'RDFC-1.0', maxWorkFactor: 1, signal: AbortSignal.timeout(TIME_LIMIT) },
  };
  return String(await jsonld.canonize(document, options as object));
}

/** The statements of canonical N-Quads as nodes: what is read from them is what was signed, and nothing else. */
export async function nodesOf(quads: string): Promise<GraphNode[]> {
  const { default: jsonld } = await import('jsonld');
  const options = { format: 'application/n-quads', useNativeTypes: true } as const;
  return (await jsonld.fromRDF(quads as unknown as object, options)) as GraphNode[];
}

const loaded = new Map<string, object>();

async function loadContext(url: string) {
  const file = Object.hasOwn(CONTEXTS, url) ? CONTEXTS[url] : undefined;
  if (!file) throw new Error('a context that is not kept here');
  const document =
    loaded.get(file) ?? JSON.parse(readFileSync(new URL(`./contexts/${file}.json`, import.meta.url), 'utf8'));
  loaded.set(file, document);
  // The tag says that the context never changes, so that it is worked out once.
  return { documentUrl: url, document, tag: 'static' };
}

function assertModest(document: unknown): void {
  let members = 0;
  let level: unknown[] = [document];
  for (let depth = 0; level.length; depth++) {
    members += level.length;
    if (depth > MAX_DEPTH || members > MAX_MEMBERS) throw new RangeError('too large a document');
    level = level.flatMap((value) =>
      typeof value === 'object' && value !== null ? Object.values(value) : [],
    );
  }
}
