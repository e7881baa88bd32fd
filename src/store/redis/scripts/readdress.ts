import { script } from '../script.js';

/**
 * Makes one address the only one of a chat that another leads to. The chat was found, and the new address sealed under
 * its data key, before; replies 0, and has written nothing, when either has changed.
 */
export const readdress = script(`
local from, to, chat, wrapped, address, from_channel, to_channel, until_ = unpack(ARGV)
if redis.call('GET', key('address', from)) ~= chat or data_key(keeper(chat)) ~= wrapped then return 0 end
local other = redis.call('GET', key('address', to))
local taken = {}
if other and other ~= chat then
  taken = addresses(other)
  redis.call('DEL', key('chat', other, 'aliases'))
end
for _, mac in ipairs(addresses(chat)) do redis.call('DEL', key('address', mac)) end
redis.call('DEL', key('chat', chat, 'aliases'))
for _, mac in ipairs(taken) do
  redis.call('SET', key('address', mac), chat)
  redis.call('SADD', key('chat', chat, 'aliases'), mac)
end
redis.call('SET', key('address', to), chat)
redis.call('HSET', key('chat', chat), 'mac', to, 'address', address)
if until_ == '' then redis.call('ZREM', key('overdue'), chat) else redis.call('ZADD', key('overdue'), until_, chat) end
-- what waits for a chat goes out by the channel at which it is written to
if from_channel == to_channel then return 1 end
for _, queue in ipairs(redis.call('SMEMBERS', key('chat', chat, 'queues'))) do
  if string.sub(queue, 1, #from_channel + 1) == from_channel .. '/' then
    local moved = to_channel .. string.sub(queue, #from_channel + 1)
    for _, id in ipairs(redis.call('LRANGE', key('chat', chat, 'outbox', queue), 0, -1)) do
      local kind, count, at, _, body = row_of(chat, id)
      put_row(chat, id, kind, count, at, moved, body)
      redis.call('RPUSH', key('chat', chat, 'outbox', moved), id)
    end
    redis.call('DEL', key('chat', chat, 'outbox', queue))
    set_due(chat, queue, 0)
    set_due(chat, moved, clock())
  end
end
return 1
`);
