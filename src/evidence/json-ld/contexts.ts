import { contextFile } from '../host/context-file.js';

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

/** A context as a document or another context has it: an address, terms, or several of them. */
export type LocalContext = string | Record<string, unknown> | LocalContext[];

const loaded = new Map<string, { '@context': LocalContext }>();

/** The document of a context that is kept here, or `null`: nothing is ever fetched. */
export function contextAt(url: string): { '@context': LocalContext } | null {
  const file = Object.hasOwn(CONTEXTS, url) ? CONTEXTS[url]! : null;
  if (!file) return null;
  const document = loaded.get(file) ?? JSON.parse(contextFile(file));
  loaded.set(file, document);
  return document;
}

/** Whether a document names contexts, and none anywhere that is not kept here. */
export function hasKnownContexts(document: Record<string, unknown>): boolean {
  return Object.hasOwn(document, '@context') && namesKnown(document);
}

function namesKnown(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return Object.entries(value).every(([name, inner]) =>
    name === '@context' ? [inner].flat().every(isKnown) && inner.length !== 0 : namesKnown(inner),
  );
}

function isKnown(url: unknown): boolean {
  return typeof url === 'string' && Object.hasOwn(CONTEXTS, url);
}
