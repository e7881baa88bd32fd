import { describe, expect, test } from 'vitest';
import { area } from '../../../src/understanding/readers/area.js';
import { chat, readBy } from '../chat.js';

describe('a part of the city', () => {
  test.each([
    ['saya di kayuringin', 'Bekasi Selatan', 'Kayuringinjaya'],
    ['mau urus kk, rumah di rawalumbu', 'Rawalumbu', null],
    ['abdi ti jatiasih', 'Jatiasih', null],
    ['kulo saking pondok gede', 'Pondokgede', null],
    ['I live in Bekasi Timur', 'Bekasi Timur', null],
    ['warga kaliabang tengah, skck bisa?', 'Bekasi Utara', 'Kaliabang Tengah'],
  ])('is noted by the way: "%s"', (text, kecamatan, kelurahan) => {
    expect(readBy(area, chat(), text)).toEqual({
      commands: [{ do: 'note', area: { kecamatan, kelurahan } }],
      because: `it names ${kelurahan ?? kecamatan}`,
      goesOn: true,
    });
  });

  test('is heard in the middle of a question as well', () => {
    expect(readBy(area, chat('mau urus skck bisa?'), 'belum, saya di kayuringin')?.goesOn).toBe(true);
  });

  test.each(['saya di rumah', 'di kelurahan mana ya', 'mau urus ktp', ''])('is named by no "%s"', (text) => {
    expect(readBy(area, chat(), text)).toBeNull();
  });
});
