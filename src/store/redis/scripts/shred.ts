import { script } from '../script.js';

/** How dropped data keys stand (a `DroppedReply`), or nil where none does. */
export const dropped = script(`
local since, count, stage, of, at, run =
  unpack(redis.call('HMGET', key('dropped_keys'), 'since', 'count', 'stage', 'of', 'at', 'run'))
if not since then return false end
return {math.max(1, clock() - since), count, clock(), stage, of, at, run}
`);

/** Notes that Redis writes its files anew, and what that began with; an empty stage: that it has to begin again. */
export const began = script(`
local stage, of, at, run = unpack(ARGV)
if redis.call('EXISTS', key('dropped_keys')) == 0 then return end
if stage == '' then redis.call('HDEL', key('dropped_keys'), 'stage', 'of', 'at', 'run')
else redis.call('HSET', key('dropped_keys'), 'stage', stage, 'of', of, 'at', at, 'run', run) end
`);

/** The files are written anew: what was dropped until that began is gone, what was dropped since has still to go. */
export const shredded = script(`
local of, at = unpack(ARGV)
if redis.call('HGET', key('dropped_keys'), 'count') == of then redis.call('DEL', key('dropped_keys')) return end
redis.call('HDEL', key('dropped_keys'), 'stage', 'of', 'at', 'run')
if redis.call('EXISTS', key('dropped_keys')) == 1 then redis.call('HSET', key('dropped_keys'), 'since', at) end
`);
