import { script } from '../script.js';

/** Processes that are at work with the root keys that they know, first the one with which they seal: `until root root`. */
const KNOWING = `
local function each_process(told)
  for process, line in pairs(pairs_of(redis.call('HGETALL', key('knowing')))) do
    local until_, known = string.match(line, '^(%S+) (.*)$')
    if tonumber(until_) < clock() then redis.call('HDEL', key('knowing'), process) else told(known) end
  end
end
local function strangers_to(root)
  local count = 0
  each_process(function(known)
    if not string.find(' ' .. known .. ' ', ' ' .. root .. ' ', 1, true) then count = count + 1 end
  end)
  return count
end
`;

const PAIRS = `
local function pairs_of(list)
  local found = {}
  for i = 1, #list, 2 do found[list[i]] = list[i + 1] end
  return found
end
`;

/** What is kept of root keys: the one that is sealed with, and pairs of what is told of others (see `RedisRoots`). */
export const kept = script(`
return {redis.call('GET', key('root-key')), redis.call('HGETALL', key('roots'))}
`);

/**
 * A process says which root keys it knows, for so many ms; an empty store is sealed with the newest of them. Replies as
 * `kept` does, so that nobody replaces a root key between the two.
 */
export const know = script(`
local process, ms, newest, known = unpack(ARGV)
redis.call('SETNX', key('root-key'), newest)
redis.call('HSET', key('knowing'), process, (clock() + ms) .. ' ' .. known)
return {redis.call('GET', key('root-key')), redis.call('HGETALL', key('roots'))}
`);

export const leave = script(`redis.call('HDEL', key('knowing'), ARGV[1])`);

export const strangers = script(`${PAIRS}${KNOWING}return strangers_to(ARGV[1])`);

/** Replies 1, or 0 and has done nothing: see \`Roots.turn\`. */
export const turn = script(`${PAIRS}${KNOWING}
local from, to = arg(), arg()
local names = rows(2)
if redis.call('GET', key('root-key')) ~= from or redis.call('HEXISTS', key('roots'), 'retiring') == 1
  or strangers_to(to) > 0 then return 0 end
redis.call('SET', key('root-key'), to)
redis.call('HSET', key('roots'), 'retiring', from)
for _, row in ipairs(names) do redis.call('HSET', key('roots'), 'names ' .. row[1], row[2]) end
redis.call('DEL', key('rewrap'))
return 1
`);

/** Replies 1, or 0 while a process still seals with it. */
export const retire = script(`${PAIRS}${KNOWING}
local root, stands = ARGV[1], redis.call('GET', key('root-key'))
if redis.call('HGET', key('roots'), 'retiring') ~= root then return 1 end
local others = 0
each_process(function(known) if string.match(known, '^%S+') ~= stands then others = others + 1 end end)
if others > 0 then return 0 end
redis.call('HDEL', key('roots'), 'retiring', 'names ' .. root)
redis.call('HSET', key('roots'), 'retired ' .. root, '')
redis.call('DEL', key('rewrap'))
return 1
`);

/** The wrapped data keys of contacts, each with its id; those that are gone are left out. */
export const wrapped = script(`
local found = {}
for _, contact in ipairs(ARGV) do
  local bytes = data_key(contact)
  if bytes then found[#found + 1] = {contact, bytes} end
end
return found
`);

/** Some documents of a collection, from a cursor on: where to go on, and pairs of name and body. */
export const documentsFrom = script(`
local collection, from, most = unpack(ARGV)
return redis.call('HSCAN', key('vault', collection), from, 'COUNT', most)
`);

/** Writes what is sealed anew, where it still is what it was, and how far the whole is; of the root key that is being replaced. */
export const rewrap = script(`
if redis.call('HGET', key('roots'), 'retiring') ~= arg() then return end
for _, row in ipairs(rows(4)) do
  local hash, field, before, after = unpack(row)
  if redis.call('HGET', key(hash), field) == before then redis.call('HSET', key(hash), field, after) end
end
-- what the root key before had wrapped goes out of the files as well
note_dropped_key()
redis.call('HSET', key('rewrap'), 'at', arg(), 'done', arg(), 'total', arg())
`);

export const progress = script(`return redis.call('HMGET', key('rewrap'), 'at', 'done', 'total')`);
