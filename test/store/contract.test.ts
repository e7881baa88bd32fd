import { randomBytes } from 'node:crypto';
import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { REMINDERS_A_PAGE, type Store } from '../../src/store/store.js';
import { addresses } from './contract/addresses.js';
import { ageing } from './contract/ageing.js';
import { backlog } from './contract/backlog.js';
import { deadLetters } from './contract/dead-letters.js';
import { ending } from './contract/ending.js';
import { handovers } from './contract/handovers.js';
import { hands } from './contract/hands.js';
import { joining } from './contract/joining.js';
import { leases } from './contract/leases.js';
import { leaving } from './contract/leaving.js';
import { lifetimes } from './contract/lifetimes.js';
import { notices } from './contract/notices.js';
import { outbox } from './contract/outbox.js';
import { readdressing } from './contract/readdressing.js';
import { recent } from './contract/recent.js';
import { sessions } from './contract/sessions.js';
import { shredding } from './contract/shredding.js';
import { tries } from './contract/tries.js';
import { vault } from './contract/vault.js';
import { waiting } from './contract/waiting.js';
import { type Ground, grounds } from './grounds.js';
import {
  chatWith,
  commitOf,
  courier,
  HOLD_MS,
  LIFETIMES,
  message,
  newAddress,
  nextTurn,
  passAll,
  send,
  wantedIn,
} from './hand.js';

const HOUR = 60 * 60 * 1000;
/** All that a careless layer below could break: controls, NUL, a lone surrogate, emoji, Javanese script, quotes. */
const STRANGE = 'a\u0000\u0001\u001f\n\r\t"\'\\ \ud800 😀 ꦱꦸꦒꦼꦁ \u202e {"x":1} $1 \uffff';

for (const { name, skip, open } of grounds) {
  describe.skipIf(skip)(`store on ${name}`, () => {
    let ground: Ground;
    let store: Store;
    beforeAll(async () => {
      ground = await open();
      store = ground.store;
    });
    afterAll(() => ground?.end());

    describe('accept', () => {
      it('gives every address one chat of its own, and finds both from each other', async () => {
        const address = newAddress();
        const { chat, duplicate } = await store.accept(message(address));
        expect(duplicate).toBe(false);
        expect(await store.accept(message(address))).toEqual({ chat, duplicate: false, others: [] });
        expect(await store.chat(address)).toBe(chat);
        expect(await store.address(chat)).toEqual(address);
        const elsewhere = await store.accept(message({ ...address, channel: 'telegram' }));
        expect(elsewhere.chat).not.toBe(chat);
      });

      it('knows no chat of an address that never wrote, and no address of a chat that is not there', async () => {
        expect(await store.chat(newAddress())).toBeNull();
        expect(await store.address(newId())).toBeNull();
        expect(await store.next(newId())).toBeNull();
      });

      it('tells addresses apart whose parts join to the same string', async () => {
        const id = newId();
        const one = await store.accept(message({ channel: 'a', id: `b${id}` }));
        const two = await store.accept(message({ channel: 'ab', id }));
        expect(one.chat).not.toBe(two.chat);
      });

      it('takes a platform message once per address', async () => {
        const address = newAddress();
        const { chat } = await store.accept(message(address, { key: 'k', body: 'first' }));
        expect(await store.accept(message(address, { key: 'k', body: 'again' }))).toEqual({
          chat,
          duplicate: true,
          others: [],
        });
        expect((await store.accept(message(newAddress(), { key: 'k' }))).duplicate).toBe(false);
        const turn = await nextTurn(store, chat);
        expect(turn.body).toBe('first');
        await store.commit(turn, commitOf());
        expect(await store.next(chat)).toBeNull();
        expect((await store.accept(message(address, { key: 'k' }))).duplicate).toBe(true);
        expect(await store.next(chat)).toBeNull();
      });

      it('takes one of many repeats at once', async () => {
        const address = newAddress();
        const taken = await Promise.all(
          Array.from({ length: 10 }, () => store.accept(message(address, { key: 'k' }))),
        );
        expect(taken.filter(({ duplicate }) => !duplicate)).toHaveLength(1);
        expect(new Set(taken.map(({ chat }) => chat)).size).toBe(1);
      });

      it('keeps all first messages of a new address that come at once, in one chat', async () => {
        const address = newAddress();
        const taken = await Promise.all(Array.from({ length: 10 }, () => store.accept(message(address))));
        expect(new Set(taken.map(({ chat }) => chat)).size).toBe(1);
        expect(taken.every(({ duplicate }) => !duplicate)).toBe(true);
        const bodies = new Set<string>();
        for (let turn = await store.next(taken[0]!.chat); turn; turn = await store.next(turn.chat)) {
          bodies.add(turn.id);
          await store.commit(turn, commitOf());
        }
        expect(bodies.size).toBe(10);
      });

      it('forgets message keys after the deduplication window, not before', async () => {
        const address = newAddress();
        const at = 50_000_000;
        await store.accept(message(address, { key: 'k', at }));
        await store.expire(at + LIFETIMES.message_marks.ms - 1, LIFETIMES);
        expect((await store.accept(message(address, { key: 'k', at: at + 1 }))).duplicate).toBe(true);
        await store.expire(at + LIFETIMES.message_marks.ms, LIFETIMES);
        expect((await store.accept(message(address, { key: 'k', at: at + 2 }))).duplicate).toBe(false);
      });
    });

    describe('next', () => {
      it('gives messages in the order in which they were taken, whatever their ids and instants', async () => {
        const address = newAddress();
        const ids = Array.from({ length: 12 }, () => newId()).reverse();
        const { chat } = await store.accept(message(address, { turn: ids[0]!, at: 100 }));
        for (const [i, turn] of ids.entries())
          if (i > 0) await store.accept(message(address, { turn, at: 100 - i }));
        const seen: string[] = [];
        for (let turn = await store.next(chat); turn; turn = await store.next(chat)) {
          seen.push(turn.id);
          await store.commit(turn, commitOf());
        }
        expect(seen).toEqual(ids);
      });

      it('gives the same turn until it is done, with everything it needs', async () => {
        const address = newAddress('whatsapp');
        const first = message(address, { at: 123_456_789, body: { text: STRANGE, list: [1, null, true] } });
        const { chat } = await store.accept(first);
        const turn = await nextTurn(store, chat);
        expect(turn).toEqual({
          id: first.turn,
          chat,
          contact: expect.any(String),
          address,
          at: 123_456_789,
          body: first.body,
          hasPhoto: false,
          tries: 0,
          fault: null,
          session: null,
          person: null,
          version: { session: 0, person: 0 },
        });
        expect(await store.next(chat)).toEqual(turn);
        await store.commit(turn, commitOf({ session: { said: STRANGE }, person: [STRANGE, {}] }));
        await store.accept(message(address));
        const second = await nextTurn(store, chat);
        expect(second.session).toEqual({ said: STRANGE });
        expect(second.person).toEqual([STRANGE, {}]);
        expect(second.contact).toBe(turn.contact);
        await store.accept(message(address));
        expect(await nextTurn(store, chat)).toEqual(second);
        expect(await store.commit(second, commitOf())).toEqual({ more: true });
        expect(await store.commit(await nextTurn(store, chat), commitOf())).toEqual({ more: false });
      });

      it('carries bodies and documents of 100 kB', async () => {
        const big = `${STRANGE}${'ya'.repeat(50_000)}`;
        const address = newAddress();
        const { chat } = await store.accept(message(address, { body: { text: big } }));
        const turn = await nextTurn(store, chat);
        expect(turn.body).toEqual({ text: big });
        await store.commit(turn, commitOf({ session: big, person: big, effects: [send('e1', big)] }));
        await store.accept(message(address));
        expect(await store.next(chat)).toMatchObject({ session: big, person: big });
        expect(await passAll(store, chat)).toEqual([send('e1', big)]);
      });
    });

    describe('commit', () => {
      it('stands once', async () => {
        const address = newAddress();
        const { chat } = await store.accept(message(address));
        const turn = await nextTurn(store, chat);
        expect(await store.commit(turn, commitOf({ effects: [send('a-0')] }))).not.toBeNull();
        expect(await store.commit(turn, commitOf({ effects: [send('a-1')] }))).toBeNull();
        expect(await passAll(store, chat)).toEqual([send('a-0')]);
      });

      it('lets one of several at the same time through, whole', async () => {
        const { chat } = await store.accept(message(newAddress()));
        const turn = await nextTurn(store, chat);
        const outcomes = await Promise.all(
          Array.from({ length: 6 }, (_, i) =>
            store.commit(
              turn,
              commitOf({
                session: i,
                person: i,
                effects: [send(`r${i}-0`), send(`r${i}-1`)],
                reminders: { [`r-${i}`]: 9_000_000 + i },
              }),
            ),
          ),
        );
        expect(outcomes.filter(Boolean)).toHaveLength(1);
        const winner = outcomes.findIndex(Boolean);
        expect((await passAll(store, chat)).map(({ id }) => id)).toEqual([`r${winner}-0`, `r${winner}-1`]);
        const reminders = (await wantedIn(store)).filter((reminder) => reminder.chat === chat);
        expect(reminders).toEqual([{ chat, id: `r-${winner}`, at: 9_000_000 + winner }]);
      });

      it('writes nothing over a session or a person that has changed', async () => {
        const { chat, address } = await chatWith(store);
        await store.accept(message(address));
        const turn = await nextTurn(store, chat);
        for (const part of ['session', 'person'] as const) {
          const stale = { ...turn, version: { ...turn.version, [part]: turn.version[part] - 1 } };
          const commit = commitOf({
            session: 'stale',
            person: 'stale',
            effects: [send('stale-0')],
            records: [{ id: newId(), kind: 'failure', at: 1, about: {}, body: null }],
            reminders: { stale: 1 },
          });
          expect(await store.commit(stale, commit)).toBeNull();
          expect(await store.commit(stale, { ...commit, forget: true })).toBeNull();
        }
        expect(await nextTurn(store, chat)).toEqual(turn);
        expect(await passAll(store, chat)).toEqual([]);
        expect((await wantedIn(store)).some((reminder) => reminder.chat === chat)).toBe(false);
      });

      it('does not stand for a chat that is not there', async () => {
        const { chat } = await store.accept(message(newAddress()));
        const turn = await nextTurn(store, chat);
        expect(await store.commit({ ...turn, chat: newId() }, commitOf())).toBeNull();
        expect(await store.commit({ ...turn, contact: newId() }, commitOf())).toBeNull();
        expect(await store.commit({ ...turn, id: newId() }, commitOf())).toBeNull();
        expect(await store.commit(turn, commitOf())).not.toBeNull();
      });
    });

    describe('photographs', () => {
      it('are counted with their bytes, of one chat and in all, as they come and go', async () => {
        const address = newAddress();
        const before = await store.photosKept(address);
        expect(before.own).toEqual({ count: 0, bytes: 0 });
        const photos = [1_000, 3_000].map((size) => message(address, { photo: Buffer.alloc(size, 1) }));
        for (const one of photos) await store.accept(one);
        const { chat } = await store.accept(message(newAddress(), { photo: Buffer.alloc(5_000) }));
        const { own, all } = await store.photosKept(address);
        expect([own.count, all.count - before.all.count]).toEqual([2, 3]);
        // sealed, they take a few bytes more
        expect(own.bytes).toBeGreaterThan(4_000);
        expect(own.bytes).toBeLessThan(4_200);
        expect(all.bytes - before.all.bytes).toBeGreaterThan(9_000);
        await store.commit(await nextTurn(store, (await store.chat(address))!), commitOf());
        expect((await store.photosKept(address)).own.count).toBe(1);
        await store.commit(await nextTurn(store, chat), commitOf({ forget: true }));
        await store.commit(await nextTurn(store, (await store.chat(address))!), commitOf());
        expect(await store.photosKept(address)).toEqual(before);
      });

      it('wait beside their message until its commit', async () => {
        const bytes = randomBytes(5 * 1024 * 1024);
        const first = message(newAddress(), { photo: bytes });
        const { chat } = await store.accept(first);
        expect((await nextTurn(store, chat)).hasPhoto).toBe(true);
        const waiting = await store.photo(chat, first.turn);
        expect(bytes.equals(waiting!)).toBe(true);
        await store.commit(await nextTurn(store, chat), commitOf());
        expect(await store.photo(chat, first.turn)).toBeNull();
        expect(await store.photo(newId(), first.turn)).toBeNull();
      });

      it('go on waiting while they are kept, and those of later messages are not touched', async () => {
        const address = newAddress();
        const one = message(address, { photo: Buffer.from('one') });
        const { chat } = await store.accept(one);
        await store.commit(await nextTurn(store, chat), commitOf({ keepPhotos: [one.turn] }));
        const two = message(address, { photo: Buffer.from('two') });
        const three = message(address, { photo: Buffer.from('three') });
        await store.accept(two);
        await store.accept(three);
        await store.commit(await nextTurn(store, chat), commitOf({ keepPhotos: [one.turn] }));
        expect(String(await store.photo(chat, one.turn))).toBe('one');
        expect(await store.photo(chat, two.turn)).toBeNull();
        expect((await nextTurn(store, chat)).hasPhoto).toBe(true);
        await store.commit(await nextTurn(store, chat), commitOf({ keepPhotos: [three.turn] }));
        expect(await store.photo(chat, one.turn)).toBeNull();
        expect(String(await store.photo(chat, three.turn))).toBe('three');
        const four = message(address, { photo: Buffer.from('four') });
        await store.accept(four);
        const kept = [three.turn, four.turn, newId()];
        await store.commit(await nextTurn(store, chat), commitOf({ keepPhotos: kept }));
        for (const { turn, photo } of [three, four]) expect(await store.photo(chat, turn)).toEqual(photo);
        await store.accept(message(address));
        await store.commit(await nextTurn(store, chat), commitOf());
        for (const { turn } of [three, four]) expect(await store.photo(chat, turn)).toBeNull();
      });

      it('are gone after their time to live, message or not', async () => {
        const at = 200_000_000;
        const first = message(newAddress(), { at, photo: Buffer.from('x') });
        const { chat } = await store.accept(first);
        await store.expire(at + LIFETIMES.photographs.ms - 1, LIFETIMES);
        expect(await store.photo(chat, first.turn)).not.toBeNull();
        await store.expire(at + LIFETIMES.photographs.ms, LIFETIMES);
        expect(await store.photo(chat, first.turn)).toBeNull();
        expect(await nextTurn(store, chat)).toMatchObject({ id: first.turn, hasPhoto: false });
      });
    });

    describe('records', () => {
      it('are read by kind, the newest first', async () => {
        const at = 7_000_000_000_000;
        const rows = [1, 3, 2].map((hour) => ({
          id: newId(),
          kind: 'verdict' as const,
          at: at + hour * HOUR,
          about: { service: 'ktp', note: STRANGE },
          body: { case: 'self', hour },
        }));
        const failure = { id: newId(), kind: 'failure' as const, at, about: {}, body: STRANGE };
        await chatWith(store, { records: [...rows, failure] });
        expect(await store.records('verdict', 3)).toEqual([rows[1], rows[2], rows[0]]);
        expect(await store.records('verdict', 2)).toEqual([rows[1], rows[2]]);
        expect(await store.records('failure', 1)).toEqual([failure]);
        expect(await store.records('hand_over', 10)).toEqual([]);
      });
    });

    describe('records in time', () => {
      it('are gone after their time to live, those of people who were joined too', async () => {
        const at = 800_000_000_000;
        const record = (id: string, instant: number) => ({
          id,
          kind: 'verdict' as const,
          at: instant,
          about: {},
          body: null,
        });
        const [old, olderOfOther, young] = [newId(), newId(), newId()];
        const one = await chatWith(store, { records: [record(old, at), record(young, at + 1)] });
        const other = await chatWith(store, { records: [record(olderOfOther, at)] });
        expect(await store.join(other.chat, one.chat, (into) => into)).toBe(true);
        await store.expire(at + LIFETIMES.verdicts.ms, LIFETIMES);
        const left = (await store.records('verdict', 1_000)).map(({ id }) => id);
        expect(left).toContain(young);
        for (const id of [old, olderOfOther]) expect(left).not.toContain(id);
        const rows = await ground.rows();
        for (const id of [old, olderOfOther]) expect(rows).not.toContain(id);
      });
    });

    describe('reminders', () => {
      it('are those of the last commit, each with its instant and the address of its chat', async () => {
        const address = newAddress();
        const { chat } = await chatWith(store, { reminders: { b: 2_000, a: 2_000, gone: 1_000 } }, address);
        const mine = async () => (await wantedIn(store)).filter((reminder) => reminder.chat === chat);
        expect(await store.reminder(chat, 'gone')).toEqual({ at: 1_000, address });
        await store.accept(message(address));
        const reminders = { b: 2_000, a: 2_000, later: 5_000 };
        await store.commit(await nextTurn(store, chat), commitOf({ reminders }));
        expect(await mine()).toEqual([
          { chat, id: 'a', at: 2_000 },
          { chat, id: 'b', at: 2_000 },
          { chat, id: 'later', at: 5_000 },
        ]);
        expect(await store.reminder(chat, 'gone')).toBeNull();
        await store.accept(message(address));
        await store.commit(await nextTurn(store, chat), commitOf());
        expect(await mine()).toEqual([]);
        expect(await store.reminder(chat, 'a')).toBeNull();
      });

      it('are read page by page, however many are set for one instant, and though some are dropped', async () => {
        const instant = 7_000_000;
        const chats = await Promise.all(
          // whichever chat comes last, and goes, there is a second page
          [0, 1, 1, 2].map(async (apart) => {
            const ids = Array.from({ length: REMINDERS_A_PAGE / 2 }, (_, i) => [
              `r${i}`,
              instant + (i % 2) * apart,
            ]);
            return (await chatWith(store, { reminders: Object.fromEntries(ids) })).chat;
          }),
        );
        const found = new Set<string>();
        let pages = 0;
        for await (const page of store.reminders(instant, instant + 1)) {
          // the last of the page goes, with all of its chat
          if (pages++ === 0) await drop(page.at(-1)!.chat);
          for (const { chat, id, at } of page) {
            expect(at).toBeLessThanOrEqual(instant + 1);
            found.add(`${chat} ${id}`);
          }
        }
        const left = (await wantedIn(store)).filter(
          ({ chat, at }) => chats.includes(chat) && at <= instant + 1,
        );
        expect(left.length).toBeGreaterThan(REMINDERS_A_PAGE / 2);
        for (const { chat, id } of left) expect(found).toContain(`${chat} ${id}`);
        expect(pages).toBeGreaterThan(1);
      });

      async function drop(chat: string): Promise<void> {
        await store.accept(message((await store.address(chat))!));
        await store.commit(await nextTurn(store, chat), commitOf());
      }
    });

    describe('attention', () => {
      it('counts waiting messages, and lets go of a chat where none waits', async () => {
        const address = newAddress('telegram');
        const of = async (chat: string) =>
          (await store.attention(1_000)).find((found) => found.chat === chat);
        const { chat } = await store.accept(message(address));
        await store.accept(message(address));
        expect(await of(chat)).toEqual({ chat, address, messages: 2 });
        await store.commit(await nextTurn(store, chat), commitOf({ effects: [send('e-0')] }));
        expect(await of(chat)).toMatchObject({ messages: 1 });
        await store.commit(await nextTurn(store, chat), commitOf());
        // rows that wait are for their couriers
        expect(await of(chat)).toBeUndefined();
      });

      it('comes first to who has waited longest', async () => {
        const at = (instant: number) => ({ at: instant });
        const second = (await store.accept(message(newAddress(), at(12)))).chat;
        const first = newAddress();
        const firstChat = (await store.accept(message(first, at(11)))).chat;
        await store.accept(message(first, at(13)));
        await chatWith(store, { reminders: { r: 10 } });
        expect((await store.attention(2)).map(({ chat }) => chat)).toEqual([firstChat, second]);
        expect(await store.attention(1)).toMatchObject([{ chat: firstChat, messages: 2 }]);
        await store.commit(await nextTurn(store, firstChat), commitOf());
        expect((await store.attention(2)).map(({ chat }) => chat)).toEqual([second, firstChat]);
      });
    });

    describe('forgetting', () => {
      const MARK = 'Siti-Rahmawati-3275014108900001';

      /** A person with something in every place. */
      async function known() {
        const address = newAddress('whatsapp');
        const first = message(address, { body: { text: MARK }, photo: Buffer.from(`${MARK} photo`) });
        const { chat } = await store.accept(first);
        const turn = await nextTurn(store, chat);
        const record = newId();
        await store.commit(
          turn,
          commitOf({
            session: { said: MARK },
            person: { name: MARK },
            effects: [send('old-0', { text: MARK })],
            records: [
              { id: record, kind: 'verdict', at: 1, about: { service: 'ktp' }, body: { name: MARK } },
            ],
            reminders: { 'r-1': 5 },
            keepPhotos: [first.turn],
          }),
        );
        return { address, chat, contact: turn.contact, photo: first.turn, record };
      }

      const farewell = () =>
        commitOf({
          session: MARK,
          person: MARK,
          effects: [send('bye-0', { text: 'sudah dihapus' })],
          forget: true,
        });

      it('leaves the goodbye and nothing else, and with it the person is gone', async () => {
        const { address, chat, contact, photo, record } = await known();
        const key = await ground.dataKey(contact);
        expect(key).not.toBeNull();
        await store.accept(message(address, { key: 'forget me', body: { text: `hapus ${MARK}` } }));
        const before = courier('before', newId(), 'whatsapp');
        const [held] = await store.outbox.claim(before, 1, HOLD_MS, { chats: [chat] });
        const turn = await nextTurn(store, chat);
        expect(await store.commit(turn, farewell())).not.toBeNull();
        expect(await store.commit(turn, farewell())).toBeNull();

        expect(await store.next(chat)).toBeNull();
        expect(await store.photo(chat, photo)).toBeNull();
        expect((await store.records('verdict', 1_000)).some(({ id }) => id === record)).toBe(false);
        expect((await wantedIn(store)).some((reminder) => reminder.chat === chat)).toBe(false);
        expect(await ground.dataKey(contact)).not.toBe(key);
        expect(await ground.rows()).not.toContain(key);
        expect(await store.address(chat)).toEqual(address);
        // what was in somebody's hand is theirs no more
        expect(await store.outbox.settle(held!, before, HOLD_MS, { is: 'done', keepMs: HOLD_MS })).toBeNull();
        expect(await passAll(store, chat)).toEqual([send('bye-0', { text: 'sudah dihapus' })]);
        const rows = await ground.rows();
        for (const id of [chat, contact, record, photo]) expect(rows).not.toContain(id);
        expect(await store.chat(address)).toBeNull();
        expect(await store.address(chat)).toBeNull();
        expect(await store.commit(turn, commitOf())).toBeNull();

        const repeat = await store.accept(message(address, { key: 'forget me' }));
        expect(repeat.duplicate).toBe(true);
        expect(await store.next(repeat.chat)).toBeNull();
        expect(await store.chat(address)).toBeNull();
      });

      it('goes at once when there is no goodbye to send', async () => {
        const { address, chat, contact } = await known();
        await store.accept(message(address));
        await store.commit(await nextTurn(store, chat), { ...farewell(), effects: [] });
        const rows = await ground.rows();
        for (const id of [chat, contact]) expect(rows).not.toContain(id);
      });

      it('begins anew with what was said after it', async () => {
        const { address, chat, contact } = await known();
        await store.accept(message(address));
        await store.accept(message(address, { body: 'halo lagi', photo: Buffer.from('new') }));
        await store.commit(await nextTurn(store, chat), farewell());
        await passAll(store, chat);
        const turn = await nextTurn(store, chat);
        expect(turn).toMatchObject({
          chat,
          contact,
          address,
          body: 'halo lagi',
          hasPhoto: false,
          session: null,
          person: null,
        });
        expect(
          await store.commit(turn, commitOf({ person: 'new', effects: [send('new-0')] })),
        ).not.toBeNull();
        await passAll(store, chat);
        expect(await store.chat(address)).toBe(chat);
        await store.accept(message(address));
        expect(await store.next(chat)).toMatchObject({ person: 'new' });
      });

      it('loses no message that comes at the same moment', async () => {
        const { address, chat } = await known();
        await store.accept(message(address));
        const turn = await nextTurn(store, chat);
        const [stood, ...taken] = await Promise.all([
          store.commit(turn, farewell()),
          ...Array.from({ length: 8 }, (_, i) => store.accept(message(address, { body: i }))),
        ]);
        expect(stood).not.toBeNull();
        const bodies: unknown[] = [];
        for (const of of new Set(taken.map(({ chat }) => chat)))
          for (let turn = await store.next(of); turn; turn = await store.next(of)) {
            bodies.push(turn.body);
            await store.commit(turn, commitOf());
          }
        expect(bodies.toSorted()).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
      });

      it('lets one of two who forget at once through', async () => {
        const { address, chat } = await known();
        await store.accept(message(address));
        const turn = await nextTurn(store, chat);
        const outcomes = await Promise.all([
          store.commit(turn, farewell()),
          store.commit(turn, farewell()),
          store.commit(turn, commitOf()),
        ]);
        expect(outcomes.filter(Boolean)).toHaveLength(1);
      });

      it('had nothing to hide: no personal word ever reached the disk in the clear', async () => {
        const { address } = await known();
        const files = (await ground.files()).toString('latin1');
        const chat = (await store.chat(address))!;
        expect(files).toContain(chat);
        expect(files).not.toContain(MARK);
        expect(files).not.toContain(address.id);
        expect(await ground.rows()).not.toContain(Buffer.from(MARK).toString('hex'));
      });
    });

    describe('outbox', () => outbox(() => ground));
    describe('notices', () => notices(() => ground));
    describe('several addresses', () => addresses(() => ground));
    describe('tries', () => tries(() => ground));
    describe('hands', () => hands(() => ground));
    describe('a message that waits', () => waiting(() => ground));
    describe('dead letters', () => deadLetters(() => ground));
    describe('joining', () => joining(() => ground));
    describe('leaving', () => leaving(() => ground));
    describe('backlog', () => backlog(() => ground));
    describe('handovers', () => handovers(() => ground));
    describe('the latest lines', () => recent(() => ground));
    describe('leases', () => leases(() => ground));
    describe('sessions', () => sessions(() => ground));
    describe('vault', () => vault(() => ground));
    describe('another address', () => readdressing(() => ground));
    describe('the end of a chat', () => ending(() => ground));
    describe('what is over of a chat', () => ageing(() => ground));
    describe('the lifetime', () => lifetimes(() => ground));
    describe('dropped data keys', () => shredding(() => ground));
  });
}
