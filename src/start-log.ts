import type { Logger } from 'pino';
import { dayOf } from './calendar.js';
import type { Clock } from './clock.js';
import type { Config } from './config.js';
import type { Content } from './content/load.js';
import { actInForce, undecidedActs } from './policy/decide.js';

/** Logs on which day, by which act and on which store the hotline starts. */
export function logStart(content: Content, clock: Clock, config: Config, log: Logger): void {
  const { book } = content.flows;
  const today = dayOf(clock.now(), config.zone);
  const act = actInForce(book, today);
  const about = {
    today,
    act: act ? `${act.id}@${act.version}` : 'none',
    undecided: undecidedActs(book, today),
    store: config.redisUrl ? 'redis' : 'embedded',
  };
  log.info(
    about,
    config.live.length ? 'live hotline' : 'demonstration: the clock stands at a day of the past',
  );
}
