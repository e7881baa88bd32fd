import { z } from 'zod';
import type { Day } from '../calendar.js';
import { conditionSchema } from '../condition-schema.js';
import { type Condition, evaluate } from '../conditions.js';
import { daySchema } from '../day-schema.js';
import { idSchema } from '../ids.js';
import { INTENTS } from '../language/reading.js';
import { faqNotionsShape, faqPhrasesShape } from '../language/schema.js';
import { actInForce } from '../policy/decide.js';
import { keptText, RETENTION_KINDS, type Retention, type RetentionKind } from '../policy/retention.js';
import type { Rulebook } from '../policy/schema.js';
import type { Text, TextArg } from '../texts.js';

/** Names that tell the states of a file of common questions apart. */
export const FAQ_NAMES = ['today', 'act'] as const;

/** One file under `flows/faq/`: common questions and remarks of a kind; the answer of each is the text `faq-<id>`. */
export const faqSchema = z.strictObject({
  id: idSchema,
  /** Situations and wishes that the same words may tell of, before which these are read. */
  over: z.array(z.enum(INTENTS)).default([]),
  /** They count only where nothing else is wanted. */
  alone: z.boolean().default(false),
  ...faqNotionsShape,
  /** What the texts turn on, as `{ $state }`: the first that holds. */
  states: z.array(z.strictObject({ id: idSchema, when: conditionSchema.optional() })).default([]),
  entries: z.record(
    idSchema,
    z.strictObject({
      ...faqPhrasesShape,
      /** A dialogue that answers instead of the text. */
      start: idSchema.nullable().default(null),
      /** Dialogues in which the words are an answer to what is asked there. */
      answers_in: z.array(idSchema).default([]),
      /** Dialogues of whose question it asks more: that stays open, whatever it does. */
      asked_of: z.array(idSchema).default([]),
      /** No source of this city settles it: the resident is told to make sure first. */
      confirm_locally: z.boolean().default(false),
      /** The day on which somebody looked whether it holds. */
      checked_on: daySchema.optional(),
    }),
  ),
});
export type FaqFile = z.output<typeof faqSchema>;

/** A common question, ready to be answered. */
export interface FaqEntry {
  /** The file that it is in, where a chat may go on talking about that. */
  talk: string | null;
  start: string | null;
  answers_in: readonly string[];
  asked_of: readonly string[];
  confirm: boolean;
  states: readonly { id: string; when?: Condition | undefined }[];
}

/** The entries of all files by their ids. */
export function entriesOf(files: readonly FaqFile[]): ReadonlyMap<string, FaqEntry> {
  return new Map(
    files.flatMap(({ id: file, assumes, entries, states }) => {
      const talk = assumes.length ? file : null;
      return Object.entries(entries).map(
        ([id, { start, answers_in, asked_of, confirm_locally: confirm }]) =>
          [id, { talk, start, answers_in, asked_of, confirm, states }] as const,
      );
    }),
  );
}

/** Whether a chat may go on about a matter: a file of common questions has that name, and takes it for understood. */
export function isTalk(faq: ReadonlyMap<string, FaqEntry>, matter: string): boolean {
  return [...faq.values()].some(({ talk }) => talk === matter);
}

/** A chat as far as answers to common questions turn on it. */
export interface Answering {
  readonly flows: {
    readonly book: Rulebook;
    readonly faq: ReadonlyMap<string, FaqEntry>;
    readonly retention: Retention;
  };
  readonly today: Day;
  /** What the writer keeps of the register (`none`, `area`, `house`, or `over`: no more), what that is called, and until when. */
  readonly office: { keeps: string; area: TextArg; until: TextArg };
}

/** What the text of every answer is given; see {@link faqArguments}. */
export const FAQ_ARGUMENTS: readonly string[] = [
  ...['state', 'day', 'keeps', 'area', 'until'],
  ...RETENTION_KINDS.map(keptAs),
];

/** The answer to a common question, which says so where it has to be made sure of. */
export function faqAnswer(chat: Answering, entry: string): Text {
  const answer: Text = { id: `faq-${entry}`, args: faqArguments(chat, entry) };
  return chat.flows.faq.get(entry)?.confirm ? { id: 'remark-unsure', args: { remark: answer } } : answer;
}

/**
 * The arguments of an answer: the state that holds today (`none` where its file has none), the day, what the writer keeps of
 * the register, and how long each kind of what is kept is kept (`kept_<kind>`).
 */
function faqArguments({ flows, today, office }: Answering, entry: string): Record<string, TextArg> {
  const act = actInForce(flows.book, today)?.id ?? 'none';
  const lookup = (name: string) => ({ value: name === 'today' ? today : name === 'act' ? act : null });
  const state = flows.faq.get(entry)?.states.find(({ when }) => evaluate(when, lookup, today) === true);
  const kept = RETENTION_KINDS.map((kind) => [keptAs(kind), keptText(flows.retention[kind])] as const);
  return { state: state?.id ?? 'none', day: { day: today }, ...office, ...Object.fromEntries(kept) };
}

function keptAs(kind: RetentionKind): string {
  return `kept_${kind}`;
}
