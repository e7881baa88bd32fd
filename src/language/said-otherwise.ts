import { ellipsisOfDoses } from './doses/elliptic.js';
import type { Lexicon } from './lexicon.js';
import type { Whole } from './people/people.js';
import type { Reading } from './reading.js';
import { OF_VACCINES } from './words/forms.js';
import { goesOn } from './words/openings.js';
import { restated } from './words/restated.js';

const SPEAKS_OF_VACCINES = new RegExp(`\\b(?:${OF_VACCINES})`);

/** What a message states of doses that it does not name. */
export function ellipticIn(line: string, readPart: (part: string) => Whole): Reading['elliptic'] {
  const full = SPEAKS_OF_VACCINES.test(line) ? null : ellipsisOfDoses(line);
  if (full === null) return null;
  const { dose_count, last_dose_on, planned_dose_on } = readPart(full).facts;
  if (dose_count === undefined) return null;
  return {
    dose_count,
    ...(last_dose_on ? { last_dose_on } : {}),
    ...(planned_dose_on ? { planned_dose_on } : {}),
  };
}

/**
 * A message that sets itself right states what it says last: "sinovac eh astrazeneca", "akta lahir eh salah, akta
 * kematian".
 */
export function restatedIn(
  whole: Whole,
  line: string,
  readPart: (part: string) => Whole,
  { traits }: Lexicon,
): Whole {
  const parts = restated(line);
  if (parts.length === 0) return whole;
  const ofDoses = SPEAKS_OF_VACCINES.test(line);
  // "vaksin 2x eh 1x deng": what is meant instead goes on about the doses
  const inFull = (part: string) => (ofDoses ? (ellipsisOfDoses(part) ?? part) : part);
  const said = parts.map((part) => ({ part, ...readPart(inFull(part)) }));
  const days = said.findLast((one) => one.days.length > 0)?.days ?? [];
  const before = Object.entries(whole.facts).filter(([, value]) => !whole.days.includes(String(value)));
  const kept = days.length ? Object.fromEntries(before) : whole.facts;
  const facts = Object.assign({}, kept, ...said.map((one) => one.facts));
  const { service } =
    said.findLast(({ service: named, part }) => {
      return named !== 'none' && named !== traits.vaccination && !goesOn(part);
    }) ?? whole;
  const told = {
    ...whole,
    facts,
    ...(service === whole.service ? {} : { service, services: [service], rivals: [] }),
  };
  if (days.length === 0) return told;
  const { moment } = whole;
  // of several days for what is meant the last says it most closely: "rabu depannya, tgl 13"
  return { ...told, days, moment: moment && { ...moment, day: days.at(-1)! } };
}
