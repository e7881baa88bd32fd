import { dirname, join } from 'node:path';
import type { DialogueFile } from '../../case/flows.js';
import { SITUATIONS, WISHES } from '../../language/reading.js';
import { STARTS } from '../../understanding/view.js';
import { type Document, faultAt, type Path } from '../document.js';
import type { Fault } from '../fault.js';
import type { Sources } from '../load.js';
import { didYouMean } from '../nearest.js';
import { startedByFaq } from './faq.js';
import { callsOf, nodesOf, settingsOf } from './parts.js';

/** Between dialogues: calls, what starts each, and who finds out which fact. */
export function checkDialogues(sources: Sources): Fault[] {
  return [
    ...calls(sources),
    ...claims(sources),
    ...startless(sources),
    ...suppliers(sources),
    ...idle(sources),
  ];
}

function calls({ dialogues, words }: Sources): Fault[] {
  const ids = dialogues.map(({ value }) => value.id);
  const unknown = (id: string) => !ids.includes(id);
  const called = dialogues.flatMap((document) =>
    nodesOf(document)
      .flatMap(callsOf)
      .filter(({ part }) => unknown(part))
      .map(({ part, path }) => faultAt(document, path, `no dialogue "${part}"`, didYouMean(part, ids))),
  );
  const started = startedByWord(words.value)
    .filter(({ start }) => unknown(start))
    .map(({ word, start }) => {
      const message = `the word "${word}" starts no dialogue: "${start}"`;
      return faultAt(words, [word, 'does', 'start'], message, didYouMean(start, ids));
    });
  return [...called, ...started];
}

function startedByWord(words: Sources['words']['value']): { word: string; start: string }[] {
  return Object.entries(words).flatMap(([word, { does }]) =>
    typeof does === 'object' && 'start' in does ? [{ word, start: does.start }] : [],
  );
}

/** What only one dialogue may have. */
function claims({ dialogues }: Sources): Fault[] {
  const owners = new Map<string, string>();
  const claim = (document: Document<DialogueFile>, path: Path, what: string): Fault[] => {
    const owner = owners.get(what);
    owners.set(what, document.value.id);
    if (!owner) return [];
    const remedy = `take it out here or in dialogue "${owner}"`;
    return [faultAt(document, path, `${what} already belongs to dialogue "${owner}"`, remedy)];
  };
  return dialogues.flatMap((document) => {
    const { on, supplies } = document.value;
    return [
      ...on.intents.flatMap((intent, i) => claim(document, ['on', 'intents', i], `intent "${intent}"`)),
      ...on.events.flatMap((event, i) => claim(document, ['on', 'events', i], `event "${event}"`)),
      ...(supplies ? claim(document, ['supplies'], `fact "${supplies}"`) : []),
    ];
  });
}

/** Events and intents that no dialogue answers. */
function startless({ dialogues, language, city }: Sources): Fault[] {
  const folder = join(dirname(city.file), 'dialogues');
  const answered = new Set<string>(dialogues.flatMap(({ value: { on } }) => [...on.events, ...on.intents]));
  const events = STARTS.filter((event) => !answered.has(event)).map((event) => {
    const remedy = `put it into "on: { events: [${event}] }" of one`;
    return { file: folder, line: 1, message: `no dialogue answers the event "${event}"`, remedy };
  });
  const intents = [...WISHES.filter((wish) => language.intents.value[wish]), ...SITUATIONS]
    .filter((intent) => !answered.has(intent))
    .map((intent) => {
      const remedy = `put it into "on: { intents: [${intent}] }" of one, or take its phrases out`;
      const path = intent in language.intents.value.situations ? ['situations', intent] : [intent];
      return faultAt(language.intents, path, `no dialogue answers the intent "${intent}"`, remedy);
    });
  return [...events, ...intents];
}

function suppliers({ dialogues, policies }: Sources): Fault[] {
  const supplied = new Set(dialogues.flatMap(({ value }) => value.supplies ?? []));
  const unasked = policies.flatMap((policy) =>
    policy.value.asks.flatMap((fact, i) => {
      if (supplied.has(fact)) return [];
      const remedy = `write a dialogue with "supplies: ${fact}", or take it out of "asks"`;
      return [faultAt(policy, ['asks', i], `no dialogue finds out the fact "${fact}"`, remedy)];
    }),
  );
  const silent = dialogues.flatMap((document) => {
    const { supplies } = document.value;
    if (!supplies || states(document, supplies)) return [];
    const remedy = `give its question "fact: ${supplies}"`;
    return [faultAt(document, ['supplies'], `nothing here states the fact "${supplies}"`, remedy)];
  });
  return [...unasked, ...silent];
}

function states(document: Document<DialogueFile>, fact: string): boolean {
  return nodesOf(document).some(
    (part) =>
      part.node.inspection.brings?.includes(fact) || settingsOf(part).some(({ name }) => name === fact),
  );
}

/** Dialogues that nothing begins. */
function idle(sources: Sources): Fault[] {
  const { dialogues, words } = sources;
  const begun = new Set([
    ...startedByFaq(sources),
    ...startedByWord(words.value).map(({ start }) => start),
    ...dialogues.flatMap((document) => nodesOf(document).flatMap(callsOf)).map(({ part }) => part),
  ]);
  return dialogues
    .filter(({ value: { id, on, supplies } }) => {
      return !begun.has(id) && !supplies && on.intents.length === 0 && on.events.length === 0;
    })
    .map((document) => {
      const remedy = 'give it an intent or event under "on", call it from another, or take the file out';
      return faultAt(document, ['id'], `nothing begins the dialogue "${document.value.id}"`, remedy);
    });
}
