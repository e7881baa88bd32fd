import { describe, expect, test } from 'vitest';
import { read } from '../language/support.js';
import { shown, Talk } from './talk.js';

/** A chat in which these messages were written, read as they are shipped to be. */
const chat = (...messages: string[]) =>
  messages.reduce((talk, text) => talk.say(text, { ...read(text), written: 'id' }), new Talk());

describe('"oke"', () => {
  test.each(['oke', 'baik kak', 'ok sip', 'siap', 'cukup'])(
    'where nothing is asked is taken for a thank-you: %s',
    (text) => {
      expect(chat('mau skck, vaksin 2x', 'cukup', text).said).toEqual(['you-are-welcome']);
    },
  );

  test.each(['tidak', 'ga ada kak', 'nggak'])('and a no for a good-bye: %s', (text) => {
    expect(chat('mau skck, vaksin 2x', 'cukup', text).said).toEqual(['goodbye']);
  });

  test.each(['belum', 'udah belum ya?'])('is not: %s', (text) => {
    expect(chat('mau skck, vaksin 2x', 'cukup', text).said).toEqual(['not-understood']);
  });

  test('where something is asked is an answer', () => {
    expect(chat('mau skck, vaksin 2x', 'oke').said).toEqual(['consent-photos']);
  });
});

describe('a thank-you', () => {
  test.each([
    'makasih. oh iya sekalian namanya dihapus dari kk gimana',
    'syarat kk apa ya? makasih',
    'makasih kak, satu lagi, syarat kk apa?',
  ])('gives way to the question beside it: %s', (text) => {
    expect(read(text)).toMatchObject({ intent: 'ask_requirements', service: 'kk' });
  });

  test('asks about the service that was spoken of', () => {
    const talk = chat('syarat skck apa', 'oke makasih, buka jam berapa?');
    expect(talk.said[0]).toBe('details');
    expect(talk.words).toMatch(/Polres Metro Bekasi Kota[\s\S]*Loket buka/);
  });

  test.each(['makasih ya kak, sehat selalu', 'oke, makasih banyak!', 'terima kasih. assalamualaikum'])(
    'alone is one: %s',
    (text) => {
      expect(read(text).intent).toBe('thanks');
    },
  );
});

describe('a death', () => {
  test.each([
    'bapak saya meninggal kemarin di rumah',
    'ibu wafat tadi pagi',
    'suami saya meninggal dunia',
    'nenek saya meninggal barusan',
  ])('is met with condolences, and with an officer first: %s', (text) => {
    const talk = chat(text);
    expect(talk.said).toEqual(['first-words-akta_kematian', 'urgent-first']);
    expect(talk.session.topic).toMatchObject({ service: 'akta_kematian', case: 'self' });
    expect(talk.pick('yes').asked).toEqual([
      { kind: 'hand_over', topic: 'officer', service: 'akta_kematian' },
    ]);
  });

  test.each([
    ['syarat akta kematian apa', 'requirements'],
    ['urus akta kematian di mana', 'where-and-when'],
    ['mau urus akta kematian, belum vaksin', 'verdict'],
    ['suami saya meninggal, mau ngurus kk dan akta kematian', 'agenda-waits'],
  ])('the condolence stands before everything else: %s', (text, next) => {
    expect(chat(text).said.slice(0, 2)).toEqual(['first-words-akta_kematian', next]);
  });

  test('is condoled once', () => {
    const talk = chat('syarat akta kematian apa', 'urus akta kematian di mana');
    expect(talk.said).not.toContain('first-words-akta_kematian');
  });

  test('and nobody wishes the bereaved good health', () => {
    expect(chat('mau urus akta kematian, vaksin 2x', 'cukup', 'makasih').said).toEqual(['thanks-bereaved']);
  });

  test('asked about with anything else is answered as that', () => {
    expect(read('ibu meninggal, gimana urus aktanya?')).toMatchObject({
      situation: null,
      service: 'akta_kematian',
    });
    expect(read('kucing saya meninggal').situation).toBeNull();
  });
});

test.each(['anak saya baru lahir kemarin di hermina', 'istri saya melahirkan tadi malam'])(
  'a birth is congratulated on, and to an officer first: %s',
  (text) => {
    const talk = chat(text);
    expect(talk.said).toEqual(['birth-told', 'urgent-first']);
    expect(talk.session.topic).toMatchObject({ service: 'akta_lahir', case: 'self' });
    expect(talk.pick('papers').said[0]).toBe('requirements');
  },
);

describe('a head who asks for a neighbour', () => {
  const head = 'saya ketua RT 05, warga saya mau SKCK, sudah 2x vaksin';

  test('gets the answer, and is invited to send nothing', () => {
    const talk = chat(head);
    expect(talk.said).toEqual(['verdict']);
    expect(talk.session.waiting).toBeNull();
    expect(chat('tetangga saya mau ktp, bisa?', 'sudah 2x').said).toEqual(['verdict']);
  });

  test('and neither when something is corrected', () => {
    const talk = chat('saya ketua RT 05, warga saya mau SKCK, belum vaksin', 'eh ternyata udah vaksin 2x');
    expect(talk.said).toEqual(['verdict']);
    expect([talk.session.topic.case, talk.verdict?.outcome]).toEqual(['t1-r1', 'allowed_if']);
    expect(chat('istri saya mau SKCK, belum vaksin', 'kalau saya udah 2x vaksin').session.topic.case).toBe(
      'self',
    );
  });

  test('agrees to nothing in their name', () => {
    expect(chat(head, 'mau kirim sertifikat warga saya').said).toEqual(['faq-their-certificates']);
    const sent = shown(chat(head), { outcome: 'verified', dose: 2 }, 'someone-else');
    expect(sent.asked).toEqual([]);
    expect(sent.session).toMatchObject({ photos: [], evidence: null });
    expect(chat().take({ kind: 'photo' }).pick('yes').say('warga saya').said).toEqual(['consent-not-theirs']);
  });

  test('may send their own, and is asked for it again with an errand of their own', () => {
    const sent = shown(chat(head), { outcome: 'verified', dose: 2 });
    expect(sent.session.evidence?.outcome).toBe('verified');
    expect(chat(head, 'saya sendiri mau SIM, vaksin 2x').said).toEqual(['verdict', 'proof-offer']);
  });
});

test('a relative is helped with the certificate of one of the family', () => {
  expect(chat('ibu saya mau pindah keluar, vaksin 2x').said).toEqual(['verdict', 'proof-offer']);
});

describe('while an officer is called', () => {
  test('none is offered again', () => {
    const talk = chat('mau urus akta kematian, belum vaksin', 'ya');
    expect(talk.said).toEqual(['officer-called', 'officer-sees']);
    const text = 'mau urus akta lahir juga, belum vaksin';
    expect(talk.say(text, read(text)).said).toEqual(['verdict']);
  });

  test('an offer that was open is dropped', () => {
    const talk = chat('mau urus ktp, tidak bisa divaksin karena jantung', 'bisa diwakilkan adik saya?');
    expect(talk.said.at(-1)).toBe('officer-offer');
    expect(talk.pick('yes').said).toEqual(['officer-called', 'officer-sees']);
    expect(talk.session.waiting).toBeNull();
    expect(chat('mau urus akta kematian, belum vaksin', 'petugas').said).toEqual([
      'officer-called',
      'officer-sees',
    ]);
  });
});

describe('somebody sent home', () => {
  test.each([
    ['saya di loket satpas disuruh pulang, belum vaksin krn jantung, ada surat dokter', 'verdict'],
    ['saya disuruh pulang di loket kecamatan waktu urus ktp, katanya blm vaksin', 'verdict'],
    ['saya disuruh pulang di loket padahal sudah vaksin 2x', 'paper-card'],
  ])('is not asked what was told: %s', (text, next) => {
    const talk = chat(text);
    expect(talk.said.slice(0, 2)).toEqual(['sent-home', next]);
  });

  test('is asked where nothing was, and told of the card where there is one', () => {
    const talk = chat('saya disuruh pulang dari loket kelurahan');
    expect(talk.said).toEqual(['sent-home', 'sent-home-why']);
    const text = 'saya udah vaksin kok, kartunya ada';
    expect(talk.say(text, read(text)).said).toEqual(['paper-card']);
  });
});
