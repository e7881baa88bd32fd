import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dayOf } from '../../src/calendar.js';
import type { Effect } from '../../src/case/effect.js';
import { RegisterInMemory } from '../../src/examples/register.js';
import { textRead } from '../../src/hotline/asked-table.js';
import { headNotice } from '../../src/hotline/head-notices.js';
import { areaOfKey, pathOf } from '../../src/neighbourhood/area.js';
import { actorOf } from '../../src/neighbourhood/kept/heads.js';
import { NoticeBook } from '../../src/neighbourhood/notices/book.js';
import { NoticeDesk } from '../../src/neighbourhood/notices/desk.js';
import { pacesOf } from '../../src/neighbourhood/notices/paces.js';
import type { Office } from '../../src/neighbourhood/office.js';
import { Audit } from '../../src/officers/audit.js';
import { auditMs, auditOf, HandClock, MemoryVault } from '../console/console-support.js';
import { Talk } from '../dialogue/talk.js';
import { type Ground, grounds } from '../store/grounds.js';
import { shipped, ZONE } from '../support/scripts.js';

const { flows } = shipped;
const KEL = '32.75.04.1005';
const DAY = 24 * 60 * 60_000;

/** Areas as a message names them: of the head of an RT their own, the one beside it, those above it, and others. */
const AREAS = {
  rt: { key: `${KEL}/011/005`, said: 'rt 05 rw 11' },
  sibling: { key: `${KEL}/011/006`, said: 'RT 06/11' },
  rw: { key: `${KEL}/011`, said: 'rw 011' },
  beside: { key: `${KEL}/012/005`, said: 'rt.05 rw.12' },
  kelurahan: { key: KEL, said: 'kelurahan kayuringin jaya' },
  other: { key: '32.75.02.1005/011/005', said: 'rt 05 rw 11 jakasampurna' },
} as const;
type Place = keyof typeof AREAS;
const ALL = Object.keys(AREAS) as Place[];
const NONE: readonly Place[] = [];

type Does = 'read' | 'write' | 'export' | 'give' | 'ask' | 'draft';
type Who = 'nobody' | 'resident' | 'owner' | 'head of an RT' | 'head of an RW' | 'head of a kelurahan';

/** The areas of which each may do what when they name them, by hand. What is told of a house may name an area around it. */
const AROUND: readonly Place[] = ['rt', 'rw', 'kelurahan'];
const IN_RW: readonly Place[] = ['rt', 'sibling', 'rw'];
const IN_KELURAHAN: readonly Place[] = [...IN_RW, 'beside', 'kelurahan'];
const MAY: Record<Who, Record<Does, readonly Place[]>> = {
  nobody: { read: NONE, write: NONE, export: NONE, give: NONE, ask: NONE, draft: NONE },
  resident: { read: NONE, write: NONE, export: NONE, give: NONE, ask: NONE, draft: NONE },
  // of what lies around it they see their own house alone
  owner: { read: AROUND, write: AROUND, export: NONE, give: NONE, ask: NONE, draft: NONE },
  'head of an RT': {
    ...{ read: ['rt'], write: AROUND, export: ['rt'], give: AROUND, ask: ['rt'], draft: ['rt'] },
  },
  'head of an RW': {
    ...{ read: IN_RW, write: [...IN_RW, 'kelurahan'], export: IN_RW },
    ...{ give: [...IN_RW, 'kelurahan'], ask: IN_RW, draft: IN_RW },
  },
  'head of a kelurahan': {
    ...{ read: IN_KELURAHAN, write: NONE, export: IN_KELURAHAN, give: NONE, ask: NONE, draft: IN_KELURAHAN },
  },
};
/** What is no part of their area is elsewhere; what they may not do in it, they have no right to. */
const OWN: Record<Exclude<Who, 'nobody' | 'resident'>, readonly Place[]> = {
  owner: AROUND,
  'head of an RT': ['rt'],
  'head of an RW': IN_RW,
  'head of a kelurahan': IN_KELURAHAN,
};
const OFFICES: Record<keyof typeof OWN, Place> = {
  owner: 'rt',
  'head of an RT': 'rt',
  'head of an RW': 'rw',
  'head of a kelurahan': 'kelurahan',
};

/** How each is written. The first of each is refused in words to whoever holds nothing; the others may say something else. */
const SENTENCES: Record<Does, ((where: string, house: string) => string)[]> = {
  read: [
    (where) => `rekap penghuni ${where}`,
    (where) => `lihat penghuni ${where} dong`,
    (where) => `penghuni baru di ${where} siapa aja`,
    (where) => `daftar penghuni yang belum lapor ${where}`,
    (where) => `yang kurang ${where}`,
    (where) => `riwayat data ${where}`,
  ],
  write: [
    (where, house) => `${house} ${where}: 3 dodi dari solo`,
    (where, house) => `dodi masuk ${house} ${where} kamar 3 dari rt 09 rw 09`,
  ],
  export: [
    (where) => `ekspor data penghuni ${where}`,
    (where) => `ekspor csv ${where}`,
    (where) => `minta file excel penghuni ${where}`,
  ],
  give: [
    (where, house) => `kode buat pemilik ${house} ${where}`,
    (where, house) => `cabut kode pemilik ${house} ${where}`,
  ],
  ask: [(where) => `titip kode buat warga ${where}`, (where) => `minta kode buat semua warga di ${where}`],
  draft: [
    (where) => `umumkan ke warga ${where}: kerja bakti Minggu pukul 7`,
    (where) => `tolong kirim pengumuman buat ${where}, kerja bakti Minggu di rw 09`,
  ],
};
const DOES = Object.keys(SENTENCES) as Does[];

/** Who lives where: nobody reads of whom they may not. */
const HOUSES = [
  { place: 'rt', house: 'kos melati', name: 'Andi' },
  { place: 'rt', house: 'kos anggrek', name: 'Budi' },
  { place: 'sibling', house: 'kos mawar', name: 'Cici' },
  { place: 'beside', house: 'kos kenanga', name: 'Dedi' },
  { place: 'other', house: 'kos dahlia', name: 'Eko' },
] as const;

function officeOf(place: Place, now: number): Office {
  return { grant: `g-${place}`, area: areaOfKey(AREAS[place].key), until: now + 100 * DAY, seen: now };
}

function says(talk: Talk, text: string): Talk {
  const read = textRead(shipped, text, dayOf(talk.now, ZONE));
  return talk.take({ kind: 'text', text, masked: false, ...read });
}

const register = new RegisterInMemory();
beforeAll(() => {
  for (const { place, house, name } of HOUSES) {
    const talk = new Talk(flows, undefined, register);
    talk.session.person.office = officeOf(place, talk.now);
    talk.session.person.head = true;
    says(talk, `${house}: 1 ${name}`);
  }
});

/** A chat of somebody, beside the register of all. */
function chatOf(who: Who): Talk {
  const talk = new Talk(flows, undefined, register.copy());
  const { person } = talk.session;
  if (who === 'resident') return says(talk, 'saya ketua rt 05 rw 11');
  if (who === 'nobody') return talk;
  const office = officeOf(OFFICES[who], talk.now);
  if (who === 'owner') person.owns = [{ ...office, house: 'Kos Melati' }];
  else Object.assign(person, { office, head: true });
  return talk;
}

const refusalsIn = (effects: readonly Effect[]) =>
  effects.flatMap((one) =>
    one.kind === 'audit' && one.does.endsWith('_refused') ? [`${one.does} ${one.about}`] : [],
  );

/** The areas, by their keys, in which a turn does something of the table. */
function doneIn({ effects }: Talk, does: Does): string[] {
  return effects.flatMap((one): string[] => {
    if (does === 'write' && one.kind === 'register') return [one.change.area];
    if (does === 'give' && (one.kind === 'house_code' || one.kind === 'house_code_end')) return [one.area];
    if (does === 'export' && one.kind === 'send' && one.document) return [one.document.area];
    if (does === 'draft' && one.kind === 'head_notice' && one.does === 'draft') return [one.to];
    return [];
  });
}

describe.each(Object.keys(MAY) as Who[])('in the chat %s', (who) => {
  const holds = who !== 'nobody' && who !== 'resident';

  it.each(DOES)('may %s what the table says, where it says so, and is refused the rest', (does) => {
    for (const place of ALL)
      for (const [number, sentence] of SENTENCES[does].entries()) {
        const house = place === 'sibling' && who !== 'owner' ? 'kos mawar' : 'kos melati';
        const text = sentence(AREAS[place].said, house);
        const talk = says(chatOf(who), text);
        const refused = refusalsIn(talk.effects);
        const isLet = MAY[who][does].includes(place);
        const done = doneIn(talk, does);
        const named = [text, talk.said.join(), refused.join()];
        // whatever comes back, nobody hears of houses that are not theirs
        const theirs = HOUSES.filter(
          (one) => holds && OWN[who].includes(one.place) && (who !== 'owner' || one.house === 'kos melati'),
        );
        for (const { name } of HOUSES.filter((one) => !theirs.includes(one)))
          expect([...named, talk.words.includes(name)]).toEqual([...named, false]);
        if (isLet) {
          expect([...named, refused]).toEqual([...named, []]);
          if (does === 'read') expect(talk.words).not.toMatch(/di luar wilayah|hanya/);
          else if (does === 'ask') expect(talk.said).toContain('proof-codes-how');
          else expect([...named, done.length]).toEqual([...named, 1]);
          // where an area around is named, what is done is done in their own
          for (const key of done) expect([...named, inOwn(who, key)]).toEqual([...named, true]);
          continue;
        }
        expect([...named, done]).toEqual([...named, []]);
        expect(talk.effects.filter(({ kind }) => WORKS.has(kind))).toEqual([]);
        // what others write may say something else, but for what is asked in so many words
        if (!holds && (does === 'write' || number > 0)) continue;
        const elsewhere = holds && !OWN[who].includes(place);
        // a list is refused to a kelurahan before its houses are looked at
        const isListed = does === 'write' && number === 0 && who === 'head of a kelurahan';
        const why = !holds ? 'no_office' : elsewhere && !isListed ? 'elsewhere' : 'no_right';
        expect([...named, refused.length]).toEqual([...named, 1]);
        expect([...named, refused[0]!.split(' ')[2]]).toEqual([...named, why]);
        if (holds) expect(refused[0]!.split(' ')[1]).toBe(does);
        if (why === 'elsewhere') expect(refused[0]).toContain(AREAS[place].key);
        expect(talk.said.some((id) => id.endsWith('-may-not'))).toBe(true);
      }
  });
});

/** What nobody has done for them who may not. */
const WORKS: ReadonlySet<string> = new Set([
  ...['register', 'house_code', 'house_code_end', 'head_notice', 'proof', 'keep_photos', 'drop_photos'],
]);

function inOwn(who: Who, key: string): boolean {
  return holds(who) && OWN[who].some((place) => AREAS[place].key === key);
}

function holds(who: Who): who is keyof typeof OWN {
  return who in OWN;
}

it('an owner enters nobody in another house, wherever that is', () => {
  for (const place of ALL) {
    const talk = says(chatOf('owner'), `kos anggrek ${AREAS[place].said}: 1 dodi`);
    expect(refusalsIn(talk.effects)).toEqual([expect.stringContaining('register_refused write elsewhere')]);
    expect(talk.effects.filter(({ kind }) => kind === 'register')).toEqual([]);
  }
});

it('an owner gets no link to the page of their head', () => {
  const talk = says(chatOf('owner'), 'halaman rt');
  expect(refusalsIn(talk.effects)).toEqual(['register_refused export no_right']);
  expect(talk.effects.some((one) => one.kind === 'send' && one.link)).toBe(false);
});

it('where somebody comes from, and for whom a list is, is no area of the register', () => {
  for (const text of [
    'penghuni baru dari rt 09 rw 02 siapa aja',
    'rekap penghuni buat pak rw 11',
    'ekspor untuk kelurahan kayuringin',
    'andi keluar, pindah ke rt 07 rw 03',
    'saya ketua rt 05 rw 11, rekap penghuni dong',
  ])
    expect([text, refusalsIn(says(chatOf('head of an RT'), text).effects)]).toEqual([text, []]);
});

it('a file holds the area that its line in the audit names, and no house of the writer beside it', () => {
  const talk = chatOf('head of an RT');
  talk.session.person.owns = [{ ...officeOf('beside', talk.now), house: 'Kos Kenanga' }];
  says(talk, 'daftar penghuni');
  expect(talk.words).toContain('Dedi');
  says(talk, 'ekspor');
  expect(doneIn(talk, 'export')).toEqual([AREAS.rt.key]);
  expect(talk.effects).toContainEqual(
    expect.objectContaining({ does: 'register_exported', about: `${AREAS.rt.key} xlsx: 2` }),
  );
});

let ground: Ground;
beforeAll(async () => {
  ground = await grounds.find(({ name }) => name === 'embedded')!.open();
});
afterAll(() => ground?.end());

/** Of which areas each may send or stop a notice of theirs, by hand. */
const NOTICES: Record<keyof typeof OWN, readonly Place[]> = {
  owner: NONE,
  'head of an RT': ['rt'],
  'head of an RW': IN_RW,
  'head of a kelurahan': IN_KELURAHAN,
};

it.each(Object.keys(NOTICES) as (keyof typeof NOTICES)[])('a notice of the %s', async (who) => {
  const clock = new HandClock();
  const vault = new MemoryVault();
  const audit = new Audit(vault, clock, auditMs);
  const book = new NoticeBook(vault);
  const desk = new NoticeDesk({
    ...{ store: ground.store, book, audit, clock, texts: flows.texts, paceOf: pacesOf(flows.notices, false) },
    hours: () => ({ quiet: { from: '21:00', until: '06:00' }, zone: ZONE }),
    content: () => ({ rules: flows.notices, areas: flows.areas, city: 'Kota Bekasi', services: ['ktp'] }),
  });
  const office = {
    ...officeOf(OFFICES[who], clock.now()),
    ...(who === 'owner' ? { house: 'Kos Melati' } : {}),
  };
  let ended: string[] = [];
  let came = '';
  const parts = {
    ...{ desk: () => desk, aDay: () => 99, now: () => clock.now() },
    isEnded: async (grant: string) => ended.includes(grant),
    take: async (_to: unknown, _key: string, { body }: { body: unknown }) => {
      came = (body as { outcome: string }).outcome;
    },
  };
  const rowOf = async (id: string, body: object) => {
    const row = { id, kind: 'head_notice' as const, body };
    await headNotice(parts as never, { chat: 'c', address: { channel: 'people', id: 'x' }, row } as never);
    return came;
  };
  const refused = async () =>
    (await auditOf({ vault, clock })).filter(({ does }) => does === 'notice_refused').length;
  let last = 0;
  const written = async (place: Place, by: string, state: 'draft' | 'sending') => {
    last += 1;
    const { by: name, officer } = actorOf(by);
    await book.add({
      ...{ id: `n${last}`, area: pathOf(areaOfKey(AREAS[place].key)), purpose: 'general', from: 'x' },
      ...{ text: 'x', service: null, writer: { name, officer }, confirmedBy: null, at: clock.now() },
      ...{ until: null, state, enlisted: false, result: null, isClosed: false },
    });
    return `n${last}`;
  };
  for (const place of ALL) {
    const isLet = NOTICES[who].includes(place);
    for (const does of ['draft', 'send', 'stop'] as const) {
      const id = await written(place, office.grant, does === 'stop' ? 'sending' : 'draft');
      const before = await refused();
      const outcome = await rowOf(
        `r${last}`,
        does === 'draft'
          ? { does, office, to: AREAS[place].key, from: 'Ketua', text: 'Kerja bakti Minggu.' }
          : { does, office, id },
      );
      expect([does, place, outcome === 'no_right']).toEqual([does, place, !isLet]);
      expect([does, place, (await refused()) - before]).toEqual([does, place, isLet ? 0 : 1]);
      clock.advance(10 * 60_000);
    }
    // nobody sends or stops what another head wrote, nor anything once their own code was ended
    for (const does of ['send', 'stop'] as const) {
      const foreign = await written(place, 'another', does === 'stop' ? 'sending' : 'draft');
      expect([does, place, await rowOf(`f${last}`, { does, office, id: foreign })]).toEqual([
        ...[does, place, 'no_right'],
      ]);
      const own = await written(place, office.grant, does === 'stop' ? 'sending' : 'draft');
      ended = [office.grant];
      expect(await rowOf(`e${last}`, { does, office, id: own })).toBe('no_right');
      ended = [];
    }
  }
});
