/** Documents of the vault that are somebody's: part of what every script may use (`script.ts`). */
export const OWNED_DOCUMENTS = `
-- a document of the vault (by its collection and HMAC) is nobody's, or somebody's
local function disown(member)
  local owner = redis.call('HGET', key('document_owners'), member)
  if not owner then return end
  redis.call('HDEL', key('document_owners'), member)
  redis.call('SREM', key('documents_of', owner), member)
end
local function own(member, owner)
  disown(member)
  redis.call('HSET', key('document_owners'), member, owner)
  redis.call('SADD', key('documents_of', owner), member)
end

local function drop_document(member)
  local collection, mac = string.match(member, '^(.*)/([^/]*)$')
  redis.call('HDEL', key('vault', collection), mac)
  redis.call('ZREM', key('expiring'), member)
  disown(member)
end

-- all whose a document of a chat's person may be: the chat, or an address from which nothing had come yet
local function owners(chat)
  local found = addresses(chat)
  found[#found + 1] = chat
  return found
end

-- documents of somebody who was forgotten: they are needed until what remains for that person has gone out
local function forgotten_in(chat) return 'forgotten/' .. chat end
local function forget_documents(chat)
  for _, owner in ipairs(owners(chat)) do
    for _, member in ipairs(redis.call('SMEMBERS', key('documents_of', owner))) do own(member, forgotten_in(chat)) end
  end
end

-- what was sealed under the root key alone is shredded like a data key
local function drop_documents(owner)
  local members = redis.call('SMEMBERS', key('documents_of', owner))
  for _, member in ipairs(members) do drop_document(member) end
  if #members > 0 then note_dropped_key() end
end
`;
