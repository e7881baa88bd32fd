import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/calendar.js';
import { keptSession } from '../../src/case/migrate.js';
import { packChat, packPerson } from '../../src/case/pack.js';
import type { TextEvent } from '../../src/understanding/event.js';
import { evidenceOf, shipped, ZONE } from '../support/scripts.js';
import { shownIn, Talk } from './talk.js';

const PROVEN = evidenceOf({ outcome: 'verified', dose: 2, vaccine: 'sinovac', on: '2021-08-14' });
const BLURRED = evidenceOf({ outcome: 'unreadable', reason: 'blurred' });
const OFFICER = { kind: 'officer', by: 'Rina', desk: 'd' } as const;

/** A chat of plain words, as the recogniser reads them. */
class Chat extends Talk {
  hears(text: string, more: Partial<TextEvent> = {}): this {
    const reading = shipped.recognise(text, dayOf(this.now, ZONE));
    return this.take({ kind: 'text', text, reading, ...more });
  }
}

/** A photograph of the writer's is being read. */
function reading(before = 'mau perpanjang sim bisa ga, belum vaksin'): Chat {
  const chat = new Chat();
  if (before) chat.hears(before);
  chat.take({ kind: 'photo' });
  return chat.pick('yes').hears('punya saya');
}

describe('while a photograph is read', () => {
  it('nothing is said, nothing is open, and the photograph is asked for once', () => {
    const chat = reading();
    expect([chat.said, chat.place, chat.asked]).toEqual([
      [],
      'none',
      [{ kind: 'read_photos', turns: ['t2'] }],
    ]);
  });

  it.each(['gimana kak?', 'udah belum kak', 'kok lama'])('%s: it is said that it is', (text) => {
    expect(reading().hears(text).said).toEqual(['photo-being-read']);
  });

  it('other questions are answered, and what it shows then answers the first one', () => {
    const chat = reading().hears('kalo bikin KK syaratnya apa?');
    expect(chat.words).toContain('KK');
    chat.shows(PROVEN);
    expect(chat.words).toContain('Bisa urus SIM');
    expect(chat.facts().dose_count).toMatchObject({ value: 2, provenance: 'verified' });
  });

  it('a service asked for meanwhile is what the answer is about, and is answered once', () => {
    const chat = reading('').hears('bisa bikin ktp?');
    expect(chat.place).toBe('vaccination_state/doses');
    chat.shows(PROVEN);
    expect(chat.words.split('Bisa urus KTP')).toHaveLength(2);
    expect(chat.session.runs).toEqual([]);
  });

  it('a question about somebody else stays theirs, and is answered before what it shows is told', () => {
    const chat = reading().hears('kalau istri saya mau bikin ktp bisa?').shows(PROVEN);
    expect(chat.said.slice(0, 1)).toEqual(['photo-read']);
    expect(chat.place).toBe('vaccination_state/doses');
    chat.hears('2x');
    const wife = Object.keys(chat.session.person.cases).find((id) => id !== 'self')!;
    expect(chat.facts(wife).dose_count).toMatchObject({ value: 2, provenance: 'claimed' });
    expect(chat.facts().dose_count).toMatchObject({ provenance: 'verified' });
    expect(chat.words).toMatch(/istri Kakak.*Bisa urus KTP[\s\S]*cocok dengan[\s\S]*Bisa urus SIM/);
  });

  it.each(['eh itu punya istri saya', 'bukan, itu sertifikat ibu saya', 'punya istri saya maksudnya'])(
    '%s: it is theirs, and tells nothing of the writer',
    (text) => {
      const chat = reading().hears(text);
      expect(chat.said).toEqual(['photo-being-read']);
      const held = chat.facts();
      chat.shows(PROVEN);
      expect(chat.facts()).toEqual(held);
      expect(chat.facts(chat.session.topic.case).dose_count).toMatchObject({ provenance: 'verified' });
    },
  );

  it('another one is asked about, and each is told of whose it is, whichever is read first', () => {
    const chat = reading().take({ kind: 'photo' }).hears('istri saya');
    const [mine, hers] = chat.session.pending;
    expect([mine!.photos, hers!.photos]).toEqual([['t2'], ['t5']]);
    const other = evidenceOf({ outcome: 'verified', dose: 2, vaccine: 'sinovac', on: '2021-08-20' });
    const { shown } = shownIn({ ...chat.session, pending: [hers!] }, [other]);
    chat.take({ kind: 'evidence', pending: hers!.id, shown }).shows(PROVEN);
    expect(chat.facts(hers!.case).last_dose_on?.value).toBe('2021-08-20');
    expect(chat.facts().last_dose_on?.value).toBe('2021-08-14');
  });

  it('one that is read while it is asked whose the next is waits for that', () => {
    const chat = reading().take({ kind: 'photo' }).shows(PROVEN);
    expect(chat.said).toEqual(['photo-read', 'whose-certificate']);
    chat.hears('istri saya');
    expect(chat.said[0]).toBe('evidence-proven');
    expect(chat.facts().dose_count?.provenance).toBe('verified');
    expect(chat.session.pending.map(({ photos }) => photos)).toEqual([['t5']]);
  });

  it('an album goes on with its last photograph', () => {
    const chat = new Chat().take({ kind: 'photo' }).take({ kind: 'photo' });
    chat.pick('yes').pick('mine');
    const { pending, shown } = shownIn(chat.session, [PROVEN, BLURRED]);
    const [first, second] = Object.entries(shown).map(([photo, one]) => ({ [photo]: one }));
    expect(chat.take({ kind: 'evidence', pending, shown: second! }).said).toEqual([]);
    expect(chat.take({ kind: 'evidence', pending, shown: first! }).said[0]).toBe('evidence-proven');
  });

  it.each(['batal', 'ulang dari awal', 'menu'])('%s leads out of it', (text) => {
    const chat = reading().hears(text);
    expect(chat.said.length).toBeGreaterThan(0);
  });

  it.each([
    ['called off', (chat: Chat) => chat.hears('batal')],
    ['begun anew', (chat: Chat) => chat.hears('ulang')],
    ['not agreed to any more', (chat: Chat) => chat.hears('cabut izin foto')],
    ['forgotten', (chat: Chat) => chat.hears('hapus data').hears('ya')],
    ['of somebody who left', (chat: Chat) => chat.take({ kind: 'gone' })],
    ['older than an hour', (chat: Chat) => chat.afterDays(1 / 12).hears('halo')],
  ])('what is %s is told to nobody', (_, act) => {
    const chat = reading();
    const [was] = chat.session.pending;
    act(chat);
    expect(chat.session.pending).toEqual([]);
    const { shown } = shownIn({ ...chat.session, pending: [was!] }, [PROVEN]);
    chat.take({ kind: 'evidence', pending: was!.id, shown });
    expect([chat.effects, chat.facts().vaccine]).toEqual([[], undefined]);
  });

  it('"kembali" takes it back, and asks whose it is', () => {
    const chat = reading();
    const before = shownIn(chat.session, [PROVEN]);
    chat.hears('kembali');
    expect(chat.said).toEqual(['whose-certificate']);
    expect(chat.take(before).effects).toEqual([]);
    chat.hears('istri saya');
    expect(chat.asked).toEqual([{ kind: 'read_photos', turns: ['t2'] }]);
    chat.shows(PROVEN);
    expect(chat.facts().vaccine).toBeUndefined();
  });

  it('"hapus data" is asked to the end first', () => {
    const chat = reading().hears('hapus data').shows(PROVEN);
    expect(chat.place).toBe('forget/sure');
    expect(chat.hears('ya').asked).toContainEqual({ kind: 'forget' });
  });

  it('a text that is edited is answered anew, and the photograph goes on being read', () => {
    const chat = reading().hears('kalo bikin KK syaratnya apa?', { message: 'm1' });
    chat.hears('kalo bikin KTP syaratnya apa?', { message: 'm1', edited: true });
    expect(chat.said[0]).toBe('edit-taken');
    expect(chat.shows(PROVEN).words).toContain('Bisa urus SIM');
  });

  it('an officer who holds the chat is told, and the bot is silent', () => {
    const chat = reading().hears('petugas');
    chat.take({ ...OFFICER, act: { kind: 'take' } }).shows(PROVEN);
    expect(chat.said).toEqual([]);
    expect(chat.asked).toMatchObject([
      { kind: 'desk', does: 'note', text: expect.stringContaining('dosis 2') },
    ]);
    expect(chat.facts().dose_count?.provenance).toBe('verified');
    chat.take({ ...OFFICER, act: { kind: 'done' } });
    expect(chat.hears('bisa perpanjang sim?').words).toContain('Bisa urus SIM');
  });

  it('it is told once that it takes a while, of all that wait', () => {
    const chat = reading();
    const { id: pending } = chat.session.pending[0]!;
    expect(chat.take({ kind: 'photos_slow', pending }).said).toEqual(['photo-queued']);
    chat.take({ kind: 'photo' }).pick('mine');
    expect(chat.take({ kind: 'photos_slow', pending: chat.session.pending[1]!.id }).said).toEqual([]);
    chat.shows(PROVEN).shows(PROVEN);
    expect(chat.take({ kind: 'photos_slow', pending }).said).toEqual([]);
  });

  it('so many of one chat are taken, and the next are to come later', () => {
    const chat = reading();
    for (let i = 0; i < 11; i++) chat.take({ kind: 'photo' }).pick('mine');
    expect(chat.session.pending).toHaveLength(12);
    chat.take({ kind: 'photo' }).pick('mine');
    expect([chat.asked, chat.session.pending.length]).toEqual([[], 12]);
    expect(chat.words).toContain('Sedang banyak foto masuk');
  });

  it('it outlives being kept, and an edit of the flows', () => {
    const chat = reading();
    const [kept, person] = [packChat(chat.session), packPerson(chat.session.person)].map(
      (part) => JSON.parse(JSON.stringify(part)) as unknown,
    );
    const { session, mended } = keptSession(kept, person, chat.session);
    expect([mended, session.pending]).toEqual([[], chat.session.pending]);
    chat.session = { ...session, edition: 'another' };
    expect(chat.shows(PROVEN).words).toContain('Bisa urus SIM');
  });
});
