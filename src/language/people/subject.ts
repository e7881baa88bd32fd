import type { Lexicon } from '../lexicon.js';
import type { Message } from '../message.js';
import { apartFrom, type Hit, type Span, withoutInner } from '../words/spans.js';
import { isOfWriter } from './named.js';

/** Who is asked for: the writer, somebody close, or neighbours whose question is relayed. */
export type Whom = 'self' | 'other' | 'relay';

/** Before whom a message opens with: "eh temenku itu ...". */
const OPENING = /^(?:\.|eh|oh|nah|kak|min|ternyata|barusan|tadi|maaf|iya|ya|si|kalau)$/;
const OWN_WRITTEN = /\p{L}{3}(?:ku|q)$/u;
/** Whoever says so, or is heard of, is not spoken of. */
const SPEAKS = /^(?:kata|bilang|ngomong|nyuruh|suruh|cerita|nanya|tanya|kabarin|wa|telepon|chat|pesan)$/;

/** Whether a message opens with somebody, and says something of them before it speaks of its writer. */
function opensWith({ words, written }: Message, { at, end }: Span, says: readonly Hit[]): boolean {
  if (!words.slice(0, at).every((word) => OPENING.test(word))) return false;
  const whose = OWN.test(words[end] ?? '') ? end + 1 : end;
  const isTheirs =
    OWN_WRITTEN.test(written[end - 1]!) || words.slice(at, whose).some((word) => OWN.test(word));
  const rest = words.slice(whose);
  const said = says.find((one) => one.at >= whose);
  return isTheirs && said !== undefined && !rest.some((word) => OWN.test(word) || SPEAKS.test(word));
}

/** Who a message asks for. */
export function findWhom(
  message: Message,
  services: string[],
  { traits, relations }: Pick<Lexicon, 'traits' | 'relations'>,
): Whom {
  const { subject } = message.hits;
  const pointedAt = message.hits.persons.pointed_at;
  const others = [...subject.others, ...pointedAt, ...ofWhomSomethingIsSaid(message, relations.many)].filter(
    (one) => !isOfWriter(message, one),
  );
  const aside = subject.not_asked_for;
  const comes =
    subject.comes.length > 0 || message.hits.persons.relations.some((one) => seesTo(message, one));
  if (subject.self.length && !comes) return 'self';
  if (apartFrom(subject.relay, aside).length) return 'relay';
  if (comes) return 'other';
  const writerComes = services.some((one) => traits.writerComes.has(one)) || subject.self_after.length > 0;
  return !writerComes && apartFrom(others, aside).length ? 'other' : 'self';
}

/** Whether somebody is the one who sees to an errand: "kalau engkong ngurus akta kematian". */
function seesTo({ words }: Message, { at, end }: Hit): boolean {
  return SEES_TO.test(words[end] ?? '') && !FOR_WHOM.test(words[at - 1] ?? '');
}
const SEES_TO = /^(?:urus|ngurus|mengurus|ngurusin|urusin)$/;
/** Behind these somebody is helped, or told the writer to go. */
const FOR_WHOM =
  /^(?:bantu|bantuin|membantu|disuruh|suruh|temani|nemenin|nganter|antar|sama|bareng|dari|kata|buat|untuk)$/;

/** Between somebody and what is said of them: "sopir kantor saya sudah ...", "adik kembarku baru ...". */
const WIDEST_BETWEEN = 2;
/** These only point at somebody: "sopir yang tadi sekalian mau ...". */
const POINTING: ReadonlySet<string> = new Set(['yang', 'tadi', 'itu', 'sekalian', 'juga', 'pun']);
/** How old they are: "cucu saya 6 tahun belum ...". */
const AGE = /\b\d{1,3} tahun\b/;
/** Whose they are. */
const OWN = /^(?:saya|kami|aku|kita)$/;
/** Of these something is said only where more follows: "anak boleh masuk tidak", "buat anak perlu apa" asks. */
const ASKING = /^(?:tidak|perlu|butuh)$/;
const ASKED = /^(?:\.|apa|berapa|tidak)$/;

/**
 * Those of whom a message says something, by what they are to the writer: "menantu saya belum ...", "she got ...". Of
 * whom there are `many` something is said only where they are the writer's: "warga saya", but not "warga".
 */
function ofWhomSomethingIsSaid(message: Message, many: ReadonlySet<string>): Hit[] {
  const { words, hits } = message;
  const { persons } = hits;
  const says = persons.says_of.filter(
    ({ at, end }) => !(ASKING.test(words[at]!) && ASKED.test(words[end] ?? '.')),
  );
  return [...withoutInner(persons.relations), ...persons.last].filter(
    ({ at, end, label }) =>
      opensWith(message, { at, end }, says) ||
      says.some((said) => {
        const between = words
          .slice(end, said.at)
          .join(' ')
          .replace(AGE, '')
          .split(' ')
          .filter((word) => word !== '' && !POINTING.has(word));
        const isNear = said.at >= end && between.length <= WIDEST_BETWEEN && !between.includes('.');
        return (
          isNear && (!many.has(label) || [...words.slice(at, end), ...between].some((one) => OWN.test(one)))
        );
      }),
  );
}
