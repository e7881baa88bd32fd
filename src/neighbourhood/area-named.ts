import type { Areas } from '../language/areas.js';
import { type Area, areaSchema, isWithin, kelurahanNamed } from './area.js';
import { patternWith, type RegisterRules } from './words.js';

const NUMBER = String.raw`0{0,2}([1-9]\d{0,2})(?!\d)`;
/** "rt/rw 05/11", "rt 05/11", "rt 05 rw 11", "rw 11 rt 05", "rt 05", "rw 11", and "kelurahan" before a name. */
const NAMED = new RegExp(
  [
    String.raw`\brt\s*(?:\/?\s*rw)?\s*[.:-]?\s*${NUMBER}\s*\/\s*(?:rw\s*[.:-]?\s*)?${NUMBER}`,
    String.raw`\brt\s*[.:/-]?\s*${NUMBER}(?:[\s,]*\brw\s*[.:/-]?\s*${NUMBER})?`,
    String.raw`\brw\s*[.:/-]?\s*${NUMBER}(?:[\s,]*\brt\s*[.:/-]?\s*${NUMBER})?`,
    String.raw`\b(?:kelurahan|kel\.?)(?=\s+\p{L})`,
  ].join('|'),
  'giu',
);
/** So many words are a kelurahan's name at most. */
const LONGEST_NAME = 3;

/** An area that a text names, and where it does: from one place to another. `kelurahan`: that is named as well. */
interface Named {
  area: Area;
  kelurahan: boolean;
  at: number;
  to: number;
}

/**
 * The areas that a text names, in its order, as the holder of one means them: "RT 06" is one of their own RW, "RW 12" of their own
 * kelurahan. An RT of which nobody says the RW is none.
 */
export function areasIn(text: string, own: Area, areas: Areas): Named[] {
  return [...text.matchAll(NAMED)].flatMap((found) => {
    const [whole, rtOfBoth, rwOfBoth, rtFirst, rwAfter, rwFirst, rtAfter] = found;
    const end = found.index + whole.length;
    const named = kelurahanAt(text.slice(end), areas);
    const rt = rtOfBoth ?? rtFirst ?? rtAfter ?? null;
    const rw = rwOfBoth ?? rwAfter ?? rwFirst ?? null;
    if (rt === null && rw === null && named === null) return [];
    const kelurahan = named?.code ?? own.kelurahan;
    const within = rw === null && rt !== null && kelurahan === own.kelurahan ? own.rw : Number(rw) || null;
    const area = areaSchema.safeParse({ kelurahan, rw: within, rt: rt === null ? null : Number(rt) });
    const to = end + (named?.length ?? 0);
    return area.success ? [{ area: area.data, kelurahan: named !== null, at: found.index, to }] : [];
  });
}

/** A text without the RTs and RWs that it numbers. */
export function withoutNumbered(text: string): string {
  return text
    .replace(NAMED, (found) => (/\d/.test(found) ? ' ' : found))
    .replace(/\s+/g, ' ')
    .trim();
}

/** The kelurahan with whose name a text goes on, and how long that is (characters), or `null`. */
function kelurahanAt(text: string, areas: Areas): { code: string; length: number } | null {
  const [before = ''] = /^[\s,]*(?:(?:di|kelurahan|kel\.?)\s+)?/iu.exec(text) ?? [];
  const words = [...text.slice(before.length).matchAll(/\p{L}+/gu)].slice(0, LONGEST_NAME);
  for (const { index, 0: last } of words.reverse()) {
    const length = before.length + index + last.length;
    const code = kelurahanNamed(areas, text.slice(before.length, length).replace(/\s+/g, ' '));
    if (code !== null) return { code, length };
  }
  return null;
}

/**
 * The area of which a message about the register is meant, where it names another than the whole of the writer's own; else `null`.
 * Where somebody comes from or goes to, and for whom something is, is none; nor, of a house, what lies around the writer's area.
 * Of several the one that lies outside.
 */
export function areaMeant(
  text: string,
  own: Area,
  { register: rules, areas }: { register: RegisterRules; areas: Areas },
  ofHouse: boolean,
): Area | null {
  const named = areasIn(text, own, areas)
    .filter(({ at }) => !patternWith(rules.other_areas, BEFORE).test(text.slice(0, at)))
    .map(({ area }) => area)
    .filter((area) => !isWithin(own, area) || !(ofHouse || isWithin(area, own)));
  const outside = named.find((area) => !isWithin(area, own));
  return outside ?? (named.length === 1 ? named[0]! : null);
}

const BEFORE = (word: string) => new RegExp(String.raw`${word}(?:\s+di)?\s*$`, 'iu');
