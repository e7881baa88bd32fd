import { script } from '../script.js';

/** Contact, wrapped data key and chat of an address (by its HMAC), or nil. */
export const find = script(`
local chat = redis.call('GET', key('address', ARGV[1]))
if not chat then return false end
local contact = redis.call('HGET', key('chat', chat), 'contact')
return {contact, redis.call('HGET', key('contact', contact), 'key'), chat}
`);

/** Contact, wrapped data key and sealed address of a chat, or nil. */
export const whose = script(`
local contact, address = unpack(redis.call('HMGET', key('chat', ARGV[1]), 'contact', 'address'))
if not contact then return false end
return {contact, redis.call('HGET', key('contact', contact), 'key'), address}
`);

/** Everything of the oldest turn of a chat that is not done (`NextReply`), or nil. */
export const next = script(`
local chat = ARGV[1]
local turn = redis.call('LINDEX', key('chat', chat, 'inbox'), 0)
if not turn then return false end
local at, body, failures = unpack(redis.call('HMGET', key('chat', chat, 'message', turn), 'at', 'body', 'failures'))
local contact, address, session, session_version =
  unpack(redis.call('HMGET', key('chat', chat), 'contact', 'address', 'session', 'version'))
local data_key, person, person_version =
  unpack(redis.call('HMGET', key('contact', contact), 'key', 'person', 'version'))
return {
  contact, data_key, turn, at, failures or '0', redis.call('HEXISTS', key('chat', chat, 'photos'), turn),
  address, body, session, session_version or '0', person, person_version or '0',
}
`);

/** Contact, wrapped data key and the sealed photograph of a turn, or nil. */
export const photo = script(`
local chat, turn = unpack(ARGV)
local bytes = redis.call('HGET', key('chat', chat, 'photos'), turn)
if not bytes then return false end
local contact = redis.call('HGET', key('chat', chat), 'contact')
return {contact, redis.call('HGET', key('contact', contact), 'key'), bytes}
`);

/** Records of a kind, newest first: a `RecordReply` of each. */
export const records = script(`
local kind, limit = unpack(ARGV)
local found = {}
for _, id in ipairs(redis.call('ZREVRANGE', key('records', kind), 0, limit - 1)) do
  local contact, at, about, body = unpack(redis.call('HMGET', key('record', id), 'contact', 'at', 'about', 'body'))
  found[#found + 1] = {contact, redis.call('HGET', key('contact', contact), 'key'), id, at, about, body}
end
return found
`);
