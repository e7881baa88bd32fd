import { normalise, plain, type Spelling } from '../../language/words/normalise.js';
import { spelledOut } from '../../language/words/phrases.js';
import { ASKED_NAMES, isAsked } from '../../policy/facts.js';
import { faultAt, type Path } from '../document.js';
import type { Fault } from '../fault.js';
import { compiledLexicon } from '../lexicon.js';
import type { Sources } from '../load.js';
import { didYouMean } from '../nearest.js';
import { conditionsOf, nodesOf, testsOf } from './parts.js';

/** Phrases by which messages are understood: that they lead to what exists, and each to one thing. */
export function checkLanguage(sources: Sources): Fault[] {
  return [
    ...serviceNames(sources),
    ...servicePhrases(sources),
    ...vaccination(sources),
    ...variants(sources),
    ...askedBeside(sources),
    ...spellings(sources),
    ...globalWords(sources),
    ...locales(sources),
  ];
}

function serviceNames({ language: { services: phrases }, services }: Sources): Fault[] {
  const ids = services.map(({ value }) => value.id);
  const unknown = (id: string, path: Path): Fault[] =>
    ids.includes(id)
      ? []
      : [faultAt(phrases, path, `no service "${id}" in flows/services`, didYouMean(id, ids))];
  const nameless = services
    .filter(({ value: { id, gated } }) => gated && !phrases.value.services[id])
    .map(({ value: { id } }) => {
      const remedy = `add "${id}: [...]" with the names that people use`;
      return faultAt(phrases, [], `nobody can name the service "${id}"`, remedy);
    });
  return [...Object.keys(phrases.value.services).flatMap((id) => unknown(id, [id])), ...nameless];
}

/** A phrase that names two services names neither. */
function servicePhrases(sources: Sources): Fault[] {
  const phrases = sources.language.services;
  const { spelling } = compiledLexicon(sources);
  const owners = new Map<string, string>();
  return Object.entries(phrases.value.services).flatMap(([service, list]) =>
    list.flatMap((phrase, i) =>
      spelledOut(phrase).flatMap((one) => {
        const words = standard(one, spelling);
        const owner = owners.get(words) ?? service;
        owners.set(words, owner);
        if (owner === service) return [];
        const remedy = `keep it under "${owner}" or under "${service}"`;
        return [faultAt(phrases, [service, i], `"${one}" names the service "${owner}" too`, remedy)];
      }),
    ),
  );
}

/** Who speaks of vaccines and of nothing else can mean one service alone. */
function vaccination({ services }: Sources): Fault[] {
  const [first, ...more] = services.filter(({ value }) => value.language.vaccination);
  return more.map((document) => {
    const remedy = `keep it here or in "${first!.value.id}"`;
    return faultAt(
      document,
      ['language', 'vaccination'],
      'another service is the vaccination already',
      remedy,
    );
  });
}

/** A phrase in standard spelling; one with marks (`...`, `*`, `.`) stays as it is written. */
function standard(phrase: string, spelling: Spelling): string {
  return /(^| )\.|\*/.test(phrase) ? phrase : normalise(phrase, spelling).join(' ');
}

function variants({ language: { services: phrases }, services }: Sources): Fault[] {
  const kinds = new Set(services.flatMap(({ value }) => value.variants));
  return Object.keys(phrases.value.variants)
    .filter((kind) => !kinds.has(kind))
    .map((kind) =>
      faultAt(phrases, ['variants', kind], `no service has a kind "${kind}"`, didYouMean(kind, kinds)),
    );
}

/** What is asked beside goes by the names of policy/facts that tell so. */
function askedBeside({ language: { intents } }: Sources): Fault[] {
  return Object.keys(intents.value.beside)
    .filter((name) => !isAsked(name))
    .map((name) =>
      faultAt(intents, ['beside', name], `nothing asked is called "${name}"`, didYouMean(name, ASKED_NAMES)),
    );
}

/** A spelling stands for one standard word, and a protected word for itself. */
function spellings({ language: { slang } }: Sources): Fault[] {
  const owners = new Map<string, string>();
  const { protect } = slang.value;
  return Object.entries(slang.value.standard).flatMap(([word, list]) =>
    list.flatMap((one, i) => {
      const path = ['standard', word, i];
      const owner = owners.get(one) ?? word;
      owners.set(one, owner);
      if (owner !== word) {
        const remedy = `keep it under "${owner}" or under "${word}"`;
        return [faultAt(slang, path, `"${one}" is already a spelling of "${owner}"`, remedy)];
      }
      if (!protect.includes(one)) return [];
      const remedy = 'take it out here or under "protect"';
      return [faultAt(slang, path, `"${one}" is protected and never changed`, remedy)];
    }),
  );
}

function globalWords({ words }: Sources): Fault[] {
  const owners = new Map<string, string>();
  return Object.entries(words.value).flatMap(([id, { words: list }]) =>
    list.flatMap((word, i) => {
      const said = plain(word).trim();
      const owner = owners.get(said);
      owners.set(said, id);
      if (!owner) return [];
      const remedy = owner === id ? 'take one of the two out' : `keep it under "${owner}" or under "${id}"`;
      return [faultAt(words, [id, 'words', i], `"${word}" already stands under "${owner}"`, remedy)];
    }),
  );
}

/** Each language can be asked for, and each that is asked for is spoken or spoken of. */
function locales({ language: { intents }, locales: spoken, dialogues }: Sources): Fault[] {
  const asked = Object.keys(intents.value.locales);
  const known = spoken.map(({ locale }) => locale);
  const tests = dialogues.flatMap((document) => nodesOf(document).flatMap(conditionsOf).flatMap(testsOf));
  const spokenOf = tests
    .filter(({ name }) => name === 'topic.locale')
    .flatMap(({ part }) => [part.is, ...(part.in ?? [])]);
  const unheard = known
    .filter((locale) => !asked.includes(locale))
    .map((locale) => {
      const remedy = `add "${locale}: [...]" with the words by which people ask for it`;
      return faultAt(intents, ['locales'], `nobody can ask for the language "${locale}"`, remedy);
    });
  const silent = asked
    .filter((locale) => !known.includes(locale) && !spokenOf.includes(locale))
    .map((locale) => {
      const remedy = `add locales/${locale}.ftl, answer it in a dialogue on topic.locale, or take it out`;
      return faultAt(intents, ['locales', locale], `the language "${locale}" is asked for in vain`, remedy);
    });
  return [...unheard, ...silent];
}
