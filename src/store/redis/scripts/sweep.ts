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

/** Records of some kinds. */
const recordsOf = (kinds: readonly string[], also = '') =>
  script(`${PAST}${RECORD}${also}
for _, kind in ipairs({${kinds.map((kind) => `'${kind}'`).join(', ')}}) do
  for _, id in past(key('records', kind)) do drop_record(kind, id, redis.call('HGET', key('record', id), 'contact')) end
end
return more
`);
/** Verdicts, and counts of them that an earlier version kept, */
export const verdicts = recordsOf(
  ['verdict'],
  "redis.call('UNLINK', key('statistics'), key('statistic_days'))",
);
/** and other records. */
export const records = recordsOf(['failure', 'undelivered', 'hand_over']);

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
