import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinCodeIn, joinCodeOf } from '../../src/case/join-code.js';
import type { Channel } from '../../src/channels/channel.js';
import { receivedOf } from '../../src/channels/telegram/received.js';
import { KnownEntrances } from '../../src/hotline/entrances.js';
import { entrancesTo } from '../../src/neighbourhood/entrances.js';
import { headCodeIn, headCodeOf } from '../../src/neighbourhood/head-code.js';
import { CODE_BYTES, proofCodeIn, proofCodeOf } from '../../src/neighbourhood/proof-code.js';
import { HandClock, MemoryVault } from '../console/console-support.js';

const ALL = { whatsapp: '62811000000', telegram: 'bisa_bot', web: 'https://bisa.example' };
/** What the page takes from behind the `#`. */
const BEHIND_HASH = /^#([\w-]{1,40})$/;

function startOf(payload: string) {
  const from = { id: 7, is_bot: false, first_name: 'x' };
  const text = `/start ${payload}`;
  const message = { message_id: 1, date: 1, from, chat: { id: 7, type: 'private' }, text };
  return receivedOf({ update_id: 1, message } as never).map(({ body }) => body);
}

describe('a way into the chat', () => {
  const bytes = fc.uint8Array({ minLength: 12, maxLength: 12 });
  it.each([
    ['heads, owners and occupants', (random: Uint8Array) => headCodeOf(random), headCodeIn],
    ['people of a list', (random: Uint8Array) => proofCodeOf(random.slice(0, CODE_BYTES)), proofCodeIn],
    [
      'another chat of theirs',
      (random: Uint8Array) => joinCodeOf(Buffer.from(random).toString('hex')),
      (text: string) => joinCodeIn(text, []),
    ],
  ] as const)('brings the codes of %s, on every platform', (_, codeOf, codeIn) => {
    fc.assert(
      fc.property(bytes, (random) => {
        const code = codeOf(random);
        const [whatsapp, telegram, web] = entrancesTo(ALL, { code }).map(({ link }) => new URL(link));
        expect(codeIn(whatsapp!.searchParams.get('text')!)).toBe(code);
        expect(startOf(telegram!.searchParams.get('start')!)).toEqual([{ kind: 'text', text: code }]);
        expect(codeIn(BEHIND_HASH.exec(web!.hash)![1]!)).toBe(code);
      }),
    );
  });

  it('is passed on with its code, which is found in the whole of it', () => {
    fc.assert(
      fc.property(bytes, (random) => {
        const code = headCodeOf(random);
        const links = entrancesTo(ALL, { code }).map(({ link }) => link);
        expect(headCodeIn(`Kode untuk pemilik Kos Bu Tini: ${code}\n${links.join('\n')}`)).toBe(code);
      }),
    );
    expect(headCodeIn('K7QP-2M9X-4TRW K7QP-2M9X-4TRX')).toBeNull();
  });

  it('is what a channel says of itself, at every process, and else what the settings say', async () => {
    const [vault, clock] = [new MemoryVault(), new HandClock()];
    let name: string | null = null;
    const telegram = { name: 'telegram', account: () => name } as unknown as Channel;
    const settings = { telegram: 'of_settings', whatsapp: '628' };
    const here = new KnownEntrances(vault, [telegram], settings, clock);
    const elsewhere = new KnownEntrances(vault, [], {}, clock);
    expect(await here.all()).toEqual(settings);
    expect(await elsewhere.all()).toEqual({});
    name = 'bisa_bot';
    expect(await here.all()).toEqual({ telegram: 'bisa_bot', whatsapp: '628' });
    expect(await elsewhere.all()).toEqual({ telegram: 'bisa_bot' });
  });
});
