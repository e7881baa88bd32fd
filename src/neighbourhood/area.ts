import { z } from 'zod';
import type { Neighbourhood } from '../language/neighbourhood.js';

/** What an area is, the smallest first. */
export const LEVELS = ['rt', 'rw', 'kelurahan'] as const;
export type Level = (typeof LEVELS)[number];

const number = z.number().int().min(1).max(999);

/** A kelurahan by the ministry's code, an RW of it, or an RT of that. */
export const areaSchema = z
  .object({
    kelurahan: z.string().regex(/^\d\d\.\d\d\.\d\d\.\d{4}$/),
    rw: number.nullable(),
    rt: number.nullable(),
  })
  .refine(({ rw, rt }) => rt === null || rw !== null, 'an RT is one of an RW');
export type Area = z.infer<typeof areaSchema>;

export function levelOf({ rw, rt }: Area): Level {
  if (rt !== null) return 'rt';
  return rw === null ? 'kelurahan' : 'rw';
}

/** The area in one word, `32.75.04.1005/011/005`: those of a kelurahan or an RW begin with its own. */
export function areaKey({ kelurahan, rw, rt }: Area): string {
  return [kelurahan, ...[rw, rt].flatMap((one) => (one === null ? [] : [padded(one, 3)]))].join('/');
}

/** The area as a path of the city's parts, `32.75.04.1005.011.005`. */
export function pathOf(area: Area): Neighbourhood {
  return areaKey(area).replaceAll('/', '.');
}

/** The area of a path, or `null` where it is larger than a kelurahan. */
export function areaOfPath(path: Neighbourhood): Area | null {
  const [code, within] = [path.slice(0, 13), path.slice(13)];
  const key = `${code}${within.replaceAll('.', '/')}`;
  return path.split('.').length < 4 ? null : areaOfKey(key);
}

/**
 * The area of a key.
 * @throws {z.ZodError} where it is none.
 */
export function areaOfKey(key: string): Area {
  const [kelurahan, rw, rt, ...more] = key.split('/');
  const part = (one: string | undefined) =>
    one === undefined ? null : /^\d{1,3}$/.test(one) && !more.length ? Number(one) : one;
  return areaSchema.parse({ kelurahan, rw: part(rw), rt: part(rt) });
}

/** Whether an area is another one or lies in it. */
export function isWithin(area: Area, whole: Area): boolean {
  return (
    area.kelurahan === whole.kelurahan &&
    (whole.rw === null || area.rw === whole.rw) &&
    (whole.rt === null || area.rt === whole.rt)
  );
}

/** The parts of a city as far as areas are of them. */
interface Parts {
  kecamatan: readonly {
    kelurahan: readonly { code: string; name: string; spellings: readonly string[] }[];
  }[];
}

/** The code of the kelurahan of that name or code, or `null`. */
export function kelurahanNamed({ kecamatan }: Parts, name: string): string | null {
  const said = name.trim().toLowerCase();
  const all = kecamatan.flatMap((one) => one.kelurahan);
  const names = (one: (typeof all)[number]) => [one.code, one.name.toLowerCase(), ...one.spellings];
  return all.find((one) => names(one).includes(said))?.code ?? null;
}

/** An area in a line, as officers read it: `RT 05 RW 11 Kayuringinjaya`. */
export function areaLine({ kecamatan }: Parts, { kelurahan, rw, rt }: Area): string {
  const name = kecamatan.flatMap((one) => one.kelurahan).find(({ code }) => code === kelurahan)?.name;
  const parts = [
    rt === null ? null : `RT ${padded(rt)}`,
    rw === null ? null : `RW ${padded(rw)}`,
    name ?? kelurahan,
  ];
  return parts.filter((one) => one !== null).join(' ');
}

/** RT and RW as they are written, with two digits at least. */
export function padded(one: number, digits = 2): string {
  return String(one).padStart(digits, '0');
}

const NUMBERED = (word: string) => new RegExp(String.raw`\b${word}\s*[.:/-]?\s*0*([1-9]\d{0,2})\b`, 'i');
const RT = NUMBERED('rt');
const RW = NUMBERED('rw');
/** `RT/RW 05/11`, `rt 05/11` */
const BOTH = /\brt\s*(?:\/?\s*rw)?\s*[.:-]?\s*0*([1-9]\d{0,2})\s*\/\s*(?:rw\s*)?0*([1-9]\d{0,2})\b/i;

/** The RT and RW that a text names, each `null` where it names none. */
export function numbersIn(text: string): { rt: number | null; rw: number | null } {
  const [, bothRt, bothRw] = BOTH.exec(text) ?? [];
  if (bothRt && bothRw) return { rt: Number(bothRt), rw: Number(bothRw) };
  const one = (pattern: RegExp) => {
    const found = pattern.exec(text)?.[1];
    return found === undefined ? null : Number(found);
  };
  return { rt: one(RT), rw: one(RW) };
}
