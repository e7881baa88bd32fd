import fc from 'fast-check';
import { addDays } from '../../src/calendar.js';
import type { ChatView } from '../../src/case/view.js';
import type { Moment } from '../../src/language/dates/moment.js';
import type { Named, PersonAsked, Reading } from '../../src/language/reading.js';
import type { Claims, Command, Who } from '../../src/understanding/command.js';
import type { ResidentEvent } from '../../src/understanding/event.js';
import { answerBy } from '../../src/understanding/readers/answer.js';
import { startOf } from '../../src/understanding/start.js';
import type { Message } from '../../src/understanding/view.js';
import { shipped } from '../support/scripts.js';

/** A message that says nothing, as it is read. */
export const NOTHING: Reading = shipped.recognise('zzz', '2021-10-01');

/** What a turn does before its end: commands that leave the open question open. */
const BESIDE = ['turn', 'turn', 'claim', 'claim', 'clarify', 'settle', 'note', 'follow', 'ack'] as const;
/** With what a turn ends, as a reader's commands do. */
const ENDS = ['answer', 'start', 'aside', 'remind', 'list', 'word', 'photo', 'repeat', 'miss'] as const;

/** What a turn asks, in numbers that are each counted round in what there is to choose from. */
export interface Asked {
  beside: { does: (typeof BESIDE)[number]; of: number[] }[];
  end: { does: (typeof ENDS)[number]; of: number[] };
}

const numbers = fc.array(fc.nat(999), { minLength: 6, maxLength: 6 });

/** What a message may ask of a chat, wherever that stands; `ends`: the likely ones several times. */
const asking = (ends: readonly Asked['end']['does'][]): fc.Arbitrary<Asked> =>
  fc.record({
    beside: fc.array(fc.record({ does: fc.constantFrom(...BESIDE), of: numbers }), { maxLength: 3 }),
    end: fc.record({ does: fc.constantFrom(...ends), of: numbers }),
  });

/** Somebody who mostly answers. */
export const asked = asking(['answer', 'answer', 'answer', 'answer', ...ENDS]);
/** Somebody who wants to be reminded of much. */
export const askedReminders = asking(['remind', 'remind', 'answer', 'answer', 'answer']);
/** Somebody who asks one thing upon the other. */
export const askedBeside = asking(['aside', 'aside', 'aside', 'aside', 'answer']);

/** The kind of message that asks so: a photograph is none of words. */
export function eventOf({ end }: Asked, turn: string): ResidentEvent {
  return end.does === 'photo'
    ? { turn, kind: 'photo' }
    : { turn, kind: 'text', text: 'zzz', reading: NOTHING };
}

/** The commands of what is asked, for a chat as it stands; `tag` gives values of facts that no other claim states. */
export function commandsOf(
  view: ChatView,
  { beside, end }: Asked,
  turn: string,
  tag: () => Claims,
): Command[] {
  return [
    ...beside.map(({ does, of }) => BESIDE_COMMANDS[does](view, new Numbers(of), tag)),
    ...END_COMMANDS[end.does](view, new Numbers(end.of), turn, tag),
  ];
}

class Numbers {
  private used = 0;
  constructor(private readonly list: number[]) {}

  /** One of a list, by the next number. */
  one<T>(list: readonly T[]): T {
    return list[this.list[this.used++ % this.list.length]! % list.length]!;
  }
}

/** What is said of a case beside its tag. */
const SAID: readonly Claims[] = [
  {},
  { dose_count: 0 },
  { dose_count: 2, vaccine: 'sinovac' },
  { dose_count: 1, last_dose_on: '2021-09-20' },
  { planned_dose_on: '2021-10-12' },
  { exempt: true, age: 8 },
  { recovered_on: '2021-08-05', recovered_severe: false },
  { variant: 'hilang', urgent: true },
  { asks_duration: true },
  { stay_months: -1, nonsense: 'no fact' },
];

const NAMED: Named[] = [
  { label: 'ibu', key: 'mother' },
  { label: 'anak', key: 'child' },
  { label: 'anak pertama', key: 'child first' },
  { label: 'anak', key: 'child', age: 9 },
  { label: 'Bu T', key: 'bu tini' },
  { label: '', key: '' },
];

const DAYS_AHEAD = [1, 2, 3, 5, 8, 13, 21, 34];

const servicesOf = ({ flows }: ChatView) => [...flows.book.services.keys()];

function whoIn(view: ChatView, n: Numbers): Who {
  const listed = view.people.map((one): Who => ({ kind: 'listed', id: one.case }));
  return n.one<Who>([
    { kind: 'unsaid' },
    { kind: 'self' },
    { kind: 'relative', named: n.one([null, ...NAMED]) },
    { kind: 'relative', named: n.one([null, ...NAMED]), anew: true },
    { kind: 'listed', id: 'nobody' },
    ...listed,
    ...listed,
  ]);
}

const BESIDE_COMMANDS: Record<
  (typeof BESIDE)[number],
  (view: ChatView, n: Numbers, tag: () => Claims) => Command
> = {
  turn(view, n) {
    const who = whoIn(view, n);
    const service = n.one([undefined, undefined, null, n.one(servicesOf(view))]);
    return {
      do: 'turn',
      who,
      ...(n.one([true, false, false]) ? { relayed: true as const } : {}),
      ...(service === undefined ? {} : { service }),
      ...(service && n.one([true, false]) ? { afterwards: [n.one(servicesOf(view))] } : {}),
      ...(n.one([true, false]) ? { day: n.one([null, addDays(view.today, 3)]) } : {}),
    };
  },
  claim: (_view, n, tag) => ({ do: 'claim', facts: { ...n.one(SAID), ...tag() } }),
  clarify: (view, n) => ({ do: 'clarify', services: [n.one(servicesOf(view)), n.one(servicesOf(view))] }),
  settle: (_view, n) => ({ do: 'settle', ...(n.one([true, false]) ? { again: true as const } : {}) }),
  note: (_view, n) => ({
    do: 'note',
    time: n.one([null, '09:30']),
    ...(n.one([true, false]) ? { area: { kecamatan: 'bekasi_selatan', kelurahan: 'kayuringin_jaya' } } : {}),
  }),
  follow: (view, n) => ({ do: 'follow', locale: n.one(view.locales) }),
  ack: (_view, n) => ({ do: 'ack', text: n.one(['hello-again', 'number-masked']) }),
};

/** What is said of the moment of a reminder. */
function saidOf(view: ChatView, n: Numbers): Moment {
  const [day, other] = [addDays(view.today, n.one(DAYS_AHEAD)), addDays(view.today, 1)];
  return {
    day,
    time: n.one([null, '09:30', '00:10']),
    isOpen: n.one([true, false]),
    once: n.one([true, false]),
    within: n.one([null, null, null, 90]),
    before: n.one([null, null, 60, 1440, 4320]),
    by: null,
    moves: false,
    every: n.one([null, null, { unit: 'week', n: 1 }, { unit: 'month', n: 2 }]),
    wrong: n.one([null, null, null, { what: 'hour' }, { what: 'weekday', day, other }]),
  };
}

const END_COMMANDS: Record<
  (typeof ENDS)[number],
  (view: ChatView, n: Numbers, turn: string, tag: () => Claims) => Command[]
> = {
  answer(view, n, turn) {
    const { question } = view;
    if (!question) return [startIn(view, n)];
    if (question.takesPhoto) return [{ do: 'photo' }, ...answerBy(question, turn)];
    const offer = question.offers.length ? n.one([null, ...question.offers]) : null;
    if (offer) return answerBy(question, offer.id, offer);
    const message = messageWith(view, n);
    const value = question.named(message) ?? question.read(message);
    return value === null ? [{ do: 'repeat', missed: true }] : answerBy(question, value);
  },
  start: (view, n) => [startIn(view, n)],
  aside: (view, n) => [startOf(view, n.one(begun(view).filter((id) => view.isAside(id))))],
  remind: (view, n) => [
    {
      do: 'turn',
      who: { kind: 'self' },
      service: n.one(servicesOf(view)),
    },
    startOf(view, 'reminder'),
    { do: 'arrange', said: saidOf(view, n), anew: true },
  ],
  list(view, n, _turn, tag) {
    const people = n.one([[false, false], [true, false, false], [false]]).map((self, i): PersonAsked => {
      const service = n.one(['none', ...servicesOf(view)]);
      return { label: `Bu ${'ABC'[i]}`, self, service, facts: { ...n.one(SAID), ...tag() } };
    });
    const relayed = n.one([true, false]);
    const dialogue = view.dialogueOf({ event: 'people' })!;
    return [
      { do: 'list', people, relayed },
      { do: 'start', dialogue, when: 'now', args: { relayed, unread: 2 } },
    ];
  },
  word: (_view, n) => [{ do: 'word', word: n.one(['cancel', 'restart', 'back', 'back']) }],
  photo: (view) => [
    { do: 'photo' },
    { do: 'start', dialogue: view.dialogueOf({ event: 'photo' })!, when: 'now' },
  ],
  repeat: (_view, n) => [{ do: 'repeat', ...(n.one([true, false]) ? { missed: true as const } : {}) }],
  miss: (_view, n) => [{ do: 'miss', ...(n.one([true, false, false]) ? { failed: 'area: TypeError' } : {}) }],
};

/** Dialogues that a message may begin. */
function begun(view: ChatView): string[] {
  const byCode = (['join_asked', 'join_wanted', 'proof_asked', 'occupant'] as const).map((event) =>
    view.dialogueOf({ event }),
  );
  return [...view.flows.dialogues.keys()].filter((id) => !view.isRaised(id) && !byCode.includes(id));
}

/** A dialogue, whichever. */
function startIn(view: ChatView, n: Numbers): Command {
  const ids = begun(view);
  const made = ids.filter((id) => id.startsWith('made-'));
  const args = n.one<Claims>([{}, {}, { cost: true }, { corrects: true }, { locale: 'en' }]);
  return startOf(view, n.one([n.one(ids), n.one(made.length ? made : ids)]), args);
}

/** Words in which every kind of answer may stand, or none. */
function messageWith(view: ChatView, n: Numbers): Message {
  const says = n.one([true, true, true, false]);
  const day = n.one([addDays(view.today, 5), addDays(view.today, -5), view.today]);
  return {
    text: says ? n.one(['beli beras', 'x'.repeat(500)]) : '',
    reading: { ...NOTHING, service: n.one(servicesOf(view)) },
    time: () => (says ? '10:00' : null),
    number: () => (says ? n.one([3, 40, 7000]) : null),
    days: () => (says ? [day] : []),
    leadsElsewhere: () => false,
    leadsAway: () => false,
  };
}

/** Values that tell every claim from every other: days long past. */
export function tags(): () => Claims {
  let count = 0;
  return () => {
    count += 1;
    return { born_on: addDays('1950-01-01', count) };
  };
}
