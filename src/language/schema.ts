import { z } from 'zod';
import type { Areas } from './areas.js';
import { COLUMNS } from './people/columns.js';
import { type Intent, LIST_WISHES, SITUATIONS, type Situation, WISHES, type Wish } from './reading.js';

const phrases = z.array(z.coerce.string().min(1)).min(1);
const groups = z.record(z.string(), phrases);

/** `flows/language/slang.yaml` */
export const slangSchema = z.strictObject({
  protect: phrases,
  filler: phrases,
  numbered: phrases,
  abbreviated: phrases,
  near: phrases,
  standard: groups,
  picked: groups,
});

/** `flows/language/services.yaml`: phrases by service, by kind of a service, and what tells the service meant. */
export const servicePhrasesSchema = z
  .looseObject({
    papers: phrases,
    held: phrases,
    errands: phrases,
    not_meant: phrases,
    meant: phrases,
    hints: groups,
    others: groups,
    letters: groups,
    shared: groups,
    variants: groups,
    not_kind: phrases,
  })
  .transform(
    (
      {
        papers,
        held,
        errands,
        not_meant,
        meant,
        hints,
        others,
        letters,
        shared,
        variants,
        not_kind,
        ...services
      },
      context,
    ) => {
      const parsed = groups.safeParse(services);
      for (const issue of parsed.error?.issues ?? []) context.addIssue({ ...issue, code: 'custom' });
      return {
        services: parsed.data ?? {},
        variants,
        papers,
        held,
        errands,
        not_meant,
        meant,
        hints,
        others,
        letters,
        shared,
        not_kind,
      };
    },
  );

/** `flows/language/intents.yaml` */
export const intentPhrasesSchema = z
  .strictObject({
    ...Object.fromEntries(
      WISHES.map((intent) => [
        intent,
        z.strictObject({ strong: phrases, weak: phrases.default([]) }).optional(),
      ]),
    ),
    locales: groups,
    written: groups,
    cost: phrases,
    beside: groups,
    in_scope: phrases,
    refused: phrases,
    undoing: groups,
    undone_elsewhere: groups,
    feared: phrases,
    situations: z.strictObject(
      Object.fromEntries(SITUATIONS.map((situation) => [situation, phrases])) as Record<
        Situation,
        typeof phrases
      >,
    ),
  })
  .transform(
    (value) =>
      value as Partial<Record<Wish, { strong: string[]; weak: string[] }>> & {
        locales: Record<string, string[]>;
        written: Record<string, string[]>;
        cost: string[];
        beside: Record<string, string[]>;
        in_scope: string[];
        refused: string[];
        undoing: Record<string, string[]>;
        undone_elsewhere: Record<string, string[]>;
        feared: string[];
        situations: Record<Situation, string[]>;
      },
  );

/** `flows/language/vaccination.yaml` */
export const vaccinationPhrasesSchema = z.strictObject({
  vaccine: phrases,
  proof: phrases,
  not_a_statement: phrases,
  exempt: phrases,
  exempt_letter: phrases,
  illness: phrases,
  none: phrases,
  none_alone: phrases,
  one: phrases,
  two: phrases,
  three: phrases,
  done: phrases,
  not_yet: phrases,
  ahead: phrases,
  wish: phrases,
  sought: phrases,
  asked_of_all: phrases,
  vaccines: groups,
  recovered: phrases,
  recovered_mild: phrases,
  recovered_severe: phrases,
  negative_test: phrases,
  urgent: phrases,
  not_so: phrases,
  married: phrases,
  no_ktp: phrases,
  no_kk: phrases,
  foreigner: phrases,
  child_along: phrases,
  other_city: phrases,
});

/** `flows/language/danger.yaml`: what tells of danger, by its kinds; of several the first counts. */
export const dangerPhrasesSchema = z.strictObject({
  /** What people in danger speak of, by the words that do so. */
  notions: z.record(z.string(), phrases).default({}),
  kinds: z.record(
    z.string(),
    z.strictObject({
      /** Danger, whatever else is asked. */
      now: phrases.default([]),
      /** Danger, unless an errand is asked beside it. */
      unless_errand: phrases.default([]),
      /** Danger as well, told by notions that a message speaks of together: `flood helpless plea`; `-past`: not of that. */
      about: phrases.default([]),
      /** Beside an errand the line that tells where help is goes before its answer. */
      beside: z.boolean().default(false),
    }),
  ),
  /** What is over, feared, or meant otherwise. */
  not_now: phrases,
  /** What tells that help came: the danger that is told of is over. */
  helped: phrases,
  /** What tells that it is not, whatever help came. */
  not_over: phrases,
  /** Where a message turns from the help that came to what it did not mend. */
  turned: phrases,
});

/** An entry of `flows/faq`, as far as messages are read by it. */
export const faqPhrasesShape = {
  /** Phrases that ask it. */
  phrases: phrases.default([]),
  /** What it is about, the notions of its file that a message speaks of together, in any order: `rule until`; `-place`: not of that. */
  about: phrases.default([]),
  /** Phrases that ask it where no service is in question. */
  brief: phrases.default([]),
  /** Words of which the whole message is made. */
  words: phrases.default([]),
  /** Words of which one is enough in a message that wants nothing else. */
  marked_by: phrases.default([]),
  /** A message of signs alone, without a letter or a digit. */
  wordless: z.boolean().default(false),
  signs: z.array(z.string().min(1)).default([]),
  /** Whole questions as people ask it: a message that is like these, and like no others, asks it. */
  asked: phrases.default([]),
  /** It counts where a service is named, too. */
  with_service: z.boolean().default(false),
};

/** What the entries of a file of `flows/faq` are about, and how they go on. */
export const faqNotionsShape = {
  /** What is spoken of, by the words that speak of it; see `about` of the entries. */
  notions: groups.default({}),
  /** Notions that need no word while the chat talks about this file's matter: "sampai kapan?". */
  assumes: z.array(z.string()).default([]),
  /** Notions with which a message is about this file's matter whatever service it names beside: the circular, by name. */
  outright: z.array(z.string()).default([]),
  /** Whole messages that ask none of what is asked like the entries of any file. */
  unlike: phrases.default([]),
  /** Notions of which a message has to speak that is asked like these, unless the chat talks about this file's matter. */
  near: z.array(z.string()).default([]),
  /** Heads of a neighbourhood alone ask them: the same words of another say something else. */
  for_heads: z.boolean().default(false),
  /** Owners of one house alone ask what is asked like them; and nobody who keeps a register. */
  for_owners: z.boolean().default(false),
  for_occupants: z.boolean().default(false),
};

/** A file of `flows/faq`, as far as messages are read by it. */
export interface FaqPhrases extends z.output<z.ZodObject<typeof faqNotionsShape>> {
  id: string;
  over: Intent[];
  alone: boolean;
  entries: Record<string, z.output<z.ZodObject<typeof faqPhrasesShape>>>;
}

/** `flows/language/subject.yaml` */
export const subjectPhrasesSchema = z.strictObject({
  relay: phrases,
  others: phrases,
  not_asked_for: phrases,
  self_after: phrases,
  self: phrases,
  comes: phrases,
});

/** `flows/language/people.yaml`: the heads of columns of a list of people, and what is asked of one. */
export const peoplePhrasesSchema = z.strictObject({
  columns: z.record(z.enum(COLUMNS), phrases),
  wishes: z.record(z.enum(LIST_WISHES), phrases),
  not_of_list: phrases,
  heads: phrases,
});
/** `flows/language/relations.yaml`: persons by what they are to the writer. */
export const relationsSchema = z.strictObject({
  relations: groups,
  one: phrases,
  many: phrases,
  which: groups,
  last: phrases,
  same: phrases,
  pointed_at: phrases,
  says_of: phrases,
  says_for: phrases,
  two: phrases,
  everyone: phrases,
  groups: phrases,
  all_of_a_group: phrases,
});

const messages = z.array(z.coerce.string().min(1)).min(1);

/**
 * `flows/language/examples.yaml`: whole messages as people write them, by what each wants; under `scope` more for the
 * second reader, about the hotline's matters and about others.
 */
export const examplesSchema = z.strictObject({
  ...(Object.fromEntries(WISHES.map((intent) => [intent, messages.optional()])) as Record<
    Wish,
    z.ZodOptional<typeof messages>
  >),
  scope: z.strictObject({ inside: messages, outside: messages }).optional(),
});
export type Examples = z.infer<typeof examplesSchema>;

/** The language files as they were read. */
export interface LanguageFiles {
  slang: z.infer<typeof slangSchema>;
  services: z.infer<typeof servicePhrasesSchema>;
  intents: z.infer<typeof intentPhrasesSchema>;
  vaccination: z.infer<typeof vaccinationPhrasesSchema>;
  subject: z.infer<typeof subjectPhrasesSchema>;
  people: z.infer<typeof peoplePhrasesSchema>;
  relations: z.infer<typeof relationsSchema>;
  danger: z.infer<typeof dangerPhrasesSchema>;
  examples: Examples;
  areas: Areas;
}
