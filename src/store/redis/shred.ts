import type { RedisConnection } from './connection.js';
import { said } from './durability.js';
import { began, dropped, shredded } from './scripts/shred.js';

/** For how long (ms) the oldest stands, how many there are, the instant, and what Redis has been asked to write since. */
type DroppedReply = [number, Buffer, number, Buffer | null, Buffer | null, Buffer | null, Buffer | null];

/** What Redis is asked to write anew: its append-only file, and then its snapshot, where it keeps one. */
type Stage = 'aof' | 'rdb';

/**
 * Has Redis write its files anew once a data key was dropped so long (ms) ago: in the background, one step a call, and
 * again where it failed or Redis was started anew meanwhile. Any process may do so. Gives for how long (ms) the oldest
 * dropped key has stood in the files, 0 where none does.
 * @throws {Error} where Redis will not, or keeps the files of before.
 */
export async function shredKeys(redis: RedisConnection, afterMs: number): Promise<number> {
  const reply = (await redis.run(dropped, [])) as DroppedReply | null;
  if (!reply) return 0;
  const [standsMs, count, now, stage, of, at, run] = reply;
  if (!stage && standsMs < afterMs) return standsMs;
  const info = await redis.client.info();
  const is = (name: string) => said(info, name) === '1';
  if (is('aof_rewrite_in_progress') || is('aof_rewrite_scheduled') || is('rdb_bgsave_in_progress'))
    return standsMs;

  const next = async (wanted: Stage, of: Buffer | string, at: Buffer | number) => {
    if (wanted === 'aof') await redis.client.bgRewriteAof();
    else await redis.client.bgSave();
    await redis.run(began, [wanted, of, at, said(info, 'run_id') ?? '']);
    return standsMs;
  };
  const done = async (of: Buffer | string, at: Buffer | number) => {
    await redis.run(shredded, [of, at]);
    return unshreddedMs(redis);
  };
  const hasFile = is('aof_enabled');
  if (
    !stage ||
    !of ||
    !at ||
    said(info, 'run_id') !== String(run) ||
    !wentWell(info, String(stage), Number(at))
  ) {
    if (hasFile) return next('aof', count, now);
    return (await keepsSnapshot(redis, info)) ? next('rdb', count, now) : done(count, now);
  }
  if (String(stage) === 'aof' && (await keepsSnapshot(redis, info))) return next('rdb', of, at);
  await assertTidies(redis);
  return done(of, at);
}

/** For how long (ms) a data key that was dropped has stood in the files, 0 where none does. */
export async function unshreddedMs(redis: RedisConnection): Promise<number> {
  const reply = (await redis.run(dropped, [])) as DroppedReply | null;
  return reply ? reply[0] : 0;
}

function wentWell(info: string, stage: string, at: number): boolean {
  if (stage === 'aof') return said(info, 'aof_last_bgrewrite_status') === 'ok';
  return (
    said(info, 'rdb_last_bgsave_status') === 'ok' &&
    Number(said(info, 'rdb_last_save_time')) >= Math.floor(at / 1000)
  );
}

/** Whether there may be a snapshot beside the append-only file. Where Redis does not tell its settings there may. */
async function keepsSnapshot(redis: RedisConnection, info: string): Promise<boolean> {
  if (Number(said(info, 'rdb_saves') ?? 0) > 0) return true;
  const settings: { [name: string]: string } = await redis.client.configGet('save').catch(() => ({}));
  return settings.save !== '';
}

async function assertTidies(redis: RedisConnection): Promise<void> {
  const name = 'aof-disable-auto-gc';
  const settings: { [name: string]: string } = await redis.client.configGet(name).catch(() => ({}));
  if (settings[name] === 'yes')
    throw new Error(`Redis keeps the files that it has written anew: set ${name} no`);
}
