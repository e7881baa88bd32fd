import { script } from '../script.js';

/** Leases the waiting rows of a chat (`OutboxReply`); nil when there are none to be had. */
export const outbox = script(`
local chat, now, until_ = ARGV[1], tonumber(ARGV[2]), ARGV[3]
local owner, lease = keeper(chat), redis.call('HGET', key('chat', chat), 'lease')
if not owner or (lease and tonumber(lease) > now) then return false end
local ids = redis.call('LRANGE', key('chat', chat, 'outbox'), 0, -1)
if #ids == 0 then return false end
redis.call('HSET', key('chat', chat), 'lease', until_)
local found = {}
for i, id in ipairs(ids) do found[i] = {id, redis.call('HGET', key('chat', chat, 'effects'), id)} end
return {owner, data_key(owner), found}
`);

/** Marks rows of a chat as passed on. */
export const passedOn = script(`
local chat, release = arg(), arg()
for _, row in ipairs(rows(1)) do
  redis.call('LREM', key('chat', chat, 'outbox'), 1, row[1])
  redis.call('HDEL', key('chat', chat, 'effects'), row[1])
end
if release == '1' then redis.call('HDEL', key('chat', chat), 'lease') end
settle(chat)
`);
