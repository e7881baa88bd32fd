import { createHash } from 'node:crypto';

/** A Lua script with the digest by which Redis remembers it. */
export interface Script {
  lua: string;
  sha: string;
}

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

local function drop_dead_letter(chat, turn)
  redis.call('DEL', key('dead_letter', turn))
  redis.call('ZREM', key('dead_letters'), turn)
  redis.call('SREM', key('chat', chat, 'dead_letters'), turn)
end

local function drop_dead_letters(chat)
  for _, turn in ipairs(redis.call('SMEMBERS', key('chat', chat, 'dead_letters'))) do drop_dead_letter(chat, turn) end
end

-- deletes a chat with its addresses and all that waits in it
local function drop_chat(chat)
  redis.call('DEL', key('address', redis.call('HGET', key('chat', chat), 'mac')))
  for _, mac in ipairs(redis.call('SMEMBERS', key('chat', chat, 'aliases'))) do redis.call('DEL', key('address', mac)) end
  for _, turn in ipairs(redis.call('LRANGE', key('chat', chat, 'inbox'), 0, -1)) do
    redis.call('DEL', key('chat', chat, 'message', turn))
  end
  for _, turn in ipairs(redis.call('HKEYS', key('chat', chat, 'photos'))) do
    redis.call('ZREM', key('photos'), chat .. '/' .. turn)
  end
  drop_recent(chat)
  drop_dead_letters(chat)
  for _, index in ipairs({'unread', 'unsent', 'handovers'}) do redis.call('ZREM', key(index), chat) end
  redis.call('DEL', key('chat', chat))
  for _, part in ipairs({'aliases', 'inbox', 'outbox', 'effects', 'photos'}) do
    redis.call('DEL', key('chat', chat, part))
  end
end

-- brings the indexes of chats that need attention in line, and lets a forgotten contact go with its one chat once
-- nothing of it waits any more
local function settle(chat)
  local oldest = redis.call('LINDEX', key('chat', chat, 'inbox'), 0)
  local unsent = redis.call('EXISTS', key('chat', chat, 'outbox')) == 1
  if oldest then
    redis.call('ZADD', key('unread'), redis.call('HGET', key('chat', chat, 'message', oldest), 'at'), chat)
  else
    redis.call('ZREM', key('unread'), chat)
  end
  if not unsent then redis.call('ZREM', key('unsent'), chat) end
  if oldest or unsent then return end
  local contact = redis.call('HGET', key('chat', chat), 'contact')
  if contact and redis.call('HEXISTS', key('contact', contact), 'forgotten') == 1 then
    drop_chat(chat)
    redis.call('DEL', key('contact', contact))
  end
end
`;

export function script(lua: string): Script {
  const whole = PRELUDE + lua;
  return { lua: whole, sha: createHash('sha1').update(whole).digest('hex') };
}
