import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { areaOfKey } from '../../src/neighbourhood/area.js';
import { Heads } from '../../src/neighbourhood/kept/heads.js';
import { NoticeBook } from '../../src/neighbourhood/notices/book.js';
import { NoticeDesk } from '../../src/neighbourhood/notices/desk.js';
import type { Notice } from '../../src/neighbourhood/notices/notice.js';
import { pacesOf } from '../../src/neighbourhood/notices/paces.js';
import type { Action } from '../../src/neighbourhood/rights.js';
import { Audit, OPERATOR } from '../../src/officers/audit.js';
import {
  accountsOf,
  auditMs,
  auditOf,
  HandClock,
  MemoryVault,
  NAME,
  signedIn,
  Visitor,
} from '../console/console-support.js';
import { type Ground, grounds } from '../store/grounds.js';
import { shipped, ZONE } from '../support/scripts.js';

const { flows } = shipped;
const KEL = '32.75.04.1005';
const DAY = 24 * 60 * 60_000;

/** Areas from the side of an officer of KEL: above it, their own, below it, and beside it. */
const AREAS = {
  city: '32.75',
  kecamatan: '32.75.04',
  own: KEL,
  rw: `${KEL}.011`,
  rt: `${KEL}.011.005`,
  neighbour: '32.75.04.1004',
  neighbour_rt: '32.75.04.1004.011.005',
} as const;
type Place = keyof typeof AREAS;
const ALL = Object.keys(AREAS) as Place[];
const INSIDE: readonly Place[] = ['own', 'rw', 'rt'];
/** What a form names by kelurahan, RW and RT. */
const NAMED: readonly Place[] = ['own', 'rw', 'rt', 'neighbour', 'neighbour_rt'];

/** What is done at the console: the rest is what heads do in the chat. */
type OfOfficers = Exclude<Action, 'write' | 'give' | 'ask'>;
type Who = 'reader' | 'officer' | 'lead' | 'officer of a kelurahan';
const everywhere = ALL;
const nowhere: readonly Place[] = [];

/** Where each may do what, by hand: the table of the code is held to it. */
const MAY: Record<Who, Record<OfOfficers, readonly Place[]>> = {
  reader: {
    ...{ read: nowhere, export: nowhere, issue: nowhere, list: nowhere, revoke: nowhere, hand_on: nowhere },
    ...{
      draft: nowhere,
      send: nowhere,
      confirm: nowhere,
      stop: nowhere,
      count: everywhere,
      request: nowhere,
    },
  },
  officer: {
    ...{ read: nowhere, export: nowhere, issue: everywhere, list: everywhere, revoke: everywhere },
    ...{ hand_on: nowhere, draft: nowhere, send: nowhere, confirm: everywhere, stop: everywhere },
    ...{ count: everywhere, request: nowhere },
  },
  lead: {
    ...{ read: everywhere, export: everywhere, issue: everywhere, list: everywhere, revoke: everywhere },
    ...{ hand_on: everywhere, draft: everywhere, send: everywhere, confirm: everywhere, stop: everywhere },
    ...{ count: everywhere, request: everywhere },
  },
  'officer of a kelurahan': {
    ...{ read: INSIDE, export: INSIDE, issue: INSIDE, list: INSIDE, revoke: INSIDE, hand_on: INSIDE },
    ...{ draft: INSIDE, send: INSIDE, confirm: INSIDE, stop: INSIDE, count: everywhere, request: INSIDE },
  },
};
const ACTIONS = Object.keys(MAY.reader) as OfOfficers[];

let ground: Ground;
beforeAll(async () => {
  ground = await grounds.find(({ name }) => name === 'embedded')!.open();
});
afterAll(() => ground?.end());

/** A console with somebody signed in, and what is tried there. */
async function office(who: Who) {
  const clock = new HandClock();
  const vault = new MemoryVault();
  const audit = new Audit(vault, clock, auditMs);
  const book = new NoticeBook(vault);
  const notices = new NoticeDesk({
    ...{ store: ground.store, book, audit, clock, texts: flows.texts, paceOf: pacesOf(flows.notices, false) },
    hours: () => ({ quiet: { from: '21:00', until: '06:00' }, zone: ZONE }),
    content: () => ({ rules: flows.notices, areas: flows.areas, city: 'Kota Bekasi', services: ['ktp'] }),
  });
  const running = await signedIn({
    ...{ clock, vault, notices },
    role: who === 'officer of a kelurahan' ? 'officer' : who,
  });
  if (who === 'officer of a kelurahan') await accountsOf(vault, clock).setKelurahan(NAME, KEL);
  const { visitor, me } = running;
  const heads = new Heads(vault, clock, audit);

  const post = async (path: string, fields: Record<string, string>) =>
    (await visitor.post(`/petugas/${path}`, new URLSearchParams(fields))).status;
  const fieldsOf = (place: Place) => {
    const [kelurahan, rw, rt] = [AREAS[place].slice(0, 13), ...AREAS[place].slice(14).split('.')];
    return { kelurahan: kelurahan!, rw: rw ?? '', rt: rt ?? '' };
  };
  const areaOf = (place: Place) =>
    areaOfKey(AREAS[place].slice(0, 13) + AREAS[place].slice(13).replaceAll('.', '/'));
  let last = 0;
  const notice = async (place: Place, writer: string, state: Notice['state']) => {
    last += 1;
    const made: Notice = {
      ...{ id: `n${last}`, area: AREAS[place], purpose: 'general', from: 'x', text: 'x', service: null },
      ...{ writer: { name: 'x', officer: writer }, confirmedBy: null, at: clock.now(), until: null, state },
      ...{ enlisted: false, result: null, isClosed: false },
    };
    await book.add(made);
    return made.id;
  };
  const where = (place: Place) =>
    place === 'city' ? 'Kota Bekasi' : `3275-${AREAS[place].slice(6).replaceAll('.', '-')}`;
  const day = { until: '2099-12-31' };
  const reason = { reason: 'permintaan pak lurah' };
  const tries: Record<(typeof ACTIONS)[number], (place: Place) => Promise<number>> = {
    read: (place) => post('wilayah', { ...fieldsOf(place), ...reason }),
    export: (place) => post('wilayah/ekspor', { ...fieldsOf(place), ...reason, format: 'csv' }),
    issue: (place) => post('rt', { change: 'issue', ...fieldsOf(place), ...day }),
    hand_on: (place) => post('rt', { change: 'hand_on', ...fieldsOf(place), ...day }),
    list: async (place) => {
      const { grant } = await heads.issue(areaOf(place), clock.now() + DAY, OPERATOR);
      const page = await visitor.get('/petugas/rt');
      const isShown = (await page.text()).includes(grant.id);
      return page.status === 200 && !isShown ? 403 : page.status;
    },
    revoke: async (place) => {
      const { grant } = await heads.issue(areaOf(place), clock.now() + DAY, OPERATOR);
      return post('rt', { change: 'revoke', id: grant.id });
    },
    draft: (place) =>
      post('pengumuman', { where: where(place), purpose: 'general', from: 'x', text: 'Halo', service: '' }),
    send: async (place) => post(`pengumuman/${await notice(place, me, 'draft')}`, { does: 'send' }),
    confirm: async (place) =>
      post(`pengumuman/${await notice(place, 'o9', 'awaiting')}`, { does: 'confirm' }),
    stop: async (place) => post(`pengumuman/${await notice(place, 'o9', 'sending')}`, { does: 'stop' }),
    count: async () => (await visitor.get('/petugas/ditanyakan')).status,
    request: (place) => post('pendataan', { ...fieldsOf(place), ...day }),
  };
  const refusals = async () =>
    (await auditOf(running)).filter(({ does }) => ['area_refused', 'notice_refused'].includes(does));
  return { ...running, tries, refusals };
}

const ANY_PLACE: readonly string[] = ['draft', 'send', 'confirm', 'stop', 'count'];

describe.each(Object.keys(MAY) as Who[])('a %s', (who) => {
  it('does at the console what the table says, in the areas that it says, and what is refused is written down', async () => {
    const { tries, refusals, clock } = await office(who);
    for (const action of ACTIONS) {
      for (const place of ANY_PLACE.includes(action) ? ALL : NAMED) {
        const before = (await refusals()).length;
        const status = await tries[action](place);
        const isLet = MAY[who][action].includes(place);
        expect([action, place, isLet ? status < 400 : status === 403, status]).toEqual([
          ...[action, place, true, status],
        ]);
        const noted = (await refusals()).length - before;
        // a list that leaves out what is not theirs has refused nothing
        const isLeftOut = action === 'list' && MAY[who].list.length > 0;
        expect([action, place, noted]).toEqual([action, place, isLet || isLeftOut ? 0 : 1]);
        // what is tried again within ten minutes is written down once
        clock.advance(10 * 60_000);
      }
    }
  });
});

it('whoever has not signed in sees no page of areas, and posts nothing', async () => {
  const { url, vault, clock } = await office('lead');
  const stranger = new Visitor(url);
  for (const path of ['rt', 'wilayah', 'pendataan', 'pengumuman', 'ditanyakan', 'ditanyakan.csv', 'poster'])
    expect((await stranger.get(`/petugas/${path}`)).headers.get('location')).toBe('/petugas/masuk');
  for (const path of ['rt', 'wilayah', 'wilayah/ekspor', 'pendataan', 'pengumuman', 'pengumuman/n1'])
    expect((await stranger.post(`/petugas/${path}`, new URLSearchParams())).status).toBe(401);
  expect((await auditOf({ vault, clock })).map(({ does }) => does)).toEqual([]);
});
