import { script } from '../script.js';

/**
 * Makes one address the only one of a chat that another leads to. The chat was found, and the new address sealed under
 * its data key, before; replies 0, and has written nothing, when either has changed.
 */
export const readdress = script(`
local from, to, chat, wrapped, address = unpack(ARGV)
if redis.call('GET', key('address', from)) ~= chat or data_key(keeper(chat)) ~= wrapped then return 0 end
local other = redis.call('GET', key('address', to))
local taken = {}
if other and other ~= chat then
  taken = addresses(other)
  redis.call('DEL', key('chat', other, 'aliases'))
end
for _, mac in ipairs(addresses(chat)) do redis.call('DEL', key('address', mac)) end
redis.call('DEL', key('chat', chat, 'aliases'))
for _, mac in ipairs(taken) do
  redis.call('SET', key('address', mac), chat)
  redis.call('SADD', key('chat', chat, 'aliases'), mac)
end
redis.call('SET', key('address', to), chat)
redis.call('HSET', key('chat', chat), 'mac', to, 'address', address)
return 1
`);
