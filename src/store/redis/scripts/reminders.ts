import { script } from '../script.js';

/** When a reminder is to come, with the address of its chat (`ReminderReply`), or nil. */
export const reminder = script(`
local chat, id = unpack(ARGV)
local at = redis.call('ZSCORE', key('reminders'), chat .. '/' .. id)
local owner = at and keeper(chat)
if not owner then return false end
return {owner, data_key(owner), redis.call('HGET', key('chat', chat), 'address'), at}
`);

/**
 * A page of the reminders that are set for a span, with their instants, the earliest first: those behind `after`, the last
 * of the page before and set for `from`, or from its instant on where it is gone.
 */
export const remindersIn = script(`
local from, until_, after, limit = unpack(ARGV)
local rank = after ~= '' and redis.call('ZRANK', key('reminders'), after)
if rank then rank = rank + 1 else rank = redis.call('ZCOUNT', key('reminders'), '-inf', '(' .. from) end
local page = redis.call('ZRANGE', key('reminders'), rank, rank + limit - 1, 'WITHSCORES')
local last = tonumber(until_)
while #page > 0 and tonumber(page[#page]) > last do
  table.remove(page)
  table.remove(page)
end
return page
`);
