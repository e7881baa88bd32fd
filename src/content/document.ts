import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Fault } from './fault.js';

/** Where something stands inside a document: `['nodes', 2, 'ask']`. */
export type Path = readonly (string | number)[];

/** A YAML file that was read and passed its schema. */
export interface Document<T> {
  /** As people name it, relative to the working directory: `flows/services/sim.yaml`. */
  file: string;
  value: T;
  /** The line (from 1) on which a part begins, or its nearest parent. */
  lineOf(path: Path): number;
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
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    faults.push({ file, line: 1, message: 'the file cannot be read', remedy: 'put it back or make it readable' });
    return null;
  }
  const lines = new LineCounter();
  const yaml = parseDocument(text, { lineCounter: lines });
  for (const error of yaml.errors) {
    const message = error.message.split('\n')[0]!.replace(/ at line \d+, column \d+:?$/, '');
    const remedy = 'correct the YAML here: mind indentation, colons and quotes';
    faults.push({ file, line: error.linePos?.[0].line ?? 1, message, remedy });
  }
  if (yaml.errors.length) return null;
  const lineOf = (at: Path): number => {
    for (let length = at.length; length >= 0; length--) {
      const node = length ? yaml.getIn(at.slice(0, length), true) : yaml.contents;
      const range = (node as { range?: [number, number, number] } | null | undefined)?.range;
      if (range) return lines.linePos(range[0]).line;
    }
    return 1;
  };
  const parsed = schema.safeParse(yaml.toJS());
  if (parsed.success) return { file, value: parsed.data, lineOf };
  for (const issue of parsed.error.issues.flatMap((one) => deepest(one))) {
    const at = issue.path as Path;
    const where = at.length ? `${at.join('.')}: ` : '';
    faults.push({ file, line: lineOf(at), message: `${where}${issue.message}`, remedy: remedyFor(issue) });
  }
  return null;
}

type Issue = z.core.$ZodIssue;

/** Of a union's branches the one that came furthest says what is wrong; the union's own message where none got in. */
function deepest(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const branches = issue.errors.map((errors) => errors.flatMap((one) => deepest(one)));
  const reached = branches.filter((errors) => errors.every(({ path }) => path.length > 0));
  const best = reached.sort((a, b) => depth(b) - depth(a))[0];
  if (!best) return [issue];
  return best.map((one) => ({ ...one, path: [...issue.path, ...one.path] }));
}

function depth(errors: Issue[]): number {
  return Math.max(...errors.map(({ path }) => path.length));
}

function remedyFor(issue: Issue): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return `take ${issue.keys.map((key) => `"${key}"`).join(', ')} out, or mend the spelling`;
    case 'invalid_type':
      return `give a value of type ${issue.expected}`;
    case 'invalid_value':
      return `use one of: ${issue.values.map(String).join(', ')}`;
    default:
      return 'correct the value; flows/schema/ describes what may stand here';
  }
}
