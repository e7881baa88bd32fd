import type { Ask, Dialogue } from '../../dialogue/schema.js';
import { factSchemas } from '../../policy/fact-schemas.js';
import { type FactName, isFactName } from '../../policy/facts.js';
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
    nodesOf(document).flatMap((node) => {
      if (!('ask' in node.part)) return [];
      const { ask } = node.part;
      const at = [...node.path, 'ask'];
      return [
        ...offers(document, choicesOf(node), domains),
        ...offeredServices(document, ask, at, services),
        ...statedFact(document, ask, at),
      ];
    }),
  );
  return services.includes(other)
    ? faults
    : [...faults, faultAt(city, ['other_service'], `no service "${other}"`, didYouMean(other, services))];
}

type Choice = ReturnType<typeof choicesOf>[number];

function offers(document: Document<Dialogue>, choices: Choice[], domains: Domains): Fault[] {
  const ids = new Set<string>();
  const words = new Map<string, string>();
  return choices.flatMap(({ part: { id, facts, words: called }, path }) => {
    const faults = Object.entries(facts).flatMap(([fact, value]) =>
      checkValue(document, [...path, 'facts', fact], fact, value, domains.get(fact)!),
    );
    if (ids.has(id))
      faults.push(faultAt(document, path, `choice "${id}" is offered twice`, 'take one of the two out'));
    ids.add(id);
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

function offeredServices(document: Document<Dialogue>, ask: Ask, at: Path, services: string[]): Fault[] {
  if (!('service' in ask.answer)) return [];
  return ask.answer.service.flatMap((id, i) =>
    services.includes(id)
      ? []
      : [faultAt(document, [...at, 'answer', 'service', i], `no service "${id}"`, didYouMean(id, services))],
  );
}

/** The fact of a question must be one that this kind of answer can state. */
function statedFact(document: Document<Dialogue>, { answer, fact }: Ask, at: Path): Fault[] {
  if (!fact || ('choice' in answer && !('date' in answer)) || takesAnswer(fact, answer)) return [];
  const fitting = Object.keys(factSchemas).filter((name) => isFactName(name) && takesAnswer(name, answer));
  const message = `this kind of answer cannot state the fact "${fact}"`;
  const remedy = fitting.length
    ? `it can state: ${fitting.join(', ')}`
    : 'ask by choice, or leave "fact" out';
  return [faultAt(document, [...at, 'fact'], message, remedy)];
}

function takesAnswer(fact: FactName, answer: Ask['answer']): boolean {
  const takes = (value: unknown) => factSchemas[fact].safeParse(value).success;
  if ('date' in answer) return takes('2021-10-01');
  return 'number' in answer && takes(answer.number.min) && takes(answer.number.max);
}
