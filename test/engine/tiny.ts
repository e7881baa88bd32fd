import { z } from 'zod';
import type { Lookup } from '../../src/conditions.js';
import { choice } from '../../src/engine/answers/choice.js';
import { date } from '../../src/engine/answers/date.js';
import { number } from '../../src/engine/answers/number.js';
import { text } from '../../src/engine/answers/text.js';
import { time } from '../../src/engine/answers/time.js';
import type { Offer } from '../../src/engine/choices.js';
import { compileDialogue, compileNode, movedTo } from '../../src/engine/compile.js';
import { askOf } from '../../src/engine/kinds/ask.js';
import { branch } from '../../src/engine/kinds/branch.js';
import { call } from '../../src/engine/kinds/call.js';
import { end } from '../../src/engine/kinds/end.js';
import { say } from '../../src/engine/kinds/say.js';
import { set } from '../../src/engine/kinds/set.js';
import type { Heard, Host, Node, Program, Registry } from '../../src/engine/model.js';
import { openQuestion } from '../../src/engine/question.js';
import { advance, begin, leave, nodeOf, runOf } from '../../src/engine/run.js';
import { type DialogueSpec, dialogueShape, type NodeSpec } from '../../src/engine/schema.js';
import type { EngineState, Run } from '../../src/engine/state.js';
import { goBack, noteAnswered } from '../../src/engine/trail.js';
import type { Scalar, TextRef } from '../../src/engine/values.js';
import { Texts } from '../../src/texts.js';

/** The kinds of the engine alone, and others beside them. */
export function registryOf(more: Partial<Registry> = {}): Registry {
  const answers: Registry['answers'] = [choice, text, number, date, time, ...(more.answers ?? [])];
  const nodes = [say, askOf(answers), branch, set, call, end, ...(more.nodes ?? [])] as Registry['nodes'];
  return { nodes, answers };
}

export const KINDS = registryOf();

const FTL = {
  id: `
hello = Halo
bye = Dadah
ask-colour = Warna apa?
ask-more = Ada lagi?
ask-again = Warnanya apa, ya?
choice-red = Merah
choice-blue = Biru
choice-yes = Ya
choice-no = Tidak
`,
  en: `
ask-colour = Which colour?
choice-red = Red
choice-blue = Blue
`,
};
export const TEXTS = new Texts(Object.entries(FTL).map(([locale, ftl]) => ({ locale, ftl })));
export const TODAY = '2021-10-01';

/** What answers may state. */
const STATED: Record<string, z.ZodType> = { colour: z.string(), count: z.number(), day: z.string() };

/** A dialogue as it is written, read as the schema of these kinds reads it. */
export function written(spec: object, registry = KINDS): DialogueSpec {
  const schema = z.strictObject({ ...dialogueShape(registry), supplies: z.string().optional() });
  return schema.parse({ id: 'main', version: 1, ...spec }) as DialogueSpec;
}

/** A node of a dialogue with a single one, as it is compiled. */
export function nodeOfKind(spec: object, registry = KINDS): Node {
  const { nodes } = written({ nodes: [{ id: 'one', ...spec }] }, registry);
  return compileNode(nodes[0] as NodeSpec, null, registry);
}

/** Dialogues ready to run, the first of which is begun as a new chat begins. */
export function programOf(specs: object[], registry = KINDS): Program {
  const all = specs.map((spec) => written(spec, registry));
  return {
    dialogues: new Map(all.map((one) => [one.id, compileDialogue(one, registry)])),
    moved: movedTo(all),
    suppliers: new Map(),
    names: {
      domainOf: (name) => STATED[name],
      isStated: (name) => name in STATED,
      restsOn: (name) => [name],
      fixed: () => undefined,
    },
    edition: JSON.stringify(specs),
  };
}

/** A dialogue of these nodes, called `main`. */
export const mainOf = (...nodes: object[]): Program => programOf([{ nodes }]);

/** A chat that nothing happened in. */
export function newState(): EngineState {
  return { runs: [], trail: [], shown: '', edition: '', token: 0, waiting: null };
}

/** A message of which nothing but its words is known, and what else is told of it. */
export function heard(words: string, more: Partial<Omit<Heard, 'text'>> = {}): Heard {
  return {
    text: words,
    time: () => null,
    number: () => null,
    days: () => [],
    leadsElsewhere: () => false,
    leadsAway: () => false,
    ...more,
  };
}

/** The smallest host there is: facts by name, and a list of what was said. It knows no service and no policy. */
export class Tiny implements Host {
  readonly texts = TEXTS;
  readonly today = TODAY;
  locale = 'id';
  forced: string | null = null;
  isAwaited = false;
  /** Ids of what was said and asked, and what the last question offered. */
  said: string[] = [];
  offered: string[] = [];
  readonly facts: Record<string, Scalar> = {};

  constructor(
    readonly program: Program,
    readonly state: EngineState = newState(),
  ) {}

  readonly lookup: Lookup = (name) => {
    const [scope, key] = name.split('.') as [string, string | undefined];
    const run = runOf(this.state);
    const value =
      scope === 'answers' ? run?.answers[key!] : scope === 'args' ? run?.args[key!] : this.facts[name];
    return value === undefined ? undefined : { value };
  };

  say(ref: TextRef): void {
    this.tell(typeof ref === 'string' ? ref : ref.id);
  }

  tell(id: string): void {
    this.said.push(id);
  }

  put(ref: TextRef, offers: readonly Offer[]): void {
    this.say(ref);
    this.offered = offers.filter(({ shown }) => shown).map(({ id }) => id);
  }

  startOver(): void {
    begin(this, [...this.program.dialogues.keys()][0]!, { aside: false, args: {} });
  }

  write(name: string, value: Scalar | null): void {
    if (value === null) delete this.facts[name];
    else this.facts[name] = value;
  }

  claim(facts: Readonly<Record<string, Scalar>>): void {
    Object.assign(this.facts, facts);
  }

  unclaim(names: readonly string[]): void {
    for (const name of names) delete this.facts[name];
  }

  /** Begins a dialogue and runs it. */
  begin(id = 'main', args: Run['args'] = {}, aside = false): this {
    begin(this, id, { aside, args });
    return this.advance();
  }

  advance(): this {
    this.said = [];
    advance(this);
    return this;
  }

  /** Gives the open question an answer, and runs on. */
  answer(value: Scalar): this {
    const run = runOf(this.state)!;
    const { ask, choices } = openQuestion(this)!;
    const picked = choices.find(({ id }) => id === value);
    run.answers[run.node] = value;
    noteAnswered(this.state);
    this.claim({ ...(ask.fact ? { [ask.fact]: value } : {}), ...picked?.facts });
    this.state.waiting = null;
    leave(this, run, picked?.next ?? nodeOf(this, run).next);
    return this.advance();
  }

  /** Answers with what a message says to the open question; `false` where that is nothing. */
  hear(message: Heard): boolean {
    const { kind, ask } = openQuestion(this)!;
    const value = kind.named?.(this, ask.answer, message) ?? kind.read?.(this, ask.answer, message) ?? null;
    if (value !== null) this.answer(value);
    return value !== null;
  }

  /** Goes back to the question answered last, and runs; `false` where there is none. */
  back(): boolean {
    const back = goBack(this);
    if (back) this.advance();
    return back;
  }

  /** Where the innermost dialogue stands. */
  get place(): string {
    const run = runOf(this.state);
    return run ? `${run.dialogue}/${run.node}` : 'none';
  }

  /** The answers of the innermost dialogue. */
  get answers(): Run['answers'] {
    return runOf(this.state)?.answers ?? {};
  }
}

export const RED_BLUE = { choice: [{ id: 'red' }, { id: 'blue' }] };
export const YES_NO = { choice: [{ id: 'yes' }, { id: 'no' }] };

/** A question with an answer of some kind. */
export const ask = (id: string, answer: object = YES_NO, more: object = {}) => ({
  id,
  ask: { text: 'ask-more', answer },
  ...more,
});
