import { z } from 'zod';
import { type Areas, namesOfAreas } from './areas.js';
import { saidIn } from './words/said.js';

/**
 * A part of the city by its path: `32.75` the city, `32.75.02` a kecamatan, `32.75.02.1005` a kelurahan, then RW and RT in
 * three digits: `32.75.02.1005.005.003`.
 */
export const neighbourhoodSchema = z
  .string()
  .regex(/^\d\d\.\d\d(?:\.\d\d(?:\.\d{4}(?:\.\d{3}(?:\.\d{3})?)?)?)?$/);
export type Neighbourhood = z.infer<typeof neighbourhoodSchema>;

/** What a message tells of a neighbourhood: its path, or only RW and RT (`005.003`) while the kelurahan is not known. */
export interface NeighbourhoodNamed {
  path: Neighbourhood | null;
  within: string | null;
}

const RT_RW = /\br\.?\s?t\s?[/.]?\s?r\.?\s?w\.?\s*[:.]?\s*0*(\d{1,3})\s*[/.-]\s*0*(\d{1,3})\b/;
const PAIR = /\br\.?t\.?\s*[:.]?\s*0*(\d{1,3})\s*\/\s*(?:r\.?w\.?\s*[:.]?\s*)?0*(\d{1,3})\b/;
const RT = /\br\.?t\.?\s*[:.]?\s*0*(\d{1,3})(?!\d)/;
const RW = /(?:\b|(?<=\d))r\.?w\.?\s*[:.]?\s*0*(\d{1,3})(?!\d)/;
/** The code of a poster: `3275-02-1005-rw05-rt03`. */
const CODE =
  /\b(\d\d)\.?(\d\d)[.-](\d\d)(?:[.-](\d{4})(?:[.-]?(?:rw)?0*(\d{1,3}))?(?:[.-]?(?:rt)?0*(\d{1,3}))?)?(?!\d)/;

/** The neighbourhood that a message names, in its words or by the code of a poster; `null` where it names none. */
export function neighbourhoodIn(text: string, areas: Areas): NeighbourhoodNamed | null {
  const line = text.toLowerCase();
  const byCode = CODE.exec(line);
  if (byCode) {
    const [, province, city, kecamatan, kelurahan, rw, rt] = byCode;
    const path = pathOf(
      [province, city, kecamatan, kelurahan].filter((one) => one !== undefined).join('.'),
      rw,
      rt,
    );
    if (isPartOf(path, areas)) return { path, within: null };
  }
  const [rt, rw] = numbersIn(line);
  const code = codeNamed(line, areas, rw !== undefined);
  if (code === null) return rw === undefined ? null : { path: null, within: pathOf('', rw, rt).slice(1) };
  const isKelurahan = code.length > '32.75.02'.length;
  return { path: isKelurahan ? pathOf(code, rw, rt) : code, within: null };
}

/** The code of a neighbourhood as posters have it, `3275-02-1005-rw05-rt03`; `null` for the whole city, which has none. */
export function posterCode(path: Neighbourhood): string | null {
  const [province, city, kecamatan, kelurahan, rw, rt] = path.split('.');
  if (kecamatan === undefined) return null;
  const number = (what: string, digits: string | undefined) =>
    digits === undefined ? [] : [`${what}${String(Number(digits)).padStart(2, '0')}`];
  const all = [`${province}${city}`, kecamatan, ...(kelurahan ? [kelurahan] : [])];
  return [...all, ...number('rw', rw), ...number('rt', rt)].join('-');
}

/** The path of the whole city. */
export function wholeOf({ kecamatan }: Pick<Areas, 'kecamatan'>): Neighbourhood {
  return kecamatan[0]!.code.split('.').slice(0, 2).join('.');
}

/** Whether a path leads to a part of the city that there is; RW and RT are as many as somebody says. */
export function isPartOf(path: Neighbourhood, areas: Areas): boolean {
  const [province, city, kecamatan, kelurahan] = path.split('.');
  const known = areas.kecamatan.find(({ code }) => code.startsWith(`${province}.${city}.`));
  if (!known) return false;
  if (kecamatan === undefined) return true;
  const district = areas.kecamatan.find(({ code }) => code === `${province}.${city}.${kecamatan}`);
  const code = `${district?.code}.${kelurahan}`;
  return (
    district !== undefined && (kelurahan === undefined || district.kelurahan.some((one) => one.code === code))
  );
}

/** Whether somebody who follows one neighbourhood is meant by what is said to another: it is that, or lies in it. */
export function liesIn(followed: Neighbourhood, told: Neighbourhood): boolean {
  return `${followed}.`.startsWith(`${told}.`);
}

/** What a neighbourhood is called: `RT 03 RW 05 Jakasampurna`; `city` is the name of the whole. */
export function nameOfNeighbourhood(path: Neighbourhood, areas: Areas, city: string): string {
  const parts = path.split('.');
  const [, , kecamatan, kelurahan, rw, rt] = parts;
  if (kecamatan === undefined) return city;
  const district = areas.kecamatan.find(({ code }) => code === parts.slice(0, 3).join('.'));
  if (kelurahan === undefined) return `Kecamatan ${district?.name ?? kecamatan}`;
  const name =
    district?.kelurahan.find(({ code }) => code === parts.slice(0, 4).join('.'))?.name ?? kelurahan;
  const numbers = [...(rt ? [`RT ${short(rt)}`] : []), ...(rw ? [`RW ${short(rw)}`] : [])];
  return [...(numbers.length ? numbers : ['Kelurahan']), name].join(' ');
}

/** The code of a neighbourhood as a poster has it; no platform and no mask takes it for anybody's number. */
export function codeOfNeighbourhood(path: Neighbourhood): string {
  const [province, city, kecamatan, kelurahan, rw, rt] = path.split('.');
  const numbers = [...(rw ? [`rw${short(rw)}`] : []), ...(rt ? [`rt${short(rt)}`] : [])];
  return [
    `${province}${city}`,
    ...[kecamatan, kelurahan].filter((one) => one !== undefined),
    ...numbers,
  ].join('-');
}

function short(number: string): string {
  return number.replace(/^0(?=\d\d)/, '');
}

function numbersIn(line: string): [rt?: string | undefined, rw?: string | undefined] {
  const pair = RT_RW.exec(line) ?? PAIR.exec(line);
  return pair ? [pair[1], pair[2]] : [RT.exec(line)?.[1], RW.exec(line)?.[1]];
}

/** RTs are numbered within their RW: one without it says nothing. */
function pathOf(code: string, rw: string | undefined, rt: string | undefined): string {
  const three = (number: string) => number.padStart(3, '0');
  if (rw === undefined) return code;
  return [code, three(rw), ...(rt === undefined ? [] : [three(rt)])].join('.');
}

/** So many words are names of parts of the city at most. */
const LONGEST_NAME = 4;

/** The part of the city that is named, a kelurahan before a kecamatan; `inner`: it is one with RWs. */
function codeNamed(line: string, areas: Areas, inner: boolean): string | null {
  const { all } = saidIn(line);
  const joined = new Set<string>();
  for (let from = 0; from < all.length; from++)
    for (let to = from + 1; to <= Math.min(all.length, from + LONGEST_NAME); to++)
      joined.add(all.slice(from, to).join(''));
  const hits = Object.entries(namesOfAreas(areas)).flatMap(([code, names]) => {
    const lengths = names.map(together).filter((name) => joined.has(name));
    return lengths.length ? [{ code, length: Math.max(...lengths.map((name) => name.length)) }] : [];
  });
  const byLength = hits.sort(
    (one, other) => other.length - one.length || other.code.length - one.code.length,
  );
  const found = byLength.find(({ code }) => code.split('.').length === 4) ?? byLength[0];
  if (!found) return null;
  const district = areas.kecamatan.find(({ code }) => code === found.code);
  const alike = inner && district?.kelurahan.find(({ name }) => name === district.name);
  return alike ? alike.code : found.code;
}

function together(name: string): string {
  return saidIn(name).all.join('');
}
