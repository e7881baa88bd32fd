import { script } from '../script.js';

/** What `commit` and `forget` reply when they have written and no message waits any more, */
export const WRITTEN = 1;
/** and when others do. */
export const OTHERS_WAIT = 3;
/** What `forget` replies, and has written nothing, when more came after what waits was read. */
export const MORE_CAME = 2;

/** Shared by both ways to commit: the fence, and what they leave behind. */
const COMMON = `
local chat, turn, contact, at, session_version, person_version = arg(), arg(), arg(), arg(), arg(), arg()
local chat_key, contact_key, message_key = key('chat', chat), key('contact', contact), key('chat', chat, 'message', turn)

local function stands()
  local owner, version = unpack(redis.call('HMGET', chat_key, 'contact', 'version'))
  return redis.call('EXISTS', message_key) == 1 and owner == contact and (version or '0') == session_version
    and (redis.call('HGET', contact_key, 'version') or '0') == person_version
end

local function refused()
  no_try(message_key)
  return 0
end

local function done()
  redis.call('DEL', message_key)
  redis.call('LREM', key('chat', chat, 'inbox'), 1, turn)
  redis.call('HINCRBY', chat_key, 'version', 1)
  redis.call('HINCRBY', contact_key, 'version', 1)
end

local function written()
  settle(chat)
  return redis.call('EXISTS', key('chat', chat, 'inbox')) == 1 and ${OTHERS_WAIT} or ${WRITTEN}
end

local function drop_reminder(member)
  redis.call('ZREM', key('reminders'), member)
  redis.call('SREM', key('contact', contact, 'reminders'), member)
end
`;

/** A turn's atomic write; replies `WRITTEN` or `OTHERS_WAIT`, or 0 when the turn no longer stands. */
export const commit = script(`${COMMON}
local session, person, handover = arg(), arg(), arg()
local effects, records, reminders, kept_photos, shown_photos = rows(4), rows(5), rows(2), rows(1), rows(1)
local drops_recent, most_recent, recent, ages_at = arg() == '1', tonumber(arg()), rows(3), arg()
if not stands() then return refused() end
done()
redis.call('HSET', chat_key, 'session', session)
redis.call('HSET', contact_key, 'person', person)
redis.call('HDEL', contact_key, 'forgotten')
enqueue(chat, effects)
for _, record in ipairs(records) do
  local id, kind, instant, about, body = unpack(record)
  redis.call('HSET', key('record', id), 'contact', keeper(chat), 'at', instant, 'about', about, 'body', body)
  redis.call('ZADD', key('records', kind), instant, id)
  redis.call('SADD', key('contact', contact, 'records'), kind .. ' ' .. id)
end

local wanted, set_before = {}, {}
for _, reminder in ipairs(reminders) do wanted[reminder[1]] = reminder[2] end
for _, member in ipairs(redis.call('SMEMBERS', key('contact', contact, 'reminders'))) do
  local id = string.match(member, '^[^/]+/(.*)$')
  set_before[id] = true
  if wanted[id] then redis.call('ZADD', key('reminders'), wanted[id], member) else drop_reminder(member) end
end
for id, instant in pairs(wanted) do
  if not set_before[id] then
    local member = chat .. '/' .. id
    redis.call('ZADD', key('reminders'), instant, member)
    redis.call('SADD', key('contact', contact, 'reminders'), member)
  end
end

if handover == '' then redis.call('ZREM', key('handovers'), chat)
else redis.call('ZADD', key('handovers'), handover, chat) end
local kept = {}
for _, photo in ipairs(kept_photos) do kept[photo[1]] = true end
for _, of in ipairs(redis.call('HKEYS', key('chat', chat, 'photos'))) do
  local waits = redis.call('EXISTS', key('chat', chat, 'message', of), key('dead_letter', of)) > 0
  if not kept[of] and not waits then drop_photo(chat, of) end
end
for _, photo in ipairs(shown_photos) do show_photo(chat, photo[1]) end
if drops_recent then drop_recent(chat) end
for _, line in ipairs(recent) do
  local id, instant, body = unpack(line)
  redis.call('ZADD', key('chat', chat, 'recent'), instant, id .. ' ' .. body)
end
redis.call('ZREMRANGEBYRANK', key('chat', chat, 'recent'), 0, -1 - most_recent)
trim_recent(chat, '-inf')
if ages_at ~= '' then redis.call('ZADD', key('ageing'), 'LT', ages_at, chat) end
return written()
`);

/**
 * A turn's atomic write that forgets the person. The address and the messages that came after it are handed in sealed
 * anew: replies `WRITTEN` or `OTHERS_WAIT`, 0 when the turn no longer stands, or `MORE_CAME`.
 */
export const forget = script(`${COMMON}
local root, wrapped, mac, address = arg(), arg(), arg(), arg()
local effects, resealed = rows(4), rows(2)
sealed_under(root)
if not stands() then return refused() end
local waiting = redis.call('LLEN', key('chat', chat, 'inbox'))
if waiting ~= #resealed + 1 or redis.call('HGET', chat_key, 'mac') ~= mac then return ${MORE_CAME} end
done()
for _, other in ipairs(redis.call('SMEMBERS', key('contact', contact, 'chats'))) do
  if other ~= chat then drop_chat(other) end
end
drop_keyrings(contact)
forget_documents(chat)
redis.call('HDEL', chat_key, 'session', 'keeper')
redis.call('HSET', chat_key, 'address', address)
redis.call('HDEL', contact_key, 'person')
redis.call('HSET', contact_key, 'key', wrapped, 'forgotten', 1)
note_dropped_key()
note_erased('contact/' .. contact)
note_erased('chat/' .. chat)
for _, message in ipairs(resealed) do redis.call('HSET', key('chat', chat, 'message', message[1]), 'body', message[2]) end
for _, of in ipairs(redis.call('HKEYS', key('chat', chat, 'photos'))) do drop_photo(chat, of) end
redis.call('ZREM', key('handovers'), chat)
drop_recent(chat)
drop_dead_letters(chat)
for _, member in ipairs(redis.call('SMEMBERS', key('contact', contact, 'reminders'))) do drop_reminder(member) end
drop_records(contact)
redis.call('DEL', key('contact', contact, 'chats'))
drop_outbox(chat)
enqueue(chat, effects)
return written()
`);

/** The address of a chat and its waiting messages but one (`WaitingReply`), or nil when there is no such chat. */
export const waiting = script(`
local chat, but = unpack(ARGV)
local owner = keeper(chat)
if not owner then return false end
local found = {}
for _, turn in ipairs(redis.call('LRANGE', key('chat', chat, 'inbox'), 0, -1)) do
  if turn ~= but then found[#found + 1] = {turn, redis.call('HGET', key('chat', chat, 'message', turn), 'body')} end
end
local mac, address = unpack(redis.call('HMGET', key('chat', chat), 'mac', 'address'))
return {owner, data_key(owner), mac, address, found}
`);
