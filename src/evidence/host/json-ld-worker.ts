import { parentPort } from 'node:worker_threads';
import jsonld from 'jsonld';
import { contextAt } from '../json-ld/contexts.js';
import type { Canonical, GraphNode } from '../json-ld/shape.js';

// The general library of JSON-LD in a thread of its own: what it takes to make a document canonical, its sender decides.

parentPort!.on('message', async (document: Record<string, unknown>) => {
  parentPort!.postMessage(await canonical(document).catch(() => null));
});
parentPort!.postMessage('ready');

/** @throws where the document is not JSON-LD, names another context anywhere, or is too intricate. */
async function canonical(document: Record<string, unknown>): Promise<Canonical> {
  const options = {
    documentLoader: async (url: string) => {
      const context = contextAt(url);
      if (!context) throw new Error('a context that is not kept here');
      // The tag says that the context never changes, so that it is worked out once.
      return { documentUrl: url, document: context, tag: 'static' };
    },
    // What a context does not define is not signed; it is not an error, and it is not read either.
    safe: false,
    base: null,
    canonizeOptions: { algorithm: 'RDFC-1.0', maxWorkFactor: 1 },
  };
  const quads = String(await jsonld.canonize(document, options as object));
  const nodes = await jsonld.fromRDF(quads as unknown as object, {
    format: 'application/n-quads',
    useNativeTypes: true,
  });
  return { quads, nodes: nodes as GraphNode[] };
}
