import { describe, expect, test } from 'vitest';
import { factsOf } from '../../src/case/cases.js';
import { newSession, type Session } from '../../src/case/session.js';
import { ChatView } from '../../src/case/view.js';
import type { Question } from '../../src/engine/model.js';
import { offersOf } from '../../src/engine/offers.js';
import { openQuestion } from '../../src/engine/question.js';
import { momentIn } from '../../src/language/dates/moment.js';
import { type Reading, SITUATIONS, WISHES } from '../../src/language/reading.js';
import { areaOfKey } from '../../src/neighbourhood/area.js';
import { evidenceOf, type Photo, shipped } from '../support/scripts.js';
import { HOUR_MS, NINE, reading, shown, Talk } from './talk.js';

const { flows } = shipped;

const PHOTOS: Photo[] = [
  { outcome: 'verified', dose: 1, vaccine: 'sinovac', on: '2021-09-20' },
  { outcome: 'verified', dose: 1, vaccine: 'sinovac', on: '2021-08-01' },
  { outcome: 'verified', kind: 'test', on: '2021-09-30' },
  { outcome: 'expired', dose: 2, vaccine: 'pfizer', on: '2021-08-01' },
  { outcome: 'recognised', format: 'pedulilindungi' },
  { outcome: 'recognised', format: 'smart_health_card', finding: 'part' },
  { outcome: 'untrusted', dose: 2, on: '2021-08-01' },
  { outcome: 'invalid' },
  { outcome: 'not_certificate', format: 'venue' },
  { outcome: 'unreadable', reason: 'blurred' },
];

/** Texts that answer the questions which offer no choice. */
const ANSWERS = [
  '12 oktober',
  '20 september',
  '1 agustus',
  'jam 8 pagi',
  '2',
  'bayar listrik',
  'andi kamar 1',
];

/** What a first message may state. */
const FACTS: Reading['facts'][] = [{}, { dose_count: 0 }, { dose_count: 0, recovered_on: '2021-08-01' }];

const OFFERS_OFFICER: ReadonlySet<string> = new Set([
  'access/officer-offer',
  'officer_offer/offer',
  'urgent_first/offer',
]);

const AREA = '32.75.04.1005/011/005';
const HOUSE = 'Kos Bu Tini';
/** A year of the demonstration's. */
const TERM = NINE + 365 * 24 * HOUR_MS;

/** What the head of an RT keeps, as far as a chat may look into it. */
const KEPT = withHouse(new Talk()).register;

const OTHER = { channel: 'whatsapp', ending: '812' };

/** Two people of a list, one of them with what a verdict needs. */
const PEOPLE: Reading['people'] = [
  { label: 'Bu Y', self: false, service: 'skck', facts: { dose_count: 2 } },
  { label: '', self: false, service: 'none', facts: {} },
];

/** Every question of every dialogue, as `dialogue/node`. */
const QUESTIONS = [...flows.dialogues.values()].flatMap(({ id: dialogue, nodes }) =>
  [...nodes.values()].filter(({ question }) => question).map(({ id }) => `${dialogue}/${id}`),
);

/** Walks every way through the flows, breadth first, and gives one session for each question that it comes by. */
function walk(): Map<string, Session> {
  const found = new Map<string, Session>();
  const seen = new Set<string>();
  let front = beginnings();
  while (front.length) {
    const next: Session[] = [];
    for (const session of front) {
      const question = questionOf(session);
      if (!question) continue;
      const place = session.runs.map(({ dialogue, node }) => `${dialogue}/${node}`);
      // of a list every person can be gone back to: what is known of each would make ways without end
      const cases = session.topic.people.length ? [] : ['self', 'other'];
      const facts = JSON.stringify(
        cases.map((id) => Object.entries(factsOf(session, id)).map(([name, { value }]) => [name, value])),
      );
      const key = [
        ...place,
        session.topic.service,
        session.topic.services.join(),
        session.topic.case,
        session.evidence?.outcome,
        facts,
      ].join(' ');
      if (seen.has(key)) continue;
      seen.add(key);
      const last = place.at(-1)!;
      if (!found.has(last)) found.set(last, session);
      next.push(...answersTo(session, question));
    }
    front = next;
  }
  return found;
}

/** The head of an RT, by a code. */
function inOffice(talk: Talk): Talk {
  const office = { grant: 'grant', area: areaOfKey(AREA), until: TERM, seen: NINE };
  return talk.take({ kind: 'head_code', outcome: 'given', office });
}

/** A head who writes down who lives in a house. */
function withHouse(talk: Talk): Talk {
  const list = 'kos bu tini 4 kamar: 1 andi dari garut sejak maret, 2 budi sejak 2019';
  return inOffice(talk).say(list, shipped.recognise(list, '2021-10-01'));
}

/** The head of two houses of one name, with somebody of one name in each. */
function withAlike(text: string): Session {
  const lists = ['kos haji ali: 1 andi dari garut', 'kontrakan haji ali: 1 andi dari tegal'];
  return [...lists, text].reduce(
    (talk, said) => talk.say(said, shipped.recognise(said, '2021-10-01')),
    inOffice(new Talk()),
  ).session;
}

/** A head who takes back what they wrote a while ago. */
function takesBack(): Session {
  const talk = withHouse(new Talk(flows, NINE - HOUR_MS / 3));
  talk.now += HOUR_MS / 6;
  talk.say('…', { intent: 'thanks' });
  talk.now += HOUR_MS / 6;
  return talk.say('batal', shipped.recognise('batal', '2021-10-01')).session;
}

/** A reminder that has come again and again for a year, and asks whether it is still wanted. */
function doubted(): Session {
  const talk = new Talk();
  const at = talk.now;
  const text = { id: 'reminder-errand', args: { service: { id: 'service-bpjs' } } };
  const repeats = {
    unit: 'month',
    n: 1,
    since: '2020-10-01',
    times: 11,
    wanted: at - 366 * 24 * HOUR_MS,
  } as const;
  talk.session.person.reminders = [{ id: 'r', at, text, repeats }];
  return talk.take({ kind: 'reminder', id: 'r' }).session;
}

function beginnings(): Session[] {
  const topics = ['none', 'ktp', 'sim', 'vaksinasi'].flatMap((service) =>
    FACTS.map((facts) => ({ service, facts })),
  );
  const heard = (text: string, talk = new Talk()) =>
    talk.say(text, shipped.recognise(text, '2021-10-01')).session;
  const told = [
    ...WISHES.map((intent) => ({ intent })),
    ...SITUATIONS.map((situation) => ({ intent: 'ask_access', situation }) as const),
  ].flatMap((wish) => topics.map((topic) => new Talk().say('…', { ...wish, ...topic }).session));
  const remind = (text: string, service: string, talk = new Talk()) =>
    talk.say(text, { intent: 'set_reminder', service, moment: momentIn(text, '2021-10-01') });
  const later = remind('tgl 13', 'skck', remind('tgl 12', 'sim').pick('yes')).pick('yes').session;
  const withTwo = (intent: Reading['intent'], situation: Reading['situation'] = null) => {
    const talk = at(later);
    return talk.say('…', { intent: 'thanks' }).say('…', { intent, situation }).session;
  };
  const head = () => inOffice(keeping());
  const draft = { id: 'n', count: 3, kept: 0, text: 'Kerja bakti', second: false };
  return [
    ...told,
    new Talk().say('…', { intent: 'change_language', locale: 'su' }).say('…', { intent: 'change_language' })
      .session,
    new Talk().take({ kind: 'start' }).session,
    new Talk().say('daftar pengumuman').session,
    doubted(),
    new Talk().say('daftar pengumuman rt 03 rw 05 jakasampurna').session,
    new Talk().take({ kind: 'photo' }).session,
    new Talk().take({ kind: 'moved', move: 'another-chat', ending: '789' }).session,
    new Talk().take({ ...OTHER, kind: 'join', outcome: 'asked', code: 'K7QP-2M9X', initials: 'none' })
      .session,
    new Talk().take({ ...OTHER, kind: 'join_wanted', code: 'K7QP-2M9X' }).session,
    joinedTalk().say('…', { intent: 'delete_my_data' }).session,
    takesBack(),
    withAlike('andi sudah lapor'),
    withAlike('rina masuk di haji ali kamar 2'),
    withAlike('rina pindah masuk di haji ali kamar 2'),
    ...[
      'mau mendaftar penghuni baru',
      'mau mendaftar penghuni di kos mawar',
      'mau tambah kos',
      'kos anggrek',
      '1 andi dari garut, 2 budi dari tegal',
    ].map((text) => heard(text, head())),
    heard('data saya salah', new Talk().say('…', { intent: 'greet', facts: { dose_count: 2 } })),
    heard('hapus data saya di nomor lama'),
    heard('bisa urus kk?', shown(new Talk(), PHOTOS[0]!).afterDays(2)),
    new Talk().say('…').session,
    new Talk().say('…', { intent: 'relay_for_other', people: PEOPLE }).session,
    ...(['ask_access', 'ask_requirements', 'ask_where_when'] as const).map(
      (intent) =>
        new Talk().say('a atau b', { intent, service: 'skck', rivals: ['sim'], facts: { dose_count: 2 } })
          .session,
    ),
    heard('mau urus pindah, udah vaksin 2x, bisa?'),
    heard('30 karyawan, 12 belum vaksin, gimana?'),
    heard('lihat data saya', shown(new Talk(), PHOTOS[0]!).afterDays(2)),
    new Talk().say('…', { intent: 'ask_access', service: 'ktp', doubted: reading({ intent: 'ask_access' }) })
      .session,
    remind('hari ini', 'sim').session,
    remind('senin tgl 19 oktober', 'sim').session,
    withTwo('cancel_reminder'),
    withTwo('set_reminder', 'move_reminder'),
    keeping().take({
      kind: 'head_code',
      outcome: 'occupant',
      grant: 'g',
      area: AREA,
      house: HOUSE,
      until: TERM,
    }).session,
    keeping().take({
      ...{ kind: 'proof_code', outcome: 'open', code: 'K7Q-P2M-X94' },
      ...{ grant: 'grant', area: AREA, service: 'kk', until: TERM },
    }).session,
    head().take({ kind: 'head_notice', outcome: 'drafted', draft }).session,
    head().take({ kind: 'photo' }).session,
    ...[
      'buat pengumuman',
      'umumkan: pak joko belum vaksin',
      'pemilik kosnya mau isi sendiri',
      'hapus yang kamar 2',
      'andi keluar habis tahlilan kemarin',
      'mau kirim foto daftar penghuni',
      'kelurahan minta datanya paling lambat 15 oktober',
      'siapa yang sudah setahun',
    ].map((text) => heard(text, head())),
  ];
}

/** A chat that is joined to another one. */
function joinedTalk(): Talk {
  const talk = new Talk();
  const { person } = talk.session;
  talk.session = {
    ...talk.session,
    person: { ...person, joined: { there: { ...OTHER, since: 1, own: [] } } },
  };
  return talk;
}

function questionOf(session: Session): Question | null {
  return openQuestion(new ChatView(flows, session, NINE));
}

function answersTo(session: Session, question: Question): Session[] {
  const offered = offersOf(new ChatView(flows, session, NINE), question);
  const after = offered.map(
    ({ id, shown, counted, words: [label] }) =>
      (shown || counted ? at(session).pick(id, null) : at(session).say(label!)).session,
  );
  const { answer } = question.ask;
  if (!('choice' in answer) || 'date' in answer || 'text' in answer)
    after.push(...ANSWERS.map((text) => at(session).say(text).session));
  if ('photo' in answer) after.push(at(session).take({ kind: 'photo' }).session);
  return after.flatMap((one) => (one.pending.length ? read(one) : [one]));
}

function read(session: Session): Session[] {
  return PHOTOS.map((photo) => at(session).shows(evidenceOf(photo)).session);
}

const sessions = walk();

test('every question of the shipped dialogues can be reached', () => {
  expect([...sessions.keys()].sort()).toEqual([...QUESTIONS].sort());
});

/** A chat beside what the head of an RT keeps. */
function keeping(): Talk {
  return new Talk(flows, NINE, KEPT.copy());
}

/** A chat that stands at a question. */
function at(session: Session): Talk {
  const talk = keeping();
  talk.session = session;
  return talk;
}

describe('in the middle of every question', () => {
  const expectations: Record<string, (talk: Talk, place: string, before: Session) => void> = {
    cancel: (talk, place) => {
      // there "batal" and "tidak jadi" answer what is asked
      if (place === 'register_undo/sure' && talk.said[0]!.startsWith('register-')) return;
      const stays = talk.session.topic.people.length > 1 ? ['cancelled-list-stays'] : [];
      expect(talk.said).toEqual(['cancelled', ...stays]);
      expect(talk.session).toMatchObject({ runs: [], waiting: null, photos: [], trail: [] });
    },
    menu: (talk) => expect(talk.said).toEqual(['greeting', 'menu-offer']),
    help: (talk, place) => {
      expect(talk.said[0]).toBe('help');
      expect(talk.place).toBe(place);
    },
    officer: (talk, place, { topic }) => {
      expect(talk.asked).toEqual([{ kind: 'hand_over', topic: 'officer', service: topic.service }]);
      expect(talk.said[0]).toBe('officer-called');
      // whether to call one is no question any more
      if (OFFERS_OFFICER.has(place)) expect(talk.place).not.toBe(place);
      else expect(talk.place).toBe(place);
    },
    conceal: (talk, place) => {
      expect(talk.said[0]).toBe('officer-nothing-to-conceal');
      expect(talk.place).toBe(place);
    },
    join: (talk, place) => {
      expect(talk.asked).toEqual([{ kind: 'join_code', code: expect.stringMatching(/^.{4}-.{4}$/) }]);
      expect(talk.said[0]).toBe('join-code');
      expect(talk.place).toBe(place);
    },
    stop: (talk) => {
      expect(talk.said).toEqual(['stopped']);
      expect(talk.session.person).toMatchObject({ stopped: true, reminders: [] });
    },
    stop_notices: (talk, place) => {
      expect(talk.said[0]).toBe('notice-none-followed');
      expect(talk.place).toBe(place);
    },
    forget: (talk, _place, { person }) =>
      expect(talk.said).toEqual([Object.keys(person.joined).length ? 'forget-which' : 'forget-sure']),
    leave: (talk, _place, { person }) =>
      expect(talk.said[0]).toBe(Object.keys(person.joined).length ? 'leaving' : 'leave-none'),
    // of vaccination much is told without a question, once what was said of an illness is dropped; so is what is kept
    restart: (talk, place, { topic }) => {
      // and what a head told is noted at once where one alone is called so
      const isToldAnew = place === 'my_data/same' || /^register_(?:move|entry)\//.test(place);
      if (topic.service !== 'vaksinasi' && !isToldAnew) expect(talk.session.waiting, place).toBe('answer');
    },
    back: (talk) => expect(talk.session.waiting).toBe('answer'),
  };

  test('there is an expectation for every word', () => {
    expect(Object.keys(expectations).sort()).toEqual(Object.keys(flows.words).sort());
  });

  test.each(Object.keys(flows.words))('the words for "%s" work, in any dress', (id) => {
    for (const [place, session] of sessions) {
      for (const word of flows.words[id]!.words) {
        for (const text of [word, word.toUpperCase(), `  ${word}.`]) {
          const talk = at(session).say(text);
          const failures = talk.asked.filter((one) => one.kind === 'record' && one.record === 'failure');
          expect(failures, `${text} at ${place}`).toEqual([]);
          expect(talk.said, `${text} at ${place}`).not.toEqual([]);
          expectations[id]!(talk, place, session);
        }
      }
    }
  });

  test.each([...sessions])('a stale button at %s answers nothing and asks again', (place, session) => {
    const talk = at(session).pick('yes', '-1');
    expect(talk.said[0]).toBe('choice-past');
    expect(talk.place).toBe(place);
    expect(talk.session.person).toEqual(session.person);
  });

  test.each([...sessions])('a reminder that is gone changes nothing at %s', (_place, session) => {
    const talk = at(session).take({ kind: 'reminder', id: 'gone' });
    expect(talk.effects).toEqual([]);
    expect(talk.session).toEqual(session);
  });

  test.each([...sessions])(
    'nonsense at %s is asked about twice, then an officer is called',
    (place, session) => {
      const talk = at({ ...session, misses: 0 });
      // where any words are an answer, these are one
      const { answer } = questionOf(session)!.ask;
      if ('text' in answer || 'occupant' in answer) return;
      for (const round of [1, 2]) {
        talk.say('blabla');
        expect([talk.place, talk.session.misses]).toEqual([place, round]);
      }
      expect(talk.say('blabla').said).toEqual(['officer-misunderstood']);
      expect(talk.asked).toEqual([
        { kind: 'hand_over', topic: 'misunderstood', service: session.topic.service },
      ]);
      expect(talk.session.misses).toBe(0);
      // whoever waits need not be understood by the bot
      for (const _ of [1, 2, 3, 4]) expect(talk.say('blabla').said).toEqual(['officer-noted']);
    },
  );
});

test('a new chat has no question', () => {
  expect(questionOf(newSession('id', NINE))).toBeNull();
});
