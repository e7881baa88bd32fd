/** The four editions as XState 5 machines; a persisted snapshot is restored into the machine that is deployed. */
import { type AnyActorRef, assign, createActor, setup } from 'xstate';
import { EDITIONS, type Engine, type Question, read, type Value } from './story.js';

type TextEvent = { type: 'answer'; question: string; value: Value } | { type: 'missed' };

export function xstate(): Engine {
  const machines = EDITIONS.map(machineOf);
  return {
    name: 'XState 5, actor restored',
    turn(edition, state, text) {
      const says: string[] = [];
      const say = (_: unknown, { id }: { id: string }) => says.push(id);
      const options = state === null ? {} : { snapshot: JSON.parse(state) };
      const actor = createActor(machines[edition]!.provide({ actions: { say } }), options);
      // an actor that nobody listens to throws later, from a timer
      actor.subscribe({ error: () => {} });
      actor.start();
      if (actor.getSnapshot().status === 'error') throw new Error('the snapshot does not fit the machine');
      if (state !== null) actor.send(eventOf(EDITIONS[edition]!, actor.getSnapshot().value, text));
      const kept = JSON.stringify((actor as AnyActorRef).getPersistedSnapshot());
      actor.stop();
      return { state: kept, says };
    },
    answers: (state) =>
      (JSON.parse(state) as { context: { answers: Record<string, Value> } }).context.answers,
  };
}

function machineOf(questions: Question[]) {
  return setup({
    types: { context: {} as { answers: Record<string, Value> }, events: {} as TextEvent },
    actions: {
      // replaced where an actor runs
      say: (_, _params: { id: string }) => {},
      keep: assign({
        answers: ({ context, event }) =>
          event.type === 'answer' ? { ...context.answers, [event.question]: event.value } : context.answers,
      }),
    },
  }).createMachine({
    context: { answers: {} },
    initial: questions[0]!.id,
    states: Object.fromEntries(
      questions.map(({ id, asks }, i) => {
        const say = { type: 'say' as const, params: { id: asks } };
        const next = questions[i + 1]?.id ?? questions[0]!.id;
        const on = { answer: { target: next, actions: ['keep' as const] }, missed: { actions: say } };
        return [id, { entry: say, on }];
      }),
    ),
  });
}

function eventOf(questions: Question[], place: unknown, text: string): TextEvent {
  const question = questions.find(({ id }) => id === place)!;
  const value = read(question, text);
  return value === null ? { type: 'missed' } : { type: 'answer', question: question.id, value };
}
