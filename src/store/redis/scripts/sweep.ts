import { script } from '../script.js';

/** Chats with waiting messages or due reminders, the longest waiting first: an `AttentionReply` of each. */
export const attention = script(`
local now, limit = tonumber(ARGV[1]), tonumber(ARGV[2])
local since, order = {}, {}
local function add(chat, instant)
  if not since[chat] then order[#order + 1] = chat end
  since[chat] = math.min(since[chat] or instant, instant)
end
local unread = redis.call('ZRANGE', key('unread'), 0, limit - 1, 'WITHSCORES')
for i = 1, #unread, 2 do add(unread[i], tonumber(unread[i + 1])) end
local due = redis.call('ZRANGEBYSCORE', key('reminders'), '-inf', now, 'WITHSCORES', 'LIMIT', 0, limit)
for i = 1, #due, 2 do add(string.match(due[i], '^[^/]+'), tonumber(due[i + 1])) end
table.sort(order, function(a, b) if since[a] == since[b] then return a < b end return since[a] < since[b] end)

local function due_of(chat, contact)
  local found, at = {}, {}
  for _, member in ipairs(redis.call('SMEMBERS', key('contact', contact, 'reminders'))) do
    local of, id = string.match(member, '^([^/]+)/(.*)$')
    local instant = tonumber(redis.call('ZSCORE', key('reminders'), member))
    if of == chat and instant <= now then
      found[#found + 1] = id
      at[id] = instant
    end
  end
  table.sort(found, function(a, b) if at[a] == at[b] then return a < b end return at[a] < at[b] end)
  return found
end

local reply = {}
for i = 1, math.min(#order, limit) do
  local chat = order[i]
  local contact, address = unpack(redis.call('HMGET', key('chat', chat), 'contact', 'address'))
  local owner = keeper(chat)
  reply[i] = {
    owner, data_key(owner), chat, address,
    redis.call('LLEN', key('chat', chat, 'inbox')), due_of(chat, contact),
  }
end
return reply
`);

/**
 * Deletes photographs that came up to one instant, latest lines, message keys, dead letters and records up to others,
 * documents whose time has come, rows that were kept long enough, and those for which nobody has come.
 */
export const expire = script(`
local photos_until, recent_until, seen_until, now, dead_letters_until, records_until, unclaimed_ms = unpack(ARGV)
for _, member in ipairs(redis.call('ZRANGEBYSCORE', key('photos'), '-inf', photos_until)) do
  local chat, turn = string.match(member, '^([^/]+)/(.*)$')
  drop_photo(chat, turn)
end
for _, chat in ipairs(redis.call('ZRANGEBYSCORE', key('recent'), '-inf', recent_until)) do
  trim_recent(chat, recent_until)
end
redis.call('ZREMRANGEBYSCORE', key('seen'), '-inf', seen_until)
local function owner(contact)
  local into = redis.call('HGET', key('contact', contact), 'into')
  return into and owner(into) or contact
end
-- so many at a time: the next sweep goes on
for _, kind in ipairs({'verdict', 'failure', 'hand_over'}) do
  for _, id in ipairs(redis.call('ZRANGEBYSCORE', key('records', kind), '-inf', records_until, 'LIMIT', 0, 1000)) do
    local contact = owner(redis.call('HGET', key('record', id), 'contact'))
    redis.call('SREM', key('contact', contact, 'records'), kind .. ' ' .. id)
    redis.call('ZREM', key('records', kind), id)
    redis.call('DEL', key('record', id))
  end
end
for _, turn in ipairs(redis.call('ZRANGEBYSCORE', key('dead_letters'), '-inf', dead_letters_until)) do
  drop_dead_letter(redis.call('HGET', key('dead_letter', turn), 'chat'), turn)
end
for _, member in ipairs(redis.call('ZRANGEBYSCORE', key('expiring'), '-inf', now)) do
  local collection, mac = string.match(member, '^(.*)/([^/]*)$')
  redis.call('HDEL', key('vault', collection), mac)
  redis.call('ZREM', key('expiring'), member)
end
for _, member in ipairs(redis.call('ZRANGEBYSCORE', key('kept'), '-inf', clock())) do
  local chat, id = string.match(member, '^([^/]+)/(.*)$')
  redis.call('HDEL', key('chat', chat, 'effects'), id)
  redis.call('ZREM', key('kept'), member)
end
for _, queue in ipairs(redis.call('SMEMBERS', key('queues'))) do
  for _, chat in ipairs(redis.call('ZRANGEBYSCORE', key('due', queue), '-inf', clock() - unclaimed_ms)) do
    for _, id in ipairs(redis.call('LRANGE', key('chat', chat, 'outbox', queue), 0, -1)) do
      redis.call('HDEL', key('chat', chat, 'effects'), id)
    end
    redis.call('DEL', key('chat', chat, 'outbox', queue))
    set_due(chat, queue, 0)
    settle(chat)
  end
end
`);
