/** Behind a paper these tell what is to be done with it, or what became of it. */
const OF_ERRAND =
  'hilang|ilang|hlg|rusak|rusk|patah|pecah|baru|br|lama|anak|pemula|perdana|pertama|cetak|ganti|rekam|perpanjang\\p{L}*|buat|bikin|bkn|elektronik|digital|mati|salah|ubah|berubah|pindah|pindahan|belum|blm|2x|\\dx?|sim|kk|skck|akta|akte|dan|sama|mau|perlu|istri|suami';
/** "KTP Bekasi", "ktp bks", "ktp masih sukabumi", "KTP-nya Kota Bekasi": a paper that somebody has, in a cell or a clause of its own. */
const HELD = new RegExp(
  `(?<=[,;.\\n|] ?|\\bdan )(?:(?:punya|pny|pegang|pakai|pake) )?(?:e-?)?ktp-?(?:nya|ny)? ?(?:[:=] ?)?(?:(?:masih|msh|msih|alamat|daerah|kota|kab|kabupaten) )*(?!(?:${OF_ERRAND})(?!\\p{L}))\\p{L}{2,}(?: \\p{L}{2,})?(?= ?(?:[,;.\\n|]|$))`,
  'gu',
);
/** "blm pny ktp bks": who has no paper of a place is not said to want one. */
const NOT_HELD =
  /(?<=[,;.\n|] ?)(?:belum|blm|ga|gak|tidak|tdk) (?:punya|pny|pnya) (?:e-?)?ktp \p{L}+(?: (?:masih|msh) \p{L}+)?(?= ?(?:[,;.\n|]|$))/gu;

/** What is said of somebody without the paper by which they are known, which is no errand. */
export function withoutIdentity(text: string): string {
  return text.replace(NOT_HELD, ' ').replace(HELD, ' ');
}

const PAPER =
  '(?:foto ?kopi |fotocopy |fc )?(?:e-?)?(?:ktp|kk|kartu keluarga|kia|akte?(?: lahir| kelahiran)?|ijazah|paspor|surat dokter|surat nikah|buku nikah)(?:[ -]?(?:nya|ny|na|ne))?(?: (?:lama|asli|orang ?tua|ortu|suami|istri))?';
/** That somebody has a paper, or what became of it, says so much of it. */
const OF_PAPER =
  'ada|masih|msh|lengkap|komplit|aman|siap|ready|ok|oke|punya|pny|bawa|pegang|sudah|udah|udh|sdh|ketemu|cuma|hanya|tinggal|lama|belum|blm|tidak|tdk|ga|gak|gk|hilang|ilang|hlg|rusak|ternyata|juga|jg|aja|saja|semua|itu|tuh|kok|sih|nih|ya|dong|tapi|tp|dan|sama|sm|and|plus|dua-duanya|bukti|identitas|pakai|pake';
/** A cell or a clause that only tells of papers: "ktp", "ada kk", "KTP dan KK ada", "ktp-nya hilang ada kk". */
const OF_PAPERS = new RegExp(
  `^(?=(?:.* )?${PAPER}(?!\\p{L}))(?:(?:${PAPER}|${OF_PAPER})(?:[ ,:=/&+]+|$))+$`,
  'u',
);
/** These say that it is there, and so no errand even where nothing else is one. */
const IS_THERE = /\b(?:ada|ketemu|punya|pny|lengkap|komplit|siap|ready|bawa|pegang)\b/;
/** What is wanted in place of something else stands in a cell of its own: "ga jadi skck, kk aja". */
const IN_PLACE =
  /\b(?:bukan|bkn|(?:ga|gak|gk|tidak|tdk|nggak|ora|teu) ?(?:jadi|jd|janten)|batal|salah|ganti|harusnya|jadinya|maksudnya)\b/;
/** Between the cells of an entry; what stands behind the doses is one of its own: "skck sudah vaksin 2 kali ktp". */
const CELLS =
  /( ?[,;.\n|]+ ?| - | ?\b(?:tapi|tp)\b ?|(?<=\bvaksin(?: [0-4](?: ?x| kali)?)?|\b[0-4] ?x|\b(?:blm|belum)) (?=(?:ada |punya )?(?:ktp|kk|kia|akte?|paspor)\b)|(?<=\b(?:ktp|kk|skck|sim|sktm)) (?=ada (?:ktp|kk)\b))/;

/** Whether nothing is said but that papers are there: "ktp-nya ketemu". */
export function tellsOfPapers(text: string): boolean {
  const said = text.trim();
  return OF_PAPERS.test(said) && IS_THERE.test(said);
}

/**
 * What is said of somebody without the papers that they have, or lack, beside what they come for: "skck, vaksin 2x, ktp" wants
 * no KTP, nor does "legalisir KK, KTP-nya hilang". `names`: whether words name a service.
 */
export function withoutPapers(text: string, names: (part: string) => boolean): string {
  if (IN_PLACE.test(text)) return withoutIdentity(text);
  const parts = withoutIdentity(text).split(CELLS);
  const cells = parts.filter((_, i) => i % 2 === 0);
  const isPaper = cells.map((cell) => OF_PAPERS.test(cell.trim()));
  if (!isPaper.includes(true)) return parts.join('');
  const isErrand = cells.map((cell, i) => !isPaper[i] && names(cell));
  const open = isPaper.findIndex((paper, i) => paper && !IS_THERE.test(cells[i]!));
  const first = isErrand.indexOf(true);
  // "hasan, ktp, 2x": where nothing else is wanted, or later, the paper is
  const errand = open >= 0 && (first < 0 || open < first) ? open : first;
  if (errand < 0 && !isPaper.some((paper, i) => paper && IS_THERE.test(cells[i]!))) return parts.join('');
  return cells
    .map((cell, i) => (isPaper[i] && i !== errand ? ' ' : cell + (parts[2 * i + 1] ?? '')))
    .join('');
}
