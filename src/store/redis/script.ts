import { createHash } from 'node:crypto';
import { OWNED_DOCUMENTS } from './owned-documents.js';

/** A Lua script with the digest by which Redis remembers it. */
export interface Script {
  lua: string;
  sha: string;
}

/** What a script says that was given something sealed under a root key which was replaced meanwhile. */
export const OTHER_ROOT = 'OTHER_ROOT';

/**
 * What every script may use. All keys of an installation begin with its hash tag, which is the one key a script is
 * given: indexes and the rows they lead to are then written in the same atomic script, on a cluster too.
 */
const PRELUDE = `
local function key(...) return table.concat({KEYS[1], ...}, ':') end

local cursor = 0
local function arg() cursor = cursor + 1; return ARGV[cursor] end

-- rows of a list: how many, then the values of each
local function rows(width)
  local list = {}
  for row = 1, tonumber(arg()) do
    list[row] = {}
    for value = 1, width do list[row][value] = arg() end
  end
  return list
end

-- what is sealed under the root key itself is written only as long as that is sealed with; asked before all writes
local function sealed_under(root)
  local stands = redis.call('GET', key('root-key'))
  if stands and stands ~= root then error('${OTHER_ROOT}') end
end

local function data_key(contact) return redis.call('HGET', key('contact', contact), 'key') end

-- the contact under whose data key the chat's own fields stand; written down only where it is not the chat's contact
local function keeper(chat)
  local contact, other = unpack(redis.call('HMGET', key('chat', chat), 'contact', 'keeper'))
  return other or contact
end

-- a try that ended for no fault of its message is none
local function no_try(message)
  if tonumber(redis.call('HGET', message, 'tries') or '0') > 0 then redis.call('HINCRBY', message, 'tries', -1) end
end

-- the sizes are of those that are kept, so that nobody has to look at the photographs
local function keep_photo(chat, turn, at, bytes)
  local member = chat .. '/' .. turn
  redis.call('HSET', key('chat', chat, 'photos'), turn, bytes)
  redis.call('ZADD', key('photos'), at, member)
  redis.call('HSET', key('photo_sizes'), member, #bytes)
end

local function drop_photo(chat, turn)
  local member = chat .. '/' .. turn
  redis.call('HDEL', key('chat', chat, 'photos'), turn)
  redis.call('ZREM', key('photos'), member)
  redis.call('ZREM', key('handover_photos'), member)
  redis.call('HDEL', key('photo_sizes'), member)
end

-- an officer is to see a photograph: it is kept for longer
local function show_photo(chat, turn)
  local member = chat .. '/' .. turn
  local at = redis.call('ZSCORE', key('photos'), member)
  if not at then return end
  redis.call('ZREM', key('photos'), member)
  redis.call('ZADD', key('handover_photos'), at, member)
end

local function drop_recent(chat)
  redis.call('DEL', key('chat', chat, 'recent'))
  redis.call('ZREM', key('recent'), chat)
end

-- deletes the latest lines of a chat that came up to an instant; the index holds when the oldest of those left came
local function trim_recent(chat, until_)
  redis.call('ZREMRANGEBYSCORE', key('chat', chat, 'recent'), '-inf', until_)
  local oldest = redis.call('ZRANGE', key('chat', chat, 'recent'), 0, 0, 'WITHSCORES')
  if oldest[2] then redis.call('ZADD', key('recent'), oldest[2], chat) else redis.call('ZREM', key('recent'), chat) end
end

-- the store's own clock (ms)
local function clock()
  local time = redis.call('TIME')
  return time[1] * 1000 + math.floor(time[2] / 1000)
end

-- the index of turns holds from when on any hand may take a chat
local function take_chat(chat, holder, ms)
  local now = clock()
  local other, until_ = unpack(redis.call('HMGET', key('chat', chat), 'hand', 'until'))
  if other and other ~= holder and tonumber(until_) > now then return false end
  redis.call('HSET', key('chat', chat), 'hand', holder, 'until', now + ms)
  redis.call('ZADD', key('turns'), now + ms, chat)
  return true
end

local function leave_chat(chat, due)
  redis.call('HDEL', key('chat', chat), 'hand', 'until')
  if redis.call('EXISTS', key('chat', chat, 'inbox')) == 1 then redis.call('ZADD', key('turns'), due, chat)
  else redis.call('ZREM', key('turns'), chat) end
end

-- a data key that is dropped stands in Redis's files until they are written anew (shred.ts)
local function note_dropped_key()
  redis.call('HSETNX', key('dropped_keys'), 'since', clock())
  redis.call('HINCRBY', key('dropped_keys'), 'count', 1)
end

-- what is erased is erased again after a restore (erased.ts); \`id\`: contact/… or chat/…
local function note_erased(id) redis.call('ZADD', key('erased'), clock(), id) end

local function drop_contact(contact)
  if redis.call('DEL', key('contact', contact)) == 0 then return end
  note_dropped_key()
  note_erased('contact/' .. contact)
end

local function row_of(chat, id)
  return string.match(redis.call('HGET', key('chat', chat, 'effects'), id) or '', '^(%S+) (%d+) (%d+) (%S+) (.*)$')
end
local function tries(chat, id) local _, count = row_of(chat, id); return tonumber(count or 0) end
local function since(chat, id) local _, _, at = row_of(chat, id); return tonumber(at or clock()) end
local function queue_of(chat, id) local _, _, _, queue = row_of(chat, id); return queue end

local function put_row(chat, id, kind, count, at, queue, body)
  redis.call('HSET', key('chat', chat, 'effects'), id, table.concat({kind, count, at, queue, body}, ' '))
end
local function count_try(chat, id)
  local kind, count, at, queue, body = row_of(chat, id)
  if kind then put_row(chat, id, kind, count + 1, at, queue, body) end
end

-- when the next row of a queue may be taken; a queue in which nothing waits is forgotten
local function set_due(chat, queue, due)
  if redis.call('EXISTS', key('chat', chat, 'outbox', queue)) == 1 then
    redis.call('ZADD', key('due', queue), due, chat)
    redis.call('SADD', key('chat', chat, 'queues'), queue)
    redis.call('SADD', key('queues'), queue)
  else
    redis.call('DEL', key('chat', chat, 'queue', queue))
    redis.call('ZREM', key('due', queue), chat)
    redis.call('SREM', key('chat', chat, 'queues'), queue)
    if redis.call('EXISTS', key('due', queue)) == 0 then redis.call('SREM', key('queues'), queue) end
  end
end

-- lets a queue be taken at once, unless it is held or its receiver has asked to wait
local function bring_forward(chat, queue)
  local now, due = clock(), redis.call('ZSCORE', key('due', queue), chat)
  local until_ = redis.call('HGET', key('chat', chat, 'queue', queue), 'until')
  if until_ and tonumber(until_) > now then return end
  local first = redis.call('LINDEX', key('chat', chat, 'outbox', queue), 0)
  if due and tonumber(due) > now and tries(chat, first) == 0 then return end
  set_due(chat, queue, now)
end

local function enqueue(chat, effects)
  local now, grown = clock(), {}
  for _, effect in ipairs(effects) do
    local id, kind, queue, body = unpack(effect)
    redis.call('RPUSH', key('chat', chat, 'outbox', queue), id)
    put_row(chat, id, kind, 0, now, queue, body)
    grown[queue] = true
  end
  for queue in pairs(grown) do bring_forward(chat, queue) end
end

local function drop_outbox(chat)
  for _, queue in ipairs(redis.call('SMEMBERS', key('chat', chat, 'queues'))) do
    redis.call('DEL', key('chat', chat, 'outbox', queue))
    set_due(chat, queue, 0)
  end
  for _, id in ipairs(redis.call('HKEYS', key('chat', chat, 'effects'))) do
    redis.call('ZREM', key('kept'), chat .. '/' .. id)
  end
  redis.call('DEL', key('chat', chat, 'effects'))
end

-- all addresses (by their HMACs) that lead to a chat; the one that it is written to may lead to another by now
local function addresses(chat)
  local found = {}
  local function add(mac)
    if mac and redis.call('GET', key('address', mac)) == chat then found[#found + 1] = mac end
  end
  add(redis.call('HGET', key('chat', chat), 'mac'))
  for _, mac in ipairs(redis.call('SMEMBERS', key('chat', chat, 'aliases'))) do add(mac) end
  return found
end

local function drop_dead_letter(chat, turn)
  redis.call('DEL', key('dead_letter', turn))
  redis.call('ZREM', key('dead_letters'), turn)
  redis.call('SREM', key('chat', chat, 'dead_letters'), turn)
end

local function drop_dead_letters(chat)
  for _, turn in ipairs(redis.call('SMEMBERS', key('chat', chat, 'dead_letters'))) do drop_dead_letter(chat, turn) end
end

-- takes a chat out of the index of those who follow something
local function unfollow(chat)
  for _, member in ipairs(redis.call('SMEMBERS', key('chat', chat, 'follows'))) do
    redis.call('ZREM', key('followers'), member)
  end
  redis.call('DEL', key('chat', chat, 'follows'))
end

${OWNED_DOCUMENTS}
-- deletes a chat with its addresses and all that waits in it
local function drop_chat(chat)
  for _, owner in ipairs(owners(chat)) do drop_documents(owner) end
  drop_documents(forgotten_in(chat))
  for _, mac in ipairs(addresses(chat)) do redis.call('DEL', key('address', mac)) end
  for _, turn in ipairs(redis.call('LRANGE', key('chat', chat, 'inbox'), 0, -1)) do
    redis.call('DEL', key('chat', chat, 'message', turn))
  end
  for _, turn in ipairs(redis.call('HKEYS', key('chat', chat, 'photos'))) do drop_photo(chat, turn) end
  drop_recent(chat)
  drop_outbox(chat)
  drop_dead_letters(chat)
  for _, index in ipairs({'unread', 'turns', 'handovers', 'overdue', 'ageing'}) do redis.call('ZREM', key(index), chat) end
  unfollow(chat)
  redis.call('DEL', key('chat', chat))
  note_erased('chat/' .. chat)
  for _, part in ipairs({'aliases', 'inbox'}) do redis.call('DEL', key('chat', chat, part)) end
end

local function drop_records(contact)
  for _, member in ipairs(redis.call('SMEMBERS', key('contact', contact, 'records'))) do
    local kind, id = string.match(member, '^(%S+) (.*)$')
    redis.call('ZREM', key('records', kind), id)
    redis.call('DEL', key('record', id))
  end
  redis.call('DEL', key('contact', contact, 'records'))
end

-- deletes the contacts that are kept as keyrings of one
local function drop_keyrings(contact)
  for _, keyring in ipairs(redis.call('SMEMBERS', key('contact', contact, 'keyrings'))) do
    drop_contact(keyring)
  end
  redis.call('DEL', key('contact', contact, 'keyrings'))
end

-- brings the indexes of chats that need attention in line, and lets a forgotten contact go with its one chat once
-- nothing of it waits any more
local function settle(chat)
  local oldest = redis.call('LINDEX', key('chat', chat, 'inbox'), 0)
  local unsent = redis.call('EXISTS', key('chat', chat, 'queues')) == 1
  if oldest then
    redis.call('ZADD', key('unread'), redis.call('HGET', key('chat', chat, 'message', oldest), 'at'), chat)
    redis.call('ZADD', key('turns'), 'NX', clock(), chat)
  else
    redis.call('ZREM', key('unread'), chat)
    leave_chat(chat)
  end
  if not unsent then drop_documents(forgotten_in(chat)) end
  if oldest or unsent then return end
  local contact = redis.call('HGET', key('chat', chat), 'contact')
  if contact and redis.call('HEXISTS', key('contact', contact), 'forgotten') == 1 then
    drop_chat(chat)
    drop_contact(contact)
  end
end

-- drops what waits in a queue of a chat
local function drop_queue(chat, queue)
  for _, id in ipairs(redis.call('LRANGE', key('chat', chat, 'outbox', queue), 0, -1)) do
    redis.call('HDEL', key('chat', chat, 'effects'), id)
  end
  redis.call('DEL', key('chat', chat, 'outbox', queue))
  set_due(chat, queue, 0)
  settle(chat)
end
`;

export function script(lua: string): Script {
  const whole = PRELUDE + lua;
  return { lua: whole, sha: createHash('sha1').update(whole).digest('hex') };
}
