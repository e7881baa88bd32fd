import type { Day } from '../calendar.js';
import { findMentions } from './doses/dose-mentions.js';
import type { Lexicon } from './lexicon.js';
import { messageOf } from './message.js';
import { type Reading, type Recogniser, WISHES, type Wish } from './reading.js';
import type { ExampleModel } from './wish/examples.js';
import { STRONG, WEAK } from './wish/intent.js';
import { findServices, isPaper } from './wish/services.js';
import { apartFrom, type Hit, type Span, withoutInner } from './words/spans.js';

/** Words of a message that led somewhere. */
export interface Clue {
  field: 'service' | 'intent' | 'situation' | 'vaccination' | 'subject' | 'area';
  /** What they speak for: a service, an intent, ... */
  label: string;
  /** The words, in standard spelling. */
  words: string;
  /** Where they are known from: a list of `flows/language`, or the examples. */
  by: string;
  /** How much they count beside the others of their field. */
  weight: number;
}

/** How a message was read. */
export interface Explanation {
  /** The message as it is read: in standard spelling, `.` between clauses. */
  words: readonly string[];
  reading: Reading;
  clues: Clue[];
  /** What messages like it want, by the examples: the likeliest intents, with their probability. */
  likely: { intent: Wish; probability: number }[];
}

/** Tells which words of a message led where; for whoever edits the phrases. */
export type Explainer = (text: string, today: Day) => Explanation;

/** So many words of the examples are told, and so many intents. */
const VOTES = 5;
const LIKELY = 3;

/** The explainer beside a recogniser over the same lexicon and examples. */
export function createExplainer(lexicon: Lexicon, examples: ExampleModel, recognise: Recogniser): Explainer {
  return (text, today) => {
    const message = messageOf(text, today, lexicon);
    const { words, hits } = message;
    const { areas, intents, services, subject, vaccination } = hits;
    const reading = recognise(text, today);
    const compared = { words, named: services.named };
    const likeness = examples.compare(compared);
    const said = ({ at, end }: Span) => words.slice(at, end).join(' ');
    const clue = (field: Clue['field'], by: string, weight: number) => (hit: Hit) => ({
      field,
      label: hit.label,
      words: said(hit),
      by,
      weight,
    });
    const relabelled = (label: string, hits: readonly Hit[]) => hits.map((hit) => ({ ...hit, label }));
    const aside = subject.not_asked_for;
    const states = (['none', 'exempt', 'illness', 'recovered', 'not_a_statement'] as const).flatMap((name) =>
      relabelled(name, vaccination[name]).map(clue('vaccination', `vaccination.${name}`, WEAK)),
    );
    const doses = findMentions(message).map((mention) => ({
      field: 'vaccination' as const,
      label: `dose ${mention.dose}`,
      words: said(mention),
      by: 'doses',
      weight: WEAK,
    }));
    return {
      words,
      reading,
      clues: [
        ...findServices(message, lexicon).map((named) =>
          clue('service', isPaper(named.shift) ? 'services, as a paper' : 'services', -named.rank)(named),
        ),
        ...services.hints.map(clue('service', 'services.hints', 0)),
        ...withoutInner(intents.strong).map(clue('intent', 'intents.strong', STRONG)),
        ...intents.weak.map(clue('intent', 'intents.weak', WEAK)),
        ...examples
          .votes(compared, reading.intent)
          .slice(0, VOTES)
          .filter(({ weight }) => weight > 0)
          .map(({ words: vote, weight }) => ({
            field: 'intent' as const,
            label: reading.intent,
            words: vote,
            by: 'examples',
            weight: Math.round(weight * 100) / 100,
          })),
        ...intents.situations.map(clue('situation', 'intents.situations', STRONG)),
        ...doses,
        ...states,
        ...relabelled('other', apartFrom(subject.relay, aside)).map(clue('subject', 'subject.relay', STRONG)),
        ...relabelled('other', apartFrom(subject.others, aside)).map(clue('subject', 'subject.others', WEAK)),
        ...relabelled('self', aside).map(clue('subject', 'subject.not_asked_for', WEAK)),
        ...withoutInner(areas.named).map(clue('area', 'areas', WEAK)),
      ],
      likely: WISHES.map((intent) => ({ intent, probability: likeness.of(intent) }))
        .sort((a, b) => b.probability - a.probability)
        .slice(0, LIKELY),
    };
  };
}

/** An explanation in lines: what was read, then field by field the words that led there. */
export function explanationLines({ words, reading, clues, likely }: Explanation): string[] {
  const fields: [Clue['field'], string][] = [
    ['service', reading.services.join(', ') || 'none'],
    ['intent', `${reading.intent} (${reading.confidence.toFixed(2)})`],
    ['situation', reading.situation ?? 'none'],
    ['vaccination', `${reading.vaccination} ${JSON.stringify(reading.facts)}`],
    ['subject', reading.subject],
    ['area', reading.area ? (reading.area.kelurahan ?? reading.area.kecamatan) : 'none'],
  ];
  return [
    words.join(' '),
    ...fields.flatMap(([field, value]) => [
      `${field}: ${value}`,
      ...clues
        .filter((one) => one.field === field)
        .map(({ words: said, label, by, weight }) => `  "${said}" → ${label}  (${by}, ${weight})`),
      ...(field === 'intent'
        ? [
            `  examples: ${likely.map(({ intent, probability }) => `${intent} ${probability.toFixed(2)}`).join(', ')}`,
          ]
        : []),
    ]),
    ...(reading.days.length ? [`days: ${reading.days.join(', ')}`] : []),
    ...(reading.time ? [`time: ${reading.time}`] : []),
  ];
}
