import type { Known, ListChange } from '../reading.js';
import { ALREADY, NOT_YET } from '../words/forms.js';
import { doseInCell } from './cells.js';
import { beforeEscort, tellsOfEscort } from './escort.js';
import { type Mention, whichAt } from './known.js';
import { withoutUnknown } from './unknown-state.js';

/** What is said of some of the list, in the words of a message. */
interface Segment {
  places: readonly number[];
  text: string;
  /** They are told to be brought by somebody, of whom the words are. */
  isBrought: boolean;
}

const SENTENCE_END = /[;.\n!?]+ ?/g;
const SENTENCE = /[;.\n!?]+ ?/;
/** Between two who are spoken of together: "bu ratna sama pak slamet". */
const TOGETHER = /^[\s,&/]*(?:(?:dan|sama|sm|serta|juga|jg|karo|kalih|sareng|jeung|and)[\s,]*)*$/u;
/** Words that lead up to what is said, or follow it, and say nothing. */
const LEADING =
  /^[\s=:,–-]*(?:(?:nya|na|itu|tuh|iku|mah|ternyata|katanya|cenah|jare|jarene|tadi|td|ini|juga|jg|oge|ya) )*/u;
const TRAILING = /[\s,]*(?:(?:juga|jg|jga|oge|ya|kok|nih|sih|semua|min|katanya)[\s,]*)*$/u;
/** Whether they are vaccinated is asked, and nothing stated: "wes vaksin ta durung", "udah 2x belum ya". */
const ASKS_WHETHER = new RegExp(
  `\\b(?:${ALREADY})\\b[^,]*\\b(?:${NOT_YET}|can)(?: (?:ya|sih|min|nya|kira|to|toh))* ?(?:[?,]|$)`,
);
/** "T.S belum sebenernya": of a neighbour it is said of doses. */
const NOT_YET_ALONE = new RegExp(
  `^(?:${NOT_YET})(?: (?:sebenernya|sebenarnya|ternyata|kok|sih|min|ya|itu|katanya|dia|vaksin|sama sekali|pernah))*(?=$|, )`,
);
/** An age put right: "bukan 17 ternyata, 16 lewat", "15 bukan 17"; fewer count doses. */
const AGE = String.raw`(\d{1,2})(?: ?(?:th|thn|tahun|taun))?`;
const OTHER_AGE = new RegExp(
  String.raw`\b(?:umur\p{L}*|usia\p{L}*)? ?(?:bukan|bkn|dudu|sanes) ${AGE}[\s,]*(?:(?:ternyata|tapi|tp|melainkan|maksudnya|harusnya|yang bener|yg bener)[\s,]*)*${AGE}(?! ?(?:x|kali|dosis))|\b(?:umur\p{L}*|usia\p{L}*)? ?${AGE}[\s,]*(?:tahun[\s,]*)?(?:bukan|bkn|dudu|sanes) ${AGE}(?! ?(?:x|kali|dosis))`,
  'u',
);
const YOUNGEST_TOLD = 5;

/** "belum 17": a year less, at most. */
const NOT_YET_SO_OLD = new RegExp(
  String.raw`\b(?:${NOT_YET}|can|acan) (?:(?:umur|usia|genap|genep|pas|nyampe|sampai) )?(1[2-9]|2[01])(?! ?(?:x|kali|dosis|hari|minggu|bulan))`,
  'u',
);

function withAge(text: string): string {
  const told = text.replace(NOT_YET_SO_OLD, (_, age: string) => `umur ${Number(age) - 1} tahun,`);
  return told.replace(OTHER_AGE, (said, wrong, right, first, second) => {
    const [age, other] = right === undefined ? [first, second] : [right, wrong];
    return Number(age) < YOUNGEST_TOLD || Number(other) < YOUNGEST_TOLD ? said : `umur ${age} tahun,`;
  });
}

/** Leads over to the next one, and says nothing of the one before. */
const LEADS_OVER =
  /[\s,]*\b(?:kalau|kalo|klo|kl|terus|trus|trs|sedangkan|sementara|tapi|tp|dan|sama|eh|nah|lalu|cuma|cuman|buat|utk|untuk|si)[\s,]*$/u;

/** The words of a message by whom of the list they are said of; what stands before the first is said of nobody. */
function segmentsOf(line: string, mentions: readonly Mention[]): Segment[] {
  const segments: { places: number[]; text: string; isBrought: boolean }[] = [];
  let before = '';
  for (const [i, { at, end, places }] of mentions.entries()) {
    const next = mentions[i + 1];
    const text = line.slice(end, next?.at);
    const last = segments.at(-1);
    if (last && TOGETHER.test(before)) last.places.push(...places);
    else {
      const leads = line.slice(mentions[i - 1]?.end ?? 0, at);
      const isBrought = tellsOfEscort(leads.split(SENTENCE).at(-1)!);
      segments.push({ places: [...places], text: '', isBrought });
    }
    segments.at(-1)!.text = text;
    before = text;
  }
  return segments;
}

/** What a message says of those of the list whom it speaks of, each for themselves; `said` reads a clause. */
export function saidOfKnown(
  line: string,
  mentions: readonly Mention[],
  known: readonly Known[],
  said: (clause: string) => Omit<ListChange, 'which'>,
): ListChange[] {
  return segmentsOf(line, mentions).map(({ places, text, isBrought }) => {
    const which = whichAt(places, known);
    const own = isBrought ? '' : beforeEscort(withAge(text));
    const escort = isBrought || tellsOfEscort(text) ? ({ escort: true } as const) : {};
    const rest = withoutUnknown(own)
      .replace(SENTENCE_END, ', ')
      .replace(/[\s,]+$/, '')
      .replace(LEADS_OVER, '')
      .replace(LEADING, '')
      .replace(TRAILING, '');
    return {
      which,
      ...escort,
      ...(rest && !ASKS_WHETHER.test(rest)
        ? said(doseInCell(rest) ?? rest.replace(NOT_YET_ALONE, 'belum vaksin'))
        : { service: null, facts: {} }),
    };
  });
}
