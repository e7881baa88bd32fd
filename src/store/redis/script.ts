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

-- brings the indexes of chats that need attention in line, and lets a forgotten contact go with its address once
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
  local contact, mac = unpack(redis.call('HMGET', key('chat', chat), 'contact', 'mac'))
  if contact and redis.call('HEXISTS', key('contact', contact), 'forgotten') == 1 then
    redis.call('DEL', key('address', mac), key('chat', chat), key('contact', contact))
  end
end
`;

export function script(lua: string): Script {
  const whole = PRELUDE + lua;
  return { lua: whole, sha: createHash('sha1').update(whole).digest('hex') };
}
