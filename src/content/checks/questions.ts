import type { DialogueFile } from '../../case/flows.js';
import type { Question } from '../../engine/model.js';
import { factSchemas } from '../../policy/fact-schemas.js';
import { FACT_NAMES, type FactName, isFactName } from '../../policy/facts.js';
import { type Document, faultAt, type Path } from '../document.js';
import type { Fault } from '../fault.js';
import type { Sources } from '../load.js';
import { didYouMean } from '../nearest.js';
import { checkValue } from './conditions.js';
import { type Domains, sessionDomains } from './domains.js';
import { choicesOf, nodesOf } from './parts.js';

/** What questions offer and what their answers state. */
export function checkQuestions(sources: Sources): Fault[] {
  const domains = sessionDomains(sources);
  const services = sources.services.map(({ value }) => value.id);
  const { city } = sources;
  const other = city.value.other_service;
  const faults = sources.dialogues.flatMap((document) =>
    nodesOf(document).flatMap((part) => {
      const { question } = part.node;
      if (!question) return [];
      const at = [...part.path, 'ask'];
      return [
        ...offers(document, choicesOf(part), domains),
        ...offeredServices(document, question, at, services),
        ...statedFact(document, question, at),
      ];
    }),
  );
  return services.includes(other)
    ? faults
    : [...faults, faultAt(city, ['other_service'], `no service "${other}"`, didYouMean(other, services))];
}

type Choice = ReturnType<typeof choicesOf>[number];

function offers(document: Document<DialogueFile>, choices: Choice[], domains: Domains): Fault[] {
  const ids = new Map<string, Path>();
  const words = new Map<string, string>();
  return choices.flatMap(({ part: { id, facts, words: called }, path }) => {
    const faults = Object.entries(facts).flatMap(([fact, value]) =>
      isFactName(fact)
        ? checkValue(document, [...path, 'facts', fact], fact, value, domains.get(fact)!)
        : [noFact(document, [...path, 'facts', fact], fact)],
    );
    const first = ids.get(id);
    if (first) {
      const message = `choice "${id}" is offered twice, first in line ${document.lineOf(first)}`;
      faults.push(faultAt(document, path, message, 'take one of the two out'));
    } else ids.set(id, path);
    for (const [i, word] of called.entries()) {
      const owner = words.get(word.toLowerCase());
      words.set(word.toLowerCase(), id);
      if (owner === undefined || owner === id) continue;
      const remedy = `keep it with "${owner}" or with "${id}": an answer that fits two choices picks none`;
      faults.push(faultAt(document, [...path, 'words', i], `"${word}" stands for two choices`, remedy));
    }
    return faults;
  });
}

/** The fault of a name that is no fact. */
function noFact(document: Document<DialogueFile>, path: Path, name: string): Fault {
  return faultAt(document, path, `no fact "${name}"`, didYouMean(name, FACT_NAMES));
}

function offeredServices(
  document: Document<DialogueFile>,
  { ask, kind }: Question,
  at: Path,
  services: string[],
): Fault[] {
  if (kind.name !== 'service') return [];
  return (ask.answer.service as string[]).flatMap((id, i) =>
    services.includes(id)
      ? []
      : [faultAt(document, [...at, 'answer', 'service', i], `no service "${id}"`, didYouMean(id, services))],
  );
}

/** The fact of a question must be one that this kind of answer can state. */
function statedFact(document: Document<DialogueFile>, question: Question, at: Path): Fault[] {
  const { fact } = question.ask;
  if (fact === undefined) return [];
  if (!isFactName(fact)) return [noFact(document, [...at, 'fact'], fact)];
  const byChoice = question.choices.length > 0 && !question.kind.samples;
  if (byChoice || takesAnswer(fact, question)) return [];
  const fitting = FACT_NAMES.filter((name) => takesAnswer(name, question));
  const message = `this kind of answer cannot state the fact "${fact}"`;
  const remedy = fitting.length
    ? `it can state: ${fitting.join(', ')}`
    : 'ask by choice, or leave "fact" out';
  return [faultAt(document, [...at, 'fact'], message, remedy)];
}

function takesAnswer(fact: FactName, { kind, ask }: Question): boolean {
  const samples = kind.samples?.(ask.answer) ?? [];
  return samples.length > 0 && samples.every((value) => factSchemas[fact].safeParse(value).success);
}
