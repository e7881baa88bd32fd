import type { Areas } from '../language/areas.js';
import { type Neighbourhood, wholeOf } from '../language/neighbourhood.js';
import type { Holder } from '../neighbourhood/rights.js';
import type { Officer } from '../officers/accounts.js';

/** What an officer is to an area: by their role in the whole city, or the officer of one kelurahan, which is all they see. */
export function holderOf({ role, kelurahan }: Officer, areas: Areas): Holder {
  if (kelurahan === null) return { role, area: wholeOf(areas) };
  return { role: role === 'reader' ? 'reader' : 'officer_of_kelurahan', area: kelurahan };
}

/** The kelurahan that an officer has to do with, by code and name. */
export function kelurahanOf(
  { kelurahan }: Officer,
  { kecamatan }: Areas,
): { code: Neighbourhood; name: string }[] {
  const all = kecamatan.flatMap((one) => one.kelurahan);
  return kelurahan === null ? all : all.filter(({ code }) => code === kelurahan);
}
