import { describe, expect, test } from 'vitest';
import { HOUR_MS, Talk } from './talk.js';

/** A chat that is owed a reminder, some hours after its last message. */
function reminded(hours = 1): Talk {
  const talk = new Talk();
  talk.session.person.reminders = [{ id: 'r1', at: talk.now + 99 * HOUR_MS, text: { id: 'menu' } } as never];
  talk.session.at = talk.now;
  talk.now += hours * HOUR_MS;
  return talk;
}

/** A chat in an officer's hands. */
function held(): Talk {
  const talk = new Talk();
  talk.say('petugas', { intent: 'officer' } as never);
  talk.session.handover ??= {
    id: 't0',
    state: 'held',
    since: talk.now,
    topic: 'officer',
    service: null,
    by: 'Rina',
    lines: [],
  };
  return talk;
}

describe('a message that did not arrive', () => {
  test.each(['refused', 'expired', 'gone', 'opted_out'] as const)('is kept in a record: %s', (why) => {
    const talk = reminded().take({ kind: 'undelivered', why, by: null });
    expect(talk.asked).toContainEqual({ kind: 'record', record: 'undelivered', about: { why }, case: null });
    expect(talk.said).toEqual([]);
  });

  test('and was an officer’s, is told to the officers, whether they hold the chat still or not', () => {
    const talk = held().take({ kind: 'undelivered', why: 'refused', by: 'Rina' });
    const told = talk.asked.find((effect) => effect.kind === 'desk');
    expect(told).toMatchObject({ does: 'undelivered', from: null, text: expect.stringContaining('Rina') });
    expect(talk.session.handover?.lines.at(-1)).toMatchObject({
      from: 'note',
      text: told && 'text' in told ? told.text : '',
    });
    const later = new Talk().take({ kind: 'undelivered', why: 'expired', by: 'Rina' });
    expect(later.asked.map(({ kind }) => kind)).toEqual(['record', 'desk']);
  });

  test('since the resident is gone, leaves the chat with the officer who wrote it, where that can be read', () => {
    const talk = held();
    talk.now += HOUR_MS;
    talk.take({ kind: 'undelivered', why: 'gone', by: 'Rina' });
    expect(talk.asked.map((effect) => (effect.kind === 'desk' ? effect.does : effect.kind))).toEqual([
      'record',
      'undelivered',
    ]);
    expect(talk.session.handover?.lines.at(-1)?.text).toContain('Rina');
    const other = held();
    other.now += HOUR_MS;
    other.take({ kind: 'undelivered', why: 'gone', by: null });
    expect(other.session.handover).toBeNull();
  });

  test.each([
    ['refused', 1, 1],
    ['expired', 1, 1],
    ['gone', 1, 0],
    ['gone', 0, 1],
    ['opted_out', 0, 0],
  ] as const)('for it was %s, %i hours after they wrote: %i reminders are left', (why, hours, left) => {
    const talk = reminded(hours).take({ kind: 'undelivered', why, by: null });
    expect(talk.session.person.reminders).toHaveLength(left);
    expect(talk.session.person.stopped).toBe(why === 'opted_out');
  });
});
