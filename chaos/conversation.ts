import type { Random } from './random.js';

/** What somebody writes, and the words by which its answer is known. */
export interface Line {
  text: string;
  answer: RegExp;
  /** A picture in the place of the text. */
  picture?: Uint8Array;
  /** Its answer sets a reminder for that instant of the world (ms). */
  reminds?: number;
}

/** The message that kills the process in which it is understood, and the one whose turn fails there. */
export const KILLER = {
  service: '"service":"bpjs"',
  text: 'mau urus bpjs, sudah vaksin 2 kali, bisa tidak?',
};
export const POISON = {
  service: '"service":"perizinan"',
  text: 'mau urus izin usaha, sudah vaksin 2 kali, bisa tidak?',
};
/** What is said in the place of an answer that could not be had. */
const APOLOGY = /gangguan di sistem kami, jadi pesan tadi belum bisa saya jawab/;

/** Services by what is written, and by what every answer about them has. */
const SERVICES: readonly [written: string, answered: RegExp][] = [
  ['skck', /urus SKCK/],
  ['sim', /urus SIM/],
  ['nikah', /urus nikah/],
  ['kk', /urus KK/],
  ['ktp', /urus KTP/],
  ['kia', /urus KIA/],
  ['stnk', /urus pajak kendaraan/],
  ['surat pengantar', /urus surat pengantar/],
  ['bansos', /urus bansos/],
];
/** The same service is asked about again only after so many others, so that an answer tells of which message it is. */
const APART = 5;

/** Asks about one service after another. */
export class Asker {
  private readonly last: string[] = [];

  constructor(private readonly random: Random) {}

  next(): Line {
    const [service, answer] = this.random.pick(SERVICES.filter(([name]) => !this.last.includes(name)));
    this.last.push(service);
    if (this.last.length > APART) this.last.shift();
    return { text: `mau urus ${service}, sudah vaksin 2 kali, bisa tidak?`, answer };
  }
}

/** A message that can never be answered as it should. */
export function hopeless(of: typeof KILLER): Line {
  return { text: of.text, answer: APOLOGY };
}

/** Sets a reminder for an hour of the same day, which is the instant `at` (ms). */
export function reminderAt(hour: number, at: number): Line[] {
  const said = `pukul ${String(hour).padStart(2, '0')}\\.00`;
  return [
    { text: `ingatkan saya hari ini jam ${hour}.00 bawa ktp`, answer: new RegExp(`${said}\\*?, Kak\\?`) },
    { text: 'ya', answer: new RegExp(`Siap, Kak\\. .*${said}`), reminds: at },
  ];
}

/** What may be said beside the answers: that a picture takes a while, and that too much is written. */
export const BESIDES = /^Sebentar ya, Kak: sedang banyak foto|^Pelan-pelan ya, Kak/;

/** A reminder that has come. */
export const REMINDER = /ini pengingat dari Bisa: mengurus KTP/;

/** 79 million pixels in 35 bytes: a GIF whose only block of data says nothing. */
const BOMB = Uint8Array.from([
  ...Buffer.from('GIF89a'),
  ...[0x28, 0x23, 0x60, 0x22, 0x80, 0, 0, 0, 0, 0, 0xff, 0xff, 0xff],
  ...[0x2c, 0, 0, 0, 0, 0x28, 0x23, 0x60, 0x22, 0],
  ...[2, 2, 0x4c, 1, 0, 0x3b],
]);

/** Sends a picture of a few bytes that is large once it is unpacked, and has it read. */
export function bomb(): Line[] {
  return [
    { text: '', picture: BOMB, answer: /Setuju\?/ },
    { text: 'ya', answer: /sertifikat siapa/ },
    { text: 'saya sendiri', answer: /File ini terlalu besar|Foto ini belum bisa/ },
  ];
}
