import { beforeEach, describe, expect, it } from 'vitest';
import { Accounts } from '../../src/officers/accounts.js';
import { Audit, type AuditEntry } from '../../src/officers/audit.js';
import { auditedDesk, auditedHost } from '../../src/officers/audited.js';
import type { DeskHost, OfficerMessage } from '../../src/officers/desk.js';
import { LINK_CODE_MS, TelegramLinks } from '../../src/officers/telegram-links.js';
import { auditMs, HandClock, MemoryVault } from '../console/console-support.js';

const PASSWORD = 'dua belas huruf';

let clock: HandClock;
let accounts: Accounts;
let links: TelegramLinks;
let audit: Audit;
let host: DeskHost;
let acts: OfficerMessage[];

beforeEach(async () => {
  const vault = new MemoryVault();
  clock = new HandClock();
  accounts = new Accounts(vault, clock, 'Kota Bekasi');
  links = new TelegramLinks(vault, accounts, clock);
  audit = new Audit(vault, clock, auditMs);
  acts = [];
  host = auditedHost({ accounts, links, audit }, async (one) => acts.push(one) > 0);
  await accounts.add({ name: 'siti', password: PASSWORD, shown: 'Bu Siti' });
  await accounts.add({ name: 'budi', password: PASSWORD, role: 'reader' });
});

const siti = async () => (await accounts.find('siti'))!;
const budi = async () => (await accounts.find('budi'))!;

async function audited(): Promise<Partial<AuditEntry>[]> {
  const found: Partial<AuditEntry>[] = [];
  for await (const entries of audit.between(clock.now() - 86_400_000, clock.now() + 1))
    found.push(...entries.map(({ does, by, officer, place, chat }) => ({ does, by, officer, place, chat })));
  return found;
}

describe('the code of an account', () => {
  it('links an id on Telegram to it, once, however it is typed, and is written down', async () => {
    const code = await links.issue(await siti());
    expect(code).toMatch(/^[A-Z2-9]{8}$/);
    expect(await host.link(code.toLowerCase(), '501')).toMatchObject({ shown: 'Bu Siti', mayAnswer: true });
    expect(await host.link(code, '502')).toBeNull();
    expect((await siti()).telegram).toBe('501');
    expect(await audited()).toMatchObject([{ does: 'telegram_changed', by: 'siti', place: 'telegram' }]);
  });

  it('is of no use after its time, for another officer\u2019s id, or once the account is another', async () => {
    const late = await links.issue(await siti());
    clock.advance(LINK_CODE_MS);
    expect(await host.link(late, '501')).toBeNull();
    await accounts.setTelegram('budi', '501');
    expect(await host.link(await links.issue(await siti()), '501')).toBeNull();
    const before = await links.issue(await siti());
    await accounts.remove('siti');
    await accounts.add({ name: 'siti', password: PASSWORD });
    expect(await host.link(before, '502')).toBeNull();
    for (const code of ['', 'AAAAAAAA', '../../x', 'x'.repeat(500)])
      expect(await host.link(code, '503')).toBeNull();
    expect(await audited()).toEqual([]);
  });

  it('is taken by one of two who give it at once', async () => {
    const code = await links.issue(await siti());
    const both = await Promise.all([host.link(code, '501'), host.link(code, '502')]);
    expect(both.filter((one) => one !== null)).toHaveLength(1);
  });
});

describe('a desk on Telegram', () => {
  const act = (officer: string): OfficerMessage => ({
    ...{ chat: 'c1', key: 'k', by: 'Bu Siti', officer, desk: 'telegram', act: { kind: 'say', text: 'halo' } },
  });

  it('has acts of accounts that may answer taken, and written down by account', async () => {
    const { id } = await siti();
    expect(await host.act(act(id))).toBe(true);
    expect(await host.act(act((await budi()).id))).toBe(false);
    expect(await host.act(act('telegram:504'))).toBe(false);
    await accounts.remove('siti');
    expect(await host.act(act(id))).toBe(false);
    expect(acts).toHaveLength(1);
    expect(await audited()).toEqual([
      { does: 'said', by: 'siti', officer: id, place: 'telegram', chat: 'c1' },
    ]);
  });

  it('is written down as one that was shown what residents write', async () => {
    const shown: string[] = [];
    const desk = auditedDesk(
      { name: 'telegram', post: async (_, __, { kind }) => void shown.push(kind) },
      audit,
    );
    await desk.post('c1', '1', { kind: 'opened', title: '', summary: '' });
    await desk.post('c1', '2', { kind: 'resident', text: 'halo' });
    await desk.post('c2', '3', { kind: 'taken', by: 'Bu Siti' });
    expect(shown).toEqual(['opened', 'resident', 'taken']);
    expect(await audited()).toEqual([
      { does: 'shown_to_group', by: 'hotline', officer: null, place: 'telegram', chat: 'c1' },
    ]);
  });
});
