import { basename, relative } from 'node:path';
import { type Message, type Pattern, parse, type Term, Visitor } from '@fluent/syntax';
import type { LocaleSource } from '../texts.js';
import type { Fault } from './fault.js';
import { readText } from './text-file.js';

/** One message or term of a locale. */
export interface LocaleEntry {
  /** The line (from 1) of its id. */
  line: number;
  /** `null` where there are attributes only. */
  pattern: Pattern | null;
  variables: Set<string>;
  /** The messages (`name`) and terms (`-name`) that it is made of. */
  references: Set<string>;
  functions: Set<string>;
}

/** A locale file that was read and whose syntax is right. Terms stand among the messages, by `-name`. */
export interface LocaleDocument extends LocaleSource {
  /** As people name it, relative to the working directory: `locales/id.ftl`. */
  file: string;
  entries: Map<string, LocaleEntry>;
}

/**
 * Reads a Fluent file; what is not Fluent, and an id that is given twice, is pushed to `faults`. `null` where it cannot be
 * read.
 */
export function readLocale(path: string, faults: Fault[]): LocaleDocument | null {
  const file = relative(process.cwd(), path);
  const ftl = readText(path, faults);
  if (ftl === null) return null;
  const entries: LocaleDocument['entries'] = new Map();
  const lineOf = linesOf(ftl);
  for (const entry of parse(ftl, { withSpans: true }).body) {
    if (entry.type === 'Junk') {
      const { message, span } = entry.annotations[0]!;
      faults.push({
        file,
        line: lineOf(span?.start),
        message: `not Fluent: ${message}`,
        remedy: JUNK_REMEDY,
      });
    } else if (entry.type === 'Message' || entry.type === 'Term') {
      const id = entry.type === 'Term' ? `-${entry.id.name}` : entry.id.name;
      const line = lineOf(entry.id.span?.start);
      const first = entries.get(id);
      if (first) {
        const message = `"${id}" is given twice, first in line ${first.line}`;
        faults.push({ file, line, message, remedy: 'take one of the two out' });
      } else entries.set(id, { line, ...contentsOf(entry) });
    }
  }
  return { locale: basename(path, '.ftl'), file, ftl, entries };
}

/** Gives the line (from 1) of a position. Positions only grow, so that the text is gone through once. */
function linesOf(text: string): (position?: number) => number {
  let [at, line] = [0, 1];
  return (position = 0) => {
    for (; at < position; at++) if (text[at] === '\n') line++;
    return line;
  };
}

const JUNK_REMEDY =
  'write the message as "id = text": further lines indented, each { closed, no line beginning with * [ or .';

function contentsOf(entry: Message | Term): Omit<LocaleEntry, 'line'> {
  const { variables, references, functions } = new Collector(entry);
  return { pattern: entry.value, variables, references, functions };
}

/** Collects what an entry is made of. */
class Collector extends Visitor {
  readonly variables = new Set<string>();
  readonly references = new Set<string>();
  readonly functions = new Set<string>();

  constructor(entry: Message | Term) {
    super();
    this.visit(entry);
  }
  override visitVariableReference({ id }: { id: { name: string } }): void {
    this.variables.add(id.name);
  }
  override visitMessageReference({ id }: { id: { name: string } }): void {
    this.references.add(id.name);
  }
  override visitTermReference({ id }: { id: { name: string } }): void {
    this.references.add(`-${id.name}`);
  }
  override visitFunctionReference(node: Parameters<NonNullable<Visitor['visitFunctionReference']>>[0]): void {
    this.functions.add(node.id.name);
    this.genericVisit(node);
  }
}

/** Every wording that a pattern can give, arguments written as `{name}`: one for each combination of its variants. */
export function wordings(pattern: Pattern): string[] {
  return pattern.elements.reduce<string[]>(
    (before, element) => {
      const here = element.type === 'TextElement' ? [element.value] : expressionWordings(element.expression);
      return before.flatMap((text) => here.map((more) => text + more)).slice(0, MOST_WORDINGS);
    },
    [''],
  );
}

/** More combinations than a text for a phone has; keeps a wild one from taking all memory. */
const MOST_WORDINGS = 1_000;

type Expression = Extract<Pattern['elements'][number], { type: 'Placeable' }>['expression'];

function expressionWordings(expression: Expression): string[] {
  switch (expression.type) {
    case 'SelectExpression':
      return expression.variants.flatMap(({ value }) => wordings(value));
    case 'StringLiteral':
      return [expression.parse().value];
    case 'Placeable':
      return expressionWordings(expression.expression);
    case 'NumberLiteral':
      return [expression.value];
    default:
      return [`{${expression.id.name}}`];
  }
}
