import { describe, expect, it } from 'vitest';
import { read } from './support.js';

describe('what a message puts in place of what it denies', () => {
  it.each([
    ['bukan buat saya, buat istri saya', 'other', 'istri'],
    ['bukan aku yg mau urus, suami', 'other', 'suami'],
    ['eh bukan saya, ibu saya', 'other', 'ibu'],
    ['bkn gw yg ngurus, adek gw', 'other', 'adik'],
    ['bukan buat aku tapi pak Darto', 'other', 'Pak D'],
    ['bukan untuk istri, untuk saya sendiri', 'self', ''],
    ['bukan buat saya', 'other', ''],
    ['not for me, for my wife', 'other', 'istri'],
  ])('"%s" turns to another person', (text, whom, label) => {
    const { instead } = read(text);
    expect(instead).toMatchObject({ whom, service: null });
    expect(instead?.named?.label ?? '').toBe(label);
  });

  it.each([
    ['bukan kk, maksudnya ktp', 'ktp'],
    ['eh bukan ktp tapi kk', 'kk'],
    ['bukan bikin ktp, perpanjang sim', 'sim'],
  ])('"%s" turns to another service', (text, service) => {
    expect(read(text).instead).toMatchObject({ whom: null, service });
  });

  it('states what is said of the one denied of the one who is meant', () => {
    expect(read('bukan saya yang belum vaksin, suami').instead?.facts).toEqual({ dose_count: 0 });
  });

  it('does not state what is denied', () => {
    expect(read('bukan bikin ktp, perpanjang sim').instead?.facts).not.toMatchObject({ variant: 'baru' });
  });

  it.each(['bukan', 'bukan itu', 'bukan kk', 'buat istri saya', 'bukan hoax kan?', 'bukan istri saya'])(
    '"%s" puts nothing in its place',
    (text) => {
      expect(read(text).instead).toBeNull();
    },
  );
});
