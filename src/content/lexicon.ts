import { compileLexicon, type Lexicon } from '../language/lexicon.js';
import type { LanguageFiles } from '../language/schema.js';

type LanguageRead = { readonly [Name in keyof LanguageFiles]: { readonly value: LanguageFiles[Name] } };

const compiled = new WeakMap<LanguageRead, Lexicon>();

/** The lexicon of language files as they were read; compiled once, for the check and for the hotline. */
export function lexiconOf(language: LanguageRead): Lexicon {
  const { slang, services, intents, vaccination, subject, areas } = language;
  const lexicon =
    compiled.get(language) ??
    compileLexicon({
      slang: slang.value,
      services: services.value,
      intents: intents.value,
      vaccination: vaccination.value,
      subject: subject.value,
      areas: areas.value,
    });
  compiled.set(language, lexicon);
  return lexicon;
}
