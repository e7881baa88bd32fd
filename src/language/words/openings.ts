import {
  ALREADY,
  BREAKS_OFF,
  ME,
  MISTOLD,
  NOT,
  NOT_YET,
  OF_VACCINES,
  ONLY,
  VACCINATED,
  WRITER,
} from './forms.js';
import { plain } from './normalise.js';
import { bareWords } from './said.js';
import { readYesNo } from './yes-no.js';

const OPENS_NOT_YET = new RegExp(`^(?:${NOT_YET})\\b ?`);
const OPENS_ALREADY = new RegExp(`^(?:${ALREADY})\\b`);
/** Not the second one yet: there was a first. */
const NOT_ALL = /^(?:lengkap|penuh|kedua|booster|buster|ketiga|[23])/;
/** Javanese "durung tau" is "never". */
const UNSURE = `(?:lupa|lupaa|poho|hilap|kesupen|lali|entah|forgot|forget|(?:${NOT_YET}|${NOT}|kurang|not|don't) (?:tahu|tau|paham|ngerti|mengerti|jelas|yakin|ingat|inget|apal|hafal|sure|terang|know|remember))`;
const NOT_SURE = new RegExp(`^(?!durung tau)(?:i )?${UNSURE}\\b`);

/** Whether a message opens with "not yet": how far that goes is told by what follows. */
export function opensWithNotYet(text: string): boolean {
  return OPENS_NOT_YET.test(bareWords(text).join(' '));
}

const FORGOT = new RegExp(`\\b${UNSURE}\\b`);

/**
 * "Not yet", "already" (and "forgotten how often") or "who knows", where a message opens with it: what follows ("belum
 * lah, ...") changes nothing about it.
 */
export function opening(text: string): 'belum' | 'sudah' | 'sudah lupa' | 'entah' | null {
  if (text.includes('?')) return null;
  const said = bareWords(text).join(' ');
  if (NOT_SURE.test(said)) return 'entah';
  if (OPENS_ALREADY.test(said)) return FORGOT.test(said) ? 'sudah lupa' : 'sudah';
  const rest = said.replace(OPENS_NOT_YET, '');
  if (rest === said) return null;
  return NOT_ALL.test(rest) ? 'sudah' : 'belum';
}

const SUPPOSES_NONE = new RegExp(
  `^(?:(?:terus|trus|trs|lah|lha|nah|eh|oh|and|what) )*(?:kalau|kalo|klo|kl|misal|misalnya|misalkan|jika|seandainya|andai|upami|yen|menawi|if)(?: (?!sudah|udah|udh)\\S+){0,2} (?:${NOT_YET}|${NOT}|never|not|no|none|nol|0)\\b`,
);

/** Whether a message supposes "not yet", and asks what holds then: "kalo belum gimana?"; nothing is stated by it. */
export function supposesNotYet(text: string): boolean {
  return SUPPOSES_NONE.test(bareWords(text).join(' '));
}

const ENOUGH = new RegExp(`^(?:${ALREADY})? ?(?:cukup|cekap)?$`);
const NOTHING = new RegExp(`^(?:${NOT}) ?(?:ada|aya|wonten)?$`);

/** Whether a message only agrees or closes: "oke", "cukup", "ga ada". */
export function takesNote(text: string): boolean {
  const said = bareWords(text).join(' ');
  return (
    readYesNo(text) === true ||
    saysNothingMore(text) ||
    (said !== '' && !text.includes('?') && ENOUGH.test(said))
  );
}

/** Whether a message says that there is nothing more: "tidak", "ga ada kak". */
export function saysNothingMore(text: string): boolean {
  return !text.includes('?') && NOTHING.test(bareWords(text).join(' '));
}

/** What was understood otherwise: "ralat, keperluannya bukan SKCK tapi KK". */
const UNDERSTOOD =
  'lagi|mohon|nuhun|(?:keperluan|perlu|urusan|layanan|tujuan|orang|nama)nya|yang (?:diurus|dimaksud|mau|butuh|perlu)|yg (?:diurus|dimaksud|mau|butuh|perlu)';
const REJECTION = new RegExp(
  `^(?:(?:${BREAKS_OFF}|${MISTOLD}|${UNDERSTOOD}) )*(?:bukan|bkn|sanes|dudu|not)\\b`,
);

/** Whether a message opens by rejecting what was just offered: "bukan, maksud saya ...". */
export function rejects(text: string): boolean {
  return REJECTION.test(bareWords(text).join(' '));
}

const GOES_ON =
  /^(?:(?:kak|min|oh|oke|ok|ya|eh) )*(?:kalau|kalo|klo|kl|terus|trus|trs|lalu|dan|sekalian|sekaligus|upami|menawi|nek|mun|lajeng|what about|how about|and)\b|\b(?:juga|jg|jga|sekalian|sekaligus|oge|ugi|too|also|as well)\b/;

/** Whether a message goes on about what was spoken of before: "terus kalau KTP?", "mau urus KK juga". */
export function goesOn(text: string): boolean {
  return GOES_ON.test(
    plain(text)
      .replace(/[,.;:!\s]+/g, ' ')
      .trim(),
  );
}

const GOES_BACK =
  /\b(?:balik|balik lagi|kembali|balik maning|wangsul|back|return|lanjut|lanjutin|nerusin|terusin) (?:ke|ka|dhateng|to|soal|tentang|yang|yg)\b/;

/** Whether a message goes back to what was spoken of earlier: "balik ke yang tadi, bawa apa?". */
export function goesBack(text: string): boolean {
  return GOES_BACK.test(plain(text));
}

const HOW =
  /\b(?:gimana|gmn|gmana|bagaimana|bgmn|piye|pripun|kados pundi|kumaha|how about|what about)\b|^(?:(?:terus|trus|trs|lalu|dan|and|oh|kak|min) )*(?:kalau|kalo|klo|kl|nek|menawi|upami|mun)(?: \S+){1,4} ?\?$|^(?:(?:kak|min|eh|oh) )*[a-z]+(?: (?:saya|sy|aku|gw|gue))? ?\?+$/;
const LONGEST_HOW = 45;
/** Politeness before a question, which says nothing of it: "maaf nanya sekali lagi ya, kalau KK gimana?". */
const POLITE =
  /^(?:(?:maaf|maap|maf|mohon maaf|sori|sorry|permisi|punten|hapunten|nuwun sewu|ngapunten|sekali|satu|1|lagi|lg|mau|mo|numpang|tanya|nanya|tny|naros|tanglet|taros|ya|yaa|iya|kak|min|pak|bu|dong|nih|saya|sy|aku|oh|ok|oke|baik|sip|eh|nambah|banyak|makasih|makasi|terima kasih|tks|thanks)\b ?){1,9}[,.!:]+ */;

/** Whether a message asks of somebody what was asked before: "kalau ibu saya gimana?", "terus kalau saya?". */
export function asksHow(text: string): boolean {
  const line = plain(text).trim().replace(POLITE, '');
  return line.length <= LONGEST_HOW && !/[,.;\n]./.test(line) && HOW.test(line);
}

const CONCLUDES =
  /\b(?:jadi|jd|jdi|jadinya|berarti|brarti|brrti|artinya|dadi|janten|so)\b(?!.*\b(?:di)?(?:vaksin|suntik|dosis|booster|kedua|ke ?-?2)).*\b(?:bisa|bs|bsa|boleh|bole|blh|tiasa|saged|saget|iso|can|lancar|aman)\b/;

/** Whether a message asks what follows from what it tells: "udah dapat yang pertama, jadi bisa kan?". */
export function concludes(text: string): boolean {
  return CONCLUDES.test(plain(text).replace(/\n/g, ' '));
}

const POINTS_BACK =
  /\b(?:yang|yg|sing|nu|punya) (?:\S+ ){1,2}(?:tadi|td)\b(?! (?:tanya|nanya|bilang|sebut|nyebut|kirim|tulis|di))/;

/** Whether a message points back to somebody who was spoken of, with what they came for: "yg saya tadi boleh?". */
export function pointsBack(text: string): boolean {
  return POINTS_BACK.test(plain(text));
}

const THAT = 'itu|yg tadi|yang tadi|tadi itu|that|that one|eta|kuwi|niku';
const TAKEN_BACK = new RegExp(
  `^(?:(?:${BREAKS_OFF}|ya|ternyata|oalah|ealah) )*(?:(?:${MISTOLD})\\b.*?\\b)?(?:${THAT})(?:\\b|wau)`,
);
const WISHES = /\b(?:mau|mo|pengen|pingin|ingin|bade|badhe|arep|want|bisa|boleh)\b/;

/** Whether a message says what somebody wants, or may do. */
export function wants(text: string): boolean {
  return WISHES.test(plain(text));
}

/** Whether a message takes back whose something is that was told: "eh salah lihat, itu KTP adik saya". */
export function takesBack(text: string): boolean {
  const line = plain(text)
    .replace(/[,.;:!\s]+/g, ' ')
    .trim();
  return !text.includes('?') && TAKEN_BACK.test(line) && !WISHES.test(line);
}

const CLAUSE_END = /[,.;\n]+/;

/** Whether a message says no in a clause of its own, and something else behind it: "eh gausah deh, takut bocor". */
export function refusesAtOnce(text: string): boolean {
  const [first = '', ...others] = plain(text).replace(HESITATES, '').split(CLAUSE_END);
  const more = others.some((clause) => clause.trim() !== '') && !text.includes('?');
  return more && readYesNo(first) === false && !opensWithNotYet(first);
}
const HESITATES = /^(?:(?:eh|oh|duh|aduh|waduh|hmm|bentar|sebentar|tunggu|kak|min)[ ,]+)+/;

const OF_WRITER = new RegExp(`\\b(?:${WRITER}|my)\\b`);

/** Whether a message speaks of its writer in so many words. */
export function speaksOfWriter(text: string): boolean {
  return OF_WRITER.test(plain(text));
}

const TO_WRITER = new RegExp(
  `\\b(?:${WRITER}) (?:sendiri|nyalira|piyambak|dewe|myself)\\b|\\b(?:kalau|kalo|klo|kl|terus|trus|untuk|utk|buat|punya|kanggo|kangge|for|about) (?:${WRITER})\\b(?! (?:punya|ada)\\b)`,
);

/** What the writer says of themselves in a clause, and not of somebody of theirs: "jujur nih saya belum vaksin". */
const WRITER_TELLS = new RegExp(
  `(?:^|[,.;:!?\\n] ?|\\b(?:nih|ni|sih|kan|jujur|dan|tapi|tp|soalnya|karena|krn|kebetulan|ya|kak|min|oke|ok|vaksinnya|vaksin) )(?:${WRITER}) (?:(?:sih|mah|sendiri|juga|jg|emang|memang|ini|kan|cuma|udah|sudah|baru) )*(?:(?:${NOT_YET}|${ALREADY}|${ONLY}) (?:di)?(?:${OF_VACCINES}|pernah|sama|sekali|\\d ?x|\\d ?kali)|(?:di)?(?:vaks|dosis|sunt))`,
);
/** The doses as the writer's own: "vaksin saya udah dua kali". */
const WRITERS_DOSES = new RegExp(
  `\\b(?:vaksin|dosis|suntikan) (?:${ME}) (?:${NOT_YET}|${ALREADY}|${ONLY}|\\d)`,
);

/** Whether a message tells of its writer's own doses, whoever else it speaks of. */
export function tellsOwnDoses(text: string): boolean {
  const line = plain(text);
  return WRITER_TELLS.test(line) || WRITERS_DOSES.test(line);
}

/**
 * Whether a message turns to its writer, after others: "kalau saya sendiri?", "terus buat saya?", "jujur nih saya belum
 * vaksin".
 */
export function turnsToWriter(text: string): boolean {
  return TO_WRITER.test(plain(text)) || tellsOwnDoses(text);
}

const IS_VACCINATED = new RegExp(`\\b${VACCINATED}`);
const CONDITIONAL = /\b(?:kalau|kalo|klo|kl|jika|misal|misalnya|upami|yen|menawi|when|if)\b/;
const SUPPOSED = /\b(?:kalau|kalo|klo|jika|nanti|ntar|kapan|setelah|sesudah|habis|abis|when|if)\b|\?/;

/** Whether a message speaks of what would be: "kalau istri saya yang urus". */
export function supposes(text: string): boolean {
  return CONDITIONAL.test(plain(text));
}

/** Whether a message speaks of its writer as they are, and not of what would be: "kalau saya belum vaksin". */
export function tellsOfWriter(text: string): boolean {
  return speaksOfWriter(text) && !supposes(text);
}

const DOSES_INSTEAD = new RegExp(
  `\\b(?:tapi|tp|tetapi|cuma|cuman|but|nanging|ning)\\b[^.?!]*\\b(?:${OF_VACCINES})`,
);

/** Whether a message tells of doses behind a "but". */
export function tellsDosesInstead(text: string): boolean {
  return DOSES_INSTEAD.test(plain(text));
}

/** Whether a message states that somebody is vaccinated, however often. */
export function saysVaccinated(text: string): boolean {
  const line = plain(text);
  return IS_VACCINATED.test(line) && !SUPPOSED.test(line);
}

const WHAT =
  /\b(?:itu|iku|kuwi|kui|eta|tuh|teh) (?:sebenarnya |sebenernya |maksud(?:nya)? )?(?:apa(?:an)?|opo|naon)\b|\b(?:apa(?:an)?|opo|naon) (?:itu|iku|kuwi|eta|sih)\b|\b(?:maksud|arti)(?:nya|ne|na)? (?:apa|opo|naon|gimana|piye|kumaha)\b/;

/** Whether a message asks what something is: "titip kode itu apa ya". */
export function asksWhat(text: string): boolean {
  return WHAT.test(plain(text));
}

/** A plain question, in the languages that people mix. */
const ASKS =
  /\?|\b(?:apa(?:kah|an)?|siapa|kenapa|knp|kok|mengapa|napa|bagaimana|gimana|gmn|gmana|piye|pripun|kumaha|carane|cara(?:nya)?|bole?h(?:kah)?|bisa(?:kah)?|bs|kapan|kpn|sampe|berapa|brp|mana|kemana|gak|ga|ngga|nggak|kah|iso|entuk|tiasa|perlu|harus|kudu|wajib|tolong|mohon|minta|jelas\w*|terang\w*|ajar\w*|njelas\w*|yakin|iya kan|kan|ya|yah|yo|teu|toh|arti\w*|maksud\w*|ngapain|naon|naha|opo|ora|oleh|how|what|can|may|why|is it)\b/i;

/** Whether a message asks something, whatever that is. */
export function asksPlainly(text: string): boolean {
  return ASKS.test(text);
}
