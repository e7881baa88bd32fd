import { z } from 'zod';
import { compileDialogue, movedTo } from '../engine/compile.js';
import { fingerprint } from '../engine/fingerprint.js';
import type { Areas } from '../language/areas.js';
import type { Recogniser } from '../language/reading.js';
import type { RegisterRules } from '../neighbourhood/words.js';
import type { Drive } from '../policy/drives.js';
import { factSchemas } from '../policy/fact-schemas.js';
import { isFactName } from '../policy/facts.js';
import { keptText, RETENTION_KINDS, type Retention } from '../policy/retention.js';
import type { Rulebook } from '../policy/schema.js';
import type { Texts } from '../texts.js';
import type { FaqEntry } from './faq.js';
import type { DialogueFile, Flows } from './flows.js';
import type { OfficeHours } from './hours.js';
import { KINDS } from './kinds.js';
import type { NoticeRules } from './notice-rules.js';
import type { Words } from './words.js';

/** The facts on which a dose schedule stands. */
const SCHEDULE = ['vaccine', 'last_dose_on'];

/** Links dialogues by node, intent, event and supplied fact. The last dialogue to name an intent gets it. */
export function compileFlows(parts: {
  dialogues: DialogueFile[];
  recognise: Recogniser;
  words: Words;
  register: RegisterRules;
  faq: ReadonlyMap<string, FaqEntry>;
  book: Rulebook;
  areas: Areas;
  drives: readonly Drive[];
  notices: NoticeRules;
  office: OfficeHours;
  retention: Retention;
  texts: Texts;
  zone: string;
}): Flows {
  const { dialogues, ...rest } = parts;
  return {
    ...rest,
    written: dialogues,
    wordLists: Object.fromEntries(Object.entries(parts.words).map(([id, { words }]) => [id, words])),
    dialogues: new Map(dialogues.map((dialogue) => [dialogue.id, compileDialogue(dialogue, KINDS)])),
    byIntent: new Map(dialogues.flatMap(({ id, on }) => on.intents.map((intent) => [intent, id]))),
    byEvent: new Map(dialogues.flatMap(({ id, on }) => on.events.map((event) => [event, id]))),
    suppliers: new Map(dialogues.flatMap(({ id, supplies }) => (supplies ? [[supplies, id]] : []))),
    moved: movedTo(dialogues),
    names: {
      domainOf: (name) => (isFactName(name) ? factSchemas[name] : z.string()),
      isStated: isFactName,
      fixed: (name) => {
        const kind = RETENTION_KINDS.find((one) => name === `retention.${one}`);
        return kind && keptText(parts.retention[kind]);
      },
      restsOn: (name) => (name.startsWith('schedule.') ? SCHEDULE : [name]),
    },
    edition: fingerprint([
      JSON.stringify([dialogues, parts.words, [...parts.book.services.values()]]),
      ...parts.texts.sources.map(({ ftl }) => ftl),
    ]),
  };
}
