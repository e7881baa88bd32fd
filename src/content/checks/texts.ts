import { FAQ_ARGUMENTS, type FaqFile } from '../../case/faq.js';
import { namesIn } from '../../conditions.js';
import type { Drive } from '../../policy/drives.js';
import { FACT_NAMES, isAsked, isFactName } from '../../policy/facts.js';
import { RETENTION_KINDS, type Retention } from '../../policy/retention.js';
import type { AnswerBeside, Policy, Service } from '../../policy/schema.js';
import type { Document, Located, Path } from '../document.js';
import type { Sources } from '../load.js';
import {
  ENGINE_TEXTS,
  OWN_RULE_ARGUMENTS,
  PLACE_ARGUMENTS,
  RULE_ARGUMENTS,
  SERVICE_ARGUMENTS,
} from './engine-texts.js';
import { choicesOf, nodesOf, textsOf } from './parts.js';

/** A text that somebody says: its Fluent id, the arguments it is given, and where it is said. */
export interface TextUse {
  id: string;
  args: readonly string[];
  /** `null` where the code itself says it. */
  at: { where: Located; path: Path } | null;
}

/** Every text that dialogues, words, services, policies, samples and the code say. */
export function textUses(sources: Sources): TextUse[] {
  return [
    ...Object.entries(ENGINE_TEXTS).map(([id, args]) => ({ id, args, at: null })),
    // officers read every fact of the case by its name
    ...FACT_NAMES.filter((name) => !isAsked(name)).map((name) => ({
      id: `fact-${name}`,
      args: [],
      at: null,
    })),
    ...sources.dialogues.flatMap((where) =>
      nodesOf(where).flatMap((node) => [
        ...textsOf(node).map(({ part, path }) =>
          typeof part === 'string'
            ? use(where, path, part)
            : use(where, path, part.id, Object.keys(part.args)),
        ),
        ...choicesOf(node).map(({ part, path }) => use(where, path, `choice-${part.id}`)),
      ]),
    ),
    ...Object.entries(sources.words.value).flatMap(([word, { does }]) =>
      typeof does === 'object' && 'say' in does ? [use(sources.words, [word, 'does', 'say'], does.say)] : [],
    ),
    ...sources.faq.flatMap(faqTexts),
    ...Object.keys(sources.language.danger.value.kinds).map((kind) =>
      use(sources.language.danger, ['kinds', kind], `danger-${kind}`),
    ),
    ...sources.notices.value.purposes.map(({ id }, i) =>
      use(sources.notices, ['purposes', i, 'id'], `notice-purpose-${id}`),
    ),
    ...sources.services.flatMap(serviceTexts),
    ...sources.drives.flatMap(driveTexts),
    ...sources.services.flatMap((service) => firstWords(service, sources)),
    ...answerTexts(sources.city, sources.city.value.answers),
    ...retentionTexts(sources.retention),
    ...sources.policies.flatMap(policyTexts),
    ...(sources.samples?.value.map(({ id }, i) => use(sources.samples!, [i, 'id'], `sample-${id}`)) ?? []),
  ];
}

/** The answers of common questions that no dialogue answers. */
function faqTexts(file: Document<FaqFile>): TextUse[] {
  return Object.entries(file.value.entries)
    .filter(([, { start }]) => start === null)
    .map(([id]) => use(file, ['entries', id], `faq-${id}`, FAQ_ARGUMENTS));
}

function use(where: Located, path: Path, id: string, args: readonly string[] = []): TextUse {
  return { id, args, at: { where, path } };
}

/** What is said before anything else of a service, where something is. */
function firstWords(service: Document<Service>, { locales: [source] }: Sources): TextUse[] {
  const id = `first-words-${service.value.id}`;
  return source?.entries.has(id) ? [use(service, ['id'], id)] : [];
}

function serviceTexts(service: Document<Service>): TextUse[] {
  const { id, bring, places, remarks, rules, answers } = service.value;
  return [
    use(service, ['id'], `service-${id}`, SERVICE_ARGUMENTS),
    ...bring.flatMap((paper, i) => [
      use(service, ['bring', i], `doc-${paper.id}`),
      // what is not known yet is named beside the paper
      ...(namesIn(paper.when).some(isFactName)
        ? [use(service, ['bring', i, 'when'], `when-${id}-${paper.id}`)]
        : []),
    ]),
    ...places.map((place, i) => use(service, ['places', i], `place-${place.id}`, PLACE_ARGUMENTS)),
    ...remarks.map((remark, i) => use(service, ['remarks', i], `remark-${remark.id}`)),
    ...rules.flatMap((rule, i) => [
      use(service, ['rules', i], `rule-${rule.id}`, OWN_RULE_ARGUMENTS),
      ...(rule.citation ? [use(service, ['rules', i, 'citation'], `citation-${rule.citation}`)] : []),
    ]),
    ...answerTexts(service, answers),
  ];
}

/** What is kept, why, and on which ground, as the privacy notice tells it. */
function retentionTexts(table: Document<Retention>): TextUse[] {
  return RETENTION_KINDS.flatMap((kind) => {
    const { why, ground } = table.value[kind];
    return [
      use(table, [kind], `privacy-kind-${kind}`),
      use(table, [kind, 'why'], `privacy-why-${why}`),
      use(table, [kind, 'ground'], `privacy-ground-${ground}`),
    ];
  });
}

function driveTexts(drive: Document<Drive>): TextUse[] {
  return (['bring', 'bring_second'] as const).flatMap((list) =>
    drive.value[list].map((paper, i) => use(drive, [list, i], `doc-${paper}`)),
  );
}

function answerTexts(where: Located, answers: AnswerBeside[]): TextUse[] {
  return answers.map(({ id, day }, i) => use(where, ['answers', i], `answer-${id}`, day ? ['day'] : []));
}

function policyTexts(policy: Document<Policy>): TextUse[] {
  const { id, rules, notes } = policy.value;
  return [
    // of the act itself: a rule without a citation of its own, and what the rules leave open
    use(policy, ['id'], `citation-${id}`),
    ...rules.flatMap((rule, i) => [
      use(policy, ['rules', i], `rule-${rule.id}`, RULE_ARGUMENTS),
      ...(rule.citation ? [use(policy, ['rules', i, 'citation'], `citation-${rule.citation}`)] : []),
    ]),
    ...notes.map((note, i) => use(policy, ['notes', i], `rule-${note.id}`)),
  ];
}

/** The ids of the labels that are shown on buttons. */
export function labelIds(sources: Sources): Set<string> {
  const other = sources.city.value.other_service;
  const nodes = sources.dialogues.flatMap(nodesOf);
  const choices = nodes.flatMap(choicesOf).map(({ part }) => `choice-${part.id}`);
  const offered = nodes
    .flatMap(({ node: { question } }) =>
      question?.kind.name === 'service' ? (question.ask.answer.service as string[]) : [],
    )
    .map((id) => (id === other ? 'service-other' : `service-${id}`));
  return new Set([...choices, ...offered]);
}
