import { script } from '../script.js';

/** Notes what a try failed with, while the message waits. */
export const failed = script(`
local chat, turn, fault = unpack(ARGV)
local message = key('chat', chat, 'message', turn)
if redis.call('EXISTS', message) == 1 then redis.call('HSET', message, 'fault', fault) end
`);

/** Takes back a try of a message that waits. */
export const untried = script(`no_try(key('chat', ARGV[1], 'message', ARGV[2]))`);

/** Puts a waiting message aside and a notice (its turn may be empty: none) into its place; replies 0 when it does not wait. */
export const setAside = script(`
local chat, turn, kind, since, fault, notice, at, body = unpack(ARGV)
local message, inbox = key('chat', chat, 'message', turn), key('chat', chat, 'inbox')
if redis.call('EXISTS', message) == 0 then return 0 end
local letter = key('dead_letter', turn)
redis.call('RENAME', message, letter)
redis.call('HDEL', letter, 'tries', 'fault')
if fault ~= '' then redis.call('HSET', letter, 'fault', fault) end
redis.call('HSET', letter, 'chat', chat, 'kind', kind, 'since', since)
redis.call('ZADD', key('dead_letters'), since, turn)
redis.call('SADD', key('chat', chat, 'dead_letters'), turn)
-- no commit says when a chat of which nothing else is known is over
if redis.call('HEXISTS', key('chat', chat), 'session') == 0 then redis.call('ZADD', key('ageing'), 'LT', since, chat) end
if notice ~= '' then
  redis.call('LINSERT', inbox, 'BEFORE', turn, notice)
  redis.call('HSET', key('chat', chat, 'message', notice), 'at', at, 'body', body)
end
redis.call('LREM', inbox, 1, turn)
settle(chat)
return 1
`);

/** A `DeadLetterReply` of each, the newest first. */
export const deadLetters = script(`
local found = {}
for i, turn in ipairs(redis.call('ZREVRANGE', key('dead_letters'), 0, ARGV[1] - 1)) do
  local at, since, kind, fault = unpack(redis.call('HMGET', key('dead_letter', turn), 'at', 'since', 'kind', 'fault'))
  found[i] = {turn, at, since, kind, fault}
end
return found
`);

/** Brings a message back into its chat, as the last; replies the chat, or nil. */
export const replay = script(`
local turn = ARGV[1]
local letter = key('dead_letter', turn)
local chat = redis.call('HGET', letter, 'chat')
if not chat then return false end
redis.call('HDEL', letter, 'chat', 'kind', 'since', 'fault')
redis.call('RENAME', letter, key('chat', chat, 'message', turn))
redis.call('ZREM', key('dead_letters'), turn)
redis.call('SREM', key('chat', chat, 'dead_letters'), turn)
redis.call('RPUSH', key('chat', chat, 'inbox'), turn)
settle(chat)
return chat
`);
