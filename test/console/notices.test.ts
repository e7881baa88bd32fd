import { afterAll, afterEach, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { topicsOf } from '../../src/case/follow.js';
import { packChat, packPerson } from '../../src/case/pack.js';
import { newSession } from '../../src/case/session.js';
import { NoticeBook } from '../../src/neighbourhood/notices/book.js';
import { NoticeDesk, type Sender } from '../../src/neighbourhood/notices/desk.js';
import { Dispatcher } from '../../src/neighbourhood/notices/dispatcher.js';
import type { Notice } from '../../src/neighbourhood/notices/notice.js';
import { pacesOf } from '../../src/neighbourhood/notices/paces.js';
import { Passage } from '../../src/neighbourhood/notices/passage.js';
import { forbids, type HolderRole } from '../../src/neighbourhood/rights.js';
import { Audit, type AuditEntry } from '../../src/officers/audit.js';
import type { Held } from '../../src/store/outbox.js';
import type { Json } from '../../src/store/store.js';
import { type Ground, grounds } from '../store/grounds.js';
import { chatWith } from '../store/hand.js';
import { shipped, ZONE } from '../support/scripts.js';
import { searchedLog } from '../support/searched-log.js';
import { auditMs, HandClock } from './console-support.js';

const { flows } = shipped;
const RULES = { ...flows.notices, limits: { ...flows.notices.limits, second_officer_above: 3 } };
const TEXT = 'Posyandu Sabtu pukul 08.00.';
const HOURS = { quiet: { from: '21:00', until: '06:00' }, zone: ZONE };

const senderOf = (officer: string, role: HolderRole): Sender => ({
  actor: { by: officer, officer, place: 'console' },
  may: (action, area) => forbids({ role, area: '32.75' }, action, area) === null,
});
const ANI = senderOf('ani', 'lead');
const BUDI = senderOf('budi', 'officer');
const NOBODY = senderOf('nobody', 'reader');

for (const { name, skip, open } of grounds) {
  describe.skipIf(skip)(`notices on ${name}`, () => {
    let ground: Ground;
    beforeAll(async () => {
      ground = await open();
    });
    afterAll(() => ground?.end());
    // what a test left open would take the next one's pace
    afterEach(() => ground.store.vault.clear('notices'));

    /** An installation with a kelurahan of its own, so that tests do not see one another's people. */
    function installation(kelurahan: string) {
      const { store } = ground;
      const clock = new HandClock();
      const book = new NoticeBook(store.vault);
      const audit = new Audit(store.vault, clock, auditMs);
      const paceOf = pacesOf(RULES, false);
      const desk = new NoticeDesk({
        ...{ store, book, audit, clock, paceOf, texts: flows.texts, hours: () => HOURS },
        content: () => ({ rules: RULES, areas: flows.areas, city: 'Kota Bekasi', services: ['ktp'] }),
      });
      const given: string[] = [];
      const dispatcher = new Dispatcher({
        ...{ store, book, clock, paceOf, log: searchedLog(), hours: () => HOURS },
        give: async ({ id }, key, { area }) => {
          if (area === kelurahan) given.push(`${id} ${key}`);
        },
      });
      // the right to give notices is one process's at a time
      onTestFinished(() => dispatcher.stop());
      const follower = async (channel: string) => {
        const session = newSession('id', clock.now());
        session.person.follows = [{ purpose: 'general', area: kelurahan, at: 1, words: 'ya' }];
        const documents = { session: packChat(session) as Json, person: packPerson(session.person) as Json };
        const { chat, address } = await chatWith(store, documents, {
          channel,
          id: `${kelurahan} ${Math.random()}`,
        });
        await store.notices.follow({ chat, channel }, topicsOf(session.person.follows));
        return { chat, address };
      };
      const write = (sender = ANI, text = TEXT) =>
        desk.write(sender, {
          ...{
            where: flows.areas.kecamatan
              .flatMap((one) => one.kelurahan)
              .find(({ code }) => code === kelurahan)!.name,
          },
          ...{ purpose: 'general', from: 'Kelurahan', text, service: null },
        }) as Promise<Notice>;
      const audited = async () => {
        const entries: AuditEntry[] = [];
        for await (const some of audit.between(clock.now() - 1, clock.now() + 1)) entries.push(...some);
        return entries
          .filter(({ about }) => about?.startsWith(kelurahan))
          .map(({ does, by }) => `${by} ${does}`);
      };
      const tally = async (id: string) =>
        Object.fromEntries(
          (await store.notices.tally(id)).map((one) => [`${one.channel} ${one.state}`, one.count]),
        );
      return { store, clock, book, desk, dispatcher, follower, write, audited, tally, given };
    }

    it('a few are written to at once; WhatsApp with a private number gets a text to pass on, and nothing is sent there', async () => {
      const { desk, dispatcher, follower, write, given, tally, audited } = installation('32.75.02.1001');
      for (const channel of ['telegram', 'telegram', 'whatsapp']) await follower(channel);
      const notice = await write();
      const { preview } = (await desk.show(notice.id))!;
      expect(preview).toMatchObject({ total: 2, needsSecond: false });
      expect(preview?.channels).toMatchObject([
        { channel: 'telegram', count: 2, minutes: 1 },
        { channel: 'whatsapp', count: 1, minutes: null },
      ]);
      expect(preview?.text).toContain(TEXT);
      await desk.send(ANI, notice.id);
      await dispatcher.tick();
      expect(given).toHaveLength(2);
      expect(await tally(notice.id)).toEqual({ 'telegram under_way': 2, 'whatsapp left_out': 1 });
      expect((await audited()).sort()).toEqual(['ani notice_sent', 'ani notice_written']);
      await desk.stop(ANI, notice.id);
    });

    it('many need a second officer, who is not the writer; who has no right is refused, and audited', async () => {
      const { desk, dispatcher, follower, write, given, audited } = installation('32.75.02.1002');
      for (let i = 0; i < 4; i++) await follower('telegram');
      expect(await write(NOBODY)).toBe('no-right');
      const { id } = await write();
      expect(await desk.send(BUDI, id)).toBe('no-right');
      expect(await desk.send(ANI, id)).toMatchObject({ state: 'awaiting' });
      await dispatcher.tick();
      expect(given).toEqual([]);
      expect(await desk.confirm(ANI, id)).toBe('no-right');
      expect(await desk.confirm(NOBODY, id)).toBe('no-right');
      expect(await desk.confirm(BUDI, id)).toMatchObject({ state: 'sending', confirmedBy: { name: 'budi' } });
      expect(await desk.confirm(BUDI, id)).toBeNull();
      await dispatcher.tick();
      expect(given).toHaveLength(4);
      const refused = (await audited()).filter((deed) => deed.endsWith('notice_refused'));
      expect(refused.sort()).toEqual(
        ['ani', 'budi', 'nobody', 'nobody'].map((who) => `${who} notice_refused`),
      );
      await desk.stop(ANI, id);
    });

    it('no more are on their way than the channel sends in a few seconds; a stop leaves the others out', async () => {
      const { desk, dispatcher, follower, write, given, tally, book } = installation('32.75.02.1003');
      for (let i = 0; i < 70; i++) await follower('telegram');
      const { id } = await write();
      await desk.send(ANI, id);
      await desk.confirm(BUDI, id);
      await dispatcher.tick();
      expect(given).toHaveLength(4);
      for (let i = 0; i < 20; i++) await dispatcher.tick();
      expect(given).toHaveLength(60);
      await desk.stop(BUDI, id);
      await dispatcher.tick();
      expect(await tally(id)).toEqual({ 'telegram under_way': 60, 'telegram left_out': 10 });
      expect((await book.get(id))?.state).toBe('stopped');
    });

    it('in the quiet hours nothing is given, and what is too late is left out', async () => {
      const { desk, dispatcher, follower, write, given, clock, book } = installation('32.75.02.1004');
      await follower('telegram');
      const { id } = await write();
      await desk.send(ANI, id);
      clock.advance(13 * 3_600_000);
      await dispatcher.tick();
      expect(given).toEqual([]);
      clock.advance(12 * 3_600_000);
      await dispatcher.tick();
      expect(given).toEqual([]);
      expect(await book.get(id)).toMatchObject({
        ...{ state: 'done', isClosed: true },
        result: [{ channel: 'telegram', state: 'left_out', count: 1 }],
      });
    });

    it('on its last way it goes once, and not to who has stopped it meanwhile', async () => {
      const { desk, dispatcher, follower, write, store, book, tally } = installation('32.75.02.1005');
      const [first, second] = [await follower('telegram'), await follower('telegram')];
      const { id } = await write();
      await desk.send(ANI, id);
      await dispatcher.tick();
      const passage = new Passage(store, book);
      const held = (chat: string): Held => ({
        ...{ chat, address: { channel: 'telegram', id: chat }, queue: 'telegram/notice', tries: 0 },
        ...{
          row: { id: `${chat}-0`, kind: 'send', purpose: 'notice', body: { notice: id } },
          ageMs: 0,
          quietMs: 0,
        },
      });
      const sent: string[] = [];
      const sends = (chat: string) =>
        passage.pass(held(chat), async () => {
          sent.push(chat);
          return 'sent' as const;
        });
      await expect(passage.pass(held(first.chat), () => Promise.reject(new Error('away')))).rejects.toThrow(
        'away',
      );
      expect(await sends(first.chat)).toBe('sent');
      expect(await sends(first.chat)).toBe('sent');
      await store.notices.move(id, [second.chat], ['under_way'], 'sending');
      expect(await sends(second.chat)).toBe('sent');
      expect(sent).toEqual([first.chat]);
      expect(await tally(id)).toEqual({ 'telegram sent': 1, 'telegram unsure': 1 });
      await dispatcher.tick();
      expect((await desk.show(id))?.notice.state).toBe('done');
    });

    it.each([
      ['', 'empty'],
      [`${'a'.repeat(601)}`, 'too-long'],
      ['Halo {{1}}', 'placeholder'],
      ['Halo [nama]', 'placeholder'],
    ])('"%s" is no notice: %s', async (text, fault) => {
      expect(await installation('32.75.02.1005').write(ANI, text)).toBe(fault);
    });

    it('keeps a text as it was written, but for markup and what is not seen', async () => {
      const { write } = installation('32.75.02.1005');
      const { text } = await write(ANI, ' *Awas* \u202ehttps://contoh.id/x\u200b\r\n\r\n\r\n\r\nBaris  dua ');
      expect(text).toBe('Awas https://contoh.id/x\n\nBaris dua');
    });
  });
}
