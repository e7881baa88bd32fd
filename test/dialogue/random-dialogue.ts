import fc from 'fast-check';
import type { DialogueFile } from '../../src/case/flows.js';
import { KINDS } from '../../src/case/kinds.js';
import { dialogueSchema } from '../../src/case/schema.js';
import type { Condition } from '../../src/conditions.js';
import { compileDialogue } from '../../src/engine/compile.js';
import type { NodeSpec } from '../../src/engine/schema.js';
import { reachable } from '../../src/engine/ways.js';

/** Numbers of which a node is made, each counted round in what there is to choose from. */
type Seed = readonly number[];
/** Of what a dialogue is made. */
export interface DialogueSeed {
  aside: boolean;
  nodes: readonly Seed[];
}

export const dialogueSeed: fc.Arbitrary<DialogueSeed> = fc.record({
  aside: fc.boolean(),
  nodes: fc.array(fc.array(fc.nat(999), { minLength: 8, maxLength: 8 }), { minLength: 2, maxLength: 8 }),
});

const nameOf = (index: number) => `made-${index}`;

/** A dialogue as officers write one, without the nodes that no way leads to. */
export function written({ aside, nodes }: DialogueSeed, index: number, count: number): DialogueFile {
  const specs = nodes.flatMap((seed, at) => WRITERS[kindOf(seed)](new Place(seed, at, nodes, index, count)));
  const dialogue = dialogueSchema.parse({
    id: nameOf(index),
    version: 1,
    aside,
    nodes: [...specs, { id: 'done', end: true }],
  });
  const compiled = compileDialogue(dialogue, KINDS);
  const reached = reachable(compiled, compiled.first.id);
  return { ...dialogue, nodes: dialogue.nodes.filter(({ id }) => reached.has(id)) };
}

const KIND_NAMES = [
  'say',
  'tell',
  'choice',
  'text',
  'number',
  'date',
  'time',
  'branch',
  'set',
  'call',
  'remind',
  'hand_over',
] as const;
type KindName = (typeof KIND_NAMES)[number];

const pick = <T>(list: readonly T[], number: number): T => list[number % list.length]!;

/** What a node may refer to from where it stands. */
class Place {
  readonly id: string;
  private used = 1;

  constructor(
    private readonly seed: Seed,
    private readonly at: number,
    private readonly nodes: readonly Seed[],
    private readonly dialogue: number,
    private readonly dialogues: number,
  ) {
    this.id = `n${at}`;
  }

  /** One of a list, by the next number. */
  one<T>(list: readonly T[]): T {
    return pick(list, this.seed[this.used++ % this.seed.length]!);
  }

  /** Where it may lead without waiting for the person: only further on, to the next one more often than not. */
  ahead(): string {
    const after = [...this.nodes.keys()].slice(this.at + 1).map((at) => `n${at}`);
    return this.one([...after.slice(0, 1), ...after.slice(0, 1), ...after, 'done']);
  }

  /** Where an answer may lead: anywhere. */
  anywhere(): string {
    return this.one([...this.nodes.keys()].map((at) => `n${at}`).concat('done'));
  }

  /** The answers to questions of a kind that stand before it. */
  answers(...kinds: KindName[]): string[] {
    const before = this.nodes.slice(0, this.at);
    return before.flatMap((seed, at) => (kinds.includes(kindOf(seed)) ? [`answers.n${at}`] : []));
  }

  /** A dialogue that it may call: one that calls no other, or its own anew at its end. */
  callee(): { call: string; next: string } {
    const leaves = [...Array(this.dialogues).keys()].filter((one) => one > this.dialogue && one % 2 === 1);
    const others = this.dialogue % 2 === 0 ? leaves.map(nameOf) : [];
    const call = this.one([...others, ...others, nameOf(this.dialogue)]);
    return { call, next: call === nameOf(this.dialogue) ? 'done' : this.ahead() };
  }

  condition(): Condition {
    const asked = this.answers('choice', 'text', 'number', 'date', 'time');
    const known = asked.map((name): Condition => ({ [name]: { known: true } }));
    const one = () => this.one<Condition>([...CONDITIONS, ...known]);
    return this.one<() => Condition>([
      one,
      () => ({ not: one() }),
      () => ({ all: [one(), one()] }),
      () => ({ any: [one(), one()] }),
    ])();
  }
}

const CONDITIONS: readonly Condition[] = [
  { dose_count: { min: 1 } },
  { exempt: true },
  { age: { max: 11 } },
  { planned_dose_on: { from: 'today' } },
  { 'topic.subject': 'other' },
  { 'topic.service': { known: true } },
  { 'person.reminders': { min: 1 } },
  { 'officer.waiting': true },
  { 'args.corrects': true },
  { 'topic.relays': true },
];

const NAMES = ['today', 'topic.subject', 'topic.day', 'person.locale', 'dose_count', 'args.cost'];
/** Choices that have a label in every language. */
const CHOICES = ['yes', 'no', 'mine', 'someone-else', 'enough'];
const STATED = [{}, {}, { dose_count: 1 }, { exempt: true }];
/** What may be set by a dialogue that goes on; with a person who is forgotten none does. */
const SETTINGS: readonly Record<string, unknown>[] = [
  { dose_count: 0 },
  { age: 30 },
  { planned_dose_on: { ref: 'today' } },
  { 'topic.case': 'other' },
  { 'topic.case': 'self' },
  { 'topic.service': 'ktp' },
  { 'topic.service': null, 'topic.next_service': null },
  { 'topic.time': null },
  { 'person.stopped': true },
  { 'person.reminders': 0 },
  { 'person.locale': 'en', 'consent.photos': true },
  { 'photo.waiting': false },
];
const DAYS = ['2021-10-09', '2021-12-24', { ref: 'today' }, { before: 'today', days: 3 }];

/** The nodes that are written for a seed, by their kind. */
const WRITERS: Record<KindName, (place: Place) => NodeSpec[]> = {
  say: (place) => [{ id: place.id, say: 'greeting', next: place.ahead() }],
  tell: (place) => {
    const name = () => place.one([...NAMES, ...place.answers('choice', 'text', 'number', 'date', 'time')]);
    return [
      {
        id: place.id,
        say: { id: 'reminder-line', args: { day: name(), what: name() } },
        next: place.ahead(),
      },
    ];
  },
  choice: (place) => {
    const from = place.one([0, 1, 2]);
    const choice = CHOICES.slice(from, from + place.one([2, 3])).map((id, i) => ({
      id,
      facts: place.one(STATED),
      ...(i > 0 && place.one([false, false, true]) ? { when: place.condition() } : {}),
      ...(place.one([true, false]) ? { next: place.anywhere() } : {}),
    }));
    return [question(place, { choice }, place.anywhere())];
  },
  text: (place) => [question(place, { text: { max: 40 } }, place.anywhere())],
  number: (place) => {
    const answer = { number: { min: 0, max: 99 } };
    return place.one([true, false])
      ? [question(place, answer, place.anywhere())]
      : [question(place, answer, place.ahead(), 'age')];
  },
  date: (place) => {
    const answer = { date: place.one(['past', 'future', 'any']) };
    return place.one([true, false])
      ? [question(place, answer, place.anywhere())]
      : [question(place, answer, place.ahead(), 'planned_dose_on')];
  },
  time: (place) => [question(place, { time: true }, place.anywhere())],
  branch: (place) => {
    const branch = Array.from({ length: place.one([1, 2]) }, () => ({
      when: place.condition(),
      next: place.ahead(),
    }));
    return [{ id: place.id, branch, next: place.ahead() }];
  },
  set: (place) => {
    const answers = place.answers('text', 'number').map((name) => ({ [name]: null }));
    return [{ id: place.id, set: place.one([...SETTINGS, ...answers]), next: place.ahead() }];
  },
  call: (place) => [{ id: place.id, ...place.callee() }],
  remind: (place) => {
    const text = place.one([
      'reminder-unnamed',
      { id: 'reminder-own-words', args: { what: place.one(NAMES) } },
    ]);
    const time = place.one(['08:00', '23:59']);
    const [asked] = place.answers('date');
    const next = place.ahead();
    const remind = (id: string, day: unknown): NodeSpec[] => [
      { id, set: { 'reminder.day': day, 'reminder.time': time } },
      { id: `${id}-set`, remind: { text }, next },
    ];
    if (!asked) return remind(place.id, place.one(DAYS));
    // the day that was told, where one was
    return [
      { id: place.id, branch: [{ when: { [asked]: { known: true } }, next: `${place.id}-then` }], next },
      ...remind(`${place.id}-then`, { ref: asked }),
    ];
  },
  hand_over: (place) => [{ id: place.id, hand_over: { topic: 'officer' }, next: place.ahead() }],
};

function question(place: Place, answer: object, next: string, fact?: string): NodeSpec {
  return { id: place.id, ask: { text: 'ask-reminder-what', answer, ...(fact ? { fact } : {}) }, next };
}

function kindOf([kind]: Seed): KindName {
  return pick(KIND_NAMES, kind!);
}
