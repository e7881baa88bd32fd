import { script } from '../script.js';

/** The list of the erased begins to be whole where none was kept before; forgets those of before an instant. */
export const begin = script(`
redis.call('SET', key('erased_since'), clock(), 'NX')
redis.call('ZREMRANGEBYSCORE', key('erased'), '-inf', clock() - ARGV[1])
`);

/** Since when the list is whole, and who was erased from an instant on with when. */
export const list = script(`
return {redis.call('GET', key('erased_since')),
  redis.call('ZRANGEBYSCORE', key('erased'), ARGV[1], '+inf', 'WITHSCORES')}
`);

/** Does nothing once the restore is finished: whoever is served by then has a new beginning. */
const WHILE_RESTORED = `
if redis.call('EXISTS', key('restored')) == 0 then return 0 end
`;

/** Erases contacts and chats, by their ids in the list. */
export const eraseAgain = script(`${WHILE_RESTORED}
local function drop_reminders(contact, of)
  for _, member in ipairs(redis.call('SMEMBERS', key('contact', contact, 'reminders'))) do
    if not of or string.match(member, '^([^/]+)/') == of then
      redis.call('ZREM', key('reminders'), member)
      redis.call('SREM', key('contact', contact, 'reminders'), member)
    end
  end
end
for _, listed in ipairs(ARGV) do
  local kind, id = string.match(listed, '^(%a+)/(.*)$')
  if kind == 'chat' then
    local contact = redis.call('HGET', key('chat', id), 'contact')
    if contact then
      drop_reminders(contact, id)
      redis.call('SREM', key('contact', contact, 'chats'), id)
      drop_chat(id)
    end
  else
    for _, chat in ipairs(redis.call('SMEMBERS', key('contact', id, 'chats'))) do drop_chat(chat) end
    drop_reminders(id)
    drop_records(id)
    drop_keyrings(id)
    redis.call('DEL', key('contact', id, 'chats'))
    drop_contact(id)
  end
end
return 0
`);

/** Drops what waits in some chats: their messages, and their rows in all queues but one. Replies 1 where more may wait. */
export const dropWaiting = script(`${WHILE_RESTORED}
local own, most = unpack(ARGV)
local more = 0
for _, chat in ipairs(redis.call('ZRANGE', key('unread'), 0, most - 1)) do
  more = 1
  for _, turn in ipairs(redis.call('LRANGE', key('chat', chat, 'inbox'), 0, -1)) do
    redis.call('DEL', key('chat', chat, 'message', turn))
  end
  redis.call('DEL', key('chat', chat, 'inbox'))
  settle(chat)
end
for _, queue in ipairs(redis.call('SMEMBERS', key('queues'))) do
  if queue ~= own then
    for _, chat in ipairs(redis.call('ZRANGE', key('due', queue), 0, most - 1)) do
      more = 1
      drop_queue(chat, queue)
    end
  end
end
return more
`);

/** Notes that the restore is finished; an empty instant leaves since when the list is whole. */
export const finish = script(`${WHILE_RESTORED}
local since, lost_at = unpack(ARGV)
if since ~= '' then redis.call('SET', key('erased_since'), since) end
redis.call('SET', key('lost_at'), lost_at)
redis.call('DEL', key('restored'))
return 0
`);
