import { script } from '../script.js';

/** The chat of the first of some addresses (by their HMACs) that is known (`FindReply`), or nil. */
export const find = script(`
for _, mac in ipairs(ARGV) do
  local chat = redis.call('GET', key('address', mac))
  if chat then
    local owner = keeper(chat)
    return {owner, data_key(owner), chat, redis.call('HGET', key('chat', chat), 'mac')}
  end
end
return false
`);

/** The sealed address of a chat (`OwnedReply`), or nil. */
export const addressOf = script(`
local owner = keeper(ARGV[1])
if not owner then return false end
return {owner, data_key(owner), redis.call('HGET', key('chat', ARGV[1]), 'address')}
`);

/** Both documents of a chat with its address (`DocumentsReply`), or nil. */
export const documents = script(`
local contact, address, session = unpack(redis.call('HMGET', key('chat', ARGV[1]), 'contact', 'address', 'session'))
if not contact then return false end
local owner = keeper(ARGV[1])
local contact_key, person = unpack(redis.call('HMGET', key('contact', contact), 'key', 'person'))
return {owner, data_key(owner), contact, contact_key, address, session, person}
`);

/**
 * Everything of the oldest turn of a chat that is not done (`NextReply`), or nil. `counts`: `first` counts a try of one that
 * was not tried before, `alone` of any; nothing else counts none. `holder`: the hand that takes the chat for `ms`, nil
 * where another has it; empty: none.
 */
export const next = script(`
local chat, counts, holder, ms = unpack(ARGV)
local turn = redis.call('LINDEX', key('chat', chat, 'inbox'), 0)
if not turn then
  leave_chat(chat)
  return false
end
if holder ~= '' and not take_chat(chat, holder, tonumber(ms)) then return false end
local message = key('chat', chat, 'message', turn)
local at, body, tries, fault = unpack(redis.call('HMGET', message, 'at', 'body', 'tries', 'fault'))
if counts == 'alone' or (counts == 'first' and (tries or '0') == '0') then
  redis.call('HINCRBY', message, 'tries', 1)
  redis.call('HDEL', message, 'fault')
end
local contact, address, session, session_version =
  unpack(redis.call('HMGET', key('chat', chat), 'contact', 'address', 'session', 'version'))
local contact_key, person, person_version =
  unpack(redis.call('HMGET', key('contact', contact), 'key', 'person', 'version'))
local owner = keeper(chat)
return {
  owner, data_key(owner), contact, contact_key, address, session, person,
  turn, at, tries or '0', fault, redis.call('HEXISTS', key('chat', chat, 'photos'), turn), body,
  session_version or '0', person_version or '0',
}
`);

/** The sealed photograph of a turn (`OwnedReply`), or nil. */
export const photo = script(`
local chat, turn = unpack(ARGV)
local bytes = redis.call('HGET', key('chat', chat, 'photos'), turn)
if not bytes then return false end
local owner = keeper(chat)
return {owner, data_key(owner), bytes}
`);

/** How many photographs are kept, and their bytes: of the chat of an address, and in all (a `PhotosReply`). */
export const photosKept = script(`
local chat = redis.call('GET', key('address', ARGV[1])) or ''
local own, all = {0, 0}, {0, 0}
local sizes = redis.call('HGETALL', key('photo_sizes'))
for i = 1, #sizes, 2 do
  local bytes = tonumber(sizes[i + 1])
  all = {all[1] + 1, all[2] + bytes}
  if string.sub(sizes[i], 1, #chat + 1) == chat .. '/' then own = {own[1] + 1, own[2] + bytes} end
end
return {own, all}
`);

/** The latest lines of a chat that came after an instant (`RecentReply`), or nil when there is no such chat. */
export const recent = script(`
local chat, after = unpack(ARGV)
local owner = keeper(chat)
if not owner then return false end
local lines = redis.call('ZRANGEBYSCORE', key('chat', chat, 'recent'), '(' .. after, '+inf', 'WITHSCORES')
local found = {}
for i = 1, #lines, 2 do found[#found + 1] = {lines[i], lines[i + 1]} end
return {owner, data_key(owner), found}
`);

/** Records of a kind, newest first: a `RecordReply` of each. */
export const records = script(`
local kind, limit = unpack(ARGV)
local found = {}
for _, id in ipairs(redis.call('ZREVRANGE', key('records', kind), 0, limit - 1)) do
  local contact, at, about, body = unpack(redis.call('HMGET', key('record', id), 'contact', 'at', 'about', 'body'))
  found[#found + 1] = {contact, data_key(contact), id, at, about, body}
end
return found
`);

/**
 * A page of the verdicts of a span, the earliest first, each with its instant and what it was: those behind `after`, the last
 * of the page before, or from its instant on where it is gone. A `VerdictReply` of each.
 */
export const verdictsIn = script(`
local from, until_, after, limit = unpack(ARGV)
local index = key('records', 'verdict')
local rank = after ~= '' and redis.call('ZRANK', index, after)
if rank then rank = rank + 1 else rank = redis.call('ZCOUNT', index, '-inf', '(' .. from) end
local found = {}
for _, id in ipairs(redis.call('ZRANGE', index, rank, rank + limit - 1)) do
  local at, about, contact = unpack(redis.call('HMGET', key('record', id), 'at', 'about', 'contact'))
  -- the contact of now, where chats were joined since
  local into = contact and redis.call('HGET', key('contact', contact), 'into')
  while into do
    contact = into
    into = redis.call('HGET', key('contact', contact), 'into')
  end
  if tonumber(at) < tonumber(until_) then found[#found + 1] = {id, at, about, contact} end
end
return found
`);

/** Those of a kind of the contact of a chat, in no order: a `RecordReply` of each. */
export const recordsOf = script(`
local chat, kind = unpack(ARGV)
local owner = redis.call('HGET', key('chat', chat), 'contact')
local found = {}
for _, member in ipairs(owner and redis.call('SMEMBERS', key('contact', owner, 'records')) or {}) do
  local of, id = string.match(member, '^(%S+) (.*)$')
  if of == kind then
    local contact, at, about, body = unpack(redis.call('HMGET', key('record', id), 'contact', 'at', 'about', 'body'))
    if contact then found[#found + 1] = {contact, data_key(contact), id, at, about, body} end
  end
end
return found
`);

/** Chats that wait for an officer or are with one, from a place to another (`HandoverReply` each). */
export const handovers = script(`
local members = redis.call('ZRANGE', key('handovers'), ARGV[1], ARGV[2], 'WITHSCORES')
local list = {}
for i = 1, #members, 2 do list[#list + 1] = {members[i], members[i + 1]} end
return list
`);

/** How many there are. */
export const openHandovers = script(`return redis.call('ZCARD', key('handovers'))`);

/** How much waits: of the inbox, and of each queue of the outbox (a `BacklogReply`). */
export const backlog = script(`
local function first(index) return redis.call('ZRANGE', index, 0, 0, 'WITHSCORES')[2] or false end
local now, queues = clock(), {}
for _, queue in ipairs(redis.call('SMEMBERS', key('queues'))) do
  local due = first(key('due', queue))
  queues[#queues + 1] = {queue, redis.call('ZCARD', key('due', queue)), math.max(0, now - tonumber(due or now))}
end
return {redis.call('ZCARD', key('unread')), first(key('unread')), queues}
`);
