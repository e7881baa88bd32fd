import { script } from '../script.js';

/** The contact of a chat as one that can be joined (`PersonReply`), or nil when there is none or it was just forgotten. */
export const person = script(`
local contact = redis.call('HGET', key('chat', ARGV[1]), 'contact')
if not contact or redis.call('HEXISTS', key('contact', contact), 'forgotten') == 1 then return false end
local document, version = unpack(redis.call('HMGET', key('contact', contact), 'person', 'version'))
return {contact, data_key(contact), document, version or '0'}
`);

/**
 * Gives the contact of one chat (`to`) all chats of the contact of another (`from`), which stays as a keyring for what
 * was sealed under it. Replies 0, and has written nothing, when either has changed.
 */
export const join = script(`
local chat, from, from_version, into, to, to_version, person = unpack(ARGV)
local function of(contact, part) return key('contact', contact, part) end
local function stands(chat, contact, version)
  return redis.call('HGET', key('chat', chat), 'contact') == contact
    and (redis.call('HGET', key('contact', contact), 'version') or '0') == version
end
if not stands(chat, from, from_version) or not stands(into, to, to_version) then return 0 end

-- a contact with a single chat has no list of them
redis.call('SADD', of(from, 'chats'), chat)
redis.call('SADD', of(to, 'chats'), into)
redis.call('SADD', of(from, 'keyrings'), from)
for _, moved in ipairs(redis.call('SMEMBERS', of(from, 'chats'))) do
  redis.call('HSETNX', key('chat', moved), 'keeper', from)
  redis.call('HSET', key('chat', moved), 'contact', to)
end
for _, part in ipairs({'chats', 'keyrings', 'records', 'reminders'}) do
  redis.call('SUNIONSTORE', of(to, part), of(to, part), of(from, part))
  redis.call('DEL', of(from, part))
end
redis.call('HDEL', key('contact', from), 'person', 'version')
redis.call('HSET', key('contact', from), 'into', to)
redis.call('HSET', key('contact', to), 'person', person)
redis.call('HINCRBY', key('contact', to), 'version', 1)
return 1
`);
