import { describe, expect, test } from 'vitest';
import { read } from '../support.js';

describe('several wishes of one message', () => {
  test.each([
    ['syarat kk apa aja? sama ingetin hari jumat ya', ['ask_requirements', 'kk'], ['set_reminder', 'none']],
    [
      'saya vaksin 1x sinovac 15 september, bisa bikin SKCK ga? sekalian ingetin vaksin keduanya',
      ['ask_access', 'skck'],
      ['set_reminder', 'vaksinasi'],
    ],
    ['ingetin besok ya, terus syarat sim apa aja?', ['ask_requirements', 'sim'], ['set_reminder', 'none']],
    [
      'kantor samsat dimana? sekalian ingetin lusa jam 9',
      ['ask_where_when', 'stnk_pajak'],
      ['set_reminder', 'none'],
    ],
    [
      'syarat kk apa aja? terus perpanjang sim berapa biayanya?',
      ['ask_requirements', 'kk'],
      ['ask_requirements', 'sim'],
    ],
    [
      'bikin skck bawa apa? trus kantor samsat dimana?',
      ['ask_requirements', 'skck'],
      ['ask_where_when', 'stnk_pajak'],
    ],
  ])('"%s"', (text, first, second) => {
    const { intent, service, further } = read(text);
    expect([intent, service]).toEqual(first);
    expect(further.map((one) => [one.intent, one.service])).toEqual([second]);
  });

  test('a day belongs to the wish that it is told with', () => {
    const { days, further } = read('syarat kk apa aja? sama ingetin hari jumat ya');
    expect([days, further[0]!.days]).toEqual([[], ['2021-10-08']]);
  });

  test.each([
    'ingetin vaksin kedua, kmrn sinovac tgl 20',
    'mau perpanjang sim lusa, ingetin ya',
    'dosis 2 AZ jatuh tgl 23/12, tolong ingatkan',
    'bisa bikin ktp ga? syaratnya apa?',
    'mau urus kk, udah vaksin 2x, bisa?',
    'ingetin urus ktp sama kk hari senin',
  ])('one wish: "%s"', (text) => expect(read(text).further).toEqual([]));
});
