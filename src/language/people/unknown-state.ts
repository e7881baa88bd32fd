import { NOT } from '../words/forms.js';

/** Who writes does not know, or has not asked: "vaksin belum saya tanyakan", "vaksinnya blm tau". */
const NOT_KNOWN = new RegExp(
  String.raw`(?:(?<!\p{L})(?:di)?(?:vaks|vax|vks|paks|dosis)\p{L}* ?(?:nya|na|ny)?[ :=,]*)?(?<!\p{L})(?:belum|blm|blum|belom|blom|durung|dereng|${NOT}) (?:(?:saya|sy|aku|gw|gue|sempat|sempet|pernah|di) ?)*(?:ke)?(?:tau|tahu|taw|ngerti|tanya\p{L}*|nanya\p{L}*|konfirmasi|jelas|yakin|pasti|dikabari|ada info|ada kabar|dapat info|dpt info|ngabarin|ngabari|jawab|bilang|nyebut|disebut)(?!\p{L})(?: (?:berapa|brp) ?(?:kali|x)?| (?:udah|udh|sudah|sdh) (?:vaksin\p{L}* )?(?:apa|atau) (?:belum|blm))?`,
  'gu',
);

/** Whether a text says of something that it is not known yet. */
export function saysUnknown(text: string): boolean {
  return new RegExp(NOT_KNOWN.source, 'u').test(text);
}

/** A text without what it says is not known: that is no "not yet". */
export function withoutUnknown(text: string): string {
  return text.replace(NOT_KNOWN, ' ').replace(/ {2,}/g, ' ');
}
