import { script } from '../script.js';

/**
 * Takes a message. Its sender sealed it for the chat and data key found before (or made, when none of its addresses was
 * known, with the sealed address to begin with); if those have changed meanwhile nothing is written and the reply is nil.
 * Else an `AcceptReply`. `root`: the root key under which a new data key is wrapped.
 */
export const accept = script(`
local root = arg()
local at, turn, chat, contact, wrapped, address, body, photo = arg(), arg(), arg(), arg(), arg(), arg(), arg(), arg()
local marks = rows(2)
local chat_key, main = key('chat', chat), marks[1][1]
local current, seen = false, false
for _, mark in ipairs(marks) do
  current = current or redis.call('GET', key('address', mark[1]))
  seen = seen or redis.call('ZSCORE', key('seen'), mark[2])
end
local function mark_seen()
  for _, mark in ipairs(marks) do redis.call('ZADD', key('seen'), 'NX', at, mark[2]) end
end
if seen and not current then
  mark_seen()
  return {1, chat, {}}
end
if current and (current ~= chat or data_key(keeper(chat)) ~= wrapped) then return false end

if not current then sealed_under(root) end
local written_to = current and redis.call('HGET', chat_key, 'mac')
if written_to ~= main then
  if address == '' then return false end
  if current then
    redis.call('SADD', key('chat', chat, 'aliases'), written_to)
  else
    redis.call('HSET', chat_key, 'contact', contact)
    redis.call('HSET', key('contact', contact), 'key', wrapped)
  end
  redis.call('SET', key('address', main), chat)
  redis.call('HSET', chat_key, 'mac', main, 'address', address)
end
local others, told = {}, {[redis.call('HGET', chat_key, 'contact')] = true}
for _, mark in ipairs(marks) do
  local alias = mark[1]
  if redis.call('SETNX', key('address', alias), chat) == 1 then redis.call('SADD', key('chat', chat, 'aliases'), alias) end
  local other = redis.call('GET', key('address', alias))
  local of = redis.call('HGET', key('chat', other), 'contact')
  if not told[of] then others[#others + 1] = other end
  told[of] = true
end
mark_seen()
if seen then return {1, chat, others} end

redis.call('RPUSH', key('chat', chat, 'inbox'), turn)
redis.call('HSET', key('chat', chat, 'message', turn), 'at', at, 'body', body)
redis.call('ZADD', key('unread'), 'NX', at, chat)
redis.call('ZADD', key('turns'), 'NX', clock(), chat)
if photo ~= '' then keep_photo(chat, turn, at, photo) end
return {0, chat, others}
`);
