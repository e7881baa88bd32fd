import type { KnownWords } from './columns.js';
import type { Entry, Layout } from './entry.js';
import { bareName, KIN, OWN, TITLE, whoIs } from './person-called.js';

const PLACES: Record<string, number> = {
  ...{ satu: 1, pertama: 1, kesatu: 1, kahiji: 1, siji: 1, kapisan: 1 },
  ...{ kedua: 2, dua: 2, kadua: 2, loro: 2, satunya: 2 },
  ...{ ketiga: 3, tiga: 3, katilu: 3, telu: 3 },
  ...{ keempat: 4, empat: 4, kaopat: 4, papat: 4 },
  ...{ kelima: 5, lima: 5, kalima: 5, keenam: 6, ketujuh: 7, kedelapan: 8 },
};
const LAST: ReadonlySet<string> = new Set(['terakhir', 'lagi', 'panungtung']);
/** "yang satu namanya ...", "terus yang kedua ...", "Ketiga Bu Lastri ...": of a dose that was "yang kedua" nobody is spoken of. */
const MARK = new RegExp(
  String.raw`(?<!\b(?:di)?(?:vaks|vax|paks|sunt|dosis)\p{L}* )(?:\b(?:dan|terus|trus|trs|lalu|kemudian|nah) )?\b(?:yang|yg|nu|sing|orang|satu) (${[...Object.keys(PLACES), ...LAST].join('|')})\b(?: (?:lagi|itu|ini|adalah|yaitu|tuh|nih|nya)\b)*|(?<=^|[.;,:\n] ?)(?:(?:dan|lalu|terus|trs) )?(pertama|kesatu|kedua|ketiga|keempat|kelima|keenam|terakhir),? (?=(?:si |ada )?(?:(?:${TITLE})|(?:${KIN})${OWN})\b)`,
  'gu',
);
/** What somebody is called behind what they are: "anak kosan namanya Reza". */
const CALLED =
  /^(?:\p{L}+,? ){0,3}?(?:namanya|namina|jenenge|bernama|nama|atas nama|a\.?n\.?|(?:sebut|panggil|panggil\p{L}+) (?:saja|aja)|dipanggil) (?:si |teh )?([^\s,;:]+(?: [^\s,;:]+)?)/u;
/** "berinisial RH", "inisialnya M S" */
const BY_INITIALS = /^(?:\p{L}+,? ){0,3}?(?:ber)?inisial(?:nya)? (\p{L}[. ]?\p{L}(?:[. ]?\p{L})?)(?!\p{L})/u;

/** People who are told of in one breath, each by which of them it is: "yang satu namanya ibu Yayah ... yang kedua pak Dede ...". */
export function spokenLayout(line: string, words: KnownWords): Layout | null {
  const marks: { at: number; end: number; place: number }[] = [];
  for (const mark of line.matchAll(MARK)) {
    const last = marks.at(-1)?.place ?? 0;
    const said = (mark[1] ?? mark[2])!;
    const place = LAST.has(said) ? last + 1 : PLACES[said]!;
    if (place === last + 1) marks.push({ at: mark.index, end: mark.index + mark[0].length, place });
  }
  if (marks.length < 2) return null;
  const entries = marks.map(({ end }, i): Entry => {
    const text = line
      .slice(end, marks[i + 1]?.at)
      .replace(/^[ :,]+/, '')
      .replace(/[\s,.;]+$/, '');
    const [, initials] = BY_INITIALS.exec(text) ?? [];
    if (initials) return { text, name: initials.replace(/[. ]/g, '').replace(/./gu, '$&.') };
    const [, called = null] = CALLED.exec(text) ?? [];
    return { text, name: called && nameIn(called) };
  });
  const named = entries.filter(
    ({ text, name }) => name !== null || whoIs(text).label !== '' || bareName(text, words) !== null,
  );
  return named.length === entries.length ? { entries, around: [line.slice(0, marks[0]!.at)], from: 1 } : null;
}

/** A title with its name, or the name alone: "reza" of "reza dia". */
function nameIn(called: string): string {
  return whoIs(called).label ? called : called.split(' ')[0]!;
}
