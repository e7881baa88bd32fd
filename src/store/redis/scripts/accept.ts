import { script } from '../script.js';

/**
 * Takes a message. Its sender sealed it for a chat and a data key found before (or made, for a new address, which then
 * brings its sealed form); if those have changed meanwhile nothing is written and the reply is nil.
 * Replies whether it is a repeat, and the chat.
 */
export const accept = script(`
local mac, seen, at, turn, chat, contact, data_key, address, body, photo = unpack(ARGV)
local current = redis.call('GET', key('address', mac))
if redis.call('ZSCORE', key('seen'), seen) then return {1, current or chat} end
if current then
  if current ~= chat or redis.call('HGET', key('contact', contact), 'key') ~= data_key then return false end
else
  if address == '' then return false end
  redis.call('SET', key('address', mac), chat)
  redis.call('HSET', key('chat', chat), 'contact', contact, 'mac', mac, 'address', address)
  redis.call('HSET', key('contact', contact), 'key', data_key)
end
redis.call('ZADD', key('seen'), at, seen)
redis.call('RPUSH', key('chat', chat, 'inbox'), turn)
redis.call('HSET', key('chat', chat, 'message', turn), 'at', at, 'body', body)
redis.call('ZADD', key('unread'), 'NX', at, chat)
if photo ~= '' then
  redis.call('HSET', key('chat', chat, 'photos'), turn, photo)
  redis.call('ZADD', key('photos'), at, chat .. '/' .. turn)
end
return {0, chat}
`);
