import { describe, expect, test } from 'vitest';
import type { Command } from '../../../src/understanding/command.js';
import { listed } from '../../../src/understanding/readers/listed.js';
import { understand } from '../../../src/understanding/understand.js';
import { chat, message, readBy } from '../chat.js';

const LIST =
  'Saya ketua RT 06. 1) Bu Ratih belum vaksin mau KTP 2) Pak Somad 2x mau SIM 3) Teh Nia 1x mau KK';

/** The commands for the list that stands; cases by their place on it. */
function asked(text: string, before = [LIST]): unknown[] | null {
  const talk = chat(...before);
  const places = talk.session.topic.people.map((one) => one.case);
  const placed = (command: Command): unknown => {
    switch (command.do) {
      case 'amend': {
        const { case: id, service, facts } = command;
        return ['amend', places.indexOf(id) + 1, service, facts.dose_count ?? null];
      }
      case 'strike':
        return ['strike', ...command.cases.map((id) => places.indexOf(id) + 1)];
      case 'add':
        return [
          'add',
          ...command.people.map(({ label, service, facts }) => [label, service, facts.dose_count]),
        ];
      case 'turn':
        return ['turn', command.who.kind === 'listed' ? places.indexOf(command.who.id) + 1 : command.who];
      case 'start':
        return [command.dialogue, ...Object.values(command.args ?? {})];
      default:
        return [command.do, 'text' in command ? command.text : null];
    }
  };
  return readBy(listed, talk, text)?.commands.map(placed) ?? null;
}

test.each<[string, ...unknown[]]>([
  ['no 1 udah vaksin tadi pagi', ['amend', 1, null, 1], ['people', 'changed', '1']],
  ['yang nomor 2 dosis 1 deng', ['amend', 2, null, 1], ['people', 'changed', '2']],
  ['nomer 3 belum vaksin ternyata', ['amend', 3, null, 0], ['people', 'changed', '3']],
  ['yang kedua ternyata booster', ['amend', 2, null, 3], ['people', 'changed', '2']],
  ['yg terakhir baru dosis 2', ['amend', 3, null, 2], ['people', 'changed', '3']],
  ['Pak Somad bukan SIM tapi KTP', ['amend', 2, 'ktp', null], ['people', 'changed', '2']],
  ['Pak S bukan SIM tapi SKCK', ['amend', 2, 'skck', null], ['people', 'changed', '2']],
  ['ralat: pak somad mau skck bukan sim', ['amend', 2, 'skck', null], ['people', 'changed', '2']],
  ['ganti no 3 jadi akta lahir', ['amend', 3, 'akta_lahir', null], ['people', 'changed', '3']],
  ['eh no 3 salah, harusnya KTP', ['amend', 3, 'ktp', null], ['people', 'changed', '3']],
  ['bu ratih udah suntik pertama', ['amend', 1, null, 1], ['people', 'changed', '1']],
  [
    'no 2 sampai 3 udah vaksin 2x',
    ['amend', 2, null, 2],
    ['amend', 3, null, 2],
    ['people', 'changed', '2 3'],
  ],
  ['daftar 2-3', ['people', 'show', '2 3']],
  ['daftar nomor 1 s/d 2', ['people', 'show', '1 2']],
  ['teruskan 2-3', ['people', 'pass_on', '2 3']],
  ['coret no 1 sampai no 2', ['strike', 1, 2], ['people', 'removed']],
  ['no 1 dan 3 udah vaksin 2x', ['amend', 1, null, 2], ['amend', 3, null, 2], ['people', 'changed', '1 3']],
  [
    'no 1 udah vaksin, no 3 belum',
    ['amend', 1, null, 1],
    ['amend', 3, null, 0],
    ['people', 'changed', '1 3'],
  ],
  ['no 2 ga jadi SIM, gantinya KK', ['amend', 2, 'kk', null], ['people', 'changed', '2']],
])('somebody is told of otherwise: "%s"', (text, ...commands) => {
  expect(asked(text)).toEqual(commands);
});

test.each<[string, ...unknown[]]>([
  ['hapus no 3', ['strike', 3], ['people', 'removed']],
  ['coret pak Somad', ['strike', 2], ['people', 'removed']],
  ['bu ratih dicoret aja', ['strike', 1], ['people', 'removed']],
  ['somad dihapus ya', ['strike', 2], ['people', 'removed']],
  ['hapus nomor 1 sama 2', ['strike', 1, 2], ['people', 'removed']],
  ['yang terakhir batal', ['strike', 3], ['people', 'removed']],
  ['teh nia ga jadi ikut', ['strike', 3], ['people', 'removed']],
  ['coret 2', ['strike', 2], ['people', 'removed']],
  ['no 1 hapus, no 2 udah booster', ['amend', 2, null, 3], ['strike', 1], ['people', 'removed', '1']],
  ['hapus no 1, 2 dan 3', ['strike', 1, 2, 3], ['people', 'emptied']],
  ['hapus daftar saya', ['strike', 1, 2, 3], ['people', 'emptied']],
])('somebody is struck off: "%s"', (text, ...commands) => {
  expect(asked(text)).toEqual(commands);
});

test.each<[string, ...unknown[]]>([
  ['tambah 4) Bu Neneng dosis 1 mau SKCK', ['add', ['Bu N', 'skck', 1]], ['people', 'added', '4']],
  ['satu lagi, pak Joko blm vaksin mau KK', ['add', ['Pak J', 'kk', 0]], ['people', 'added', '4']],
  ['ketinggalan: mbah uti bansos blm vaksin', ['add', ['Mbah U', 'bansos', 0]], ['people', 'added', '4']],
  ['eh ada lagi mpok atun mau ktp vaksin 2x', ['add', ['Mpok A', 'ktp', 2]], ['people', 'added', '4']],
  [
    'tambahin dong bu ani ktp 1x sama pak budi kk belum',
    ['add', ['Bu A', 'ktp', 1], ['Pak B', 'kk', 0]],
    ['people', 'added', '4 5'],
  ],
  [
    '4. Cak Mamat SKCK 2x\n5. Gus Ali KTP belum',
    ['add', ['Cak M', 'skck', 2], ['Gus A', 'ktp', 0]],
    ['people', 'added', '4 5'],
  ],
  ['tambah lagi bu ratih mau SKCK', ['add', ['Bu R', 'skck', undefined]], ['people', 'added', '1']],
])('somebody is added: "%s"', (text, ...commands) => {
  expect(asked(text)).toEqual(commands);
});

test.each<[string, ...unknown[]]>([
  ['minta daftarnya lagi', ['people', 'show']],
  ['daftar saya tadi', ['people', 'show']],
  ['rekap dong', ['people', 'show']],
  ['teruskan', ['people', 'pass_on']],
  ['teruskan 2', ['people', 'pass_on', '2']],
  ['teks untuk bu ratih', ['people', 'pass_on', '1']],
  ['kirimin semua teksnya', ['people', 'pass_on']],
  ['buatin teks buat grup', ['people', 'group']],
  ['bikinin pengumuman buat grup wa ya', ['people', 'group']],
  ['no 1 rinciannya?', ['turn', 1], ['settle', null], ['claim', null], ['people', 'details']],
  ['nomor 2 bawa apa aja?', ['turn', 2], ['settle', null], ['claim', null], ['people', 'details']],
  ['apa bu ratih boleh datang besok?', ['turn', 1], ['settle', null], ['people', 'details']],
  ['no 7 udah vaksin', ['ack', 'people-not-listed'], ['repeat', null]],
  ['hapus no 9', ['ack', 'people-not-listed'], ['repeat', null]],
  ['ada lagi yang perlu dibawa?', ['people', 'show']],
  ['yg perlu dibawa', ['people', 'show']],
])('the list is asked for: "%s"', (text, ...commands) => {
  expect(asked(text)).toEqual(commands);
});

describe('what is not about the list', () => {
  test.each([
    'hapus data saya',
    'hapus pengingat no 2',
    'batal',
    'no 2 minta diingetin besok',
    'saya sendiri belum vaksin mau pindah domisili',
    'mau daftar bpjs',
    'bu tuti mau ktp, belum vaksin',
    'saya harus minta bukti vaksin ga?',
  ])('"%s"', (text) => {
    expect(asked(text)).toBeNull();
  });

  test('is every such message where no list stands', () => {
    for (const text of ['hapus no 3', 'teruskan 2', 'no 1 udah vaksin', 'rekap', 'tambah bu ani mau ktp']) {
      expect(asked(text, [])).toBeNull();
    }
  });
});

test('of two who are called alike neither is changed', () => {
  const alike = 'Saya RT 03. 1) Bu Nani belum vaksin mau KK 2) Bu Nuri belum vaksin mau SKCK';
  expect(asked('Bu N sudah vaksin', [alike])).toBeNull();
  expect(asked('Bu Nuri sudah vaksin', [alike])).toEqual([
    ['amend', 2, null, 1],
    ['people', 'changed', '2'],
  ]);
});

test('the list stands before what waits for an answer, and the number of a choice after it', () => {
  const talk = chat(LIST, 'saya sendiri belum vaksin mau pindah domisili');
  const understood = (text: string) => understand(talk.view, message(text)).because[0];
  expect(understood('no 1 udah vaksin')).toMatch(/^ofList:/);
  expect(understood('no 3')).toMatch(/^answer:/);
});
