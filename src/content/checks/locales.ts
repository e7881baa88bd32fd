import type { Located } from '../document.js';
import { faultAt } from '../document.js';
import type { Fault } from '../fault.js';
import type { Sources } from '../load.js';
import type { LocaleDocument } from '../locale.js';
import { didYouMean } from '../nearest.js';
import { type TextUse, textUses } from './texts.js';

/** Known to a channel or desk alone, beside `shown`: its own texts, and those of samples while the web page has some. */
const CHANNEL_TEXT = /^(web|page|rt|telegram|whatsapp|cloud|console|desk|sample)-/;

/**
 * The texts of all locales against what is said: none missing in the source, none superfluous, no argument that nobody
 * gives. What another locale lacks is a warning.
 * `shown` are ids that a channel shows by itself.
 */
export function checkLocales(sources: Sources, shown: readonly string[] = []): Fault[] {
  const [source, ...others] = sources.locales as [LocaleDocument, ...LocaleDocument[]];
  const uses = textUses(sources);
  return [
    ...unwritten(source, uses, shown),
    ...superfluous(source, uses, shown),
    ...sources.locales.flatMap((locale) => [...ungiven(locale, uses), ...broken(locale)]),
    ...others.flatMap((locale) => [
      ...untranslated(locale, source),
      ...foreign(locale, source),
      ...differing(locale, source),
    ]),
  ];
}

/** Texts that are said and not written. */
function unwritten(source: LocaleDocument, uses: TextUse[], shown: readonly string[]): Fault[] {
  const told = new Set<string>();
  const own = shown.map((id) => ({ id, args: [], at: null }));
  return [...uses, ...own].flatMap(({ id, at }) => {
    if (source.entries.has(id) || told.has(id)) return [];
    told.add(id);
    const { where, path } = at ?? { where: wholeOf(source), path: [] };
    const remedy = didYouMean(id, source.entries.keys(), `write "${id} = ..." into ${source.file}`);
    return [faultAt(where, path, `the text "${id}" is missing in ${source.file}`, remedy)];
  });
}

function superfluous(source: LocaleDocument, uses: TextUse[], shown: readonly string[]): Fault[] {
  const used = new Set([...shown, ...uses.map(({ id }) => id)]);
  for (const { references } of source.entries.values()) for (const id of references) used.add(id);
  return [...source.entries]
    .filter(([id]) => !used.has(id) && !CHANNEL_TEXT.test(id))
    .map(([id, { line }]) => {
      const remedy = 'take it out of every locale, or mend the id where it is meant';
      return { file: source.file, line, message: `nobody says the text "${id}"`, remedy };
    });
}

/** Arguments that a text counts on and that somebody who says it does not give. */
function ungiven({ file, entries }: LocaleDocument, uses: TextUse[]): Fault[] {
  const given = new Map<string, TextUse>();
  return uses.flatMap((use) => {
    const entry = entries.get(use.id);
    const lacking = [...(entry?.variables ?? [])].filter((name) => !use.args.includes(name));
    if (!entry || lacking.length === 0 || given.has(use.id)) return [];
    given.set(use.id, use);
    const names = lacking.map((name) => `{ $${name} }`).join(', ');
    const by = use.at ? `${use.at.where.file}:${use.at.where.lineOf(use.at.path)}` : 'the code';
    const message = `"${use.id}" counts on ${names}, which ${by} does not give`;
    const remedy = use.args.length
      ? didYouMean(lacking[0]!, use.args, `it can use: ${use.args.join(', ')}`)
      : 'take it out of the text; nothing is given to it';
    return [{ file, line: entry.line, message, remedy }];
  });
}

const BUILT_IN = ['NUMBER', 'DATETIME'];

/** Texts made of others that do not exist, of functions that nobody has, or of nothing. */
function broken({ file, entries }: LocaleDocument): Fault[] {
  return [...entries].flatMap(([id, { line, references, functions, pattern }]) => [
    ...[...references]
      .filter((name) => !entries.has(name))
      .map((name) => {
        const message = `"${id}" is made of "${name}", which is missing here`;
        return { file, line, message, remedy: didYouMean(name, entries.keys(), `write "${name} = ..." too`) };
      }),
    ...[...functions]
      .filter((name) => !BUILT_IN.includes(name))
      .map((name) => {
        const message = `"${id}" calls ${name}(), which does not exist`;
        return { file, line, message, remedy: didYouMean(name, BUILT_IN) };
      }),
    ...(pattern ? [] : [{ file, line, message: `"${id}" has no text`, remedy: `write "${id} = ..."` }]),
  ]);
}

/** Texts that a locale may leave to the source, each kind as a whole: names of papers and places, officers' pages. */
const LEFT_TO_SOURCE =
  /^(web|telegram|whatsapp|cloud|console|rt|desk|sample|doc|citation|place|fact)-(?!contradiction)/;

/**
 * Messages that the source has and this locale has not: residents are told them in the source language. Terms are each
 * locale's own.
 */
function untranslated({ file, entries }: LocaleDocument, source: LocaleDocument): Fault[] {
  const kind = (id: string) => LEFT_TO_SOURCE.exec(id)?.[1];
  const kinds = new Set([...entries.keys()].map(kind));
  let line = 1;
  return [...source.entries].flatMap(([id]) => {
    const here = entries.get(id);
    line = here?.line ?? line;
    const left = kind(id) !== undefined && !kinds.has(kind(id));
    if (here || left || id.startsWith('-')) return [];
    const remedy = `translate it from ${source.file}:${source.entries.get(id)!.line}`;
    const message = `the text "${id}" is missing, and is said in the language of ${source.file}`;
    return [{ file, line, message, remedy, warning: true as const }];
  });
}

function foreign({ file, entries }: LocaleDocument, source: LocaleDocument): Fault[] {
  return [...entries]
    .filter(([id]) => !id.startsWith('-') && !source.entries.has(id))
    .map(([id, { line }]) => {
      const remedy = didYouMean(id, source.entries.keys(), 'take it out');
      return { file, line, message: `${source.file} has no text "${id}"`, remedy };
    });
}

function differing({ file, entries }: LocaleDocument, source: LocaleDocument): Fault[] {
  return [...entries].flatMap(([id, { line, variables }]) => {
    const wanted = source.entries.get(id)?.variables;
    if (!wanted) return [];
    const lacking = [...wanted].filter((name) => !variables.has(name));
    const more = [...variables].filter((name) => !wanted.has(name));
    if (lacking.length + more.length === 0) return [];
    const says = [
      ...(lacking.length ? [`leaves out ${lacking.map((name) => `{ $${name} }`).join(', ')}`] : []),
      ...(more.length ? [`adds ${more.map((name) => `{ $${name} }`).join(', ')}`] : []),
    ];
    const remedy = `use the same as ${source.file}:${source.entries.get(id)!.line}`;
    return [{ file, line, message: `"${id}" ${says.join(' and ')}`, remedy }];
  });
}

function wholeOf({ file }: LocaleDocument): Located {
  return { file, lineOf: () => 1 };
}
