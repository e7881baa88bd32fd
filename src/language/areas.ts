import { z } from 'zod';
import type { Area } from './reading.js';
import { compileFinder, type Finder, type Hit, withoutInner } from './words/finder.js';

const named = {
  /** The ministry's code: 32.75.01 for a kecamatan, 32.75.01.1001 for a kelurahan. */
  code: z.string().regex(/^\d\d\.\d\d\.\d\d(\.\d{4})?$/),
  name: z.string(),
  spellings: z.array(z.string()).default([]),
};

/** `flows/areas.yaml`: the parts of the city. */
export const areasSchema = z.strictObject({
  kecamatan: z.array(z.strictObject({ ...named, kelurahan: z.array(z.strictObject(named)).min(1) })).min(1),
});
export type Areas = z.infer<typeof areasSchema>;

/** Finds the parts of the city that a message names. */
export interface AreaFinder {
  /** The part that is named most closely, the first of equals, or `null`. */
  find(words: readonly string[]): Area | null;
  /** Every part that is named, by its code. */
  hits(words: readonly string[]): Hit[];
  /** What it goes by: the names, and the parts by their codes. */
  readonly names: Finder;
  readonly byCode: ReadonlyMap<string, Area>;
}

/** Compiles the names; `write` gives a name's words in standard spelling. */
export function compileAreas({ kecamatan }: Areas, write: (name: string) => readonly string[]): AreaFinder {
  const byCode = new Map<string, Area>();
  const lists: Record<string, string[]> = {};
  const enter = (code: string, area: Area, names: string[]) => {
    byCode.set(code, area);
    lists[code] = names.map((one) => one.toLowerCase());
  };
  const districts = new Set(kecamatan.map(({ name }) => name));
  for (const { code, name, spellings, kelurahan } of kecamatan) {
    enter(code, { kecamatan: name, kelurahan: null }, [name, ...spellings]);
    for (const part of kelurahan) {
      const names = [part.name, ...part.spellings];
      // a kelurahan that is called like its kecamatan is meant only where that is said
      enter(
        part.code,
        { kecamatan: name, kelurahan: part.name },
        districts.has(part.name) ? names.map((one) => `kelurahan ${one}`) : names,
      );
    }
  }
  return areasOver(compileFinder(lists, write), byCode);
}

/** The finder of the parts of the city over their names, by code. */
export function areasOver(names: Finder, byCode: ReadonlyMap<string, Area>): AreaFinder {
  const hits = (words: readonly string[]) => withoutInner(names.find(words));
  return {
    hits,
    find(words) {
      const all = hits(words).map(({ label }) => byCode.get(label)!);
      return all.find((area) => area.kelurahan !== null) ?? all[0] ?? null;
    },
    names,
    byCode,
  };
}
