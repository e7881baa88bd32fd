import type { Named } from '../reading.js';
import { capital } from '../words/capital.js';
import { ALREADY, AND, ME, NOT_YET, OF_VACCINES, ONLY } from '../words/forms.js';
import type { KnownWords } from './columns.js';
import { isName } from './named.js';
import type { Part, Parts } from './part.js';
import { bareName, KIN, OWN, THEIR_OWN, TITLE, whoIs } from './person-called.js';

/** Whether names without a title count in the clauses of a sentence. */
export interface Count {
  bareNames: boolean;
}

const PERSON = `${ME}|(?:${KIN})${OWN}|calon|mantan`;
/** Before whose they are, which of several somebody is: "anak sulung saya". */
const WHICH =
  'kos|kost|kontrakan|kantor|kerja|kuliah|kampus|sekolah|kampung|komplek|lama|dekat|deket|kembar|sulung|bungsu|pertama|kedua|ketiga|tengah|besar|gede|kecil|perempuan|cewek|cowok';
const MINE = `(?: (?:${ME}))?`;
/** The full stop of an initial ends nothing: "warga saya A.S. belum vaksin". */
const CLAUSE_END = /[,;?!\n]+|(?<!\b\p{L}\. ?\p{L})(?!(?<=\b\p{L})\. ?\p{L}\.)\.+|:(?!\d)/u;
/** Between what is said of one person and of the next; a person of whom "not yet" is said begins a clause, too. */
const CLAUSE = new RegExp(
  `${CLAUSE_END.source}| / |\\b(?:terus|trus|trs|sedangkan|sementara|kalo|klo|kalau|tapi|tp|dan|and|sareng|jeung|but|while)\\b|(?<!\\b(?:${PERSON})(?: (?:${WHICH}))?) (?=(?:${PERSON})${MINE} (?:${NOT_YET}|${ALREADY}|${ONLY})\\b)|(?<=\\d ?(?:x|kali)|\\b(?:${NOT_YET})) (?=(?:${PERSON})${MINE} \\d ?(?:x|kali)\\b)`,
  'u',
);
/** "saya sama istri belum vaksin", "pak karno sama istrinya mau pindah": the same is said of both. */
const BOTH = new RegExp(
  `\\b((?:${PERSON})${MINE}|(?:${TITLE}) \\p{L}{2,}) ?(?:${AND}|&) ?((?:my )?(?:${PERSON})${MINE}) ([^,;.?!\\n]+)`,
  'gu',
);

/** "belum vaksin, tapi istri udah": what stands before is said of the writer. */
const WRITER_FIRST = new RegExp(
  `^((?:${NOT_YET}|${ALREADY}|${ONLY})\\b[^.?!\\n]*?[, ](?:tapi|tp|sedangkan|sementara|kalo|klo|kalau|but|while) (?:my )?(?:${KIN}))\\b`,
  'u',
);

/** "..., sama ucok dosis satu": who is named next, without a title, with what is said of them. */
const JOINED = new RegExp(
  `,? (?:${AND}|lalu|&) (?=(?:si )?(\\p{L}{3,}) (?:(?:${ALREADY}|${NOT_YET}|${ONLY}|dosis|vaksin|mau|mo)\\b|\\d ?(?:x|kali)))`,
  'gu',
);

/** Behind what is said of doses a name begins what is said of the next person: "... belum vaksin pak budi sim 2x". */
const UNDIVIDED = new RegExp(
  `(?<=\\b(?:vaksin|suntik|booster|belum|blm|blom|\\dx|\\d kali|dosis \\d|vaksin \\d)) (?=(?:${TITLE}) (\\p{L}{2,}) )`,
  'gu',
);

const WISH = 'mau|mo|pengen|pingin|ingin|akan|perlu|butuh|urus|ngurus|bade|badhe|arep|wants?';
/** "yang mau perpanjang sim itu sopir saya": whose the wish is stands behind it. */
const WISH_FIRST = new RegExp(
  `\\b(?:yang|yg|nu|sing) ((?:${WISH})\\b(?:(?!\\b(?:bukan|bkn)\\b)[^,;.?!\\n])*?) (?:(?:itu|tuh|adalah|ya|nya|sih|cuma|hanya) )?((?:(?:${PERSON})${MINE}|(?:${TITLE}) \\p{L}{3,})(?: sendiri)?) ?(?:kok|sih|ya|lho|loh|dong|aja|saja)? ?(?=[,;.?!\\n]|$)`,
  'gu',
);
/** "yang 2x itu suami saya", "yang mau SIM tetap saya": what is said stands before whom it is said of. */
const PERSON_LAST = new RegExp(
  `(?<=^|[,.;!?\\n] ?|\\b(?:tapi|tp|eh|maaf|keliru|salah|kebalik) )(?:yang|yg|sing|nu) ([^,.;?!\\n]{1,40}?) (?:(?:itu|tu|tuh|th|mah|ya|adalah|cuma|tetap|tetep|ternyata|sebenernya|malah) )+(?:si )?((?:${PERSON})${MINE})\\b(?! (?:yang|yg)\\b)`,
  'gu',
);
/** "kita berdua udah 2x": what is said of all of them. */
const OF_ALL =
  /\b(?:kita|kami|kt|both of us|we) (?:berdua|bertiga|semua|sekeluarga|both|all)\b|\b(?:dua ?-?dua|dua2|[23]-?[23]|ke(?:dua|tiga)(?:-?dua)?)(?:nya|ny)\b|\bkabeh\b/;
const OF_HOUSEHOLD = /\b(?:kami|kita)\b/;
const WANTS = new RegExp(`\\b(?:${WISH})\\b`);
/** What is said of doses, in whatever words. */
const OF_DOSES = new RegExp(`${OF_VACCINES}|\\b(?:${ALREADY}|${NOT_YET})\\b|\\b\\d ?x\\b`);

/**
 * The clauses of a sentence by the people that they begin with; a clause that begins with nobody is of the one before.
 * `null` where they are of fewer than two.
 */
export function inClauses(
  line: string,
  words: KnownWords,
  count: Count,
  named: (part: string) => Named | null,
): Parts | null {
  const parts: Part[] = [];
  const common: string[] = [];
  const told = line
    .replace(WISH_FIRST, '$2 $1')
    .replace(PERSON_LAST, ', $2 $1')
    .replace(WRITER_FIRST, 'saya $1');
  const apart = told.replace(BOTH, '$1 $3, $2 $3');
  const divided = (between: string, name: string) => (words.isWord(name) ? between : ', ');
  const clauses = apart.replace(UNDIVIDED, divided).replace(JOINED, divided).split(CLAUSE);
  const counted = {
    bareNames: count.bareNames || namesTold(clauses, words) > 1,
    ofList: clauses.filter((clause) => isName(whoIs(clause).label)).length > 1,
  };
  for (const [at, clause] of clauses.entries()) {
    if (isApposition(clause, clauses[at - 1])) continue;
    if (OF_ALL.test(clause)) {
      common.push(clause);
      continue;
    }
    const who = called(clause, words, counted, parts, named);
    // "ibu udah dievakuasi. KK kami hancur": what is all of theirs is said of nobody alone
    if (!who.name && OF_HOUSEHOLD.test(clause) && !OF_DOSES.test(clause)) {
      common.push(clause);
      continue;
    }
    const known =
      parts.find(({ name }) => name !== '' && name === who.name) ?? (who.name ? undefined : parts.at(-1));
    const wants = who.name && WANTS.test(clause) && !OF_DOSES.test(clause) ? { wants: at } : {};
    if (known) {
      known.text += `, ${who.text}`;
      Object.assign(known, who.name ? { last: at } : {}, wants);
    } else if (who.name) parts.push({ ...who, last: at, ...wants });
    else common.push(clause);
  }
  const each = parts.filter((part) => !isOfSeveral(part, parts));
  const ofSeveral = parts.filter((part) => isOfSeveral(part, parts)).map(({ text }) => text);
  return each.length > 1
    ? {
        parts: each,
        common: [...common, ...ofSeveral].join(', '),
        listed: false,
        from: 1,
        both: apart !== told,
      }
    : null;
}

/** What is said of doses right behind whoever it is said of: "Dina udah 1x", "si Rani blm vaksin". */
const TOLD_OF_DOSES = new RegExp(
  `^ ?(?:si )?\\p{L}+ (?:itu |tuh |yang |yg )?(?:(?:${ALREADY}|${NOT_YET}|${ONLY}|dosis)\\b|\\d ?(?:x|kali)\\b)`,
  'u',
);
const OF_RELATIVE = new RegExp(`^(?:${KIN}) `);
/** What is said of a relative of somebody named before: "istrinya belum SIM". */
const IS_THEIRS = new RegExp(`^ ?(?:${KIN})(?:${THEIR_OWN})\\b`);
const OF_THEIRS = new RegExp(`^ ?(?:${KIN})(?:${THEIR_OWN}) (?:(?:${ALREADY}|${NOT_YET}|${ONLY})\\b|\\d)`);

/** Of how many a sentence tells doses by a name without a title, with their relatives: one alone may be any word that is not known. */
function namesTold(clauses: readonly string[], words: KnownWords): number {
  const told = clauses.filter((clause) => TOLD_OF_DOSES.test(clause));
  const names = new Set(told.flatMap((clause) => bareName(clause, words)?.name ?? [])).size;
  return names && names + clauses.filter((clause) => OF_THEIRS.test(clause)).length;
}

/** Behind these a name may stand without a title: "warga saya Dewi belum vaksin". */
const NAMELESS = new RegExp(
  `^ ?(?:warga|tetangga|karyawan|pegawai|penghuni)(?: (?:${ME}|kami))?(?: (?:inisial|inisialnya|namanya|bernama|atas nama))? (?=\\p{L})`,
  'u',
);
/** Whoever was spoken of before. */
const THEY = /^ ?(?:(?:kalau|kalo|klo|terus|trus|si) )?(?:dia|dianya|doi|beliau|she|he)\b/;
/** Behind these stands which of several somebody is who were spoken of together. */
const ONE_OF = /^ ?(?:(?:nah|dan|terus|trus|si) )*(?:yang|yg|nu|sing|si) /;
/** In so many words stands which of several somebody is. */
const OPENING_WORDS = 5;

/** Whom a clause begins with, with what it says: "yang sulung" is one of the children who were spoken of before. */
function called(
  clause: string,
  words: KnownWords,
  { bareNames, ofList }: Count & { ofList: boolean },
  parts: readonly Part[],
  named: (part: string) => Named | null,
): Part {
  const who = whoIs(clause);
  const behind = bareNames && NAMELESS.exec(clause);
  const byName = behind && bareName(clause.slice(behind[0].length), words);
  if (byName) return { ...byName, text: clause };
  const whose = parts.at(-1);
  // "Budi 2x KTP, istrinya belum SIM": she is his, and so are their children
  const theirs = parts.findLast(({ name }) => !OF_RELATIVE.test(name));
  if (whose && isName(whose.label) && theirs && IS_THEIRS.test(clause))
    return {
      label: `${who.label} ${theirs.label}`,
      name: `${who.name} ${theirs.name}`,
      self: false,
      text: clause,
    };
  if (who.label && !isName(who.label)) return { ...who, ...whichIn(who.label, clause, named), text: clause };
  if (who.name) return { ...who, text: clause };
  // "aku sama kembaranku ... aku udah, dia belum": the one who is not the writer
  const they = parts.findLast(({ self }) => !self);
  if (they && whose?.self && THEY.test(clause)) return { ...they, text: clause };
  const noun = parts.findLast(({ label, self }) => !self && label && !isName(label))?.label.split(' ')[0];
  if (noun && ONE_OF.test(clause)) {
    const text = `${noun.toLowerCase()} ${clause.replace(ONE_OF, '')}`;
    const which = whichIn(noun, text, named);
    if (which) return { ...which, self: false, text };
  }
  // "bu mimin kk belum, ojak ktp 1x": beside others who are named with a title
  const isNamed = bareNames || (ofList && OF_DOSES.test(clause));
  return { ...((isNamed && bareName(clause, words)) || who), text: clause };
}

/** Which of several relatives words begin with, where they tell: "anak saya yang pertama". */
function whichIn(noun: string, text: string, named: (part: string) => Named | null) {
  const opening = text.trim().split(' ').slice(0, OPENING_WORDS).join(' ');
  const one = opening.includes(' ') ? named(opening) : null;
  return one?.key.includes(' ') && one.label.startsWith(noun.toLowerCase().slice(0, 3))
    ? { label: capital(one.label), name: one.key }
    : null;
}

/** Whether somebody stands for several of whom each is spoken of: "anak saya ada dua, yang sulung ...". */
function isOfSeveral({ label, text }: Part, parts: readonly Part[]): boolean {
  const several =
    parts.some((one) => one.label.startsWith(`${label} `)) || parts.filter(isToldByName).length > 1;
  return label !== '' && !isName(label) && several && !OF_DOSES.test(text);
}

/** "anakku dua mau bikin ktp, si Bagas belum vaksin, si Galih sudah": who is told by name is one of them. */
function isToldByName({ label, text }: Part): boolean {
  return label.endsWith('.') && OF_DOSES.test(text);
}

/** "kalau saya, ibunya, sudah vaksin": who the writer is to the others. */
function isApposition(clause: string, before = ''): boolean {
  return IS_RELATIVE.test(clause.trim()) && WRITER_ALONE.test(before.trim());
}
const IS_RELATIVE = new RegExp(`^(?:selaku |sebagai |sbg )?(?:${KIN})(?:${THEIR_OWN})$`);
const WRITER_ALONE = new RegExp(`^(?:${ME})$`);
