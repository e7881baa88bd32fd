import { z } from 'zod';
import { statedNameSchema } from '../choices.js';
import { answerKindOf } from '../compile.js';
import { type AnswerKind, type Ask, type NodeKind, WAIT } from '../model.js';
import { offersOf } from '../offers.js';
import type { DomainOf, Inspection } from '../parts.js';
import { knownAnswer, mayBePassed, pose } from '../question.js';
import { textRefSchema } from '../values.js';

/** Asks the person and waits for an answer of one of these kinds. */
export function askOf(answers: readonly AnswerKind[]): NodeKind<Ask> {
  const answer = z.union(answers.map(({ schema }) => schema)) as unknown as z.ZodType<Ask['answer']>;
  const schema = z.strictObject({
    text: textRefSchema,
    retry: textRefSchema.optional(),
    answer,
    fact: statedNameSchema.optional(),
    offer: z.literal(true).optional(),
    weighty: z.literal(true).optional(),
  });
  return {
    name: 'ask',
    schema,
    asks: (spec) => spec,
    run(host, { run, id, next }) {
      const question = host.program.dialogues.get(run.dialogue)!.nodes.get(id)!.question!;
      const forced = host.forced === id;
      if (question.ask.offer && host.isAwaited && !forced) return null;
      if (!forced && run.kept.includes(id)) {
        run.kept = run.kept.filter((one) => one !== id);
        const choice = offersOf(host, question).find((one) => one.id === run.answers[id]);
        return choice?.next ?? next;
      }
      // where nothing is offered any more there is nothing to ask
      if (mayBePassed(question) && offersOf(host, question).length === 0) return next;
      const known = forced ? null : knownAnswer(host, question);
      if (known !== null) {
        run.answers[id] = known;
        return next;
      }
      host.forced = null;
      host.state.waiting = 'answer';
      host.state.token += 1;
      pose(host, question, false);
      return WAIT;
    },
    inspect: (spec) => inspect(spec, answers),
    notes: ({ answer: spec, fact }, domainOf) => domainOfAnswer(spec, fact, answers, domainOf),
  };
}

function inspect({ text, retry, answer, fact }: Ask, answers: readonly AnswerKind[]): Inspection {
  const choices = (answer.choice ?? []).map((part, i) => ({ part, path: ['ask', 'answer', 'choice', i] }));
  const kind = answerKindOf(answer, answers);
  // a fact may be known or be stated in other words than a choice has, and then no choice says where to go
  const byChoiceAlone = kind.name === 'choice' && fact === undefined;
  const passed = mayBePassed({ kind, choices: answer.choice ?? [] });
  return {
    texts: [
      { part: text, path: ['ask', 'text'] },
      ...(retry ? [{ part: retry, path: ['ask', 'retry'] }] : []),
    ],
    offers: choices,
    leadsTo: choices.flatMap(({ part: { next }, path }) =>
      next ? [{ part: next, path: [...path, 'next'] }] : [],
    ),
    turnsOff: byChoiceAlone && !passed && choices.every(({ part: { next } }) => next !== undefined),
    brings: [...(fact ? [fact] : []), ...choices.flatMap(({ part: { facts } }) => Object.keys(facts))],
    waits: fact === undefined && !passed && kind.known === undefined,
  };
}

function domainOfAnswer(
  answer: Ask['answer'],
  fact: string | undefined,
  answers: readonly AnswerKind[],
  domainOf: DomainOf,
): z.ZodType {
  const ids = (answer.choice ?? []).map(({ id }) => id);
  const own = answerKindOf(answer, answers).domain(answer, domainOf);
  const stated = fact && domainOf(fact);
  return z.union([
    ...(ids.length ? [z.enum(ids)] : []),
    ...(stated ? [stated] : []),
    ...(own ? [own] : []),
  ] as [z.ZodType, ...z.ZodType[]]);
}
