import type { LocalContext } from './contexts.js';
import { OffShape, Scope, type Term } from './scope.js';

/** A node by its full name, or a number for one without a name. */
export type Node = string | number;

/** What is said of a node: another node, or a text of a datatype. */
export type Thing = { node: Node } | { text: string; datatype: string | null };

/** One statement of a document (RDF 1.1, a triple). */
export interface Statement {
  subject: Node;
  property: string;
  object: Thing;
}

export const RDF_TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const XSD = 'http://www.w3.org/2001/XMLSchema#';

/** More contexts than a certificate names. */
const MAX_CONTEXTS = 3;

/** What has a scheme (and no white space) is a full name; what has none is said of nobody. */
const FULL = /^[A-Za-z][A-Za-z0-9+-.]*:\S*$/;

/**
 * The statements of a JSON-LD document of the shape that certificates have: nodes inside nodes, with texts, whole numbers
 * and truth values; no keywords but `@context` at the top, no shortened names, no graphs, lists or names of blank nodes.
 * What no context defines says nothing, as in JSON-LD.
 * @throws {OffShape} where the document is of another shape, whether it is JSON-LD or not.
 */
export function statementsOf({ '@context': contexts, ...document }: Record<string, unknown>): Statement[] {
  const named = [contexts].flat();
  if (named.length > MAX_CONTEXTS || !named.every((url) => typeof url === 'string')) throw new OffShape();
  const walk = new Walk();
  walk.node(document, Scope.none.with(named as LocalContext));
  return [...walk.statements.values()];
}

class Walk {
  /** Each once, by what it says. */
  readonly statements = new Map<string, Statement>();
  private unnamed = 0;

  /** Says what a node holds, and gives the node. */
  node(members: Record<string, unknown>, outer: Scope): Node {
    const names = Object.keys(members);
    for (const name of names) if (name.includes(':') || name.startsWith('@')) throw new OffShape();
    const typed = names.filter((name) => outer.term(name)?.iri === '@type').flatMap((name) => members[name]);
    const types = [...new Set(typed)].map((type) => textOf(type)).sort();
    const scope = types.reduce((within, type) => {
      const term = outer.term(type);
      return term ? within.inType(term) : within;
    }, outer);
    const subject = this.subjectOf(members, names, scope);
    for (const type of types) {
      const iri = nameOf(type, outer, true);
      if (iri !== null) this.say(subject, RDF_TYPE, { node: iri });
    }
    for (const name of names) {
      const term = scope.term(name);
      if (term && !term.iri.startsWith('@')) this.property(subject, term, members[name], scope);
    }
    return subject;
  }

  private subjectOf(members: Record<string, unknown>, names: string[], scope: Scope): Node {
    const [id, ...more] = names.filter((name) => scope.term(name)?.iri === '@id');
    if (more.length) throw new OffShape();
    if (id === undefined) return this.unnamed++;
    const name = nameOf(textOf(members[id]), scope, false);
    if (name === null) throw new OffShape();
    return name;
  }

  private property(subject: Node, term: Term, value: unknown, scope: Scope): void {
    if (term.isContainer || !FULL.test(term.iri)) throw new OffShape();
    for (const one of Array.isArray(value) ? value : [value]) {
      const object = this.thing(term, one, scope);
      if (object) this.say(subject, term.iri, object);
    }
  }

  private thing(term: Term, value: unknown, scope: Scope): Thing | null {
    if (value === null) return null;
    if (Array.isArray(value)) throw new OffShape();
    if (typeof value === 'object') {
      const members = value as Record<string, unknown>;
      return { node: this.node(members, scopeOf(members, term, scope)) };
    }
    const { coercion } = term;
    if (coercion === '@id' || coercion === '@vocab') {
      const node = nameOf(textOf(value), scope.inProperty(term), coercion === '@vocab');
      return node === null ? null : { node };
    }
    if (typeof value === 'string') return { text: value, datatype: coercion };
    if (coercion !== null) throw new OffShape();
    if (typeof value === 'boolean') return { text: String(value), datatype: `${XSD}boolean` };
    if (!Number.isSafeInteger(value)) throw new OffShape();
    return { text: (value as number).toFixed(0), datatype: `${XSD}integer` };
  }

  private say(subject: Node, property: string, object: Thing): void {
    const statement = { subject, property, object };
    // names have no white space in them
    const said = 'node' in object ? `<${object.node}` : `"${object.datatype} ${object.text}`;
    this.statements.set(`${subject} ${property} ${said}`, statement);
  }
}

/** What holds in a node that is a value: the context of a type ends there, but not at one that is a name alone. */
function scopeOf(members: Record<string, unknown>, term: Term, scope: Scope): Scope {
  const within = scope.inProperty(term);
  const [name = '', ...more] = Object.keys(members);
  return !more.length && within.term(name)?.iri === '@id' ? within : scope.inside().inProperty(term);
}

/** The full name that a text is, as a term where it may be one; `null` for one that is relative to nothing. */
function nameOf(text: string, scope: Scope, mayBeTerm: boolean): string | null {
  const term = mayBeTerm ? scope.term(text) : undefined;
  if (term?.iri.startsWith('@') || text.startsWith('@') || text.startsWith('_:')) throw new OffShape();
  if (term) return term.iri;
  if (scope.isShort(text)) throw new OffShape();
  return FULL.test(text) ? text : null;
}

function textOf(value: unknown): string {
  if (typeof value !== 'string') throw new OffShape();
  return value;
}
