/*
 * Small words in all the forms in which people write them, as alternatives of a pattern: for readers of a message as it
 * stands, before it is brought to standard spelling.
 */

/** "Not yet", in Indonesian, Javanese, Sundanese and English. */
export const NOT_YET = 'belum|blm|blum|belom|lom|durung|dereng|(?:teu|henteu) acan|not yet';
/** "Already", in the same. */
export const ALREADY = 'udah|udh|sudah|sdh|dah|wes|wis|tos|atos|parantos|sampun|already';
/** "Only just", or no more than that. */
export const ONLY = 'baru|br';
/** "And", "with", in the languages that people mix. */
export const AND = 'dan|sama|sm|serta|ama|ame|sareng|jeung|sarta|karo|kalih|kaliyan|lan|and|plus';
/** "Not" or "no". */
export const NOT = 'tidak|tdk|gak|ga|gk|nggak|ngga|enggak|teu|mboten';

/** The writer of themselves, where a title or a relative may stand before it: "bapak saya". Nobody is called so. */
export const ME = 'saya|sy|aku|gw|gue';
/** The writer of themselves, by any word. */
export const WRITER = `${ME}|ak|gua|ane|abdi|kula|i|me`;

/** To vaccinate, by how the word begins. */
const VACCINE = 'vaks|vax|vks|vaccin|faks|paks[ie]n|pksin|sunt';
/** That somebody is vaccinated, however often. */
export const VACCINATED = `(?:${ALREADY}|barusan|baru (?:aja|saja)|got|fully) (?:di)?(?:${VACCINE})`;
/** Anything by which vaccination is spoken of. */
export const OF_VACCINES = `${VACCINE}|dosis|dose|jab|shot|booster`;

/** That somebody has died. */
export const DIED =
  'meninggal|meninggol|wafat|almarhum|almarhumah|alm|mendiang|tutup usia|berpulang|ngantunkeun|pupus|seda|tilar donya|passed away|died';
/** Words with which somebody breaks off, before they set something right: "eh sori kak", "aduh maaf". */
export const BREAKS_OFF =
  'eh|ehh|eeh|oh|ooh|oiya|oh iya|lah|loh|lho|duh|aduh|waduh|yah|astaga|maaf|maap|sori|sory|sorry|soriii*|punten|hapunten|hampura|ngapunten|nuwun sewu|oops|wait|bentar|sebentar|tunggu|kak|ka|min|admin|pak|bu|bang|mas|mbak|mba|gan';
/** That what was told was wrong, or the wrong way round. */
export const MISTOLD =
  '(?:salah|keliru|lepat|kleru|wrong)(?: (?:ketik|tulis|nulis|sebut|nyebut|ngomong|bilang|info|lihat|liat|inget|ingat|baca|pencet|itung|hitung|ngitung|kira|sangka|denger|dengar|catat|nyatet))?|salah(?:in|nya)|kebalik|terbalik|kewalik|ketuker|ketukar|tertukar|ralat|koreksi|typo|correction';
