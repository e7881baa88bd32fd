import { describe, expect, it } from 'vitest';
import { keptWhole } from '../../src/case/migrate.js';
import { packChat, packPerson } from '../../src/case/pack.js';
import type { Reading } from '../../src/language/reading.js';
import { evidenceOf } from '../support/scripts.js';
import { reading, Talk } from './talk.js';

/** A chat whose texts come from messages that may be edited; it is kept and read again after each. */
class Edited extends Talk {
  writes(message: string, text: string, said: Partial<Reading> = {}): this {
    this.take({ kind: 'text', text, message, reading: reading(said) });
    return this.kept();
  }

  edits(message: string, text: string, said: Partial<Reading> = {}): this {
    this.take({ kind: 'text', text, message, edited: true, reading: reading(said) });
    return this.kept();
  }

  private kept(): this {
    const { person, ...chat } = this.session;
    const kept = JSON.parse(JSON.stringify([packChat({ ...chat, person }), packPerson(person)]));
    this.session = keptWhole(kept[0], kept[1])!;
    return this;
  }
}

const KTP = { intent: 'ask_access', service: 'ktp' } as const;

function asked(): Edited {
  return new Edited().writes('m1', 'bisa bikin ktp?', KTP);
}

describe('an edited message', () => {
  it('that says the same gives nothing, however long ago it was written', () => {
    const chat = asked().writes('m2', '2');
    const before = chat.session;
    expect(chat.edits('m2', '2').effects).toEqual([]);
    expect(chat.session).toEqual(before);
    expect(chat.edits('m1', 'bisa bikin ktp?', KTP).effects).toEqual([]);
    expect(chat.session).toEqual(before);
  });

  it('corrects the last answer: what followed from it is taken back', () => {
    const chat = asked().writes('m2', 'belum');
    expect(chat.facts().dose_count?.value).toBe(0);
    chat.edits('m2', '1');
    expect(chat.facts().dose_count?.value).toBe(1);
    expect(chat.said[0]).toBe('edit-taken');
    expect(chat.words).toContain('Bisa');
    const fresh = asked().writes('m2', '1');
    expect(chat.said.slice(1)).toEqual(fresh.said);
  });

  it('may be edited again, and back', () => {
    const chat = asked().writes('m2', 'belum').edits('m2', '1').edits('m2', 'belum');
    expect(chat.facts().dose_count?.value).toBe(0);
    expect(chat.said[0]).toBe('edit-taken');
    expect(chat.edits('m2', 'belum').effects).toEqual([]);
  });

  it('takes a service back with all that was noted of it', () => {
    const chat = new Edited().writes('m1', 'bisa bikin ktp hilang?', {
      ...KTP,
      facts: { variant: 'hilang' },
    });
    chat.edits('m1', 'bisa perpanjang sim?', { intent: 'ask_access', service: 'sim' });
    expect(chat.session.topic.service).toBe('sim');
    expect(chat.facts().variant).toBeUndefined();
    expect(chat.session.said.some(({ service }) => service === 'ktp')).toBe(false);
  });

  it('makes the buttons of what was asked since those of an older question', () => {
    const chat = asked().writes('m2', 'belum');
    const old = String(chat.session.token);
    chat.edits('m2', 'blm pernah sama sekali deh kayaknya, xyz', { facts: { dose_count: 0 } });
    chat.pick('urgent', old);
    expect(chat.said[0]).toBe('choice-past');
  });

  it('whose words ask the same gives nothing: a slip of the pen', () => {
    const chat = asked().writes('m2', 'belom');
    const before = chat.session;
    expect(chat.edits('m2', 'belum').effects).toEqual([]);
    expect({ ...chat.session, heard: [] }).toEqual({ ...before, heard: [] });
    expect(chat.edits('m2', '1').facts().dose_count?.value).toBe(1);
  });

  it('takes back a reminder that it set', () => {
    const chat = new Edited().writes('m1', 'ingatkan vaksin kedua', {
      intent: 'set_reminder',
      service: 'vaksinasi',
      facts: { dose_count: 1, vaccine: 'sinovac', last_dose_on: '2021-09-20' },
    });
    chat.writes('m2', 'ya');
    const { id } = chat.session.person.reminders[0]!;
    chat.edits('m2', 'tidak');
    expect(chat.asked).toContainEqual({ kind: 'cancel', id });
    expect(chat.session.person.reminders).toEqual([]);
  });

  it('brings back a reminder that it called off', () => {
    const chat = asked();
    const kept = { id: 't0-r0', at: chat.now + 1_000_000, text: { id: 'reminder-unnamed' } };
    chat.session.person.reminders = [kept];
    chat.writes('m2', 'stop');
    expect(chat.session.person.reminders).toEqual([]);
    chat.edits('m2', 'belum');
    expect(chat.asked).toContainEqual({ kind: 'remind', id: kept.id, at: kept.at });
    expect(chat.session.person.reminders).toEqual([kept]);
    expect(chat.session.person.stopped).toBe(false);
  });

  it('of which others came after is not read: what is held is told, and the question stays', () => {
    const chat = asked().writes('m2', 'belum');
    const { runs } = chat.session;
    chat.edits('m1', 'bisa bikin kk?', { intent: 'ask_access', service: 'kk' });
    expect(chat.said[0]).toBe('edit-late');
    expect(chat.words).toMatch(/Yang saya catat sekarang:[\s\S]*0/);
    expect(chat.session.topic.service).toBe('ktp');
    expect(chat.session.runs).toEqual(runs);
    expect(chat.said.length).toBeGreaterThan(1);
  });

  it('that nobody has heard of is told as one that came too late', () => {
    expect(asked().edits('m0', 'halo').said[0]).toBe('edit-late');
    expect(new Edited().edits('m0', 'halo').said).toContain('edit-late');
  });

  it.each([
    ['a button', (chat: Edited) => chat.pick(chat.offered[0] ?? 'yes')],
    ['a reminder', (chat: Edited) => chat.take({ kind: 'reminder', id: 'none' })],
    [
      'an officer',
      (chat: Edited) => chat.take({ kind: 'officer', by: 'Rina', desk: 'd', act: { kind: 'take' } }),
    ],
  ])('is too late once %s came after it', (_, happens) => {
    const chat = happens(asked().writes('m2', 'belum'));
    expect(chat.edits('m2', '1').facts().dose_count?.value).not.toBe(1);
  });

  it('does not take back what a certificate showed', () => {
    const chat = asked().take({ kind: 'photo' });
    chat.pick('yes').writes('m3', 'punya saya');
    chat.shows(evidenceOf({ outcome: 'verified', dose: 1, vaccine: 'sinovac', on: '2021-08-14' }));
    const held = chat.facts();
    chat.edits('m3', 'punya ibu');
    expect(chat.said[0]).toBe('edit-late');
    expect(chat.facts()).toEqual(held);
  });

  it('does not undo what another chat of the person changed meanwhile', () => {
    const chat = asked().writes('m2', 'belum');
    chat.session.person.chose_locale = true;
    expect(chat.edits('m2', '1').said[0]).toBe('edit-late');
    expect(chat.session.person.chose_locale).toBe(true);
  });

  it('is shown to the officers as a correction while they have the chat', () => {
    const chat = asked();
    chat.take({ kind: 'text', text: 'petugas', message: 'm2', reading: reading() });
    if (!chat.session.handover) chat.pick('yes');
    chat.take({ kind: 'officer', by: 'Rina', desk: 'd', act: { kind: 'take' } });
    chat.writes('m3', 'nama saya Siti').edits('m3', 'nama saya Sita');
    expect(chat.said).toEqual([]);
    expect(chat.asked).toContainEqual(
      expect.objectContaining({ kind: 'desk', does: 'resident', text: 'Koreksi: nama saya Sita' }),
    );
    expect(chat.edits('m3', 'nama saya Sita').effects).toEqual([]);
  });
});
