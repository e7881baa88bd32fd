import type { Context } from 'hono';
import { type Day, dayOf } from '../calendar.js';
import { languageOf } from '../http/language.js';
import { type Env, Guard } from './guard.js';
import type { RegisterPageOptions } from './options.js';
import { type Words, wordsIn } from './texts.js';

/** What the routes of the page are served with. */
export interface PageParts extends RegisterPageOptions {
  guard: Guard;
  https: boolean;
  today(): Day;
  /** The words of whoever has come in, else of the language that their browser was given. */
  wordsFor(c: Context): Words;
}

/** Makes the parts of a page of its options. */
export function partsOf(options: RegisterPageOptions): PageParts {
  const { kept, texts, clock, zone, publicOrigin } = options;
  const https = publicOrigin?.startsWith('https:') ?? false;
  return {
    ...options,
    https,
    guard: new Guard(kept, https),
    today: () => dayOf(clock.now(), zone),
    wordsFor: (c: Context<Env>) => wordsIn(texts, c.var.visit?.locale ?? languageOf(c, texts.locales)),
  };
}
