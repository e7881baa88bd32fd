import { script } from '../script.js';

/**
 * Shared by all ways to write: a body that is empty deletes; an empty `expires_at` means never. A document is of a chat, or
 * of an address (its HMAC) and then of the chat that this leads to; where neither is given, whose it was stands.
 */
const COMMON = `
sealed_under(arg())
local collection, documents = arg(), rows(5)
local function write(mac, body, expires_at, owner, address)
  local member = collection .. '/' .. mac
  if body == '' then return drop_document(member) end
  if address ~= '' then owner = redis.call('GET', key('address', address)) or address end
  redis.call('HSET', key('vault', collection), mac, body)
  if expires_at == '' then redis.call('ZREM', key('expiring'), member)
  else redis.call('ZADD', key('expiring'), expires_at, member) end
  if owner ~= '' then own(member, owner) end
end
`;

/** Replies 0, and nothing is done, where a right is named whose holding is another by now. */
const FENCED = `
local right, holding = arg(), arg()
if right ~= '' and redis.call('GET', key('holding', right)) ~= holding then return 0 end
`;

export const put = script(`${FENCED}${COMMON}
for _, document in ipairs(documents) do write(unpack(document)) end
return 1
`);

/** Replies 1 when the one document was not there yet and is written, else 0. */
export const add = script(`${COMMON}
if redis.call('HEXISTS', key('vault', collection), documents[1][1]) == 1 then return 0 end
write(unpack(documents[1]))
return 1
`);

/** Replies 1 when the one document still is what it was, and is written, else 0. */
export const swap = script(`
local before = arg()
${COMMON}
if redis.call('HGET', key('vault', collection), documents[1][1]) ~= before then return 0 end
write(unpack(documents[1]))
return 1
`);

/** Those of the documents that there are, each a `DocumentReply`. */
export const getMany = script(`
local collection, found = arg(), {}
for _, row in ipairs(rows(1)) do
  local body = redis.call('HGET', key('vault', collection), row[1])
  if body then found[#found + 1] = {row[1], body} end
end
return found
`);

/** All documents of a collection, each a `DocumentReply`. */
export const list = script(`
local found, all = {}, redis.call('HGETALL', key('vault', ARGV[1]))
for i = 1, #all, 2 do found[#found + 1] = {all[i], all[i + 1]} end
return found
`);

export const clear = script(`${FENCED}
local collection = arg()
for _, mac in ipairs(redis.call('HKEYS', key('vault', collection))) do
  drop_document(collection .. '/' .. mac)
end
return 1
`);
