import { ALREADY, NOT_YET, OF_VACCINES, ONLY } from '../words/forms.js';

const SPEAKS_OF_VACCINES = new RegExp(OF_VACCINES);
const TIMES = new RegExp(
  `(?:\\b(?:${ALREADY}|${ONLY}) )?\\b([1-4]|satu|dua|tiga|siji|hiji|loro|two|three) ?(?:x|kali|kl|times)\\b`,
);
const ONCE = new RegExp(`\\b(?:${ALREADY}|${ONLY}) sekali\\b`);
/** "Budi udah 2": behind "already" a number alone counts doses, but not "udah 2 minggu". */
const SO_MANY = new RegExp(
  `\\b(?:${ALREADY}|${ONLY}) ([1-3]|satu|dua|tiga)(?= ?(?:$|[.,;)]|(?:mau|mo|kok|nih|sih|ya|semua)\\b))`,
);
const NOT_YET_ALONE = new RegExp(
  `\\b(?:${NOT_YET})\\b(?= ?(?:$|[,()]|mau|mo|want|bade|badhe|sama|pernah|karena|krn|soalnya|gara|tapi|tp|sih|nih|juga|jg))`,
);
const ALREADY_ALONE = new RegExp(
  `\\b(?:${ALREADY})\\b(?= ?(?:$|,|mau|mo|bade|badhe|sih|nih|juga|jg|kok|ya))`,
);

/** What is said of vaccines stands behind them: "vaksin atos", "vaksinnya sudah". */
const SAID_BEHIND = new RegExp(
  `\\b((?:di)?(?:vaks|vax|vks|paks[ie]n|faks)\\p{L}*)(?: (?:nya|na|ny|mah|tos))? ?[:=]? ?(?:${ALREADY})\\b(?= ?(?:$|[.,;)]|(?:semua|kabeh|lah|ya|kok|tapi|tp)\\b))`,
  'gu',
);

/** "saya sudah vaksin, istri belum": what the vaccine was said of before is said in full. */
export function inFull(part: string): string {
  if (SPEAKS_OF_VACCINES.test(part)) return part.replace(SAID_BEHIND, 'sudah vaksin');
  return part
    .replace(ONCE, 'sudah vaksin 1 kali')
    .replace(TIMES, 'sudah vaksin $1 kali')
    .replace(SO_MANY, 'sudah vaksin $1 kali')
    .replace(NOT_YET_ALONE, 'belum vaksin')
    .replace(ALREADY_ALONE, 'sudah vaksin');
}
