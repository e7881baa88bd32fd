import { script } from '../script.js';

/** Chats with waiting messages, the longest waiting first: an `AttentionReply` of each. */
export const attention = script(`
local reply = {}
for i, chat in ipairs(redis.call('ZRANGE', key('unread'), 0, ARGV[1] - 1)) do
  local owner = keeper(chat)
  reply[i] = {
    owner, data_key(owner), chat, redis.call('HGET', key('chat', chat), 'address'),
    redis.call('LLEN', key('chat', chat, 'inbox')),
  }
end
return reply
`);

/**
 * Deletes photographs that came up to one instant, latest lines, message keys, dead letters and records up to others,
 * documents whose time has come, rows that were kept long enough, and those for which nobody has come; so many of each at
 * a time. Replies 1 where more is left, else 0.
 */
export const expire = script(`
local photos_until, recent_until, seen_until, now, dead_letters_until, records_until, unclaimed_ms, most = unpack(ARGV)
local more = 0
local function past(index, until_)
  local found = redis.call('ZRANGEBYSCORE', index, '-inf', until_, 'LIMIT', 0, most)
  if #found == tonumber(most) then more = 1 end
  return ipairs(found)
end
for _, member in past(key('photos'), photos_until) do
  local chat, turn = string.match(member, '^([^/]+)/(.*)$')
  drop_photo(chat, turn)
end
for _, chat in past(key('recent'), recent_until) do trim_recent(chat, recent_until) end
for _, mac in past(key('seen'), seen_until) do redis.call('ZREM', key('seen'), mac) end
local function owner(contact)
  local into = redis.call('HGET', key('contact', contact), 'into')
  return into and owner(into) or contact
end
for _, kind in ipairs({'verdict', 'failure', 'undelivered', 'hand_over'}) do
  for _, id in past(key('records', kind), records_until) do
    local contact = owner(redis.call('HGET', key('record', id), 'contact'))
    redis.call('SREM', key('contact', contact, 'records'), kind .. ' ' .. id)
    redis.call('ZREM', key('records', kind), id)
    redis.call('DEL', key('record', id))
  end
end
for _, turn in past(key('dead_letters'), dead_letters_until) do
  drop_dead_letter(redis.call('HGET', key('dead_letter', turn), 'chat'), turn)
end
for _, member in past(key('expiring'), now) do
  local collection, mac = string.match(member, '^(.*)/([^/]*)$')
  redis.call('HDEL', key('vault', collection), mac)
  redis.call('ZREM', key('expiring'), member)
end
for _, member in past(key('kept'), clock()) do
  local chat, id = string.match(member, '^([^/]+)/(.*)$')
  redis.call('HDEL', key('chat', chat, 'effects'), id)
  redis.call('ZREM', key('kept'), member)
end
for _, queue in ipairs(redis.call('SMEMBERS', key('queues'))) do
  for _, chat in past(key('due', queue), clock() - unclaimed_ms) do
    for _, id in ipairs(redis.call('LRANGE', key('chat', chat, 'outbox', queue), 0, -1)) do
      redis.call('HDEL', key('chat', chat, 'effects'), id)
    end
    redis.call('DEL', key('chat', chat, 'outbox', queue))
    set_due(chat, queue, 0)
    settle(chat)
  end
end
return more
`);
