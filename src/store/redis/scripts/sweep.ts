import { script } from '../script.js';

/** Chats with waiting messages, the longest waiting first: an `AttentionReply` of each. */
export const attention = script(`
local reply = {}
for i, chat in ipairs(redis.call('ZRANGE', key('unread'), 0, ARGV[1] - 1)) do
  local owner = keeper(chat)
  reply[i] = {
    owner, data_key(owner), chat, redis.call('HGET', key('chat', chat), 'address'),
    redis.call('LLEN', key('chat', chat, 'inbox')),
  }
end
return reply
`);

/** Each deletes so many at a time of what came up to an instant, and replies 1 where more is left, else 0. */
const PAST = `
local until_, most = unpack(ARGV)
local more = 0
local function past(index)
  local found = redis.call('ZRANGEBYSCORE', index, '-inf', until_, 'LIMIT', 0, most)
  if #found == tonumber(most) then more = 1 end
  return ipairs(found)
end
`;

/** Photographs that wait to be read, or those that an officer is to see. */
const photographs = (index: 'photos' | 'handover_photos') =>
  script(`${PAST}
for _, member in past(key('${index}')) do
  local chat, turn = string.match(member, '^([^/]+)/(.*)$')
  drop_photo(chat, turn)
end
return more
`);
export const photos = photographs('photos');
export const handoverPhotos = photographs('handover_photos');

/** Latest lines. */
export const recent = script(`${PAST}
for _, chat in past(key('recent')) do trim_recent(chat, until_) end
return more
`);

/** Marks of messages. */
export const seen = script(`${PAST}
for _, mac in past(key('seen')) do redis.call('ZREM', key('seen'), mac) end
return more
`);

const RECORD = `
local function owner(contact)
  local into = redis.call('HGET', key('contact', contact), 'into')
  return into and owner(into) or contact
end
local function drop_record(kind, id, contact)
  redis.call('SREM', key('contact', owner(contact), 'records'), kind .. ' ' .. id)
  redis.call('ZREM', key('records', kind), id)
  redis.call('DEL', key('record', id))
end
`;

/** Verdicts that came up to an instant, so many of them: a `VerdictReply` of each. */
export const pastVerdicts = script(`${PAST}
local found = {}
for i, id in past(key('records', 'verdict')) do
  local at, about = unpack(redis.call('HMGET', key('record', id), 'at', 'about'))
  found[i] = {id, at, about}
end
return found
`);

/** Deletes verdicts, and counts what remains of each: its kind, and its day as an instant. */
export const countVerdicts = script(`${RECORD}
for _, verdict in ipairs(rows(3)) do
  local id, kind, day = unpack(verdict)
  local contact = redis.call('HGET', key('record', id), 'contact')
  if contact then
    redis.call('HINCRBY', key('statistics'), kind, 1)
    redis.call('ZADD', key('statistic_days'), 'GT', day, kind)
    drop_record('verdict', id, contact)
  end
end
`);

/** The counts of verdicts. */
export const statistics = script(`${PAST}
for _, kind in past(key('statistic_days')) do
  redis.call('ZREM', key('statistic_days'), kind)
  redis.call('HDEL', key('statistics'), kind)
end
return more
`);

/** Other records. */
export const records = script(`${PAST}${RECORD}
for _, kind in ipairs({'failure', 'undelivered', 'hand_over'}) do
  for _, id in past(key('records', kind)) do drop_record(kind, id, redis.call('HGET', key('record', id), 'contact')) end
end
return more
`);

/** Messages that were set aside. */
export const deadLetters = script(`${PAST}
for _, turn in past(key('dead_letters')) do
  drop_dead_letter(redis.call('HGET', key('dead_letter', turn), 'chat'), turn)
end
return more
`);

/** Documents of the vault whose time has come. */
export const documents = script(`${PAST}
for _, member in past(key('expiring')) do drop_document(member) end
return more
`);

/** Rows that were kept long enough after they went out; by the store's own clock. */
export const kept = script(`
ARGV[1] = clock()
${PAST}
for _, member in past(key('kept')) do
  local chat, id = string.match(member, '^([^/]+)/(.*)$')
  redis.call('HDEL', key('chat', chat, 'effects'), id)
  redis.call('ZREM', key('kept'), member)
end
return more
`);

/** What nobody has come for, given for how long that is kept (ms); by the store's own clock. */
export const unclaimed = script(`
ARGV[1] = clock() - ARGV[1]
${PAST}
for _, queue in ipairs(redis.call('SMEMBERS', key('queues'))) do
  for _, chat in past(key('due', queue)) do drop_queue(chat, queue) end
end
return more
`);

/** What remains of verdicts: the kind of each as JSON, and their number. */
export const counted = script(`return redis.call('HGETALL', key('statistics'))`);
