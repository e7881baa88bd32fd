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
