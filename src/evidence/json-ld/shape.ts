import { sha256 } from '../host/hash.js';
import { OffShape } from './scope.js';
import { type Node, RDF_TYPE, type Statement, statementsOf, type Thing } from './statements.js';

/** One node of a document: its types and, by full name, what is said of it. */
export interface GraphNode {
  '@id': string;
  '@type'?: string[];
  [property: string]: unknown;
}

/** A document in its canonical form (RDF Dataset Canonicalization 1.0, also URDNA2015): N-Quads, and the same as nodes. */
export interface Canonical {
  quads: string;
  nodes: GraphNode[];
}

/**
 * The canonical form of a document of the shape that certificates have, in time that grows with its length alone; `null`
 * for one of another shape, or with two nodes that only what is around them tells apart.
 */
export function canonicalOfShape(document: Record<string, unknown>): Canonical | null {
  try {
    const statements = statementsOf(document);
    const labels = labelsOf(statements);
    if (!labels) return null;
    const label = (node: number) => labels[node]!;
    return {
      quads: statements
        .map((statement) => line(statement, label))
        .sort()
        .join(''),
      nodes: nodesOf(statements, (node) => (typeof node === 'string' ? node : label(node))),
    };
  } catch (error) {
    if (error instanceof OffShape) return null;
    throw error;
  }
}

/**
 * The canonical names of the nodes without a name, in the order of the hashes of what is said with each (RDFC-1.0,
 * sections 4.4 and 4.6); `null` where two have the same.
 */
function labelsOf(statements: Statement[]): Record<number, string> | null {
  const mentions = new Map<number, Set<Statement>>();
  for (const statement of statements) {
    for (const node of [statement.subject, 'node' in statement.object ? statement.object.node : null]) {
      if (typeof node === 'number') mentions.set(node, (mentions.get(node) ?? new Set()).add(statement));
    }
  }
  const hashes = new Map<string, number>();
  for (const [node, said] of mentions) {
    const lines = [...said].map((statement) => line(statement, (other) => (other === node ? '_:a' : '_:z')));
    hashes.set(sha256(lines.sort().join('')).toString('hex'), node);
  }
  if (hashes.size < mentions.size) return null;
  const ordered = [...hashes].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(ordered.map(([, node], at) => [node, `_:c14n${at}`]));
}

/** A statement as a line of N-Quads. */
function line({ subject, property, object }: Statement, label: (node: number) => string): string {
  const name = (node: Node) => (typeof node === 'number' ? label(node) : `<${escapedName(node)}>`);
  return `${name(subject)} <${property}> ${'node' in object ? name(object.node) : literal(object)} .\n`;
}

function literal({ text, datatype }: Exclude<Thing, { node: Node }>): string {
  return `"${escapedText(text)}"${datatype === null ? '' : `^^<${datatype}>`}`;
}

const SHORT_ESCAPES: Record<string, string> = {
  '\b': '\\b',
  '\t': '\\t',
  '\n': '\\n',
  '\f': '\\f',
  '\r': '\\r',
  '"': '\\"',
  '\\': '\\\\',
};

function escapedText(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the canonical form escapes exactly these
  return text.replace(/[\0-\x1f\x7f"\\]/g, (char) => SHORT_ESCAPES[char] ?? codeOf(char));
}

function escapedName(name: string): string {
  return name.replace(/[\0-\x20<>"{}|^`\\]/g, codeOf);
}

function codeOf(char: string): string {
  return `\\u${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function nodesOf(statements: Statement[], name: (node: Node) => string): GraphNode[] {
  const nodes = new Map<string, Record<string, unknown[]>>();
  for (const { subject, property, object } of statements) {
    const id = name(subject);
    const node = nodes.get(id) ?? {};
    nodes.set(id, node);
    const isType = property === RDF_TYPE && 'node' in object;
    const said = isType ? name(object.node) : valueFrom(object, name);
    const place = isType ? '@type' : property;
    node[place] = [...(node[place] ?? []), said];
  }
  return [...nodes].map(([id, said]) => ({ '@id': id, ...said }));
}

function valueFrom(object: Thing, name: (node: Node) => string): object {
  if ('node' in object) return { '@id': name(object.node) };
  const { text, datatype } = object;
  if (datatype?.endsWith('#integer')) return { '@value': Number(text) };
  if (datatype?.endsWith('#boolean')) return { '@value': text === 'true' };
  return { '@value': text, ...(datatype !== null && { '@type': datatype }) };
}
