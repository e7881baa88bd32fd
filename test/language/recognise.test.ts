import { describe, expect, it } from 'vitest';
import { read } from './support.js';

describe('days and hours', () => {
  it('are given in the order of the message', () => {
    expect(read('vaksin ke 2 besok, lusa jam 7 pagi mau bikin skck')).toMatchObject({
      days: ['2021-10-02', '2021-10-03'],
      time: '07:00',
      facts: { planned_dose_on: '2021-10-02', dose_count: 1 },
    });
  });
});

describe('a word with "-nya" behind it', () => {
  it('is that of the phrases without, though a list has it so', () => {
    expect(read('obatnya diambil dmn kalo puskesmasnya lagi tutup').service).toBe('puskesmas');
    expect(read('vaksinnya baru sekali').vaccination).toBe('dose1');
  });
});

describe('reminders that are not wanted any more', () => {
  it.each([
    'akte si dede udah di tangan. pengingatnya tolong disetop',
    'pengingat vaksin saya mohon dibatalkan, sudah disuntik di kantor',
    'alarm skck dicoret aja, udah kelar',
  ])('are not set: %s', (text) => {
    expect(read(text).intent).toBe('cancel_reminder');
  });

  it.each(['ya udah, ingetin selasa', 'tolong kabari saya jumat, mau bikin skck'])(
    'are not those that are: %s',
    (text) => {
      expect(read(text).intent).toBe('set_reminder');
    },
  );
});
