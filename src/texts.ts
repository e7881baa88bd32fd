import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import type { Day } from './calendar.js';

/** An argument of a text: a plain value, a day (written out, with its weekday unless `weekday` says no), an hour, or more texts. */
export type TextArg =
  | string
  | number
  | { day: Day; weekday?: boolean }
  | { hour: string }
  | Text
  /** `style`: one line ("a, b, and c", or with "or"), its parts ("a; b"), sentences one after another, lines. */
  | { list: TextArg[]; style: 'and' | 'or' | 'parts' | 'sentences' | 'lines' }
  /** Lines of sentences, without those that there is no room for. */
  | { lines: Sentence[][]; room: Room };

/** How much fits: lines, and characters in all. */
export interface Room {
  lines: number;
  characters: number;
}

/** A text that is left out where there is no room for all; the lowest `spare` goes first, and none without one. */
export interface Sentence extends Text {
  spare?: number;
}

/** A text for a person by its Fluent id; only `Texts.format` makes words of it. */
export interface Text {
  id: string;
  args?: Record<string, TextArg>;
  /** Its short form, the attribute `.short`, where the message has one. */
  short?: true;
}

/** A locale's file as it was read: `id` for `locales/id.ftl`. */
export interface LocaleSource {
  locale: string;
  ftl: string;
}

/** The texts of all locales; the first one is the source, and a message missing elsewhere falls back to it. */
export class Texts {
  readonly locales: string[];
  private readonly bundles = new Map<string, FluentBundle>();

  constructor(readonly sources: readonly LocaleSource[]) {
    this.locales = sources.map(({ locale }) => locale);
  }

  /** Whether the source locale has the message. */
  has(id: string): boolean {
    return this.bundleOf(this.locales[0]!)?.hasMessage(id) ?? false;
  }

  /** The messages of a locale, parsed when one is asked for. */
  private bundleOf(locale: string): FluentBundle | undefined {
    const known = this.bundles.get(locale);
    const source = known ? undefined : this.sources.find((one) => one.locale === locale);
    if (!source) return known;
    const bundle = new FluentBundle(locale, { useIsolating: false });
    bundle.addResource(new FluentResource(source.ftl));
    this.bundles.set(locale, bundle);
    return bundle;
  }

  /**
   * A text in a locale, in WhatsApp's markup (`*bold*`).
   * @throws {MissingText} when no locale has the message.
   */
  format(locale: string, text: Text): string {
    for (const name of new Set([locale, this.locales[0]!])) {
      const bundle = this.bundleOf(name);
      const message = bundle?.getMessage(text.id);
      const pattern = (text.short && message?.attributes.short) || message?.value;
      if (!bundle || pattern == null) continue;
      return bundle.formatPattern(pattern, this.values(locale, text.args ?? {}), []).trim();
    }
    throw new MissingText(text.id);
  }

  private values(locale: string, args: Record<string, TextArg>): Record<string, FluentVariable> {
    return Object.fromEntries(Object.entries(args).map(([name, arg]) => [name, this.value(locale, arg)]));
  }

  private value(locale: string, arg: TextArg): FluentVariable {
    if (typeof arg !== 'object') return arg;
    if ('day' in arg) return formatDay(locale, arg.day, arg.weekday);
    if ('hour' in arg) return arg.hour.replace(':', '.');
    if ('lines' in arg)
      return fitted(
        arg.lines.map((line) => line.map((one) => this.sentence(locale, one))),
        arg.room,
      );
    if ('list' in arg) {
      const items = arg.list.map((item) => String(this.value(locale, item)));
      return arg.style === 'and' || arg.style === 'or'
        ? joined(locale, items, arg.style)
        : items.join(SEPARATORS[arg.style]);
    }
    return this.format(locale, arg);
  }

  private sentence(locale: string, { spare = Number.POSITIVE_INFINITY, ...text }: Sentence): Said {
    return { words: this.format(locale, text), spare };
  }
}

/** A sentence in its words. */
interface Said {
  words: string;
  spare: number;
}

/** Lines of sentences, without those of the lowest `spare` for which there is no room. */
function fitted(lines: Said[][], room: Room): string {
  const words = lines.flatMap((line) => (line.length ? [line.map((one) => one.words).join(' ')] : []));
  const text = words.join('\n');
  const first = Math.min(...lines.flat().map(({ spare }) => spare));
  const fits = text.split('\n').length <= room.lines && [...text].length <= room.characters;
  if (fits || first === Number.POSITIVE_INFINITY) return text;
  return fitted(
    lines.map((line) => line.filter(({ spare }) => spare > first)),
    room,
  );
}

const SEPARATORS = { parts: '; ', sentences: ' ', lines: '\n' } as const;

/**
 * Words that join a list: where Intl has none (su) or one of another register (jv: utowo), and where to ask Intl the
 * first time takes longer than a verdict.
 */
const JOINS: Record<string, { and: string; or: string }> = {
  id: { and: 'dan', or: 'atau' },
  en: { and: 'and', or: 'or' },
  su: { and: 'sareng', or: 'atanapi' },
  jv: { and: 'lan', or: 'utawi' },
};

/** How days and lists are written in a language that Intl does not know. */
const INSTEAD = 'id';

const listFormats = new Map<string, Intl.ListFormat>();

function listFormat(locale: string, type: 'disjunction' | 'conjunction'): Intl.ListFormat {
  const key = `${locale} ${type}`;
  const format = listFormats.get(key) ?? new Intl.ListFormat([locale, INSTEAD], { type });
  listFormats.set(key, format);
  return format;
}

/** `a, b, dan c` or `a, b, atau c` in the reader's language. */
function joined(locale: string, items: string[], style: 'and' | 'or'): string {
  const join = JOINS[locale]?.[style];
  if (join === undefined) {
    const type = style === 'or' ? 'disjunction' : 'conjunction';
    return listFormat(locale, type).format(items);
  }
  if (items.length < 3) return items.join(` ${join} `);
  return `${items.slice(0, -1).join(', ')}, ${join} ${items.at(-1)}`;
}

/** A text that no locale file has: a fault of the data, found by `bisa check`. */
export class MissingText extends Error {
  constructor(readonly id: string) {
    super(`no text "${id}" in any locale`);
  }
}

/** `Jumat, 1 Oktober 2021` in the reader's language, or without its weekday. */
export function formatDay(locale: string, day: Day, weekday = true): string {
  return dayFormat(locale, weekday).format(new Date(`${day}T00:00:00Z`));
}

const dayFormats = new Map<string, Intl.DateTimeFormat>();

function dayFormat(locale: string, weekday: boolean): Intl.DateTimeFormat {
  const key = `${locale} ${weekday}`;
  const known = dayFormats.get(key);
  if (known) return known;
  const format = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : [locale, INSTEAD], {
    ...(weekday ? { weekday: 'long' } : {}),
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  dayFormats.set(key, format);
  return format;
}
