import { describe, expect, test } from 'vitest';
import { kecamatanNear } from '../../src/case/near.js';
import { shipped } from '../support/scripts.js';

const { areas } = shipped.flows;

/** What lies about there, by its name. */
function near(latitude: number, longitude: number): string | null {
  const found = kecamatanNear(areas, { latitude, longitude });
  if (!found) return null;
  return 'area' in found ? found.area.kecamatan : `${found.elsewhere}, ${found.of}`;
}

describe('a shared location', () => {
  test.each([
    [-6.24, 107.0, 'Bekasi Timur'],
    [-6.28, 106.92, 'Pondokgede'],
    [-6.37, 106.93, 'Jatisampurna'],
    [-6.26, 107.07, 'Tambun Selatan, Kabupaten Bekasi'],
    [-6.23, 106.91, 'Duren Sawit, Jakarta Timur'],
  ])('at %f, %f is in %s', (latitude, longitude, name) => {
    expect(near(latitude, longitude)).toBe(name);
  });

  test.each([
    [-6.9, 107.61],
    [-6.17, 106.83],
    [0, 0],
    [-90, 180],
  ])('at %f, %f is nowhere near', (latitude, longitude) => {
    expect(near(latitude, longitude)).toBeNull();
  });

  test('is told by the middles that are known: every kecamatan of the city has one', () => {
    for (const { name, at } of areas.kecamatan) expect([name, at && near(...at)]).toEqual([name, name]);
  });
});
