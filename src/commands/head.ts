import { headsOfRunning } from '../admin/client.js';
import { addDays, dayOf, instantOf, isDay } from '../calendar.js';
import { realClock } from '../clock.js';
import type { Config } from '../config.js';
import { areaKey, areaLine, areaSchema } from '../neighbourhood/area.js';
import { type HeadOffice, headOfficeOf } from '../neighbourhood/kept/head-office.js';
import { Heads, stateOf } from '../neighbourhood/kept/heads.js';
import { OPERATOR } from '../officers/audit.js';
import { AreaFailed, areasOf, kelurahanOf } from './areas.js';
import { auditOf } from './audit.js';
import { REACH_FAILURES, reach } from './reach.js';

/** The command cannot be done as it is written; the message says why. */
export class HeadFailed extends Error {}

/** Errors whose message says what is wrong. */
export const FAILURES = [HeadFailed, AreaFailed, ...REACH_FAILURES];

/**
 * A code for an area.
 * @throws {HeadFailed}
 * @throws {AreaFailed}
 */
export async function issueHead(
  config: Config,
  { kelurahan, rw, rt, until }: { kelurahan: string; rw?: string; rt?: string; until: string },
): Promise<string> {
  const code = kelurahanOf(config, kelurahan);
  const part = (one: string | undefined) => (one === undefined ? null : Number(one));
  const { data: area } = areaSchema.safeParse({ kelurahan: code, rw: part(rw), rt: part(rt) });
  if (!area) throw new HeadFailed('RT and RW are numbers from 1 to 999, and an RT needs its RW');
  if (!isDay(until)) throw new HeadFailed('write the last day like 2026-12-31');
  const ends = instantOf(addDays(until, 1), '00:00', config.zone);
  if (ends <= realClock.now()) throw new HeadFailed('that day is over');
  const issued = await withHeads(config, (heads) => heads.issue(areaKey(area), ends));
  return issued.code;
}

/** Every office in a line. */
export async function listHeads(config: Config): Promise<string[]> {
  const areas = areasOf(config);
  const all = await withHeads(config, (heads) => heads.list());
  return all.map((one) =>
    [
      one.id,
      areaLine(areas, one.area),
      addDays(dayOf(one.until, config.zone), -1),
      stateOf(one, realClock.now()),
    ].join('\t'),
  );
}

/**
 * Ends an office.
 * @throws {HeadFailed}
 */
export async function revokeHead(config: Config, id: string): Promise<string> {
  if (!(await withHeads(config, (heads) => heads.revoke(id))))
    throw new HeadFailed('no office of that id holds; `bisa head list` shows all');
  return 'the office is ended';
}

function withHeads<T>(config: Config, work: (heads: HeadOffice) => Promise<T>): Promise<T> {
  return reach(config, {
    running: (dataDir) => work(headsOfRunning(dataDir)),
    store: ({ vault }) => work(headOfficeOf(new Heads(vault, realClock, auditOf(config, vault)), OPERATOR)),
  });
}
