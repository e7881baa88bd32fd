/** The dialogue as an XState 5 machine, in both ways that its documentation gives for a state kept elsewhere. */
import { type AnyActorRef, assign, createActor, initialTransition, setup, transition } from 'xstate';
import { type Engine, QUESTIONS, THANKS } from './questions.js';

type Value = string | number | boolean;
type TextEvent = { type: 'answer'; question: string; value: Value } | { type: 'missed' };

const machine = setup({
  types: {
    context: {} as { answers: Record<string, Value> },
    events: {} as TextEvent,
  },
  actions: {
    // Replaced where an actor runs; a pure transition only lists it.
    say: (_, _params: { id: string }) => {},
    keep: assign({
      answers: ({ context, event }) =>
        event.type === 'answer' ? { ...context.answers, [event.question]: event.value } : context.answers,
    }),
  },
}).createMachine({
  context: { answers: {} },
  initial: QUESTIONS[0]!.id,
  states: Object.fromEntries(
    QUESTIONS.map(({ id, asks }, i) => {
      const next = QUESTIONS[i + 1];
      const thanks = next ? [] : [{ type: 'say' as const, params: { id: THANKS } }];
      const say = { type: 'say' as const, params: { id: asks } };
      const on = {
        answer: { target: next?.id ?? QUESTIONS[0]!.id, actions: ['keep' as const, ...thanks] },
        missed: { actions: say },
      };
      return [id, { entry: say, on }];
    }),
  ),
});

/** "Persistence": an actor of the snapshot kept, the event, and its persisted snapshot. */
export function xstateActor(): Engine {
  return {
    name: 'XState 5, actor restored',
    turn(state, text) {
      const said: string[] = [];
      const say = (_: unknown, { id }: { id: string }) => said.push(id);
      const running = machine.provide({ actions: { say } });
      const options = state === null ? {} : { snapshot: JSON.parse(state) };
      const actor = createActor(running, options).start();
      if (state !== null) actor.send(read(actor.getSnapshot().value, text));
      const kept = JSON.stringify((actor as AnyActorRef).getPersistedSnapshot());
      actor.stop();
      return { state: kept, says: said.join(' ') };
    },
  };
}

/** "Pure transition functions": no actor; the value and the context are kept. */
export function xstatePure(): Engine {
  return {
    name: 'XState 5, `transition`',
    turn(state, text) {
      const before = state === null ? null : machine.resolveState(JSON.parse(state));
      const [after, actions] = before
        ? transition(machine, before, read(before.value, text))
        : initialTransition(machine);
      const says = actions.map(({ params }) => (params as { id: string }).id).join(' ');
      return { state: JSON.stringify({ value: after.value, context: after.context }), says };
    },
  };
}

function read(place: unknown, text: string): TextEvent {
  const question = QUESTIONS.find(({ id }) => id === place)!;
  const value = question.read(text);
  return value === null ? { type: 'missed' } : { type: 'answer', question: question.id, value };
}
