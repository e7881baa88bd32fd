import { type CompiledLexicon, compileLexicon } from '../language/lexicon.js';
import type { FaqPhrases, LanguageFiles } from '../language/schema.js';
import { type Spoken, traitsOf } from '../language/traits.js';

/** What a lexicon is compiled from, as it was read. */
export interface LexiconSources {
  language: { readonly [Name in keyof LanguageFiles]: { readonly value: LanguageFiles[Name] } };
  faq: readonly { value: FaqPhrases }[];
  services: readonly { value: Spoken }[];
  city: { value: { other_service: string } };
}

const compiled = new WeakMap<LexiconSources['language'], CompiledLexicon>();

/** The lexicon of files as they were read; compiled once, for the check and for the hotline. */
export function compiledLexicon({ language, faq, services, city }: LexiconSources): CompiledLexicon {
  const {
    slang,
    services: names,
    intents,
    vaccination,
    subject,
    relations,
    people,
    danger,
    areas,
  } = language;
  const files = {
    slang: slang.value,
    services: names.value,
    intents: intents.value,
    vaccination: vaccination.value,
    subject: subject.value,
    people: people.value,
    relations: relations.value,
    danger: danger.value,
    areas: areas.value,
  };
  const itself = <T>({ value }: { value: T }) => value;
  const lexicon =
    compiled.get(language) ??
    compileLexicon(files, faq.map(itself), traitsOf(services.map(itself), city.value.other_service));
  compiled.set(language, lexicon);
  return lexicon;
}
