import { z } from 'zod';
import type { Day } from '../../calendar.js';
import type { FAQ_NAMES, FaqFile } from '../../case/faq.js';
import { daySchema } from '../../day-schema.js';
import { type Document, faultAt, type Path } from '../document.js';
import type { Fault } from '../fault.js';
import type { Sources } from '../load.js';
import { didYouMean } from '../nearest.js';
import { checkCondition } from './conditions.js';
import { withWhen } from './parts.js';
import { checkAge } from './stale.js';

/** Common questions: each by an id of its own and by words that ask it, its dialogues there, its states told apart. */
export function checkFaq(sources: Sources, today?: Day): Fault[] {
  const ids = sources.dialogues.map(({ value }) => value.id);
  const owners = new Map<string, string>();
  const names: Record<(typeof FAQ_NAMES)[number], z.ZodType> = {
    today: daySchema,
    act: z.enum(['none', ...sources.policies.map(({ value }) => value.id)]),
  };
  const domains = new Map(Object.entries(names));
  return sources.faq.flatMap((file) => [
    ...twice(file, owners),
    ...silent(file),
    ...unknownNotions(file),
    ...stale(file, today),
    ...dialoguesOf(file)
      .filter(({ id }) => !ids.includes(id))
      .map(({ id, path }) => faultAt(file, path, `no dialogue "${id}"`, didYouMean(id, ids))),
    ...withWhen(file.value.states.map((part, i) => ({ part, path: ['states', i] }))).flatMap((condition) =>
      checkCondition(file, condition, domains),
    ),
  ]);
}

/** The dialogues that answer common questions. */
export function startedByFaq({ faq }: Sources): string[] {
  return faq.flatMap(({ value }) => Object.values(value.entries).flatMap(({ start }) => start ?? []));
}

function dialoguesOf({ value }: Document<FaqFile>): { id: string; path: Path }[] {
  return Object.entries(value.entries).flatMap(([entry, { start, answers_in, asked_of }]) => [
    ...(start === null ? [] : [{ id: start, path: ['entries', entry, 'start'] }]),
    ...answers_in.map((id, i) => ({ id, path: ['entries', entry, 'answers_in', i] })),
    ...asked_of.map((id, i) => ({ id, path: ['entries', entry, 'asked_of', i] })),
  ]);
}

function twice(file: Document<FaqFile>, owners: Map<string, string>): Fault[] {
  return Object.keys(file.value.entries).flatMap((entry) => {
    const owner = owners.get(entry) ?? file.value.id;
    owners.set(entry, owner);
    if (owner === file.value.id) return [];
    const message = `the question "${entry}" stands in "${owner}", too`;
    return [faultAt(file, ['entries', entry], message, 'give one of the two another id')];
  });
}

function silent(file: Document<FaqFile>): Fault[] {
  return Object.entries(file.value.entries)
    .filter(
      ([, { phrases, about, brief, words, marked_by, wordless, asked }]) =>
        ![phrases, about, brief, words, marked_by, asked].some((all) => all.length) && !wordless,
    )
    .map(([entry]) => {
      const remedy = 'give it phrases, or take it out';
      return faultAt(file, ['entries', entry], `nobody can ask the question "${entry}"`, remedy);
    });
}

/** Notions that an entry is about, or that need no word, and that the file does not have. */
function unknownNotions(file: Document<FaqFile>): Fault[] {
  const { notions, assumes, outright, near, entries } = file.value;
  const known = Object.keys(notions);
  const named: { notion: string; path: Path }[] = [
    ...assumes.map((notion, i) => ({ notion, path: ['assumes', i] })),
    ...outright.map((notion, i) => ({ notion, path: ['outright', i] })),
    ...near.map((notion, i) => ({ notion, path: ['near', i] })),
    ...Object.entries(entries).flatMap(([entry, { about }]) =>
      about.flatMap((line, i) =>
        line
          .split(' ')
          .map((notion) => ({ notion: notion.replace(/^-/, ''), path: ['entries', entry, 'about', i] })),
      ),
    ),
  ];
  return named
    .filter(({ notion }) => !known.includes(notion))
    .map(({ notion, path }) => faultAt(file, path, `no notion "${notion}"`, didYouMean(notion, known)));
}

/** Answers that somebody looked into long ago. */
function stale(file: Document<FaqFile>, today?: Day): Fault[] {
  return Object.entries(file.value.entries).flatMap(([entry, { checked_on }]) =>
    checked_on ? checkAge(file, ['entries', entry, 'checked_on'], `"${entry}"`, checked_on, today) : [],
  );
}
