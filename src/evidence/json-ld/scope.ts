import { contextAt, type LocalContext } from './contexts.js';

/** What a term of a context means. */
export interface Term {
  /** Its full name, or the keyword that it stands for. */
  iri: string;
  /** What its strings are: `@id`, `@vocab`, or the full name of a datatype; `null` for plain ones. */
  coercion: string | null;
  /** Whether names may be shortened with it (`schema:name`). */
  isPrefix: boolean;
  /** Whether it keeps its values in some order or graph, which the fixed shape has not. */
  isContainer: boolean;
  isProtected: boolean;
  /** The context that holds inside its value, or among the members of a node of this type. */
  context: Record<string, unknown> | null;
}

/** A context, or a use of one, that the fixed shape of certificates does not have. */
export class OffShape extends Error {
  override readonly name = 'OffShape';
}

const KEYWORD_ALIASES = ['@id', '@type'];

/**
 * The terms that hold in a part of a document (JSON-LD 1.1, "active context"), as far as the contexts that are kept here
 * go: terms with a type, a scoped context and protection; no vocabulary, base, language, reverse or null.
 */
export class Scope {
  private readonly made = new Map<object, { protectedToo?: Scope; plain?: Scope; typed?: Scope }>();

  private constructor(
    private readonly terms: ReadonlyMap<string, Term>,
    /** What holds again in the nodes inside a node of a type that has a context of its own. */
    private readonly outer: Scope | null,
  ) {}

  /** Where nothing is defined yet. */
  static readonly none = new Scope(new Map(), null);

  term(name: string): Term | undefined {
    return this.terms.get(name);
  }

  /** Whether a name begins with a term, which it may be shortened by. */
  isShort(name: string): boolean {
    const colon = name.indexOf(':');
    return colon > 0 && !name.startsWith('//', colon + 1) && this.terms.has(name.slice(0, colon));
  }

  /** @throws {OffShape} */
  with(context: LocalContext): Scope {
    if (Array.isArray(context)) return context.reduce((scope: Scope, one) => scope.with(one), this);
    if (typeof context !== 'string') return this.extended('plain', context);
    const document = contextAt(context);
    if (!document) throw new OffShape();
    return this.with(document['@context']);
  }

  /**
   * With the context of a property's term, which may redefine what is protected.
   * @throws {OffShape}
   */
  inProperty({ context }: Term): Scope {
    return context ? this.extended('protectedToo', context) : this;
  }

  /**
   * With the context of a node's type, which ends at the nodes inside it.
   * @throws {OffShape}
   */
  inType({ context }: Term): Scope {
    return context ? this.extended('typed', context) : this;
  }

  /** As it is for a node inside a node. */
  inside(): Scope {
    return this.outer ?? this;
  }

  private extended(how: 'plain' | 'protectedToo' | 'typed', context: Record<string, unknown>): Scope {
    const made = this.made.get(context) ?? {};
    this.made.set(context, made);
    made[how] ??= new Scope(
      merged(this.terms, context, how === 'protectedToo'),
      how === 'typed' ? (this.outer ?? this) : this.outer,
    );
    return made[how];
  }
}

function merged(
  outer: ReadonlyMap<string, Term>,
  context: Record<string, unknown>,
  overrides: boolean,
): Map<string, Term> {
  const { '@version': version = 1.1, '@protected': isProtected = false, ...definitions } = context;
  if (version !== 1.1) throw new OffShape();
  const terms = new Map(outer);
  for (const [name, definition] of Object.entries(definitions)) {
    const term = termOf(definition, definitions, outer, isProtected === true);
    const before = outer.get(name);
    if (before?.isProtected && !overrides) {
      if (!isSame(before, term)) throw new OffShape();
    } else terms.set(name, term);
  }
  return terms;
}

function termOf(
  definition: unknown,
  beside: Record<string, unknown>,
  outer: ReadonlyMap<string, Term>,
  isProtected: boolean,
): Term {
  const full = (name: string) => fullName(name, beside, outer);
  if (typeof definition === 'string') {
    const iri = full(definition);
    const isPrefix = /[:/?#[\]@]$/.test(iri);
    return { iri, coercion: null, isPrefix, isContainer: false, isProtected, context: null };
  }
  const {
    '@id': id,
    '@type': type,
    '@container': container = '@set',
    '@context': context = null,
    ...others
  } = definition as Record<string, unknown>;
  if (typeof id !== 'string' || Object.keys(others).length) throw new OffShape();
  const coercion = typeof type === 'string' ? (type.startsWith('@') ? type : full(type)) : null;
  return {
    iri: full(id),
    coercion,
    isPrefix: false,
    isContainer: container !== '@set',
    isProtected,
    context: context as Record<string, unknown> | null,
  };
}

/** A full name of a shortened one, by the terms beside it before those around it. */
function fullName(name: string, beside: Record<string, unknown>, outer: ReadonlyMap<string, Term>): string {
  if (name.startsWith('@')) {
    if (!KEYWORD_ALIASES.includes(name)) throw new OffShape();
    return name;
  }
  const colon = name.indexOf(':');
  if (colon < 0) throw new OffShape();
  const [prefix, suffix] = [name.slice(0, colon), name.slice(colon + 1)];
  if (suffix.startsWith('//')) return name;
  const definition = Object.hasOwn(beside, prefix) ? beside[prefix] : null;
  const term = definition ? termOf(definition, beside, outer, false) : outer.get(prefix);
  return term?.isPrefix ? term.iri + suffix : name;
}

function isSame(one: Term, other: Term): boolean {
  return (
    one.iri === other.iri &&
    one.coercion === other.coercion &&
    one.isPrefix === other.isPrefix &&
    one.isContainer === other.isContainer &&
    JSON.stringify(one.context) === JSON.stringify(other.context)
  );
}
