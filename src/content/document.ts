import { relative } from 'node:path';
import { CORE_SCHEMA, load } from 'js-yaml';
import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Document as Yaml } from 'yaml';
import type { z } from 'zod';
import type { Fault } from './fault.js';
import { keysAllowedAt } from './keys.js';
import { didYouMean } from './nearest.js';
import { readText } from './text-file.js';

/** Where something stands inside a document: `['nodes', 2, 'ask']`. */
export type Path = readonly (string | number)[];

/** A file whose parts have a place in it. */
export interface Located {
  /** As people name it, relative to the working directory: `flows/services/sim.yaml`. */
  file: string;
  /** The line (from 1) on which a part begins (a key counts as part of its value), or its nearest parent. */
  lineOf(path: Path): number;
}

/** A YAML file that was read and passed its schema. */
export interface Document<T> extends Located {
  value: T;
}

/** A fault of one part of a file. */
export function faultAt(where: Located, path: Path, message: string, remedy: string): Fault {
  return { file: where.file, line: where.lineOf(path), message, remedy };
}

/**
 * Reads a YAML file through a schema.
 * Gives the document, or `null` with every fault of syntax or schema pushed to `faults`.
 */
export function readDocument<S extends z.ZodType>(
  path: string,
  schema: S,
  faults: Fault[],
): Document<z.output<S>> | null {
  const file = relative(process.cwd(), path);
  const text = readText(path, faults);
  if (text === null) return null;
  const placed = placesIn(text);
  const content = plainValue(text) ?? valueWithPlaces(placed(), file, faults);
  if (content === undefined) return null;
  const lineOf = (at: Path) => lineIn(placed(), at);
  const parsed = schema.safeParse(content, { reportInput: true });
  if (parsed.success) return { file, value: parsed.data, lineOf };
  for (const issue of parsed.error.issues.flatMap((one) => deepest(one))) {
    const at = issue.path as Path;
    const unknown = issue.code === 'unrecognized_keys' ? issue.keys[0]! : undefined;
    faults.push({
      file,
      line: lineOf(unknown === undefined ? at : [...at, unknown]),
      message: `${at.length ? `${at.join('.')}: ` : ''}${messageOf(issue)}`,
      remedy: remedyFor(issue, schema),
    });
  }
  return null;
}

/** The value of a text; `undefined` where it is not plain YAML, which the slower reader then tells more of. */
function plainValue(text: string): unknown {
  try {
    return load(text, { schema: CORE_SCHEMA });
  } catch {
    return undefined;
  }
}

/** A text with the place of each of its parts. */
interface Placed {
  yaml: Yaml;
  lines: LineCounter;
}

/** Reads the places when one is asked for: that takes several times as long as reading the value. */
function placesIn(text: string): () => Placed {
  let placed: Placed | null = null;
  return () => {
    if (placed) return placed;
    const lines = new LineCounter();
    placed = { yaml: parseDocument(text, { lineCounter: lines }), lines };
    return placed;
  };
}

/** The value by the slower reader; `undefined` with every fault of syntax pushed to `faults`. */
function valueWithPlaces({ yaml }: Placed, file: string, faults: Fault[]): unknown {
  const broken = [...yaml.errors, ...yaml.warnings];
  for (const error of broken) {
    const message = error.message.split('\n')[0]!.replace(/ at line \d+, column \d+:?$/, '');
    faults.push({ file, line: error.linePos?.[0].line ?? 1, message, remedy: SYNTAX_REMEDY });
  }
  if (broken.length) return undefined;
  try {
    return yaml.toJS() ?? null;
  } catch (error) {
    // an alias without its anchor
    faults.push({ file, line: 1, message: (error as Error).message, remedy: SYNTAX_REMEDY });
    return undefined;
  }
}

const SYNTAX_REMEDY = 'correct the YAML here: mind indentation, colons and quotes';
const SCHEMA_REMEDY = 'flows/schema/ describes what may stand here';

function lineIn({ yaml, lines }: Placed, path: Path): number {
  let node: unknown = yaml.contents;
  let line = lineAt(lines, node) ?? 1;
  for (const step of path) {
    if (isAlias(node)) node = node.resolve(yaml);
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
      if (!pair) break;
      line = lineAt(lines, pair.key) ?? line;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      line = lineAt(lines, node) ?? line;
    } else break;
  }
  return line;
}

function lineAt(lines: LineCounter, node: unknown): number | undefined {
  const range = (node as { range?: [number, number, number] | null } | null | undefined)?.range;
  return range ? lines.linePos(range[0]).line : undefined;
}

type Issue = z.core.$ZodIssue;

/**
 * Of a union's branches the one that came furthest says what is wrong, or the only one for this type of value; the
 * union's own message where there is none.
 */
function deepest(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const branches = issue.errors.map((errors) => errors.flatMap((one) => deepest(one)));
  const reached = branches.filter((errors) => errors.length && errors.every(({ path }) => path.length > 0));
  const ofType = branches.filter(
    (errors) => !errors.some(({ code, path }) => code === 'invalid_type' && !path.length),
  );
  const best =
    reached.sort((a, b) => depth(b) - depth(a))[0] ?? (ofType.length === 1 ? ofType[0] : undefined);
  if (!best) return [issue];
  return best.map((one) => ({ ...one, path: [...issue.path, ...one.path] }));
}

function depth(errors: Issue[]): number {
  return Math.max(...errors.map(({ path }) => path.length));
}

function messageOf(issue: Issue): string {
  if (isMissing(issue)) return 'is missing';
  if (issue.code === 'invalid_union' && issue.message === 'Invalid input')
    return 'fits nothing that may stand here';
  return issue.message;
}

function isMissing(issue: Issue): boolean {
  return (issue.code === 'invalid_type' || issue.code === 'invalid_union') && issue.input === undefined;
}

function remedyFor(issue: Issue, schema: z.ZodType): string {
  if (isMissing(issue)) return `add "${String(issue.path.at(-1))}: ..."; ${SCHEMA_REMEDY}`;
  switch (issue.code) {
    case 'unrecognized_keys': {
      const [key] = issue.keys as [string];
      return didYouMean(key, keysAllowedAt(schema, issue.path as Path), 'take it out, or mend the spelling');
    }
    case 'invalid_type':
      return `give a value of type ${issue.expected}`;
    case 'invalid_value':
      return didYouMean(String(issue.input), issue.values.map(String));
    default:
      return `correct the value; ${SCHEMA_REMEDY}`;
  }
}
