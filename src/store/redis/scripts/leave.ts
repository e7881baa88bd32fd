import { script } from '../script.js';

/**
 * A chat of a contact that has others, as one that can leave them (`LeavingReply`): the contact with its person, and the
 * keeper of the chat. Nil where there are no others, or the contact was just forgotten.
 */
export const leaving = script(`
local chat = ARGV[1]
local contact = redis.call('HGET', key('chat', chat), 'contact')
if not contact or redis.call('HEXISTS', key('contact', contact), 'forgotten') == 1 then return false end
if redis.call('SCARD', key('contact', contact, 'chats')) < 2 then return false end
local person, version = unpack(redis.call('HMGET', key('contact', contact), 'person', 'version'))
local own = keeper(chat)
return {contact, data_key(contact), person, version or '0', own, data_key(own)}
`);

/**
 * Has a chat go with its keeper (`own`), and the others stay with another contact (`rest`): the one that all shared, or,
 * where that is the keeper, a new one with the key `wrapped`. Replies 0, and has written nothing, when something has changed.
 */
export const leave = script(`
local chat, shared, version, own, rest, root, wrapped, own_person, rest_person = unpack(ARGV)
if redis.call('HGET', key('chat', chat), 'contact') ~= shared or keeper(chat) ~= own
  or (redis.call('HGET', key('contact', shared), 'version') or '0') ~= version then return 0 end

local function take(part)
  local members = redis.call('SMEMBERS', key('contact', shared, part))
  redis.call('DEL', key('contact', shared, part))
  return ipairs(members)
end
if rest ~= shared then
  sealed_under(root)
  redis.call('HSET', key('contact', rest), 'key', wrapped)
end
for _, other in take('chats') do
  if other ~= chat then
    redis.call('HSET', key('chat', other), 'contact', rest)
    redis.call('SADD', key('contact', rest, 'chats'), other)
  end
end
for _, keyring in take('keyrings') do
  if keyring ~= own then
    redis.call('HSET', key('contact', keyring), 'into', rest)
    redis.call('SADD', key('contact', rest, 'keyrings'), keyring)
  end
end
for _, member in take('records') do
  local id = string.match(member, '^%S+ (.*)$')
  local sealer = redis.call('HGET', key('record', id), 'contact')
  redis.call('SADD', key('contact', sealer == own and own or rest, 'records'), member)
end
for _, member in take('reminders') do
  local of = string.match(member, '^([^/]+)/')
  redis.call('SADD', key('contact', of == chat and own or rest, 'reminders'), member)
end
redis.call('HSET', key('chat', chat), 'contact', own)
redis.call('HDEL', key('chat', chat), 'keeper')
redis.call('HDEL', key('contact', own), 'into')
redis.call('HSET', key('contact', own), 'person', own_person)
redis.call('HSET', key('contact', rest), 'person', rest_person)
for _, one in ipairs({own, rest}) do redis.call('HINCRBY', key('contact', one), 'version', 1) end
return 1
`);
