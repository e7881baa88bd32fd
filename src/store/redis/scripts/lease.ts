import { script } from '../script.js';

/**
 * Takes or prolongs a right for a holder, on the clock of Redis; replies nil while another holds it, else the number of the
 * holding, which grows whenever the right is taken anew.
 */
export const lease = script(`
local name, holder, ms = unpack(ARGV)
-- an earlier version kept a hash
if redis.call('TYPE', key('lease', name)).ok == 'hash' then redis.call('DEL', key('lease', name)) end
local other = redis.call('GET', key('lease', name))
if other and other ~= holder then return false end
if not other then redis.call('INCR', key('holding', name)) end
redis.call('SET', key('lease', name), holder, 'PX', ms)
return tonumber(redis.call('GET', key('holding', name)) or 0)
`);

/** Gives a right back, if the holder has it. */
export const release = script(`
local name, holder = unpack(ARGV)
if redis.call('GET', key('lease', name)) == holder then redis.call('DEL', key('lease', name)) end
`);
