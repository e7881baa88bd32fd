import type { Rulebook } from '../policy/schema.js';
import type { Texts } from '../texts.js';
import { fingerprint } from './fingerprint.js';
import type { OfficeHours } from './hours.js';
import type { Dialogue, Node, Words } from './schema.js';

/** Everything the step stands on: dialogues, rules, words and texts. Made once at start, never changed. */
export interface Flows {
  dialogues: Map<string, CompiledDialogue>;
  words: Words;
  /** The global words alone, as the language folder matches them. */
  wordLists: Record<string, string[]>;
  book: Rulebook;
  /** When officers answer. */
  office: OfficeHours;
  texts: Texts;
  /** IANA zone of the city. */
  zone: string;
  /** Which dialogue an intent or event starts, and which finds out a fact. */
  byIntent: Map<string, string>;
  byEvent: Map<string, string>;
  suppliers: Map<string, string>;
  /** The dialogue that an id which is no longer there has become. */
  moved: Map<string, string>;
  /** Another one after every edit of dialogues, words, services or texts. */
  edition: string;
}

export interface CompiledDialogue {
  dialogue: Dialogue;
  nodes: Map<string, Node>;
  /** The node that follows each node, `null` after the last. */
  following: Map<string, string | null>;
  /** The node that an id which is no longer there has become. */
  moved: Map<string, string>;
}

/** Links dialogues by node, intent, event and supplied fact. The last dialogue to name an intent gets it. */
export function compileFlows(parts: {
  dialogues: Dialogue[];
  words: Words;
  book: Rulebook;
  office: OfficeHours;
  texts: Texts;
  zone: string;
}): Flows {
  const { dialogues, ...rest } = parts;
  return {
    ...rest,
    wordLists: Object.fromEntries(Object.entries(parts.words).map(([id, { words }]) => [id, words])),
    dialogues: new Map(dialogues.map((dialogue) => [dialogue.id, compile(dialogue)])),
    byIntent: new Map(dialogues.flatMap(({ id, on }) => on.intents.map((intent) => [intent, id]))),
    byEvent: new Map(dialogues.flatMap(({ id, on }) => on.events.map((event) => [event, id]))),
    suppliers: new Map(dialogues.flatMap(({ id, supplies }) => (supplies ? [[supplies, id]] : []))),
    moved: movedTo(dialogues),
    edition: fingerprint([
      JSON.stringify([dialogues, parts.words, [...parts.book.services.values()]]),
      ...parts.texts.sources.map(({ ftl }) => ftl),
    ]),
  };
}

function compile(dialogue: Dialogue): CompiledDialogue {
  return {
    dialogue,
    nodes: new Map(dialogue.nodes.map((node) => [node.id, node])),
    moved: movedTo(dialogue.nodes),
    following: new Map(
      dialogue.nodes.map((node, i) => [
        node.id,
        ('next' in node && node.next) || (dialogue.nodes[i + 1]?.id ?? null),
      ]),
    ),
  };
}

function movedTo(all: { id: string; moved_from?: string | string[] | undefined }[]): Map<string, string> {
  return new Map(all.flatMap(({ id, moved_from }) => [moved_from ?? []].flat().map((old) => [old, id])));
}
