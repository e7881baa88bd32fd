import type { z } from 'zod';
import type { FaqFile } from '../case/faq.js';
import type { DialogueFile } from '../case/flows.js';
import type { OfficeHours } from '../case/hours.js';
import type { NoticeRules } from '../case/notice-rules.js';
import type { Words } from '../case/words.js';
import type { EvidencePolicy } from '../evidence/policy.js';
import type { LanguageFiles } from '../language/schema.js';
import type { registerRulesSchema, rootsSchema } from '../neighbourhood/words.js';
import type { Drive } from '../policy/drives.js';
import type { Retention } from '../policy/retention.js';
import type { City, DoseSchedule, Policy, Service } from '../policy/schema.js';
import type { LocaleSource } from '../texts.js';
import type { Document } from './document.js';
import type { LocaleDocument } from './locale.js';

/** Everything under flows/ and locales/ as it was read, each with its place in its file. */
export interface Sources {
  city: Document<City>;
  doses: Document<DoseSchedule>;
  notices: Document<NoticeRules>;
  officers: Document<OfficeHours>;
  retention: Document<Retention>;
  words: Document<Words>;
  register: Document<z.output<typeof registerRulesSchema>>;
  roots: Document<z.output<typeof rootsSchema>>;
  policies: Document<Policy>[];
  services: Document<Service>[];
  drives: Document<Drive>[];
  dialogues: Document<DialogueFile>[];
  faq: Document<FaqFile>[];
  language: { [name in keyof LanguageFiles]: Document<LanguageFiles[name]> };
  /** What certificates count as whose signer or time is not in order, where the city says. */
  evidence: Document<EvidencePolicy> | null;
  /** The photographs that a demonstration lets one try, where there are some. */
  samples: Document<Samples> | null;
  /** The source language first. */
  locales: LocaleDocument[];
}

/** Samples by their ids, with their files. */
export type Samples = { id: string; file: string }[];

/** Where the content lies, and the zone of the city. */
export interface ContentPlace {
  flowsDir: string;
  localesDir: string;
  /** IANA zone of the city. */
  zone: string;
}

/** Sources without their places: what compiling needs, and what goes from one thread to another as JSON. */
export type Bare<T = Sources> = T extends LocaleDocument
  ? LocaleSource
  : T extends Document<infer Value>
    ? { value: Value }
    : T extends (infer One)[]
      ? Bare<One>[]
      : T extends object
        ? { [Name in keyof T]: Bare<T[Name]> }
        : T;

/** What was read, without its places. */
export function bareOf(sources: Sources): Bare {
  const bare = (part: unknown): unknown => {
    if (typeof part !== 'object' || part === null) return part;
    if (Array.isArray(part)) return part.map(bare);
    if ('ftl' in part && 'locale' in part) return { locale: part.locale, ftl: part.ftl };
    if ('lineOf' in part && 'value' in part) return { value: part.value };
    return Object.fromEntries(Object.entries(part).map(([name, value]) => [name, bare(value)]));
  };
  return bare(sources) as Bare;
}
