import { script } from '../script.js';

/** What `complete` replies when it has written, */
export const COMPLETED = 1;
/** and when the chat's key is another by now. */
export const OTHER_KEY = 2;

/** The sealed message of a turn that waits (`OwnedReply`), or nil. */
export const message = script(`
local chat, turn = unpack(ARGV)
local body = redis.call('HGET', key('chat', chat, 'message', turn), 'body')
if not body then return false end
local owner = keeper(chat)
return {owner, data_key(owner), body}
`);

/** Puts a body, and a photograph (empty: none), to a waiting message; replies 0 when it does not wait. */
export const complete = script(`
local chat, turn, wrapped, body, photo = unpack(ARGV)
local message = key('chat', chat, 'message', turn)
if redis.call('EXISTS', message) == 0 then return 0 end
if data_key(keeper(chat)) ~= wrapped then return ${OTHER_KEY} end
redis.call('HSET', message, 'body', body)
redis.call('HDEL', message, 'tries', 'fault')
if redis.call('HEXISTS', key('chat', chat), 'hand') == 0 then leave_chat(chat, clock()) end
if photo ~= '' then keep_photo(chat, turn, redis.call('HGET', message, 'at'), photo) end
return ${COMPLETED}
`);
