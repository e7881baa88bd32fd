import fc from 'fast-check';
import { compileFlows } from '../../src/case/compile.js';
import type { DialogueFile, Flows } from '../../src/case/flows.js';
import { KINDS } from '../../src/case/kinds.js';
import { dialogueSchema } from '../../src/case/schema.js';
import { compileDialogue } from '../../src/engine/compile.js';
import type { Ask } from '../../src/engine/model.js';
import type { NodeSpec } from '../../src/engine/schema.js';
import { reachable } from '../../src/engine/ways.js';

/** Dialogues with the first id that each of their nodes ever had, by its id of today. */
export interface Edition {
  dialogues: DialogueFile[];
  /** `dialogue/node` as it is now: the same as it was in the beginning; what was put in since is its own beginning. */
  origins: Map<string, string>;
}

/** An edit as an officer makes it, at places counted modulo what there is; `here`: where the chat stands. */
export interface Edit {
  does: 'rename' | 'insert' | 'use' | 'delete' | 'shuffle' | 'turn' | 'rename-dialogue';
  here: 'node' | 'dialogue' | 'anywhere';
  dialogue: number;
  node: number;
  seed: number;
}

export const edit: fc.Arbitrary<Edit> = fc.record({
  does: fc.constantFrom('rename', 'insert', 'use', 'delete', 'shuffle', 'turn', 'rename-dialogue'),
  here: fc.constantFrom('node', 'dialogue', 'anywhere'),
  dialogue: fc.nat(1_000),
  node: fc.nat(1_000),
  seed: fc.nat(1_000_000),
});

/** The dialogues that flows were made of, before any edit. */
export function editionOf({ written }: Flows): Edition {
  const places = written.flatMap(({ id, nodes }) => nodes.map((node) => `${id}/${node.id}`));
  return { dialogues: [...written], origins: new Map(places.map((place) => [place, place])) };
}

/** Flows of edited dialogues, with the rules, words and texts of others. */
export function compileEdition(flows: Flows, { dialogues }: Edition): Flows {
  const names = new Map(
    dialogues.flatMap(({ id, moved_from }) => [moved_from ?? []].flat().map((old) => [old, id])),
  );
  const words = Object.fromEntries(
    Object.entries(flows.words).map(([id, word]) => [
      id,
      typeof word.does === 'object' && 'start' in word.does
        ? { ...word, does: { start: names.get(word.does.start) ?? word.does.start } }
        : word,
    ]),
  );
  return compileFlows({ ...flows, words, dialogues: dialogues.map(asRead) });
}

const read = new WeakMap<DialogueFile, DialogueFile>();

/** A dialogue as its file is read; one that no edit has touched is read once. */
function asRead(dialogue: DialogueFile): DialogueFile {
  const known = read.get(dialogue) ?? dialogueSchema.parse(dialogue);
  read.set(dialogue, known);
  return known;
}

/**
 * What an edit makes of dialogues; it leaves them free of faults, and those that it does not touch the very same.
 * `open`: where the chat stands.
 */
export function edited(
  before: Edition,
  { does, here, dialogue: at, node: place, seed }: Edit,
  open: { dialogue: string; node: string } | undefined,
): Edition {
  const { dialogues } = before;
  const stands = here === 'anywhere' ? undefined : dialogues.find(({ id }) => id === open?.dialogue);
  const touched = stands ?? dialogues[at % dialogues.length]!;
  const dialogue = structuredClone(touched);
  const { nodes } = dialogue;
  const node = (here === 'node' && nodes.find(({ id }) => id === open?.node)) || nodes[place % nodes.length]!;
  const index = nodes.indexOf(node);
  const fresh = `n${seed}`;
  let origins = new Map(before.origins);
  if (nodes.some(({ id }) => id === fresh) || dialogues.some(({ id }) => id === fresh)) return before;
  const move = (from: string, to: string) => {
    const origin = origins.get(from)!;
    origins.delete(from);
    origins.set(to, origin);
  };
  switch (does) {
    case 'rename':
      move(`${dialogue.id}/${node.id}`, `${dialogue.id}/${fresh}`);
      refer(dialogue, node.id, fresh);
      node.moved_from = [node.id, ...[node.moved_from ?? []].flat()];
      node.id = fresh;
      break;
    case 'rename-dialogue': {
      const old = dialogue.id;
      const renamed = [...origins].map(([now, first]) =>
        now.startsWith(`${old}/`) ? ([now.replace(old, fresh), first] as const) : ([now, first] as const),
      );
      origins = new Map(renamed);
      dialogue.moved_from = [old, ...[dialogue.moved_from ?? []].flat()];
      dialogue.id = fresh;
      break;
    }
    case 'insert':
    case 'use':
      nodes.splice(index, 0, question(fresh, seed));
      origins.set(`${dialogue.id}/${fresh}`, `${dialogue.id}/${fresh}`);
      if (does === 'use') useLater(dialogue, index, fresh, origins);
      break;
    case 'delete':
      if (!remove(dialogue, index)) return before;
      origins.delete(`${dialogue.id}/${node.id}`);
      break;
    case 'shuffle':
      shuffle(dialogue, seed);
      origins.set(`${dialogue.id}/done-at-last`, `${dialogue.id}/done-at-last`);
      break;
    case 'turn':
      if ('ask' in node) (node.ask as Ask).answer.choice?.reverse();
  }
  dialogue.version += 1;
  const after = dialogues.map((one) => (one === touched ? dialogue : one));
  const renamed = dialogue.id !== touched.id;
  return { dialogues: renamed ? after.map((one) => calling(one, touched.id, dialogue.id)) : after, origins };
}

/** A dialogue that calls another one by its new name. */
function calling(dialogue: DialogueFile, old: string, now: string): DialogueFile {
  if (!dialogue.nodes.some(({ call }) => call === old)) return dialogue;
  const nodes = dialogue.nodes.map((node) => (node.call === old ? { ...node, call: now } : node));
  return { ...dialogue, nodes };
}

function question(id: string, seed: number): NodeSpec {
  const kinds = [
    { choice: ['yes', 'no'].map((id) => ({ id, words: [], shown: true, facts: {} })) },
    { number: { min: 0, max: 9 } },
    { text: { max: 80 } },
    { date: 'any' },
    { time: true },
  ];
  return { id, ask: { text: 'ask-reminder-what', answer: kinds[seed % kinds.length] } };
}

/** Lets a node that follows later count on the answer. */
function useLater(dialogue: DialogueFile, index: number, id: string, origins: Edition['origins']): void {
  const user = {
    id: `${id}-user`,
    say: { id: 'reminder-line', args: { day: `answers.${id}`, what: `answers.${id}` } },
  };
  dialogue.nodes.splice(Math.min(index + 3, dialogue.nodes.length), 0, user);
  origins.set(`${dialogue.id}/${user.id}`, `${dialogue.id}/${user.id}`);
}

/** Puts a new id in place of an old one wherever the dialogue speaks of the node. */
function refer(dialogue: DialogueFile, old: string, now: string): void {
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const object = value as Record<string, unknown>;
    for (const [key, inside] of Object.entries(object)) {
      if ((key === 'next' && inside === old) || inside === `answers.${old}`)
        object[key] = key === 'next' ? now : `answers.${now}`;
      else walk(inside);
      if (key === `answers.${old}`) {
        object[`answers.${now}`] = object[key];
        delete object[key];
      }
    }
  };
  walk(dialogue.nodes);
}

/** Takes a node out and lets its ways lead past it; `false` where its answer is needed, or nothing would be left. */
function remove(dialogue: DialogueFile, index: number): boolean {
  const { nodes, supplies } = dialogue;
  const node = nodes[index]!;
  if (nodes.length < 3 || 'end' in node || supplies || JSON.stringify(nodes).includes(`"answers.${node.id}"`))
    return false;
  // what it set would be missed
  if ('set' in node || 'verify' in node) return false;
  const after = node.next ?? nodes[index + 1]?.id;
  // a circle must keep its question
  if (after === undefined || reachable(compileDialogue(dialogue, KINDS), after).has(node.id)) return false;
  const before = nodes[index - 1];
  if (before && !('end' in before)) before.next ??= after;
  refer(dialogue, node.id, after);
  nodes.splice(index, 1);
  if (index === 0)
    nodes.unshift(
      ...nodes.splice(
        nodes.findIndex(({ id }) => id === after),
        1,
      ),
    );
  return true;
}

/** Another order of nodes, each with its way written down. */
function shuffle(dialogue: DialogueFile, seed: number): void {
  const { nodes } = dialogue;
  if (nodes.some(({ id }) => id === 'done-at-last')) return;
  nodes.forEach((node, i) => {
    if (!('end' in node)) node.next ??= nodes[i + 1]?.id ?? 'done-at-last';
  });
  const [first, ...others] = nodes as [NodeSpec, ...NodeSpec[]];
  const turned = others.map((node, i) => [(i * 7919 + seed) % 101, node] as const).sort(([a], [b]) => a - b);
  dialogue.nodes = [first, ...turned.map(([, node]) => node), { id: 'done-at-last', end: true }];
}
