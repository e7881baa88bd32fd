import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantOf } from '../../src/calendar.js';
import type { Event } from '../../src/case/event.js';
import { HOUR_MS, reading, Talk } from '../dialogue/talk.js';
import { runs } from '../support/runs.js';
import { ZONE } from '../support/scripts.js';

type Act = Extract<Event, { kind: 'officer' }>['act'];

const officer = (talk: Talk, act: Act, by = 'Rina') =>
  talk.take({ kind: 'officer', by, desk: 'telegram', act });
const take = (talk: Talk) => officer(talk, { kind: 'take' });
const desk = (talk: Talk) => talk.asked.filter((effect) => effect.kind === 'desk');

/** A resident in the middle of a question, who has asked for an officer. */
const waiting = () =>
  new Talk().say('saya mau urus sim', { intent: 'ask_access', service: 'sim' }).say('petugas');

describe('a resident who asks for an officer', () => {
  it('is queued with their words, and the open question stays', () => {
    const talk = waiting();
    expect(talk.asked).toEqual([{ kind: 'hand_over', topic: 'officer', service: 'sim' }]);
    expect(talk.said).toEqual(['officer-called', 'officer-sees', 'ask-doses']);
    expect(talk.session.handover).toMatchObject({ state: 'waiting', by: null, service: 'sim' });
    expect(talk.session.handover?.lines.map(({ text }) => text)).toEqual(['petugas']);
  });

  it('is told when officers are back, outside their hours', () => {
    const sunday = instantOf('2021-10-03', '20:00', ZONE);
    const talk = new Talk(undefined, sunday).say('petugas');
    expect(talk.words).toContain('Senin, 4 Oktober 2021, pukul 08.00');
    expect(talk.say('petugas').words).toContain('sudah di antrean');
    expect(talk.asked.filter(({ kind }) => kind === 'hand_over')).toEqual([]);
  });

  it('is told what else they can do where the queue is full, and asked the open question again', () => {
    const talk = new Talk().say('saya mau urus sim', { intent: 'ask_access', service: 'sim' });
    talk.take({ kind: 'text', text: 'petugas', reading: reading(), queueFull: true });
    expect(talk.said).toEqual(['officer-full', 'ask-doses']);
    expect(talk.words).toMatch(/antrean petugas sedang penuh.*langsung saja ke loket/);
    expect([talk.asked, talk.session.handover]).toEqual([[], null]);
    expect(talk.say('belum pernah').said).toContain('verdict');
    expect(talk.say('petugas').said[0]).toBe('officer-called');
  });

  it('is not told so where they are in the queue already, or by whom the bot does not understand', () => {
    const talk = waiting().take({ kind: 'text', text: 'petugas', reading: reading(), queueFull: true });
    expect(talk.said[0]).toBe('officer-still');
    const lost = new Talk().say('asdf qwer').say('zxcv qwop');
    lost.take({ kind: 'text', text: 'lkjh poiu', reading: reading(), queueFull: true });
    expect([lost.said, lost.asked]).toEqual([['officer-full'], []]);
  });

  it('goes on with the bot while waiting, and officers read along', () => {
    const talk = waiting().say('belum pernah');
    expect(talk.said).toContain('verdict');
    expect(desk(talk)).toEqual([
      { kind: 'desk', does: 'resident', by: null, text: 'belum pernah', photo: null, from: null },
    ]);
  });

  it('shows no photograph to officers that was sent for the bot to read', () => {
    const talk = waiting().take({ kind: 'photo' });
    expect(desk(talk)).toEqual([]);
  });
});

describe('an officer who takes the chat', () => {
  it('silences the bot; what the resident sends goes to the officers alone', () => {
    const talk = take(waiting());
    expect(talk.said).toEqual(['officer-joined']);
    talk.say('saya belum vaksin, bisa?', { intent: 'ask_access', service: 'sim', facts: { dose_count: 0 } });
    expect(talk.said).toEqual([]);
    expect(desk(talk).map(({ text }) => text)).toEqual(['saya belum vaksin, bisa?']);
    expect(talk.facts()).not.toHaveProperty('dose_count');
    for (const word of ['batal', 'petugas', 'bantuan', 'ulang', '1']) expect(talk.say(word).said).toEqual([]);
    talk.take({ kind: 'photo' });
    expect([talk.said, desk(talk)[0]?.photo]).toEqual([[], talk.session.handover?.lines.at(-1)?.photo]);
    expect(talk.session.photos).toEqual([]);
    expect(talk.take({ kind: 'other', what: 'voice' }).said).toEqual([]);
    expect(desk(talk)[0]?.text).toContain('pesan suara');
    expect(talk.take({ kind: 'start' }).said).toEqual([]);
  });

  it('reads a tapped button by its words', () => {
    const talk = take(waiting());
    talk.pick('dose-none');
    expect([talk.said, desk(talk).map(({ text }) => text)]).toEqual([[], ['Belum']]);
  });

  it('speaks to the resident by name, and taking is not asked of who just writes', () => {
    const talk = officer(waiting(), { kind: 'say', text: 'Selamat pagi, Bu', photo: false });
    expect(talk.words).toMatch(/Rina[\s\S]*Rina:\* Selamat pagi, Bu/);
    expect(talk.session.handover).toMatchObject({ state: 'held', by: 'Rina' });
    expect(desk(talk).map(({ does, from }) => [does, from])).toEqual([
      ['before', null],
      ['taken', null],
      ['officer', 'telegram'],
    ]);
  });

  it('leaves notes that the resident never sees', () => {
    const talk = officer(take(waiting()), { kind: 'note', text: 'perlu dicek' });
    expect(talk.said).toEqual([]);
    expect(talk.session.handover?.lines.at(-1)).toMatchObject({ from: 'note', text: 'perlu dicek' });
  });

  it('sets right what was said, and colleagues see it', () => {
    const talk = officer(take(waiting()), { kind: 'say', text: 'Datang Senin', photo: false });
    officer(talk, { kind: 'say', text: 'Datang Selasa', photo: false, corrects: true });
    expect(talk.words).toBe('*Rina:* Koreksi: Datang Selasa');
    expect(desk(talk).map(({ text }) => text)).toEqual(['Koreksi: Datang Selasa']);
    officer(talk, { kind: 'note', text: 'sudah lengkap', corrects: true });
    expect(talk.said).toEqual([]);
    expect(talk.session.handover?.lines.slice(-2).map(({ text }) => text)).toEqual([
      'Koreksi: Datang Selasa',
      'Koreksi: sudah lengkap',
    ]);
  });

  it('sees what a resident edits, once for each real change, however long ago it was written', () => {
    const talk = take(waiting());
    const says = (message: string, text: string, edited?: true) =>
      talk.take({ kind: 'text', text, message, ...(edited ? { edited } : {}), reading: reading() });
    const shown = () => desk(talk).map(({ text }) => text);
    says('m1', 'umur 20');
    expect([talk.said, shown()]).toEqual([[], ['umur 20']]);
    expect(says('m1', 'umur 20', true).effects).toEqual([]);
    says('m1', 'umur 21', true);
    expect([talk.said, shown()]).toEqual([[], ['Koreksi: umur 21']]);
    expect(says('m1', 'umur 21', true).effects).toEqual([]);
    for (let i = 0; i < 20; i++) says(`n${i}`, `baris ${i}`);
    expect(says('n0', 'baris 0', true).effects).toEqual([]);
    says('n0', 'baris nol', true);
    expect(shown()).toEqual(['Koreksi: baris nol']);
  });

  it('sees the latest lines whole, and how many there were before', () => {
    const talk = take(waiting());
    for (let i = 0; i < 210; i++) talk.say(`baris ${i}`);
    const { lines, dropped = 0 } = talk.session.handover!;
    // the first words were those by which an officer was asked for
    expect([lines.length + dropped, lines.at(-1)?.text]).toEqual([211, 'baris 209']);
    expect(lines[0]?.text).toBe(`baris ${dropped - 1}`);
    const whole = 'a'.repeat(60_000);
    for (let i = 0; i < 10; i++) officer(talk, { kind: 'say', text: whole, photo: false });
    const kept = talk.session.handover!.lines;
    expect(kept.length).toBeGreaterThan(2);
    expect(kept.every(({ text }) => text === whole)).toBe(true);
  });

  it('gives the chat back where it was', () => {
    const talk = take(waiting());
    const place = talk.place;
    officer(talk, { kind: 'done' });
    expect(talk.said).toEqual(['officer-done', 'ask-doses']);
    expect([talk.place, talk.session.handover]).toEqual([place, null]);
    expect(talk.say('belum pernah').said).toContain('verdict');
    expect(officer(talk, { kind: 'say', text: 'masih di sana?', photo: false }).effects).toEqual([]);
  });

  it.each(['stop', 'hapus data', 'menu'])('cannot keep a resident who writes "%s"', (word) => {
    const talk = take(waiting()).say(word);
    expect(talk.session.handover).toBeNull();
    expect(desk(talk).map(({ does }) => does)).toEqual(['closed']);
    expect(talk.said).not.toEqual([]);
  });

  it('holds it no longer than a day of silence', () => {
    const talk = take(waiting());
    talk.now += 23 * HOUR_MS;
    expect(talk.say('halo?').said).toEqual([]);
    talk.now += 25 * HOUR_MS;
    talk.say('halo', { intent: 'greet' });
    expect(talk.said).toContain('greeting');
    expect(talk.session.handover).toBeNull();
  });

  it('still lets reminders through', () => {
    const talk = take(waiting());
    const text = { id: 'reminder-errand', args: {} };
    talk.session.person.reminders = [{ id: 'r1', at: talk.now, text }];
    expect(talk.take({ kind: 'reminder', id: 'r1' }).said).toEqual(['reminder']);
  });

  it('is known to be away: the resident is told once officers cannot read, unless one has answered', () => {
    const talk = waiting().take({ kind: 'unread' });
    expect(talk.said).toEqual(['officer-unread']);
    officer(talk, { kind: 'say', text: 'Sebentar, Bu', photo: false });
    expect(talk.take({ kind: 'unread' }).effects).toEqual([]);
    talk.say('sudah lama');
    expect(talk.take({ kind: 'unread' }).said).toEqual(['officer-unread']);
    officer(talk, { kind: 'done' });
    expect(talk.take({ kind: 'unread' }).effects).toEqual([]);
  });

  it('hears that words have not arrived yet', () => {
    const talk = take(waiting()).take({ kind: 'late', by: 'Rina' });
    expect(talk.said).toEqual([]);
    expect(desk(talk)).toMatchObject([{ does: 'undelivered', text: expect.stringContaining('Rina') }]);
    expect(talk.session.handover?.lines.at(-1)).toMatchObject({ from: 'note', text: desk(talk)[0]?.text });
    expect(talk.session.handover?.state).toBe('held');
  });

  it('hears when the resident is gone', () => {
    const talk = take(waiting()).take({ kind: 'gone' });
    expect(desk(talk).map(({ does }) => does)).toEqual(['closed']);
  });
});

describe('whatever happens', () => {
  it('the bot never speaks while an officer holds the chat, except as itself being called back', () => {
    const move = fc.oneof(
      fc
        .constantFrom('petugas', 'ktp', 'ya', '1', 'batal', 'kembali', 'asdf', 'stop', 'menu')
        .map((text) => ({ text })),
      fc
        .constantFrom<Act>(
          { kind: 'take' },
          { kind: 'done' },
          { kind: 'note', text: 'n' },
          { kind: 'say', text: 's', photo: false },
        )
        .map((act) => ({ act })),
    );
    fc.assert(
      fc.property(fc.array(move, { maxLength: 40 }), (moves) => {
        const talk = new Talk();
        for (const one of moves) {
          const held = talk.session.handover?.state === 'held';
          if ('act' in one) officer(talk, one.act);
          else talk.say(one.text);
          const stillHeld = talk.session.handover?.state === 'held';
          if (held && stillHeld) expect(talk.said.filter((id) => id !== 'officer-says')).toEqual([]);
          expect(talk.session.handover?.lines.length ?? 0).toBeLessThanOrEqual(60);
        }
      }),
      { numRuns: runs(200) },
    );
  });
});
