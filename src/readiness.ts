import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { dayOf } from './calendar.js';
import type { Clock } from './clock.js';
import type { Config } from './config.js';
import type { Content } from './content/load.js';
import { LIVE_CHANNELS } from './defaults.js';
import type { TrustList } from './evidence/trust.js';
import { ROLE_OF } from './live.js';
import { demoTrustFile } from './photos.js';
import { undecidedActs } from './policy/decide.js';
import { ROLES, type Roles } from './roles.js';

const keyIdsSchema = z.array(z.object({ kid: z.string() }));

/** The hotline may not start like this; the message says what to decide or change first. */
export class NotReady extends Error {}

/**
 * A process does a part of the work only where others can do the rest, and only what there is to do.
 * @throws {NotReady}
 */
export function assertRoles(roles: Roles, { redisUrl, live }: Config): void {
  if (ROLES.every((role) => roles.has(role))) return;
  if (redisUrl === undefined)
    throw new NotReady(
      'the embedded store has one process, which does everything: start without --role, or set REDIS_URL so that several ' +
        'processes can share the work',
    );
  for (const role of roles) {
    const channels = LIVE_CHANNELS.filter((channel) => ROLE_OF[channel] === role);
    const isIdle = channels.length > 0 && !channels.some((channel) => live.includes(channel));
    // the demonstration has the web chat
    if (isIdle && (role !== 'web' || live.length > 0))
      throw new NotReady(
        `the role ${role} has nothing to do: BISA_LIVE does not name ${channels.join(' or ')}`,
      );
  }
}

/**
 * Before residents are told anything, the city has said which act holds, and invented signers are trusted no more.
 * @throws {NotReady}
 */
export function assertReady(content: Content, trust: TrustList, clock: Clock, config: Config): void {
  const objection = undecidedObjection(content, clock, config);
  if (objection) throw new NotReady(`${objection}, then start again`);
  const demo = demoTrustFile(config);
  const invented = existsSync(demo) ? keyIdsSchema.parse(JSON.parse(readFileSync(demo, 'utf8'))) : [];
  if (invented.some(({ kid }) => trust.find(Buffer.from(kid, 'base64')).length)) {
    throw new NotReady('flows/trust holds a key of the demonstration: take it out, then start again');
  }
}

/** What residents may not be told yet, and what to do about it; `null` when all is decided. */
export function undecidedObjection(content: Content, clock: Clock, config: Config): string | null {
  const undecided = undecidedActs(content.flows.book, dayOf(clock.now(), config.zone));
  if (undecided.length === 0) return null;
  return (
    `the city has not decided whether it applies ${undecided.join(', ')}: write "applied" or "not_applied" for it ` +
    'under "acts:" in flows/city.yaml'
  );
}
