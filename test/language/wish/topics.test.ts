import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { read } from '../support.js';

const sets = load(readFileSync(new URL('asked.yaml', import.meta.url), 'utf8')) as Record<string, string[]>;
const { none = [], strangers = [], ...questions } = sets;

/** What heads or residents alone are compared with is left out, as the reader does. */
const firstOf = (text: string, of: string) => {
  const isHead = !of.startsWith('recorded') && of !== 'strangers';
  const mine = new Set(isHead ? ['all', 'heads', 'owners'] : ['all', 'occupants']);
  return read(text).asked.find(({ whose }) => mine.has(whose)) ?? null;
};

describe('what is asked like a common question', () => {
  it('is known in wordings that stand in no file', () => {
    const all = Object.entries(questions).flatMap(([entry, texts]) => texts.map((text) => ({ entry, text })));
    const known = all.filter(({ entry, text }) => firstOf(text, entry)?.entry === entry);
    expect(all.length).toBeGreaterThan(300);
    expect(known.length / all.length).toBeGreaterThan(0.85);
  });

  it('is nothing that heads tell or look up', () => {
    const taken = none.filter((text) => {
      const first = firstOf(text, 'none');
      return first?.entry && first.sure >= 0.7;
    });
    expect(taken).toEqual([]);
  });

  it('is nothing that residents ask of their errands', () => {
    const taken = strangers.filter((text) => {
      const first = firstOf(text, 'strangers');
      return first?.entry && first.named && first.sure >= 0.8;
    });
    expect(taken).toEqual([]);
  });

  it('stands in the last sentence of a letter, or amid words without a stop', () => {
    const letter =
      'Selamat pagi. Perkenalkan nama saya Suharto, pensiunan guru. Alhamdulillah sejak awal bulan saya dipercaya memimpin RT 02. Anak saya tinggal di Depok. Mohon petunjuk bagaimana cara mendaftarnya.';
    expect(firstOf(letter, 'none')?.entry).toBe('head-begins');
    const breathless =
      'siang pak saya mau cerita dulu kemarin rapat warga sampai malam terus banyak yang nanya ini datanya aman ga takut bocor katanya karena di berita rame terus';
    expect(firstOf(breathless, 'none')?.entry).toBe('register-safe');
  });
});
