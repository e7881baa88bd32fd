import { script } from '../script.js';

/** Takes or prolongs a right for a holder; replies 0 while another holds it, else 1. */
export const lease = script(`
local name, holder, now, until_ = unpack(ARGV)
local other, held_until = unpack(redis.call('HMGET', key('lease', name), 'holder', 'until'))
if other and other ~= holder and tonumber(held_until) > tonumber(now) then return 0 end
redis.call('HSET', key('lease', name), 'holder', holder, 'until', until_)
return 1
`);

/** Gives a right back, if the holder has it. */
export const release = script(`
local name, holder = unpack(ARGV)
if redis.call('HGET', key('lease', name), 'holder') == holder then redis.call('DEL', key('lease', name)) end
`);
