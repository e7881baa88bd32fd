import { randomBytes } from 'node:crypto';
import { inspect } from 'node:util';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Keys, openKeys } from '../../src/store/keys.js';
import {
  addressMac,
  BrokenSeal,
  documentMac,
  messageMac,
  newDataKey,
  Sealed,
  seal,
  sealJson,
  unseal,
  unsealJson,
  unwrapDataKey,
} from '../../src/store/seal.js';
import type { Json } from '../../src/store/store.js';

describe('sealing', () => {
  let keys: Keys;
  beforeAll(async () => {
    keys = await openKeys({ key: randomBytes(32).toString('base64'), dir: 'unused' });
  });
  const dataKey = () => newDataKey(keys, 'c1').key;

  it('gives back any bytes', () => {
    const key = dataKey();
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2_000 }), fc.string(), (bytes, place) => {
        expect(Buffer.compare(unseal(key, place, seal(key, place, bytes)), bytes)).toBe(0);
      }),
    );
  });

  it('gives back any JSON', () => {
    const key = dataKey();
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const same = JSON.parse(JSON.stringify(value));
        expect(unsealJson(key, 'p', sealJson(key, 'p', value as Json))).toEqual(same);
      }),
    );
  });

  it('opens at its own place, with its own key and unchanged only', () => {
    const key = dataKey();
    const { bytes } = seal(key, 'chat/1/session', Buffer.from('Siti'));
    expect(() => unseal(key, 'chat/2/session', new Sealed(bytes))).toThrow(BrokenSeal);
    expect(() => unseal(dataKey(), 'chat/1/session', new Sealed(bytes))).toThrow(BrokenSeal);
    for (let i = 0; i < bytes.length; i++) {
      const changed = Buffer.from(bytes);
      changed[i]! ^= 1;
      expect(() => unseal(key, 'chat/1/session', new Sealed(changed))).toThrow(BrokenSeal);
      expect(() => unseal(key, 'chat/1/session', new Sealed(bytes.subarray(0, i)))).toThrow(BrokenSeal);
    }
  });

  it('never seals the same twice alike', () => {
    const key = dataKey();
    const once = seal(key, 'p', Buffer.from('Siti')).bytes;
    expect(once.equals(seal(key, 'p', Buffer.from('Siti')).bytes)).toBe(false);
    expect(once.includes('Siti')).toBe(false);
  });

  it('unwraps a data key for its contact only', () => {
    const { key, wrapped } = newDataKey(keys, 'c1');
    expect(unwrapDataKey(keys, 'c1', wrapped).equals(key)).toBe(true);
    expect(() => unwrapDataKey(keys, 'c2', wrapped)).toThrow(BrokenSeal);
    expect(wrapped.bytes.includes(key.export())).toBe(false);
  });

  it('prints nothing of what is sealed', () => {
    const { key, wrapped } = newDataKey(keys, 'c1');
    const row = { wrapped, list: [wrapped] };
    const printed = [JSON.stringify(row), inspect(row, { depth: 9, showHidden: true }), `${wrapped}`].join();
    expect(printed).not.toContain(wrapped.bytes.toString('hex'));
    expect(printed).not.toContain(wrapped.bytes.toString('base64'));
    expect(JSON.stringify(row)).toBe('{"wrapped":"[sealed]","list":["[sealed]"]}');
    expect(inspect(key, { showHidden: true })).not.toContain(key.export().toString('hex'));
  });

  it('names addresses, messages and documents by HMACs that nobody without the key can make', async () => {
    const other = await openKeys({ key: randomBytes(32).toString('base64'), dir: 'unused' });
    const address = { channel: 'whatsapp', id: '6281234567890' };
    expect(addressMac(keys, address)).toBe(addressMac(keys, { ...address }));
    expect(addressMac(keys, address)).not.toBe(addressMac(other, address));
    const names = [
      addressMac(keys, address),
      addressMac(keys, { channel: 'whatsapp6', id: '281234567890' }),
      messageMac(keys, address, 'k'),
      messageMac(keys, { ...address, id: `${address.id}k` }, ''),
      messageMac(keys, address, ''),
      documentMac(keys, address.channel, address.id),
      documentMac(keys, `${address.channel}6`, address.id.slice(1)),
    ];
    expect(new Set(names).size).toBe(names.length);
  });
});
