import { isDeepStrictEqual } from 'node:util';
import type { Document } from '../content/document.js';
import type { Content } from '../content/load.js';
import { type Examples, rewriteScript } from './files.js';
import { play, type ReadSample } from './play.js';
import { differences, type Rulings } from './ruling.js';
import type { Played, Script, Turn } from './script.js';

/** One example that the hotline does not keep: where it stands, what it expects and what it got. */
export interface Failing {
  file: string;
  /** From 1. */
  line: number;
  /** The case, or what came in. */
  example: string;
  expected: string;
  found: string;
}

/** What a run of examples came to. */
export interface Tested {
  /** Verdicts and turns that were looked at. */
  rulings: number;
  turns: number;
  failing: Failing[];
  /** Files whose replies were written anew. */
  rewritten: string[];
}

/**
 * Runs examples against the engine. `update` writes what scripts give into their files, the replies being then what
 * they must give; verdicts are never rewritten: they state the law, and an officer changes them by hand.
 */
export async function runExamples(
  content: Content,
  { rulings, scripts }: Examples,
  { readSample, update = false }: { readSample?: ReadSample; update?: boolean } = {},
): Promise<Tested> {
  const failing = rulings.flatMap((document) => failingRulings(content, document));
  const rewritten: string[] = [];
  for (const script of scripts) {
    const played = await play(content, script.value, readSample);
    if (update && rewriteScript(script.file, played)) rewritten.push(script.file);
    failing.push(...failingTurns(script, played, update));
  }
  return {
    rulings: rulings.reduce((sum, { value }) => sum + value.examples.length, 0),
    turns: scripts.reduce((sum, { value }) => sum + value.turns.length, 0),
    failing,
    rewritten,
  };
}

function failingRulings({ flows }: Content, { file, value, lineOf }: Document<Rulings>): Failing[] {
  return value.examples.flatMap((example, i) => {
    const service = example.service ?? value.id;
    if (!flows.book.services.has(service)) {
      const expected = `a service: ${[...flows.book.services.keys()].join(', ')}`;
      return [{ file, line: lineOf(['examples', i]), example: example.title, expected, found: service }];
    }
    return differences(flows.book, value.id, example).map(({ name, expected, found }) => ({
      file,
      line: lineOf(['examples', i, 'expect', name]),
      example: example.title,
      expected: `${name} ${expected}`,
      found: `${name} ${found}`,
    }));
  });
}

function failingTurns(
  { file, value, lineOf }: Document<Script>,
  played: Played[],
  updated: boolean,
): Failing[] {
  return value.turns.flatMap((turn, i) => {
    const gave = played[i]!;
    const failures = gave.effects.filter((effect) => effect.startsWith('failure'));
    const at = { file, line: lineOf(['turns', i]), example: moveOf(turn) };
    if (failures.length) return [{ ...at, expected: 'no failure of a flow', found: failures.join('\n') }];
    if (updated) return [];
    return (['bot', 'effects'] as const)
      .filter((name) => !isDeepStrictEqual(turn[name], gave[name]))
      .map((name) => ({ ...at, expected: wordsOf(turn[name]), found: wordsOf(gave[name]) }));
  });
}

function wordsOf(lines: string[]): string {
  return lines.length ? lines.join('\n\n') : '(nothing)';
}

function moveOf(turn: Turn): string {
  if (turn.user !== undefined) return turn.user;
  const { bot: _bot, effects: _effects, at: _at, ...move } = turn;
  return JSON.stringify(move);
}
