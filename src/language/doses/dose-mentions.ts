import type { Hits } from '../lexicon.js';
import type { Message } from '../message.js';
import { type Hit, withoutInner } from '../words/spans.js';

/** A dose spoken of: its number (3 is a booster) and its words. */
export interface Mention {
  dose: number;
  at: number;
  end: number;
  /** "2 kali" tells how many there were, "dosis 2" which one is meant. */
  counted: boolean;
}

/** The doses that normalised words speak of, in their order. */
export function findMentions({ words, hits: { vaccination } }: Message): Mention[] {
  const nouns = vaccineNouns(vaccination);
  const mentions = named(nouns, vaccination);
  if (nouns.size || vaccination.proof.length) {
    let last: Mention | null = null;
    for (let i = 1; i < words.length; i++) {
      const mention = numbered(words, i, nouns, last);
      if (mention) mentions.push(mention);
      last = mention ?? last;
    }
  }
  return mentions.sort((a, b) => a.at - b.at);
}

/** Where words stand that speak of a vaccine: vaksin, suntik, dosis, booster, and the brands. */
export function vaccineNouns({ vaccine, vaccines }: Hits['vaccination']): Set<number> {
  const nouns = new Set<number>();
  for (const { at, end } of [...vaccine, ...vaccines]) {
    for (let i = at; i < end; i++) nouns.add(i);
  }
  return nouns;
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));
/** Between a vaccine and its number: "suntik saya yang ke 2", "vaksin baru 1 kali". */
const LINKS = setOf(
  'ke yang nomor no tahap kali nyicip nyoba kebagian kena jatah sudah baru masih cuma hanya juga saja lagi saya dosis sampai jatah nembus dapat dari',
);
const LONGEST_LINK = 4;
/** Between two doses of which the same is said: "vaksin 1 dan 2". */
export const JOINS = setOf('dan sama atau and');
/** After these a number counts something else. */
const UNITS = setOf(
  'hari minggu bulan tahun orang jam menit warga ribu rb juta anak motor mobil pintu kamar lembar pekan',
);
const BEFORE_BARE_TIMES = setOf('sudah baru masih cuma cuman hanya belum sampai saja kok yang only');
/** "sudah 2 kali datang" counts something else, too. */
const VISITS = setOf('ke datang bolak ditolak tanya urus bikin perpanjang gagal');
const BEFORE_BARE_ORDINAL = setOf('yang sudah belum baru untuk mau tinggal nunggu kok .');

/** The dose told by the digit at `i`: "vaksin 2 kali", "2 dosis", "suntik yang ke 2", "sudah 2 kali" beside a vaccine. */
function numbered(
  words: readonly string[],
  i: number,
  nouns: ReadonlySet<number>,
  last: Mention | null,
): Mention | null {
  const before = words[i - 1]!;
  const next = words[i + 1] ?? '.';
  if (!/^0?[1-4]$/.test(words[i]!)) return null;
  if (before !== 'ke' && (UNITS.has(next) || /^\d/.test(next))) return null;
  const times = next === 'kali';
  const end = i + (times ? 2 : 1);
  const mention = (at: number, counted = times) => ({ dose: Number(words[i]), at, end, counted });
  const noun = nounBefore(words, i, nouns);
  if (noun !== null) return mention(noun);
  if (JOINS.has(before) && last?.end === i - 1) return mention(i, last.counted);
  const behind = words[end] === 'saja' ? end + 1 : end;
  if (nouns.has(behind) && before !== 'tanggal') return { ...mention(i, before !== 'ke'), end: behind + 1 };
  if (next === '.' && (before === 'sudah' || before === 'baru')) return mention(i, true);
  if (times) return BEFORE_BARE_TIMES.has(before) && !VISITS.has(words[end] ?? '.') ? mention(i) : null;
  const ordinal = before === 'yang' || (before === 'ke' && BEFORE_BARE_ORDINAL.has(words[i - 2] ?? '.'));
  return ordinal ? mention(i - 1) : null;
}

/** Where the vaccine begins that the number at `i` belongs to, or `null`. */
function nounBefore(words: readonly string[], i: number, nouns: ReadonlySet<number>): number | null {
  let at = i - 1;
  // "vaksin sudah di sekolah 2 kali": the place links, too
  const links = () => LINKS.has(words[at]!) || words[at] === 'di' || words[at - 1] === 'di';
  while (at > i - LONGEST_LINK && links() && !nouns.has(at)) at--;
  if (!nouns.has(at)) return null;
  while (nouns.has(at - 1)) at--;
  return at;
}

/** Doses told by a name: "booster", "vaksin lengkap", "satu dua ada". */
function named(nouns: ReadonlySet<number>, { one, two, three }: Hits['vaccination']): Mention[] {
  const mention = (dose: number) => (hit: Hit) => ({
    dose,
    at: hit.at,
    end: hit.end,
    counted: !nouns.has(hit.at),
  });
  return [...one.map(mention(1)), ...two.map(mention(2)), ...withoutInner(three).map(mention(3))];
}
