import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isLikelyName, isLikelyPlace } from '../../src/neighbourhood/likely-name.js';
import { type Placed, presentIn } from '../../src/neighbourhood/register.js';
import { wordhood } from '../../src/neighbourhood/sentence/lexemes.js';
import { movesTold } from '../../src/neighbourhood/sentence/moves-told.js';
import type { Move, Telt } from '../../src/neighbourhood/told-move.js';
import { rules, TODAY } from './rules.js';

const house = (name: string, people: Record<string, string>): Placed => ({
  area: '32.75.04.1005/011/005',
  house: {
    ...{ name, owner: null, address: null, rooms: null, version: 1, until: 0 },
    ...{ history: [], wishes: [], applied: [] },
    occupants: Object.entries(people).map(([who, room]) => ({
      ...{ id: who, name: who, room, from: 'Garut', since: '2021-02-01', left: null },
      ...{ fresh: null, reported: null, registered: null },
    })),
  },
});
const register = [
  house('Kontrakan Haji Sanip', { Ujang: '1', Yeni: '2', 'Slamet Riyadi': '4' }),
  house('Kos Mpok Leha', { Dewi: '1', Rini: '3', Agus: '4' }),
  house('Kos Pink', { Agus: '2' }),
];
// one of another town
Object.assign(register[2]!.house.occupants[0]!, { from: 'Lampung' });
const latest = { placed: register[1]!, occupant: presentIn(register[1]!.house)[0]! };
const telt: Telt = {
  today: TODAY,
  id: 'new',
  latest,
  house: register[1]!,
  wrote: { turn: 't', isNext: true },
};

/** What a move changes, in few words. */
function inShort(move: Move): string {
  if (move.is === 'several') return `several: ${move.found.length}`;
  if (!('change' in move)) return move.is;
  const into = move.is === 'transfer' ? ` -> ${move.into.house.name} ${move.telling.room} ${move.on}` : '';
  const steps = move.change.steps.map((step) => {
    if (step.do === 'in') {
      const { name, room, from, since, reported } = step.occupant;
      return `in ${name} ${room} ${from} ${since} ${reported}`;
    }
    if (step.do === 'out') return `out ${step.id} ${step.on}`;
    return step.do === 'set' ? `${step.id} ${step.field}=${step.value}` : step.do;
  });
  return `${move.change.house.name}: ${steps.join(', ')}${into}`;
}
const told = (text: string) => movesTold(text, register, rules, telt)?.map(inShort) ?? null;

describe('a sentence that is read word by word', () => {
  test.each([
    [
      'neng aya nu anyar di h sanip pintu 3 namina asep ti garut',
      ['Kontrakan Haji Sanip: in Asep 3 garut 2021-10-04 null'],
    ],
    ['rini pindah ka kamar 2 nya', ['Kos Mpok Leha: Rini room=2']],
    ['slamet tulis udah lapor kemaren sore', ['Kontrakan Haji Sanip: Slamet Riyadi reported=true']],
    [
      'tgl 3 rini keluar, yeni tgl 2',
      ['Kos Mpok Leha: out Rini 2021-10-03', 'Kontrakan Haji Sanip: out Yeni 2021-10-02'],
    ],
    [
      'yeni udah lapor, ujang belum',
      ['Kontrakan Haji Sanip: Yeni reported=true', 'Kontrakan Haji Sanip: Ujang reported=false'],
    ],
    ['ujang teh ti ciamis lain ti garut', ['Kontrakan Haji Sanip: Ujang from=Ciamis']],
    ['rini salah, dudu garut tapi cepu', ['Kos Mpok Leha: Rini from=Cepu']],
    [
      'kemudian mohon dicatatkan bahwa saudara Rini sudah pindah ke tempat haji sanip kamar 5 per tanggal 1 kemarin',
      ['Kos Mpok Leha: out Rini 2021-10-01 -> Kontrakan Haji Sanip 5 2021-10-01'],
    ],
    [
      'yeni keluar kemarin, kamarnya diisi bowo dari pati',
      ['Kontrakan Haji Sanip: out Yeni 2021-10-03', 'Kontrakan Haji Sanip: in Bowo 2 Pati 2021-10-04 null'],
    ],
    ['iya pemalang jg, dari jumat', ['Kos Mpok Leha: Dewi from=Pemalang, Dewi since=2021-10-01']],
    ['agus pindah keluar', ['several: 2']],
    ['yang dari lampung, keluarnya jumat kemarin', ['Kos Pink: out Agus 2021-10-01']],
    ['yeni udah lapor kok dr agustus', ['Kontrakan Haji Sanip: Yeni reported=true']],
    ['agus kos pink keluar', ['Kos Pink: out Agus 2021-10-04']],
    [
      'yeni dr kuningan ujang dr tasik dua2nya masuk tgl 1',
      [
        'Kontrakan Haji Sanip: Yeni from=Kuningan, Yeni since=2021-10-01',
        'Kontrakan Haji Sanip: Ujang from=Tasik, Ujang since=2021-10-01',
      ],
    ],
    [
      'ujang sama yeni udah lapor',
      ['Kontrakan Haji Sanip: Ujang reported=true', 'Kontrakan Haji Sanip: Yeni reported=true'],
    ],
  ])('"%s"', (text, moves) => {
    expect(told(text)?.map((one) => one.toLowerCase())).toEqual(moves.map((one) => one.toLowerCase()));
  });

  test.each([
    'rini masuk rumah sakit',
    'dewi nikah besok pindah ikut lakinya',
    'rini pindah ke h sanip kamar 4 tgl 1 besok',
    'kamar 5 bocor',
    'ujang pindah?',
    'ujang belum tentu pindah',
    'neng kene ana sing anyar',
    'budi keluar',
    'yeni bawa adeknya sekamar, namanya rosid',
    'jangan ujang yang keluar',
    'ujang tgl 5',
  ])('"%s" is left to others, for not every word is understood', (text) => {
    expect(told(text)).toBeNull();
  });

  test('of any words nothing is thrown, and nobody comes whose name is a word of the language', () => {
    const words =
      'rini ujang masuk keluar pindah ke kamar 3 dari garut tegal pindahnya sekamar barengan namanya asep tgl 5 kemarin belum lapor juga , bukan h sanip'.split(
        ' ',
      );
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 12 }), (said) => {
        for (const move of movesTold(said.join(' '), register, rules, telt) ?? [])
          if (move.is === 'in') expect(isLikelyName(move.tellings[0]!.name, rules)).toBe(true);
      }),
    );
  });
});

describe('words of the language', () => {
  test.each(['pindahnya', 'sekamar', 'barengan', 'tanggalnya', 'ternyata', 'diganti', 'kirain'])(
    '"%s" has an affix, as names have none',
    (word) => expect(wordhood(rules).isAffixed(word)).toBe(true),
  );
  test.each([
    'Kariman',
    'Raihan',
    'Sopian',
    'Dian',
    'Beni',
    'Setiawan',
    'Kurniawan',
    'Berliana',
    'Sekar',
    'Permata',
  ])('"%s" is a name', (word) => expect(isLikelyName(word, rules)).toBe(true));
  test('what says more is no name, and no place', () => {
    expect(
      ['Diganti Ku Pipit', 'Sekamar Ama Nia', 'Nya Kosong'].map((one) => isLikelyName(one, rules)),
    ).toEqual([false, false, false]);
    expect(['Tuban Ono Piro', 'O', 'Batalin'].map((one) => isLikelyPlace(one, rules))).toEqual([
      false,
      false,
      false,
    ]);
    expect(
      ['Kediri', 'Pekalongan', 'Pati', 'Kampung Melayu'].map((one) => isLikelyPlace(one, rules)),
    ).toEqual([true, true, true, true]);
  });
});
