import { script } from '../script.js';

/** Puts topics in the place of those that a chat followed; nothing where the chat is gone. */
export const follow = script(`
local chat, channel = arg(), arg()
local topics = rows(1)
unfollow(chat)
if redis.call('EXISTS', key('chat', chat)) == 0 then return 0 end
for _, topic in ipairs(topics) do
  local member = table.concat({topic[1], chat, channel}, '|')
  redis.call('ZADD', key('followers'), 0, member)
  redis.call('SADD', key('chat', chat, 'follows'), member)
end
return 1
`);

/** A page of followers between two bounds of the index, as they stand in it. */
export const followers = script(`
local from, until_, most = unpack(ARGV)
return redis.call('ZRANGEBYLEX', key('followers'), from, until_, 'LIMIT', 0, most)
`);

const STATES = `
local notice = arg()
local function chats_in(state, channel) return key('notice', notice, state, channel) end
local function stand(chat, channel, state)
  redis.call('HSET', key('notice', notice), chat, state .. ' ' .. channel)
  redis.call('SADD', key('notice', notice, 'channels'), channel)
  redis.call('ZADD', chats_in(state, channel), 0, chat)
end
`;

/** Adds those receivers that the notice does not have. */
export const enlist = script(`${STATES}
for _, receiver in ipairs(rows(2)) do
  local chat, channel = unpack(receiver)
  if redis.call('HEXISTS', key('notice', notice), chat) == 0 then stand(chat, channel, 'waiting') end
end
return 1
`);

/** Chats that stand so. */
export const standing = script(`${STATES}
local channel, state, most = arg(), arg(), arg()
return redis.call('ZRANGE', chats_in(state, channel), 0, most - 1)
`);

/** Moves chats from some states to another; replies those that stood in one of them. */
export const move = script(`${STATES}
local to, moved, from = arg(), {}, {}
for _, state in ipairs(rows(1)) do from[state[1]] = true end
for _, row in ipairs(rows(1)) do
  local state, channel = string.match(redis.call('HGET', key('notice', notice), row[1]) or '', '^(%S+) (.*)$')
  if state and from[state] then
    redis.call('ZREM', chats_in(state, channel), row[1])
    stand(row[1], channel, to)
    moved[#moved + 1] = row[1]
  end
end
return moved
`);

/** How many stand how: channel, state and count in turns. */
export const tally = script(`${STATES}
local found, states = {}, rows(1)
for _, channel in ipairs(redis.call('SMEMBERS', key('notice', notice, 'channels'))) do
  for _, state in ipairs(states) do
    local count = redis.call('ZCARD', chats_in(state[1], channel))
    if count > 0 then found[#found + 1] = {channel, state[1], count} end
  end
end
return found
`);

/** Deletes all of a notice. */
export const drop = script(`${STATES}
local states = rows(1)
for _, channel in ipairs(redis.call('SMEMBERS', key('notice', notice, 'channels'))) do
  for _, state in ipairs(states) do redis.call('UNLINK', chats_in(state[1], channel)) end
end
redis.call('UNLINK', key('notice', notice), key('notice', notice, 'channels'))
return 1
`);
