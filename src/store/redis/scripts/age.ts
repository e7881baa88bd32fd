import { script } from '../script.js';

/** Chats of whose documents something is over at an instant, those first that have been so for longest. */
export const ageing = script(`
local now, most = unpack(ARGV)
return redis.call('ZRANGEBYSCORE', key('ageing'), '-inf', now, 'LIMIT', 0, most)
`);

/** Notes chats of which nobody knows yet when something of them is over: that is looked for at once. */
export const begin = script(
  `for _, chat in ipairs(ARGV) do redis.call('ZADD', key('ageing'), 'NX', 0, chat) end`,
);

/**
 * The documents of a chat of which something is over at an instant, with their versions (an `AgeingReply`), or nil. One in
 * which messages wait is put off.
 */
export const documents = script(`
local chat, now, busy_at = unpack(ARGV)
local due = redis.call('ZSCORE', key('ageing'), chat)
if not due or tonumber(due) > tonumber(now) then return false end
local contact, address, session, version =
  unpack(redis.call('HMGET', key('chat', chat), 'contact', 'address', 'session', 'version'))
if not contact then
  redis.call('ZREM', key('ageing'), chat)
  return false
end
if redis.call('EXISTS', key('chat', chat, 'inbox')) == 1 then
  redis.call('ZADD', key('ageing'), busy_at, chat)
  return false
end
local alone = 1
for _, other in ipairs(redis.call('SMEMBERS', key('contact', contact, 'chats'))) do
  if other ~= chat and redis.call('HEXISTS', key('chat', other), 'session') == 1 then alone = 0 end
end
local owner = keeper(chat)
local contact_key, person, person_version =
  unpack(redis.call('HMGET', key('contact', contact), 'key', 'person', 'version'))
return {
  owner, data_key(owner), contact, contact_key, address, session, person,
  version or '0', person_version or '0', alone, due,
}
`);

/**
 * Writes what is left of a chat's documents: of each whether it has changed and what it is ('' where nothing is left).
 * The person goes with all chats where nothing of them is left (replies 2); else the chat is looked at again at an
 * instant (1). Replies 0, and has written nothing, when a document has changed or a message has come.
 */
export const age = script(`
local chat, contact, version, person_version, changes, session, person_changes, person, ages_at, held_at = unpack(ARGV)
local chat_key, contact_key = key('chat', chat), key('contact', contact)
if redis.call('HGET', chat_key, 'contact') ~= contact or (redis.call('HGET', chat_key, 'version') or '0') ~= version
  or (redis.call('HGET', contact_key, 'version') or '0') ~= person_version
  or redis.call('EXISTS', key('chat', chat, 'inbox')) == 1 then return 0 end
local function write(at, field, value)
  if value == '' then redis.call('HDEL', at, field) else redis.call('HSET', at, field, value) end
  redis.call('HINCRBY', at, 'version', 1)
end
if changes == '1' then write(chat_key, 'session', session) end
if person_changes == '1' then write(contact_key, 'person', person) end
local chats = redis.call('SMEMBERS', key('contact', contact, 'chats'))
if #chats == 0 then chats = {chat} end
local function is_held()
  if redis.call('HEXISTS', contact_key, 'person') == 1 then return true end
  for _, part in ipairs({'records', 'reminders'}) do
    if redis.call('EXISTS', key('contact', contact, part)) == 1 then return true end
  end
  for _, one in ipairs(chats) do
    if redis.call('HEXISTS', key('chat', one), 'session') == 1 then return true end
    for _, part in ipairs({'inbox', 'queues', 'photos', 'recent', 'dead_letters'}) do
      if redis.call('EXISTS', key('chat', one, part)) == 1 then return true end
    end
    for _, index in ipairs({'handovers', 'overdue'}) do
      if redis.call('ZSCORE', key(index), one) then return true end
    end
  end
  return false
end
if redis.call('HEXISTS', chat_key, 'session') == 0 and not is_held() then
  for _, one in ipairs(chats) do drop_chat(one) end
  drop_keyrings(contact)
  redis.call('DEL', contact_key, key('contact', contact, 'chats'))
  return 2
end
local next = ages_at
if next == '' and redis.call('HEXISTS', chat_key, 'session') == 0 and redis.call('HEXISTS', contact_key, 'person') == 0 then
  next = held_at
end
if next == '' then redis.call('ZREM', key('ageing'), chat) else redis.call('ZADD', key('ageing'), next, chat) end
return 1
`);
