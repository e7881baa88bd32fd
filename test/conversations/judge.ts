import { parse } from 'yaml';
import { z } from 'zod';
import type { Content } from '../../src/content/load.js';
import { play, type ReadSample } from '../../src/examples/play.js';
import { type Played, scriptSchema } from '../../src/examples/script.js';

const lines = z.array(z.string()).default([]);

/** What any correct answer to a turn must hold, whatever its wording: regular expressions, case ignored. */
const expectationsSchema = z.object({
  /** Each is found in the replies; none is. */
  expect: lines,
  never: lines,
  /** Each is found in an effect; none is. */
  effects: lines,
  no_effects: lines,
  /** One is found in the replies or an effect. */
  either: lines,
  /** Each is found in this turn or an earlier one. */
  so_far: lines,
});
type Expectations = z.infer<typeof expectationsSchema>;

const conversationSchema = z.object({
  id: z.string(),
  kind: z.string(),
  title: z.string(),
  day: z.string(),
  turns: z.array(z.record(z.string(), z.unknown())),
});

/** A conversation with the faults of each of its turns. */
export interface Judged {
  id: string;
  kind: string;
  turns: string[][];
}

/** Plays the conversations of a YAML text, and judges each turn. */
export async function playAll(
  content: Pick<Content, 'flows' | 'recognise' | 'tableOf'>,
  readSample: ReadSample,
  text: string,
): Promise<Judged[]> {
  const judged: Judged[] = [];
  for (const { id, kind, title, day, turns } of z.array(conversationSchema).parse(parse(text))) {
    const script = scriptSchema.parse({ id: 'played', title, day, turns: turns.map(moveOf) });
    const played = await play(content, script, readSample);
    const wanted = turns.map((turn) => expectationsSchema.parse(turn));
    judged.push({ id, kind, turns: wanted.map((one, i) => faultsOf(one, played, i)) });
  }
  return judged;
}

const EXPECTATIONS = Object.keys(expectationsSchema.shape);

function moveOf(turn: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(turn).filter(([name]) => !EXPECTATIONS.includes(name)));
}

function faultsOf(wanted: Expectations, played: readonly Played[], turn: number): string[] {
  const { bot, effects } = played[turn]!;
  const said = bot.join('\n');
  const soFar = played.slice(0, turn + 1).flatMap((one) => [...one.bot, ...one.effects]);
  const inSome = (line: string, list: readonly string[]) => list.some((one) => patternOf(line).test(one));
  const missing = (what: string, list: readonly string[], where: readonly string[]) =>
    list.filter((line) => !inSome(line, where)).map((line) => `${what}: ${line}`);
  return [
    ...missing('not said', wanted.expect, [said]),
    ...wanted.never.filter((line) => inSome(line, [said])).map((line) => `said: ${line}`),
    ...missing('no effect', wanted.effects, effects),
    ...wanted.no_effects.filter((line) => inSome(line, effects)).map((line) => `effect: ${line}`),
    ...missing('not so far', wanted.so_far, soFar),
    ...(wanted.either.length === 0 || wanted.either.some((line) => inSome(line, [said, ...effects]))
      ? []
      : [`neither said nor done: ${wanted.either.join(' or ')}`]),
    ...effects.filter((effect) => effect.startsWith('failure')),
  ];
}

/** ` {self}` ends a verdict about the writer, ` {other}` one about anybody else. */
function patternOf(line: string): RegExp {
  const whole = line
    .replace(' {self}', '\\w* on \\S+ \\(self\\)')
    .replace(' {other}', '\\w* on \\S+ \\((?!self\\))');
  return new RegExp(whole, 'is');
}

/** How many conversations and turns of a kind are right, of how many; of all of them last. */
export interface Rate {
  kind: string;
  conversations: [right: number, all: number];
  turns: [right: number, all: number];
}

/** The rates by kind, and of all. */
export function rates(judged: readonly Judged[]): Rate[] {
  const kinds = [...new Set(judged.map(({ kind }) => kind))];
  return [
    ...kinds.map((kind) =>
      rateOf(
        kind,
        judged.filter((one) => one.kind === kind),
      ),
    ),
    rateOf('all', judged),
  ];
}

function rateOf(kind: string, judged: readonly Judged[]): Rate {
  const turns = judged.flatMap((one) => one.turns);
  const isRight = (faults: readonly string[]) => faults.length === 0;
  return {
    kind,
    conversations: [judged.filter((one) => one.turns.every(isRight)).length, judged.length],
    turns: [turns.filter(isRight).length, turns.length],
  };
}
