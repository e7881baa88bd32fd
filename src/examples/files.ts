import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { isMap, parseDocument } from 'yaml';
import type { z } from 'zod';
import { type Document, readDocument } from '../content/document.js';
import { type Fault, FaultyContent } from '../content/fault.js';
import { isNamedAfterId } from '../content/load.js';
import { unknownActs } from './acts.js';
import { type Rulings, rulingsSchema } from './ruling.js';
import { type Played, type Script, scriptSchema } from './script.js';

/** Every example, each with its place in its file. */
export interface Examples {
  rulings: Document<Rulings>[];
  /** Conversations, then single messages. */
  scripts: Document<Script>[];
}

/**
 * Reads `policy/`, `conversations/` and `messages/` of a folder of examples, all by name. `acts`: the ids of those that
 * an example may speak of.
 * @throws {FaultyContent} with every fault of syntax or schema, and every act that is not there.
 */
export function readExamples(folder: string, acts: readonly string[]): Examples {
  const faults: Fault[] = [];
  const all = <S extends z.ZodType<{ id: string }>>(name: string, schema: S): Document<z.output<S>>[] => {
    const within = join(folder, name);
    if (!existsSync(within)) return [];
    const names = readdirSync(within).filter((one) => one.endsWith('.yaml'));
    return names
      .sort()
      .map((one) => readDocument(join(within, one), schema, faults))
      .filter((document) => document !== null)
      .filter((document) => isNamedAfterId(document, faults));
  };
  const examples = {
    rulings: all('policy', rulingsSchema),
    scripts: [...all('conversations', scriptSchema), ...all('messages', scriptSchema)],
  };
  for (const document of examples.rulings) {
    document.value.examples.forEach((example, i) => {
      faults.push(...unknownActs(document, ['examples', i, 'acts'], example.acts, acts));
    });
  }
  for (const document of examples.scripts) {
    faults.push(...unknownActs(document, ['acts'], document.value.acts, acts));
  }
  if (faults.length) throw new FaultyContent(faults);
  return examples;
}

/** Writes what was played into a script's file as what it must give from now on; gives whether that changed it. */
export function rewriteScript(file: string, played: Played[]): boolean {
  const document = parseDocument(readFileSync(file, 'utf8'));
  let changed = false;
  played.forEach(({ bot, effects }, i) => {
    const turn = document.getIn(['turns', i], true);
    if (!isMap(turn)) throw new Error(`${file}: turn ${i + 1} is no map`);
    const before: { bot?: string[]; effects?: string[] } = turn.toJSON();
    for (const [name, lines] of [
      ['bot', bot],
      ['effects', effects],
    ] as const) {
      if (isDeepStrictEqual(before[name] ?? [], lines)) continue;
      changed = true;
      if (lines.length) turn.set(name, document.createNode(lines));
      else turn.delete(name);
    }
  });
  if (changed) writeFileSync(file, document.toString({ lineWidth: 0, blockQuote: 'literal' }));
  return changed;
}
