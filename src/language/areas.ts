import { z } from 'zod';
import type { Area } from './reading.js';
import { type Hit, withoutInner } from './words/spans.js';

const named = {
  /** The ministry's code: 32.75.01 for a kecamatan, 32.75.01.1001 for a kelurahan. */
  code: z.string().regex(/^\d\d\.\d\d\.\d\d(\.\d{4})?$/),
  name: z.string(),
  spellings: z.array(z.string()).default([]),
};

/** About where its middle lies, latitude and longitude in degrees to two decimals: a kilometre or so. */
const middle = z.tuple([z.number().min(-90).max(90), z.number().min(-180).max(180)]);

/** `flows/areas.yaml`: the parts of the city, and those of its neighbours. */
export const areasSchema = z.strictObject({
  kecamatan: z
    .array(
      z.strictObject({ ...named, at: middle.optional(), kelurahan: z.array(z.strictObject(named)).min(1) }),
    )
    .min(1),
  elsewhere: z
    .array(
      z.strictObject({
        name: named.name,
        spellings: named.spellings,
        /** The city or regency that it belongs to. */
        of: z.string(),
        at: middle.optional(),
        /** Its names say other things as well, and count for nothing in a message. */
        ambiguous: z.boolean().default(false),
      }),
    )
    .default([]),
});
export type Areas = z.infer<typeof areasSchema>;

/** The parts of the city by their code. */
export function areasByCode({ kecamatan }: Areas): Map<string, Area> {
  return new Map(
    kecamatan.flatMap(({ code, name, kelurahan }): [string, Area][] => [
      [code, { kecamatan: name, kelurahan: null }],
      ...kelurahan.map((part): [string, Area] => [part.code, { kecamatan: name, kelurahan: part.name }]),
    ]),
  );
}

/** What each part of the city is called, by its code. */
export function namesOfAreas({ kecamatan }: Areas): Record<string, string[]> {
  const districts = new Set(kecamatan.map(({ name }) => name));
  const names = ({ name, spellings }: { name: string; spellings: string[] }) =>
    [name, ...spellings].map((one) => one.toLowerCase());
  // a kelurahan that is called like its kecamatan is meant only where that is said
  const namesWithin = (part: { name: string; spellings: string[] }) =>
    districts.has(part.name) ? names(part).map((one) => `kelurahan ${one}`) : names(part);
  return Object.fromEntries(
    kecamatan.flatMap((one) => [
      [one.code, names(one)],
      ...one.kelurahan.map((part) => [part.code, namesWithin(part)]),
    ]),
  );
}

/** What the parts of the neighbours are called. */
export function namesElsewhere({ elsewhere }: Areas): string[] {
  return elsewhere
    .filter(({ ambiguous }) => !ambiguous)
    .flatMap(({ name, spellings }) => [name, ...spellings].map((one) => one.toLowerCase()));
}

/** The part of the city that is named most closely, the first of equals, or `null`; `named` are the hits of all names. */
export function areaNamed(named: readonly Hit[], byCode: ReadonlyMap<string, Area>): Area | null {
  const all = withoutInner(named).map(({ label }) => byCode.get(label)!);
  return all.find((area) => area.kelurahan !== null) ?? all[0] ?? null;
}
