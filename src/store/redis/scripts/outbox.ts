import { script } from '../script.js';

/**
 * Couriers look every second. When none has for so long (ms) the store was away: whoever held a row then may have passed it
 * on and not been able to say so.
 */
const SILENCE_MS = 3_000;
/** What others held is left to them for so long (ms) after it. */
const GRACE_MS = 3_000;

/**
 * A waiting row is kept as its kind, how often it was tried, when it was committed, its queue, and its sealed body. Held
 * rows are replied as a `HeldReply` each.
 */
const COMMON = `
local function held(chat, queue, id, now)
  local owner = keeper(chat)
  local newest = redis.call('LINDEX', key('chat', chat, 'outbox', queue), -1)
  return {
    owner, data_key(owner), chat, redis.call('HGET', key('chat', chat), 'address'), queue,
    id, redis.call('HGET', key('chat', chat, 'effects'), id), now - since(chat, id), now - since(chat, newest),
  }
end

local function hold(chat, queue, holder, now, ms)
  redis.call('HSET', key('chat', chat, 'queue', queue), 'holder', holder, 'until', now + ms)
  set_due(chat, queue, now + ms)
  return held(chat, queue, redis.call('LINDEX', key('chat', chat, 'outbox', queue), 0), now)
end

local function let_go(chat, queue, due)
  redis.call('DEL', key('chat', chat, 'queue', queue))
  set_due(chat, queue, due)
end

local function is_paused(name) return redis.call('EXISTS', key('pause', name)) == 1 end
`;

export const claim = script(`${COMMON}
local name, holder, ms, most, due_ms = arg(), arg(), tonumber(arg()), tonumber(arg()), tonumber(arg())
local of_some, chats = arg() == '1', rows(1)
local now, found = clock(), {}
local since = now - due_ms
if is_paused(name) then return found end
local looked = tonumber(redis.call('GET', key('looked')) or now)
redis.call('SET', key('looked'), now)
if now - looked > ${SILENCE_MS} then redis.call('SET', key('grace'), 1, 'PX', ${GRACE_MS}) end
local is_grace = redis.call('EXISTS', key('grace')) == 1
local function may_take(chat, queue)
  local other = is_grace and redis.call('HGET', key('chat', chat, 'queue', queue), 'holder')
  return not other or other == holder
end
local function due_of_some(queue)
  local due = {}
  for _, row in ipairs(chats) do
    local at = redis.call('ZSCORE', key('due', queue), row[1])
    if at and tonumber(at) <= since then due[#due + 1] = row[1] end
  end
  return due
end
for _, row in ipairs(rows(1)) do
  local queue = row[1]
  local due = of_some and due_of_some(queue)
    or redis.call('ZRANGEBYSCORE', key('due', queue), '-inf', since, 'LIMIT', 0, most - #found)
  for _, one in ipairs(due) do
    if #found < most and may_take(one, queue) then found[#found + 1] = hold(one, queue, holder, now, ms) end
  end
end
return found
`);

export const settle = script(`${COMMON}
local chat, queue, id, name, holder, ms = arg(), arg(), arg(), arg(), arg(), tonumber(arg())
local is, of, failed = arg(), tonumber(arg()), arg() == '1'
local now = clock()
local list, effects = key('chat', chat, 'outbox', queue), key('chat', chat, 'effects')
local mine = redis.call('HGET', key('chat', chat, 'queue', queue), 'holder') == holder
if is == 'again' then
  if failed then count_try(chat, id) end
  if mine then let_go(chat, queue, now + of) end
  return false
end
redis.call('LREM', list, 1, id)
if is == 'done' and of > 0 and redis.call('HEXISTS', effects, id) == 1 then
  redis.call('ZADD', key('kept'), now + of, chat .. '/' .. id)
else
  redis.call('HDEL', effects, id)
end
local rest = redis.call('EXISTS', list) == 1
if mine and rest and not is_paused(name) then return hold(chat, queue, holder, now, ms) end
if mine or not rest then let_go(chat, queue, now) end
settle(chat)
return false
`);

export const prolong = script(`
local holder, ms, now = arg(), tonumber(arg()), clock()
for _, row in ipairs(rows(2)) do
  local chat, queue = unpack(row)
  if redis.call('HGET', key('chat', chat, 'queue', queue), 'holder') == holder then
    redis.call('HSET', key('chat', chat, 'queue', queue), 'until', now + ms)
    set_due(chat, queue, now + ms)
  end
end
`);

export const pause = script(`
local name, ms = key('pause', ARGV[1]), tonumber(ARGV[2])
if redis.call('PTTL', name) < ms then redis.call('SET', name, 1, 'PX', ms) end
`);

/** Replies nil where the row is not kept. */
export const recall = script(`${COMMON}
local chat, id, holder, ms, now = arg(), arg(), arg(), tonumber(arg()), clock()
if redis.call('ZREM', key('kept'), chat .. '/' .. id) == 0 then return false end
local queue = queue_of(chat, id)
if not queue then return false end
redis.call('LPUSH', key('chat', chat, 'outbox', queue), id)
local other, until_ = unpack(redis.call('HMGET', key('chat', chat, 'queue', queue), 'holder', 'until'))
if other and other ~= holder and tonumber(until_) > now then return held(chat, queue, id, now) end
return hold(chat, queue, holder, now, ms)
`);

export const wake = script(`
for _, queue in ipairs(redis.call('SMEMBERS', key('chat', ARGV[1], 'queues'))) do bring_forward(ARGV[1], queue) end
`);

/** Puts the rows of a chat, as earlier versions kept them, into their queues; \`send\` goes into the one named. */
export const requeue = script(`
local chat, sends = unpack(ARGV)
local effects = {}
for _, id in ipairs(redis.call('LRANGE', key('chat', chat, 'outbox'), 0, -1)) do
  local kind, body = string.match(redis.call('HGET', key('chat', chat, 'effects'), id) or '', '^(%S+) (.*)$')
  if kind then
    local queue = (kind == 'send' and sends) or (kind == 'desk' and 'desk') or 'own'
    effects[#effects + 1] = {id, kind, queue, body}
  end
end
redis.call('DEL', key('chat', chat, 'outbox'))
redis.call('ZREM', key('unsent'), chat)
enqueue(chat, effects)
`);
