import { script } from '../script.js';

/** Chats that any hand may take, the longest due first. */
export const due = script(
  `return redis.call('ZRANGEBYSCORE', key('turns'), '-inf', clock(), 'LIMIT', 0, ARGV[1])`,
);

/** Holds on to those of the chats that the hand has. */
export const hold = script(`
local holder, ms = arg(), tonumber(arg())
for _, row in ipairs(rows(1)) do
  local chat = row[1]
  if redis.call('HGET', key('chat', chat), 'hand') == holder then take_chat(chat, holder, ms) end
end
`);

/** Lets go of a chat that the hand has. */
export const letGo = script(`
local chat, holder = unpack(ARGV)
if redis.call('HGET', key('chat', chat), 'hand') == holder then leave_chat(chat, clock()) end
`);

/**
 * Takes back a try of a message that waits, and lets go of its chat for `ms`. Replies 0, and does nothing, where that has come
 * whole meanwhile: its tries began anew.
 */
export const rest = script(`
local chat, turn, holder, ms = unpack(ARGV)
local message = key('chat', chat, 'message', turn)
if tonumber(redis.call('HGET', message, 'tries') or '0') == 0 then return 0 end
no_try(message)
if redis.call('HGET', key('chat', chat), 'hand') == holder then leave_chat(chat, clock() + ms) end
return 1
`);
