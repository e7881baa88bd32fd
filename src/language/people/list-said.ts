import type { ListChange } from '../reading.js';

/** Of whom nothing is said, something is asked. */
export const ASKS = /\?|\b(?:boleh|bisa|bs|dapat)\b/;
/** What somebody wants in place of something else. */
export const INSTEAD =
  /\b(?:tapi|tp|jadinya|gantinya|harusnya|jadi(?= (?:mau|ke|urus))|ganti|diganti|melainkan|bukan)\b|\b(?:jadi|jd|batal) (?!pergi|datang)[^\s,]+(?: [^\s,]+){0,2}, ?(?:mau|mo|minta|pengen|maunya)\b/;

/** Whether anything is said of somebody beside that they are on the list. */
export function saysSomething({ service, facts, vaccinated, called }: ListChange): boolean {
  return service !== null || vaccinated === true || called !== undefined || Object.keys(facts).length > 0;
}
