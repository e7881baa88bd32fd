import fc from 'fast-check';
import { type Day, dayOf } from '../../src/calendar.js';
import type { Event } from '../../src/case/event.js';
import type { Session } from '../../src/case/session.js';
import { ChatView } from '../../src/case/view.js';
import { OTHER_KINDS, type OtherKind } from '../../src/channels/channel.js';
import type { Reading } from '../../src/language/reading.js';
import { evidenceOf, type Photo, shipped, ZONE } from '../support/scripts.js';
import { shownIn } from './talk.js';

const { flows } = shipped;

const readings = new Map<string, Reading>();

/** A message as it is read; the same few are said again and again. */
function read(text: string, today: Day): Reading {
  const key = `${today} ${text}`;
  const reading = readings.get(key) ?? shipped.recognise(text, today);
  readings.set(key, reading);
  return reading;
}

/** What a person may do next, without knowing where the chat stands. */
export type Move =
  | { do: 'say'; text: string }
  | { do: 'pick'; place: number; stale: boolean }
  | { do: 'press'; id: string; token: string | null }
  | { do: 'photo'; shows: Photo }
  | { do: 'evidence'; shows: Photo }
  | { do: 'remind'; place: number }
  | { do: 'start' }
  | { do: 'leave' }
  | { do: 'other'; what: OtherKind }
  | { do: 'wait'; hours: number };

const PHRASES = [
  'bisa perpanjang SIM C ga? belum vaksin',
  'mau urus KTP, sudah vaksin 2 kali',
  'ibu saya mau urus KK hilang, dosis 1',
  'saya ketua RT, ada warga belum vaksin mau urus SKCK',
  'syarat bikin akta lahir apa saja?',
  'syarat ktp dan sim apa?',
  'mau urus kk sama skck, blm vaksin',
  'saya di kayuringin',
  'I want to renew my KTP, not vaccinated yet',
  'dimana urus STNK?',
  'ingatkan saya vaksin kedua, kemarin sinovac tanggal 20',
  'ingatkan perpanjang SIM besok jam 7 pagi',
  'batalkan pengingat',
  'mau kirim foto sertifikat',
  'pakai bahasa inggris',
  'bahasa indonesia saja',
  'terima kasih',
  'halo min',
  'saya tidak bisa divaksin, alergi',
  'baru sembuh covid tanggal 5 agustus, belum vaksin',
  'menu',
  'kembali',
  'ulang',
  'batal',
  'bantuan',
  'petugas',
  'stop',
  'hapus data',
  'ya',
  'tidak',
  '1',
  '2',
  '3',
  '99',
  'besok',
  'tanggal 20',
  '12 oktober',
  'jam 8 pagi',
  'sinovac',
  'dosis 1',
  'saya sendiri',
  'orang lain',
  'zzz qqq',
  '',
  '   ',
  '🙏🙏🙏',
  'none',
  '__proto__',
  'x'.repeat(3000),
];

const CHOICE_IDS = [
  ...new Set([
    ...[...flows.dialogues.values()].flatMap(({ nodes }) =>
      [...nodes.values()].flatMap(({ question }) => question?.choices.map(({ id }) => id) ?? []),
    ),
    ...flows.book.services.keys(),
    'baru',
    'hilang',
    'constructor',
    '__proto__',
    '',
  ]),
];

const photo: fc.Arbitrary<Photo> = fc.oneof(
  fc.record({
    outcome: fc.constantFrom(
      'verified' as const,
      'expired' as const,
      'untrusted' as const,
      'recognised' as const,
    ),
    dose: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
    vaccine: fc.constantFrom('sinovac' as const, 'pfizer' as const, 'janssen' as const, undefined),
    on: fc.constantFrom('2021-09-20', '2021-07-01', undefined),
    kind: fc.constantFrom('vaccination' as const, 'test' as const, 'recovery' as const),
    format: fc.constantFrom('eu_dcc' as const, 'pedulilindungi' as const),
  }),
  fc.record({ outcome: fc.constant('invalid' as const) }),
  fc.record({
    outcome: fc.constant('not_certificate' as const),
    format: fc.constantFrom('venue', 'qris', 'url', 'vcard', 'wifi', 'text'),
  }) as fc.Arbitrary<Photo>,
  fc.record({
    outcome: fc.constant('unreadable' as const),
    reason: fc.constantFrom('no_code', 'blurred', 'not_image', 'too_large', 'pdf', 'many_pages', 'gone'),
  }) as fc.Arbitrary<Photo>,
);

/** Any move, the likely ones more often. */
export const move: fc.Arbitrary<Move> = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...PHRASES).map((text): Move => ({ do: 'say', text })) },
  {
    weight: 1,
    arbitrary: fc.string({ unit: 'binary', maxLength: 60 }).map((text): Move => ({ do: 'say', text })),
  },
  {
    weight: 9,
    arbitrary: fc.record({ do: fc.constant('pick' as const), place: fc.nat(4), stale: fc.boolean() }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('press' as const),
      id: fc.constantFrom(...CHOICE_IDS),
      token: fc.constantFrom(null, '0', '-1', 'x', ''),
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('photo' as const), shows: photo }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('evidence' as const), shows: photo }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('remind' as const), place: fc.nat(3) }) },
  { weight: 1, arbitrary: fc.constant<Move>({ do: 'start' }) },
  { weight: 1, arbitrary: fc.constant<Move>({ do: 'leave' }) },
  { weight: 1, arbitrary: fc.constantFrom(...OTHER_KINDS).map((what): Move => ({ do: 'other', what })) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('wait' as const), hours: fc.integer({ min: 1, max: 40 }) }),
  },
);

/** What the open question of a session offers. */
function offeredIn(session: Session, now: number): string[] {
  return new ChatView(flows, session, now).question?.offers.map(({ id }) => id) ?? [];
}

/** A move as it reaches the chat, or `null` when it is only time that passes. */
export function eventOf(one: Move, turn: string, session: Session, now: number): Event | null {
  const { token, person } = session;
  switch (one.do) {
    case 'say':
      return { turn, kind: 'text', text: one.text, reading: read(one.text, dayOf(now, ZONE)) };
    case 'pick': {
      const offered = offeredIn(session, now);
      const id = offered[one.place % Math.max(1, offered.length)] ?? 'yes';
      return { turn, kind: 'choice', id, token: String(one.stale ? token - 1 : token) };
    }
    case 'press':
      return { turn, kind: 'choice', id: one.id, token: one.token };
    case 'photo':
      return { turn, kind: 'photo' };
    case 'evidence':
      return { turn, ...shownIn(session, [evidenceOf(one.shows)]) };
    case 'remind':
      return { turn, kind: 'reminder', id: person.reminders[one.place]?.id ?? 'gone' };
    case 'start':
      return { turn, kind: 'start' };
    case 'leave':
      return { turn, kind: 'gone' };
    case 'other':
      return { turn, kind: 'other', what: one.what };
    case 'wait':
      return null;
  }
}
