import { script } from '../script.js';

/** Chats that are overdue at an instant, the longest first. */
export const overdue = script(`
local now, most = unpack(ARGV)
return redis.call('ZRANGEBYSCORE', key('overdue'), '-inf', now, 'LIMIT', 0, most)
`);

/** The contact of a chat that is overdue at an instant, with the ids of the chat's reminders (`EndingReply`), or nil. */
export const ending = script(`
local chat, now = unpack(ARGV)
local due = redis.call('ZSCORE', key('overdue'), chat)
if not due or tonumber(due) > tonumber(now) then return false end
local contact = redis.call('HGET', key('chat', chat), 'contact')
local document, version = unpack(redis.call('HMGET', key('contact', contact), 'person', 'version'))
local reminders = {}
for _, member in ipairs(redis.call('SMEMBERS', key('contact', contact, 'reminders'))) do
  local of, id = string.match(member, '^([^/]+)/(.*)$')
  if of == chat then reminders[#reminders + 1] = id end
end
return {contact, data_key(contact), document, version or '0', reminders}
`);

/**
 * Ends a chat that is overdue at an instant; `person`: what its contact keeps where that has other chats. Replies 0, and
 * has written nothing, when the contact has changed or the chat is overdue no more.
 */
export const end = script(`
local chat, now, contact, version, person = unpack(ARGV)
local due = redis.call('ZSCORE', key('overdue'), chat)
local contact_key = key('contact', contact)
if not due or tonumber(due) > tonumber(now) or redis.call('HGET', key('chat', chat), 'contact') ~= contact
  or (redis.call('HGET', contact_key, 'version') or '0') ~= version then return 0 end
for _, member in ipairs(redis.call('SMEMBERS', key('contact', contact, 'reminders'))) do
  if string.match(member, '^([^/]+)/') == chat then
    redis.call('ZREM', key('reminders'), member)
    redis.call('SREM', key('contact', contact, 'reminders'), member)
  end
end
drop_chat(chat)
redis.call('SREM', key('contact', contact, 'chats'), chat)
-- a contact with a single chat has no list of them
if redis.call('EXISTS', key('contact', contact, 'chats')) == 1 then
  if person ~= '' then redis.call('HSET', contact_key, 'person', person) end
  redis.call('HINCRBY', contact_key, 'version', 1)
  return 1
end
drop_records(contact)
drop_keyrings(contact)
drop_contact(contact)
return 1
`);
