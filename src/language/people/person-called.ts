import { capital } from '../words/capital.js';
import { ALREADY, ME, NOT_YET, ONLY, WRITER } from '../words/forms.js';

/** Who words are about. */
export interface Called {
  /** A title and an initial ("Bu Y"), a relative ("istri"), or nothing. Never a name. */
  label: string;
  /** The writer. */
  self: boolean;
  /** What tells them from the others of the same message: nothing keeps it longer than that is read. */
  name: string;
}

/** What stands before a name. */
export const TITLE =
  'bu|ibu|ibuk|pak|pk|bp|bpk|bapak|mas|mbak|mba|bang|kang|aa|teh|teteh|neng|cak|gus|koh|ci|cici|ustadz|ustad|ustadzah|ust|haji|h|hj|hajah|mang|ceu|akang|uni|bli|om|tante|mpok|cik|cing|encang|ncang|encing|ncing|pakde|pakdhe|bude|budhe|daeng|mbah|mak|oma|opa|eyang|wak|abah|nek|kek|sdr|sdri|saudara|saudari|nyai|ny|tn|mr|mrs|ms|mama|mamak|bunda|inang|amang|umi';

/** Those of whom people speak beside themselves, in one sentence. */
export const KIN =
  'mantan istri|mantan suami|istri|bini|suami|ibu|bapak|bpk|ayah|mama|mamah|papa|papah|nyokap|bokap|bunda|ortu|nenek|kakek|anak|adik|adek|kakak|mertua|menantu|mantu|besan|cucu|ipar|sepupu|saudara|sodara|tante|om|paman|bibi|keponakan|ponakan|teman|temen|tmn|tetangga|kembaran|pembantu|art|sopir|supir|majikan|bojo|salaki|pamajikan|incu|wife|husband|mother|father|son|daughter|sister|brother|cousin';
/** That they are somebody's who was spoken of, written behind them: "anaknya", "istrina", "bojone". */
export const THEIR_OWN = 'nya|ny|na|ne|ipun';
/** Whose they are, written behind them: "temenku", "anaknya". */
export const OWN = `(?:${THEIR_OWN}|e|ku|q)?`;
/** Of these several are counted: "dua anak saya". */
const COUNTED = '(?:anak|adik|adek|kakak|teman|temen|tmn|tetangga|saudara|sodara|keponakan|ponakan|cucu)\\b';

const LEADS = new RegExp(
  `^(?:(?:untuk|utk|buat|bt|si|ini|yg|yang|ada|nah|(?:2|dua|3|tiga|kedua|ketiga|para)(?= ${COUNTED})|(?:satu lagi|satunya lagi|terakhir|pertama|kedua|ketiga|keempat),?(?= (?:si|namanya|nama|atas nama|warga|${TITLE}) )|(?:satu lagi|satunya lagi|terakhir|pertama|ketiga|keempat|kelima),?(?= (?:${KIN})${OWN}\\b)|namanya|namany|(?:warga|(?:warga|tetangga) (?:${ME}))(?= (?:${TITLE}) \\p{L})|(?:sama|sm|lalu|kemudian|juga|ada juga)(?= (?:${TITLE}) \\p{L})|(?:pak|bu|bang|mas|mbak|mba|min|kak)(?= (?:${ME})\\b)|(?:pak|pa|pk|bapak|bpk|bu|ibu)(?= (?:haji|h|hj|hajah|ustadz|ustad|ustadzah|ust) \\p{L})|atas nama|a\\.?n\\.?|nama(?= (?!saya\\b))|min|kak|my|kl|pun|[*_~]+) ?\\b)*`,
  'u',
);
const TITLED = new RegExp(`^(${TITLE}) (\\p{L}[\\p{L}'.]*)`, 'u');
const IS_TITLE = new RegExp(`^(?:${TITLE})\\.?$`);
/** One title for its spellings. */
const TITLES: Record<string, string> = {
  ...{ pk: 'pak', bp: 'pak', bpk: 'pak', bapak: 'pak' },
  ...{ ibu: 'bu', ibuk: 'bu', mba: 'mbak' },
};
/** Behind a title these are no names. */
const NO_NAME = new RegExp(
  `^\\S+ (?:${ME}|kami|kita|rt|rw|lurah|camat|${ALREADY}|${NOT_YET}|${ONLY}|mau|mo|tidak|tdk|ga|gak|ngga|nggak|kaga|vaksin|yang|yg|sama|dan|kos|kost|kontrakan|bisa|bs|lagi|lg|umur|usia|hamil|sakit|lansia|papa|papah|kandung|tiri|angkat|admin|petugas|mertua|haji|maksud\\w*|bukan|bkn|itu|tadi|mah|sih|juga|jg|ternyata|malah|cuma|tuh|nih|pun|aja|saja|dulu|masih|msh|ini|iki|ieu|aya|ada|numpang|nanya|tanya|tny|izin|ijin|mohon|minta|tolong|tlg|boleh|apa|kalau|kalo|klo|warga|wrga|maaf|permisi|punten|bade|arep|siap|makasih)\\b`,
);
const RELATIVES = new RegExp(
  `^(calon(?: istri| suami| mertua)?|${KIN}|emak|pacar|tunangan|karyawan|warga|maid|bayi|balita)${OWN}\\b(?! (?:admin|petugas|rt|rw|lurah|camat)\\b)`,
);
/** One word for its spellings. */
const SAME: Record<string, string> = {
  bpk: 'bapak',
  adek: 'adik',
  temen: 'teman',
  tmn: 'teman',
  sodara: 'saudara',
  supir: 'sopir',
  bini: 'istri',
  nyokap: 'ibu',
  bokap: 'bapak',
  mamah: 'mama',
  papah: 'papa',
  mantu: 'menantu',
  salaki: 'suami',
  pamajikan: 'istri',
  incu: 'cucu',
};
const OF_WRITER = new RegExp(`^(?:${WRITER})\\b`);
/** A head who introduces themselves says nothing of their own errand. */
const FOR_OTHERS =
  /^\S+ (?:(?:adalah|selaku|sebagai|sbg|dari|dr|pak|bu) )*(?:ketua|wakil|sekretaris|bendahara|kader|pengurus|ada|punya|rt|rw|(?:mau|ingin|mo) (?:tanya|nanya|tny|bertanya|daftar))\b/;

const ABBREVIATED = /\b(sdr|sdri|bpk|tn|ny|hj|h|dr|drs|mr|mrs|ms|ust)\.(?! ?\p{L}\.)/gu;
const INITIAL = new RegExp(`\\b(${TITLE}) (\\p{L})\\.(?=[\\s,;:/|)]|$)`, 'gu');

/** "pa K" is "pak K": before an initial it is no word of a question. */
const PA = /(?<![\p{L}\d])pa (?=\p{L}(?![\p{L}\d]))/gu;
/** A relative behind whose they are: "bu Y anaknya, 19 th". */
const THEIRS_BEHIND = new RegExp(
  `(?<!\\p{L})((?:${TITLE}) \\p{L}[\\p{L}']*) (${KIN})(?:${THEIR_OWN})(?!\\p{L})`,
  'gu',
);

/** A title by its letter, before a name where something begins to be said of somebody: "P Rahmat", "2) b. siti". */
const BY_LETTER =
  /(?<=^|([-•*,] ?|\d[).:] ?)|[\n;/|–] ?|\b(?:untuk|buat|sama|dan|bos|ralat|eh) )([pb])\.? (?=(\p{L}{3,}))/gu;

/**
 * A text with people as they are named elsewhere. The full stop of a title ends nothing, nor does that of an initial:
 * "Sdr. Eko", "Bu Y."; "bu Y anaknya" is "anak bu Y", and "p rahmat" is "pak rahmat".
 */
export function unabbreviated(text: string, { isWord }: { isWord(word: string): boolean }): string {
  return text
    .replace(ABBREVIATED, '$1')
    .replace(PA, 'pak ')
    .replace(BY_LETTER, (said, mark: string | undefined, letter: string, name: string) =>
      mark === undefined && isWord(name) ? said : letter === 'p' ? 'pak ' : 'bu ',
    )
    .replace(INITIAL, '$1 $2')
    .replace(THEIRS_BEHIND, '$2 $1');
}

/** Who a clause or a line of a list is about, by how it begins. */
export function whoIs(clause: string): Called {
  const said = clause.trim().replace(LEADS, '');
  if (OF_WRITER.test(said)) {
    const self = !FOR_OTHERS.test(said);
    return { label: '', self, name: self ? 'saya' : '' };
  }
  const named = byName(said) ?? byCode(said);
  if (named) return named;
  const [opening = '', called = ''] = RELATIVES.exec(said) ?? [];
  const relative = SAME[called] ?? called;
  const behind = said.slice(opening.length).trimStart().replace(OWN_SELVES, '');
  const whose = called && (byName(behind) ?? byInitial(behind) ?? byNameTold(behind));
  if (!whose) return { label: capital(relative), self: false, name: relative };
  return { label: `${capital(relative)} ${whose.label}`, self: false, name: `${relative} ${whose.name}` };
}

/** Between somebody and their initial: "anak saya sendiri A". */
const OWN_SELVES = new RegExp(`^(?:${ME})(?: sendiri)? (?=\\p{L}(?:[ ,]|$))`, 'u');

/** "anaknya si dodi", "anak saya namanya Rafi": what they are called themselves. */
function byNameTold(behind: string): Called | null {
  const [, name] = NAME_TOLD.exec(behind) ?? [];
  return name ? withoutTitle(name) : null;
}
const NAME_TOLD = new RegExp(
  `^(?:(?:${ME}) )?(?:si|namanya|namany|nama|bernama|namina|jenenge|atas nama) (\\p{L}{3,})`,
  'u',
);

/** "anak G": whose they are is told by an initial alone. */
function byInitial(behind: string): Called | null {
  const [, initial] = /^(\p{L})(?=[ ,]|$)/u.exec(behind) ?? [];
  return initial ? { label: initial.toUpperCase(), self: false, name: initial } : null;
}

/** What somebody may be called who is not named: "P1", "A3". */
export const CODE = String.raw`(?<![\p{L}\d.])(?!(?:rt|rw|no|gg|jl|km|rp|th|v|vx)\d)\p{L}{1,2}\d{1,2}(?![\p{L}\d]|[.,]\d)`;
const OPENS_WITH_CODE = new RegExp(`^(${CODE})`, 'u');

function byCode(said: string): Called | null {
  const [, code] = OPENS_WITH_CODE.exec(said) ?? [];
  return code ? { label: code.toUpperCase(), self: false, name: code } : null;
}

/** Whether somebody is called by a letter and a number, and not by a name. */
export function isCode(label: string): boolean {
  return /^\p{Lu}{1,2}\d{1,2}$/u.test(label);
}

/** Who is named where only a name is expected: with a title, or without one. */
export function nameGiven(name: string): Called {
  const known = whoIs(name);
  if (known.label || known.self) return known;
  const [initials] = INITIALS.exec(name) ?? [];
  if (initials) return byInitials(initials);
  const [first] = /\p{L}[\p{L}'-]*/u.exec(name) ?? [];
  return first ? withoutTitle(first) : { label: '', self: false, name: '' };
}

/** What may be a name at the beginning of a line: "hasan ktp belum", "hasan: ktp"; words behind it are no names. */
const BARE = /^[\p{L}][\p{L}']+/u;
/** A name by its initials: "A.S. mau KK", "d. p. belum". */
const INITIALS = /^(?:\p{L}\. ?){2,3}|^\p{L}\.\p{L}\b/u;

/** Who is named without a title at the beginning of a line, or `null` where it begins with a word of the language. */
export function bareName(line: string, { isWord }: { isWord(word: string): boolean }): Called | null {
  const said = line.trim().replace(LEADS, '');
  const [initials] = INITIALS.exec(said) ?? [];
  if (initials) return byInitials(initials);
  const [first] = BARE.exec(said) ?? [];
  return first && !isWord(first) ? withoutTitle(first) : null;
}

/** "a.s." is "A.S.": whoever is named so cannot be named in fewer letters. */
function byInitials(said: string): Called {
  const letters = said.toUpperCase().match(/\p{L}/gu)!;
  return { label: `${letters.join('.')}.`, self: false, name: letters.join('').toLowerCase() };
}

/** "hasan" is "H." */
function withoutTitle(name: string): Called {
  return { label: `${name[0]!.toUpperCase()}.`, self: false, name: nameKey('', name) };
}

/** A title in one of its spellings, or `null` where a word in plain lower case is none. */
export function titleOf(word: string): string | null {
  if (!IS_TITLE.test(word)) return null;
  const title = word.replace(/\.$/, '');
  return TITLES[title] ?? title;
}

/**
 * What somebody is known by whose title and name are told: `bu y-5t`. Of the name only its initial is kept, and a mark that
 * tells it from others and that many names share; an initial alone has none.
 */
export function nameKey(title: string, name: string): string {
  const letters = name.replace(/[^\p{L}]/gu, '');
  if (letters.length < 2) return `${title} ${letters}`.trim();
  let mark = 0;
  for (let i = 0; i < letters.length; i++) mark = (mark * 31 + letters.charCodeAt(i)) % MARKS;
  return `${title} ${letters[0]}-${mark.toString(36)}`.trim();
}
/** So many marks tell names apart. */
const MARKS = 36 * 36;

/** "bu yati" is "Bu Y", "bu s.r." is "Bu S.R.": whoever is named by initials is called so. */
function byName(said: string): Called | null {
  const titled = TITLED.exec(said);
  if (!titled || NO_NAME.test(said)) return null;
  const title = TITLES[titled[1]!] ?? titled[1]!;
  const name = titled[2]!;
  const initials = /^\p{L}(?:\.\p{L}){1,2}\.?$/u.test(name)
    ? `${name.replace(/\.$/, '').toUpperCase()}.`
    : null;
  return {
    label: `${capital(title)} ${initials ?? name[0]!.toUpperCase()}`,
    self: false,
    name: nameKey(title, name),
  };
}
