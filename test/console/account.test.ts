import { TOTP } from 'otpauth';
import { describe, expect, it } from 'vitest';
import { CODE_MS } from '../../src/officers/sessions.js';
import {
  accountsOf,
  auditOf,
  NAME,
  PASSWORD,
  type Running,
  SHOWN,
  signedIn,
  startConsole,
  text,
  Visitor,
} from './console-support.js';

const NEW = 'gelas biru di atas lemari';
const post = (visitor: Visitor, path: string, form: Record<string, string>) =>
  visitor.post(`/petugas/${path}`, new URLSearchParams(form));

/** The code that a telephone shows now, or so many periods later. */
const codeOf = ({ clock }: Pick<Running, 'clock'>, secret: string, later = 0) =>
  new TOTP({ secret }).generate({ timestamp: clock.now() + later * 30_000 });

/** Sets up the codes of a telephone through the pages. */
async function enrol(running: Running, visitor: Visitor) {
  const page = await (await visitor.get('/petugas/akun/aplikasi')).text();
  const secret = /<code>([A-Z2-7 ]+)<\/code>/.exec(page)![1]!.replaceAll(' ', '');
  const response = await post(visitor, 'akun/aplikasi', {
    password: PASSWORD,
    code: codeOf(running, secret),
  });
  const recovery = [...(await response.text()).matchAll(/<li><code>([\w-]+)</g)].map(([, code]) => code!);
  return { secret, recovery, page, status: response.status };
}

describe("an officer's own account", () => {
  it('has another password, with which all other sessions and devices end', async () => {
    const running = await signedIn();
    const { url, visitor } = running;
    const other = await Visitor.signIn(url);
    const change = (form: Record<string, string>) =>
      post(visitor, 'akun/sandi', { old: PASSWORD, password: NEW, again: NEW, ...form });
    expect((await change({ old: 'salah' })).status).toBe(401);
    expect((await change({ again: `${NEW}.` })).status).toBe(400);
    for (const weak of ['pendek', 'siti rahma 123', '111111111111', 'Bekasi2021!!', 'passwordpassword']) {
      const response = await change({ password: weak, again: weak });
      expect([weak, response.status]).toEqual([weak, 400]);
    }
    expect((await change({})).status).toBe(303);
    expect((await visitor.get('/petugas')).status).toBe(200);
    expect((await other.get('/petugas')).status).toBe(303);
    expect((await new Visitor(url).enter(NAME, PASSWORD)).status).toBe(401);
    expect((await new Visitor(url).enter(NAME, NEW)).status).toBe(303);
    expect((await auditOf(running)).map(({ does }) => does)).toContain('password_changed');
  });

  it('shows a code for the group on Telegram, for the password alone', async () => {
    const { visitor } = await signedIn();
    expect((await post(visitor, 'akun/telegram', { password: 'salah' })).status).toBe(401);
    const response = await post(visitor, 'akun/telegram', { password: PASSWORD });
    expect(response.status).toBe(200);
    expect(await response.text()).toMatch(/<code>\/tautkan [A-Z2-9]{8}<\/code>/);
  });

  it('cannot be guessed at from a session that was left open', async () => {
    const { visitor } = await signedIn();
    const statuses = [];
    for (let n = 0; n < 8; n += 1)
      statuses.push((await post(visitor, 'akun/sandi', { old: 'salah', password: NEW, again: NEW })).status);
    expect(statuses).toEqual([401, 401, 401, 401, 401, 429, 429, 429]);
  });

  it('has a name for residents that is none with which anybody signs in', async () => {
    const { visitor, vault, clock, view, url } = await signedIn();
    await accountsOf(vault, clock).add({ name: 'Budi', password: PASSWORD });
    for (const shown of [NAME, ` siti  RAHMA `, 'budi', '', '<b>x</b>'])
      expect((await post(visitor, 'akun/nama', { shown })).status).toBe(400);
    expect((await post(visitor, 'akun/nama', { shown: 'Ibu Rahma' })).status).toBe(303);
    await expect(
      accountsOf(vault, clock).add({ name: 'ibu rahma', password: PASSWORD }),
    ).rejects.toMatchObject({
      reason: 'shown-is-sign-in',
    });
    // whoever has none yet is called what all are
    const budi = await Visitor.signIn(url, 'Budi');
    for (const [i, one] of [visitor, budi].entries()) {
      view.open(`c${i}`);
      await one.act(`c${i}`, { kind: 'say', key: `key-1234${i}`, text: 'halo' });
    }
    expect(view.acts.map(({ by }) => by)).toEqual(['Ibu Rahma', text('console-officer')]);
  });
});

describe('the codes of a telephone', () => {
  it('are set up with a QR code and the password, and asked for from then on', async () => {
    const running = await signedIn();
    const { visitor, url } = running;
    await visitor.get('/petugas/akun/aplikasi');
    expect((await post(visitor, 'akun/aplikasi', { password: PASSWORD, code: '000000' })).status).toBe(401);
    expect((await post(visitor, 'akun/aplikasi', { password: 'salah', code: '000000' })).status).toBe(401);
    const { secret, recovery, page, status } = await enrol(running, visitor);
    expect([status, recovery.length]).toEqual([200, 10]);
    expect(page).toMatch(/<svg[^>]*xmlns/);
    expect((await visitor.get('/petugas')).status).toBe(200);

    running.clock.advance(60_000);
    const anew = new Visitor(url);
    expect((await anew.enter(NAME, PASSWORD)).headers.get('location')).toBe('/petugas/kode');
    // the password alone opens nothing
    for (const path of ['', '/akun', '/akun/aplikasi', '/chats/c1', '/tim'])
      expect((await anew.get(`/petugas${path}`)).headers.get('location')).toBe('/petugas/kode');
    expect((await anew.act('c1', { kind: 'take', key: 'key-12345' })).status).toBe(401);
    expect((await post(anew, 'kode', { code: '12345' })).status).toBe(401);
    const before = anew.cookie;
    expect((await post(anew, 'kode', { code: codeOf(running, secret) })).status).toBe(303);
    expect((await anew.get('/petugas')).status).toBe(200);
    expect(anew.cookie.split('; ')[0]).not.toBe(before.split('; ')[0]);
  });

  it('are taken once each, whoever comes with them and however fast', async () => {
    const running = await signedIn();
    const { url, clock, visitor } = running;
    const { secret } = await enrol(running, visitor);
    // the one with which it was set up is used as well
    const enter = async (code: string) => {
      const one = new Visitor(url);
      await one.enter(NAME, PASSWORD);
      return (await post(one, 'kode', { code })).status;
    };
    expect(await enter(codeOf(running, secret))).toBe(401);
    clock.advance(60_000);
    const code = codeOf(running, secret);
    const statuses = await Promise.all([enter(code), enter(code), enter(code)]);
    expect(statuses.sort()).toEqual([303, 401, 401]);
    clock.advance(30_000);
    expect(await enter(code)).toBe(401);
    // a telephone may be a period ahead, and no more
    expect(await enter(codeOf(running, secret, 2))).toBe(401);
    clock.advance(3_600_000);
    expect(await enter(codeOf(running, secret, 1))).toBe(303);
  });

  it('are not guessed: who has the password waits as well, and for ten minutes at most', async () => {
    const running = await signedIn();
    const { secret } = await enrol(running, running.visitor);
    running.clock.advance(60_000);
    const thief = new Visitor(running.url);
    await thief.enter(NAME, PASSWORD);
    const statuses = [];
    for (let n = 0; n < 8; n += 1) statuses.push((await post(thief, 'kode', { code: `00000${n}` })).status);
    expect(statuses).toEqual([401, 401, 401, 401, 401, 429, 429, 429]);
    const late = new Visitor(running.url);
    running.clock.advance(60_000);
    await late.enter(NAME, PASSWORD);
    running.clock.advance(CODE_MS + 1);
    expect((await post(late, 'kode', { code: codeOf(running, secret) })).status).toBe(401);
  });

  it('spare the wait: what strangers try keeps no officer from a new device, behind whatever proxy', async () => {
    const running = await signedIn();
    const { url, visitor, clock } = running;
    const { secret, recovery } = await enrol(running, visitor);
    clock.advance(60_000);
    const anew = new Visitor(url);
    for (let n = 0; n < 6; n += 1) await new Visitor(url).enter(NAME, 'salah');
    const paused = await anew.enter(NAME, PASSWORD);
    expect([paused.status, await paused.text()]).toEqual([
      429,
      expect.stringContaining(text('console-code-spares')),
    ]);
    const enter = (password: string, code: string) => post(anew, 'masuk', { name: NAME, password, code });
    expect((await enter(PASSWORD, '000000')).status).toBe(429);
    expect((await enter('salah', codeOf(running, secret))).status).toBe(401);
    // it is used up, and the next one opens what the password opens
    expect((await enter(PASSWORD, codeOf(running, secret))).status).toBe(429);
    const signed = await enter(PASSWORD, codeOf(running, secret, 1));
    expect([signed.status, signed.headers.get('location')]).toEqual([303, '/petugas']);
    expect((await anew.get('/petugas')).status).toBe(200);
    const spared = { name: NAME, password: 'salah', code: recovery[0]! };
    expect((await post(new Visitor(url), 'masuk', spared)).status).toBe(401);
    expect((await auditOf(running)).map(({ does }) => does)).toContain('recovery_code_used');
    // outside a pause the code comes after the password
    clock.advance(3_600_000);
    const other = new Visitor(url);
    const form = { name: NAME, password: PASSWORD, code: codeOf(running, secret) };
    expect((await post(other, 'masuk', form)).headers.get('location')).toBe('/petugas/kode');
  });

  it('give way to recovery codes, each once, and to a reset', async () => {
    const running = await signedIn();
    const { url, visitor, vault, clock } = running;
    const { recovery } = await enrol(running, visitor);
    const enter = async (code: string) => {
      const one = new Visitor(url);
      await one.enter(NAME, PASSWORD);
      return (await post(one, 'kode', { code })).status;
    };
    expect(await enter(recovery[0]!.toUpperCase().replaceAll('-', ' '))).toBe(303);
    expect(await enter(recovery[0]!)).toBe(401);
    expect((await Promise.all([enter(recovery[1]!), enter(recovery[1]!)])).sort()).toEqual([303, 401]);
    expect((await auditOf(running)).map(({ does }) => does)).toContain('recovery_code_used');
    await accountsOf(vault, clock).setTotp(NAME, null);
    expect((await new Visitor(url).enter(NAME, PASSWORD)).headers.get('location')).toBe('/petugas');
  });

  it('are demanded of leads where the city says so, before anything else', async () => {
    const running = await startConsole({ role: 'lead', leadTotp: true });
    const { url } = running;
    const lead = new Visitor(url);
    await lead.enter(NAME, PASSWORD);
    for (const path of ['', '/tim', '/jejak.csv', '/akun'])
      expect((await lead.get(`/petugas${path}`)).headers.get('location')).toBe('/petugas/akun/aplikasi');
    expect((await post(lead, 'tim', { change: 'remove', name: 'Budi' })).status).toBe(401);
    expect((await enrol(running, lead)).status).toBe(200);
    expect((await lead.get('/petugas/tim')).status).toBe(200);
    expect(await (await lead.get('/petugas')).text()).toContain(SHOWN);
    // of others they are not
    const officer = await startConsole({ leadTotp: true });
    expect((await (await Visitor.signIn(officer.url)).get('/petugas')).status).toBe(200);
  });
});
