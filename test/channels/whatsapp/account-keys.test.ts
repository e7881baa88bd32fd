import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AccountKeys } from '../../../src/channels/whatsapp/account-keys.js';
import { PATIENCE } from '../../support/patience.js';
import { lidOf, WhatsAppServer } from './server.js';
import { BOT, logged, pairedVault, startChannel } from './support.js';
import type { MemoryVault } from './vault.js';

const NUMBER = '6281200000110';
const JID = `${NUMBER}@s.whatsapp.net`;
const LID = lidOf(JID);
const ACCOUNT = LID.replace('@lid', '');
const FENCE = { right: 'whatsapp', holding: 1 };
const KEPT_MS = 1_000;

describe('whose it is what the library keeps', () => {
  let vault: MemoryVault;
  let keys: AccountKeys;
  beforeEach(async () => {
    vault = pairedVault();
    keys = new AccountKeys(
      vault,
      () => KEPT_MS,
      () => 50,
    );
    await keys.read(['creds']);
  });
  const keptOf = (name: string) => vault.kept.get(`whatsapp-auth/${name}`);

  it.each([
    [`session/${NUMBER}.0`, NUMBER],
    [`session/${NUMBER}.17`, NUMBER],
    [`session/${ACCOUNT}_1.0`, LID],
    [`session/${ACCOUNT}_129.99`, LID],
    [`session/${NUMBER}_128.99`, NUMBER],
    [`identity-key/${ACCOUNT}_1.3`, LID],
    [`sender-key/120363000000000001@g.us::${NUMBER}::2`, NUMBER],
    [`sender-key/120363000000000001@g.us::${ACCOUNT}_1::0`, LID],
    [`lid-mapping/${NUMBER}`, NUMBER],
    [`lid-mapping/${ACCOUNT}_reverse`, LID],
    [`tctoken/${LID}`, LID],
    [`tctoken/${JID}`, NUMBER],
    [`device-list/${NUMBER}`, NUMBER],
  ])('%s is that of %s, and has an end', async (name, id) => {
    await keys.write({ [name]: '"x"' }, FENCE);
    expect(keptOf(name)).toEqual({ of: { address: { channel: 'whatsapp', id } }, expiresAt: 50 + KEPT_MS });
  });

  it('knows the devices of an account by its mapping', async () => {
    await keys.write({ [`lid-mapping/${ACCOUNT}_reverse`]: `"${NUMBER}"` }, FENCE);
    await keys.write({ [`device-list/${ACCOUNT}`]: '["0"]' }, FENCE);
    expect(keptOf(`device-list/${ACCOUNT}`)).toMatchObject({ of: { address: { id: LID } } });
  });

  it.each([
    'creds',
    'pre-key/7',
    'app-state-sync-key/AAAA',
    'app-state-sync-version/regular',
    `session/${BOT.number}.0`,
    `session/${BOT.lid}_1.0`,
    `device-list/${BOT.number}`,
    `lid-mapping/${BOT.number}`,
    `sender-key/120363000000000001@g.us::${BOT.lid}_1::1`,
  ])('%s is the own account’s, and stays', async (name) => {
    const text = (await keys.read(['creds'])).creds!;
    await keys.write({ [name]: text }, FENCE);
    expect(keptOf(name)).toEqual({});
  });

  it('is no list of people', async () => {
    const group = 'sender-key-memory/120363000000000001@g.us';
    await keys.write(
      { 'tctoken/__index': `["${LID}"]`, [group]: `{"${LID}":true}`, 'pre-key/1': '1' },
      FENCE,
    );
    expect(Object.keys(await keys.read(['tctoken/__index', group, 'pre-key/1']))).toEqual(['pre-key/1']);
  });

  it('was kept before as nobody’s: it becomes theirs, once', async () => {
    const before = { [`session/${ACCOUNT}_1.0`]: '"s"', 'tctoken/__index': '"t"', 'pre-key/1': '"p"' };
    const many = Object.fromEntries(Array.from({ length: 450 }, (_, i) => [`pre-key/${i + 2}`, '"p"']));
    await vault.put('whatsapp-auth', { ...before, ...many });
    await keys.adopt(FENCE);
    expect(keptOf(`session/${ACCOUNT}_1.0`)).toMatchObject({ of: { address: { id: LID } } });
    expect(keptOf('pre-key/451')).toEqual({});
    expect(await vault.get('whatsapp-auth', 'tctoken/__index')).toBeNull();
    await vault.put('whatsapp-auth', { [`session/${NUMBER}.0`]: '"s"' });
    await keys.adopt(FENCE);
    expect(keptOf(`session/${NUMBER}.0`)).toEqual({});
  });
});

describe('with WhatsApp', () => {
  let server: WhatsAppServer;
  beforeEach(async () => {
    server = await WhatsAppServer.open();
  });
  afterEach(() => server.close());

  /** Documents of the account in which a person is named. */
  const about = (vault: MemoryVault) =>
    [...vault.collections.get('whatsapp-auth')!].filter(([name, value]) =>
      [NUMBER, ACCOUNT].some((mark) => `${name} ${value}`.includes(mark)),
    );

  it('everything that names a person is theirs; without it they are heard again, and answered', async () => {
    const first = await startChannel({ waWebSocketUrl: server.url });
    await logged(first, 'connected');
    await server.bring(JID, { conversation: 'satu' }, { alt: LID });
    await vi.waitUntil(() => first.accepted.length === 1, PATIENCE);
    const { address } = first.accepted[0]!;
    const answer = { text: 'Bisa, Kak.', choices: [], token: null };
    expect(await first.channel.send(address, 'row-1', answer)).toBe('sent');
    await first.stop();
    const { vault } = first;
    expect(about(vault).length).toBeGreaterThan(2);
    for (const [name] of about(vault)) {
      const { of, expiresAt } = vault.kept.get(`whatsapp-auth/${name}`)!;
      expect([NUMBER, LID], name).toContain((of as { address: { id: string } }).address.id);
      expect(expiresAt, name).toBeGreaterThan(Date.now());
    }

    await vault.put('whatsapp-auth', Object.fromEntries(about(vault).map(([name]) => [name, null])));
    const second = await startChannel({ waWebSocketUrl: server.url }, vault);
    await logged(second, 'connected');
    // the phone goes on with a session that is gone, is asked to begin anew, and says it again
    const id = await server.bring(JID, { conversation: 'dua' }, { alt: LID });
    await vi.waitUntil(() => server.receipts(id).includes('retry'), PATIENCE);
    server.phones.delete(JID);
    await server.bring(JID, { conversation: 'dua' }, { alt: LID, id });
    await vi.waitUntil(() => second.accepted.length === 1, PATIENCE);
    expect(second.accepted[0]).toMatchObject({ address, body: { text: 'dua' } });
    expect(await second.channel.send(address, 'row-2', answer)).toBe('sent');
    await second.stop();
  });
});
