import type { Dialogue, Node, Value } from '../../dialogue/schema.js';
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
import { choicesOf, conditionsOf, nodesOf, type Part, settingsOf, textsOf } from './parts.js';

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
      ...reminder(document, node, names),
    ]);
  });
}

/** Branches and choices that no case ever reaches. */
function untaken(document: Document<Dialogue>, node: Part<Node>, names: Domains): Fault[] {
  const { part, path } = node;
  const branches = 'branch' in part ? deadIn(part.branch, names) : [];
  return [
    ...branches.map(({ index, by }) => {
      const why =
        by === null
          ? 'its conditions exclude one another'
          : `the ${by + 1}. before it holds whenever it does`;
      const message = `branch ${index + 1} of "${part.id}" is never taken: ${why}`;
      return faultAt(
        document,
        [...path, 'branch', index],
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

function textArguments(document: Document<Dialogue>, node: Part<Node>, names: Domains): Fault[] {
  return textsOf(node).flatMap(({ part, path }) =>
    typeof part === 'string'
      ? []
      : Object.entries(part.args).flatMap(([arg, name]) =>
          checkName(document, [...path, 'args', arg], name, names),
        ),
  );
}

function settings(
  document: Document<Dialogue>,
  node: Part<Node>,
  names: Domains,
  mayBeSet: Domains,
): Fault[] {
  return settingsOf(node).flatMap(({ name, part, path }) => {
    const domain = mayBeSet.get(name);
    if (domain) {
      return isReference(part)
        ? checkReference(document, path, part, names)
        : checkValue(document, path, name, part, domain);
    }
    const message = names.has(name) ? `"${name}" cannot be set` : `no name "${name}" that could be set`;
    return [faultAt(document, path, message, didYouMean(name, mayBeSet.keys()))];
  });
}

function reminder(document: Document<Dialogue>, { part: node, path }: Part<Node>, names: Domains): Fault[] {
  if (!('remind' in node)) return [];
  const one = (key: 'day' | 'time', like: string): Fault[] => {
    const value = node.remind[key];
    const at = [...path, 'remind', key];
    if (isReference(value)) return checkReference(document, at, value, names, like);
    return checkValue(document, at, key, value, names.get(key === 'day' ? 'topic.day' : 'topic.time')!);
  };
  return [...one('day', '2021-10-01'), ...one('time', '08:00')];
}

type Reference = Exclude<Value, string | number | boolean | null>;

function isReference(value: Value): value is Reference {
  return typeof value === 'object' && value !== null;
}

/** A value that stands for other names; `like` is one of the values that it must be able to have. */
function checkReference(
  document: Document<Dialogue>,
  path: Path,
  value: Reference,
  names: Domains,
  like?: string,
): Fault[] {
  const used = 'ref' in value ? [value.ref] : 'first' in value ? value.first : [value.before];
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

function checkName(document: Document<Dialogue>, path: Path, name: string, names: Domains): Fault[] {
  const domain = names.get(name);
  if (!domain) return [faultAt(document, path, `no name "${name}" here`, didYouMean(name, names.keys()))];
  return domain === NEVER_KNOWN ? [neverKnown(document, path, name)] : [];
}
