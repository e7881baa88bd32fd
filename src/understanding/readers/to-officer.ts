import type { Wish } from '../../language/reading.js';
import { asksSomething } from '../../language/words/left.js';
import { bareWords, wordsOf } from '../../language/words/said.js';
import type { TextEvent } from '../event.js';
import type { Reader } from '../reader.js';

/** What a story may look like that wants nothing. */
const STORIES: ReadonlySet<Wish> = new Set([
  'ask_access',
  'ask_requirements',
  'ask_where_when',
  'relay_for_other',
  'cert_problem',
  'out_of_scope',
]);
/** A shorter message says too little to be a story. */
const SHORTEST = 4;
/** By these what has been is told, whatever was wanted then: "kemarin saya mau urus KTP tapi disuruh balik". */
const HAS_BEEN =
  /\b(?:tadi|kemarin|kemaren|kmrn|kmaren|barusan|katanya|disuruh|dibilang|waktu itu|pas itu|minggu lalu|bulan lalu|dari (?:minggu|bulan|tahun|senin|selasa|rabu|kamis|jumat)|berkali)\b/;

/** A service that is named is asked for where these do not say how it stands with it: "KTP saya padahal udah difoto". */
const TELLS_WHY =
  /\b(?:padahal|soalnya|gara-gara|makanya|jadinya|juga|jg|sampe|sampai sekarang|jadi-jadi|terus-terusan)\b/;
const WANTS = /\b(?:mau|mo|pengen|pingin|ingin|tolong|minta|butuh|perlu|bade|badhe|arep|want|need)\b/;

/** What is told while an officer is awaited is for them: it begins no errand. A question is still answered. */
export const toOfficer: Reader<TextEvent> = function toOfficer(view, event) {
  if (!view.awaitsOfficer || view.question !== null || !tellsStory(event)) return null;
  return { commands: [{ do: 'ack', text: 'officer-noted' }], because: 'it is told to the officer' };
};

function tellsStory({ text, reading }: TextEvent): boolean {
  const { intent, situation, service, people, further, listed, faq } = reading;
  if (people.length || further.length || listed || faq || !STORIES.has(intent)) return false;
  if (asksSomething(text, bareWords(text)) || wordsOf(text).length < SHORTEST) return false;
  const said = text.toLowerCase();
  if (HAS_BEEN.test(said)) return true;
  return !WANTS.test(said) && situation === null && (service === 'none' || TELLS_WHY.test(said));
}
