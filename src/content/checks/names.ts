import type { z } from 'zod';
import type { DialogueFile } from '../../case/flows.js';
import { namesInValue, type Value } from '../../engine/values.js';
import { type Document, faultAt, type Path } from '../document.js';
import type { Fault } from '../fault.js';
import type { Sources } from '../load.js';
import { didYouMean } from '../nearest.js';
import { checkCondition, checkValue, neverKnown } from './conditions.js';
import {
  answerDomains,
  type Domains,
  NEVER_KNOWN,
  sessionDomains,
  settableDomains,
  WHOLE_TEXT,
} from './domains.js';
import { canHold, deadIn } from './ordered.js';
import { choicesOf, conditionsOf, type NodePart, nodesOf, settingsOf, textsOf } from './parts.js';

/** The names in conditions, values and texts of dialogues: that they are some, and what is said of their values. */
export function checkNames(sources: Sources): Fault[] {
  const session = sessionDomains(sources);
  const settable = settableDomains(sources);
  return sources.dialogues.flatMap((document) => {
    const answers = answerDomains(document, session);
    const names = new Map([...session, ...answers]);
    const mayBeSet = new Map([...settable, ...answers]);
    return nodesOf(document).flatMap((node) => [
      ...conditionsOf(node).flatMap((condition) => checkCondition(document, condition, names)),
      ...untaken(document, node, names),
      ...textArguments(document, node, names),
      ...settings(document, node, names, mayBeSet),
    ]);
  });
}

/** Branches and choices that no case ever reaches. */
function untaken(document: Document<DialogueFile>, node: NodePart, names: Domains): Fault[] {
  const tried = node.node.inspection.tried ?? [];
  const dead = deadIn(
    tried.map(({ part }) => ({ when: part })),
    names,
  );
  return [
    ...dead.map(({ index, by }) => {
      const why =
        by === null
          ? 'its conditions exclude one another'
          : `the ${by + 1}. before it holds whenever it does`;
      const message = `branch ${index + 1} of "${node.node.id}" is never taken: ${why}`;
      return faultAt(
        document,
        [...node.path, ...tried[index]!.path.slice(0, -1)],
        message,
        'put it first, correct its "when", or take it out',
      );
    }),
    ...choicesOf(node)
      .filter(({ part: { when } }) => when && !canHold(when, names))
      .map(({ part: { id }, path: at }) => {
        const message = `the choice "${id}" is never offered: its conditions exclude one another`;
        return faultAt(document, [...at, 'when'], message, 'correct its "when", or take it out');
      }),
  ];
}

function textArguments(document: Document<DialogueFile>, node: NodePart, names: Domains): Fault[] {
  return textsOf(node).flatMap(({ part, path }) =>
    typeof part === 'string'
      ? []
      : Object.entries(part.args).flatMap(([arg, name]) =>
          checkName(document, [...path, 'args', arg], name, names),
        ),
  );
}

function settings(
  document: Document<DialogueFile>,
  node: NodePart,
  names: Domains,
  mayBeSet: Domains,
): Fault[] {
  return settingsOf(node).flatMap(({ name, part, path }) => {
    const domain = mayBeSet.get(name);
    if (domain) {
      return isReference(part)
        ? checkReference(document, path, part, names, sampleOf(domain))
        : checkValue(document, path, name, part, domain);
    }
    const message = names.has(name) ? `"${name}" cannot be set` : `no name "${name}" that could be set`;
    return [faultAt(document, path, message, didYouMean(name, mayBeSet.keys()))];
  });
}

/** Values by which it is told whether a name is a day, or a time of day. */
const SAMPLES = ['2021-10-01', '08:00'] as const;

/** One of the values that whatever is written there must be able to have; `undefined` where that is nothing in particular. */
function sampleOf(domain: z.ZodType): string | undefined {
  const fitting = SAMPLES.filter((sample) => domain.safeParse(sample).success);
  return fitting.length === 1 ? fitting[0] : undefined;
}

type Reference = Exclude<Value, string | number | boolean | null>;

function isReference(value: Value): value is Reference {
  return typeof value === 'object' && value !== null;
}

/** A value that stands for other names; `like` is one of the values that it must be able to have. */
function checkReference(
  document: Document<DialogueFile>,
  path: Path,
  value: Reference,
  names: Domains,
  like?: string,
): Fault[] {
  const used = namesInValue(value);
  const wanted = 'before' in value ? '2021-10-01' : like;
  return used.flatMap((name) => {
    const faults = checkName(document, path, name, names);
    if (faults.length) return faults;
    if (names.get(name) === WHOLE_TEXT || (wanted && !names.get(name)!.safeParse(wanted).success)) {
      const kind = wanted === '08:00' ? 'a time of day' : wanted ? 'a day' : 'a value';
      return [faultAt(document, path, `"${name}" is not ${kind}`, `name something that is ${kind}`)];
    }
    return [];
  });
}

function checkName(document: Document<DialogueFile>, path: Path, name: string, names: Domains): Fault[] {
  const domain = names.get(name);
  if (!domain) return [faultAt(document, path, `no name "${name}" here`, didYouMean(name, names.keys()))];
  return domain === NEVER_KNOWN ? [neverKnown(document, path, name)] : [];
}
