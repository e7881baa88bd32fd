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
