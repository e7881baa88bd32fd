import type { Day } from '../calendar.js';
import { MONTHS, WEEKDAYS } from '../language/dates/day-names.js';
import { readDays } from '../language/dates/days.js';
import { anyOf, atEnd, atStart, patternWith } from '../neighbourhood/words.js';
import type { DraftSaid } from '../understanding/view.js';
import type { NoticeRules } from './notice-rules.js';
import { noticeWords } from './notice-write.js';

type Words = NoticeRules['draft'];

/** Longer messages say something of their own, unless they add words. */
const LONGEST = 14;

/** What a message says of a notice that is looked at, or a sentence of it; `null` where it says nothing of it. */
export function draftSaid(said: string, text: string, notices: NoticeRules, today: Day): DraftSaid | null {
  const whole = sentenceSaid(said, text, notices, today);
  if (whole !== null && whole.does !== 'unclear') return whole;
  const parts = said.split(/(?<=[.!?])\s+|\s+(?=(?:tambah|tambahin|tambahkan)\s)/iu).filter(Boolean);
  const each = parts.length > 1 ? parts.map((part) => sentenceSaid(part, text, notices, today)) : [];
  return each.find((one) => one?.does === 'edit') ?? each.find((one) => one !== null) ?? whole;
}

function sentenceSaid(said: string, text: string, notices: NoticeRules, today: Day): DraftSaid | null {
  const { draft } = notices;
  // "isinya: ..." is all of it
  const whole = noticeWords(said, notices);
  if (whole !== said) return { does: 'edit', text: whole };
  const bare = withoutPolite(said, draft);
  const low = bare.toLowerCase();
  const count = low.split(/\s+/).length;
  if (atStart(draft.add, low) !== null) return added(bare, text, draft);
  // "bawa pacul sama sapu lidi"
  if (atStart(draft.calls, low) !== null && count > 1 && !said.includes('?')) return added(bare, text, draft);
  if (count > LONGEST || said.includes('\n')) return null;
  const is = (words: readonly string[]) => anyOf(words).test(said.toLowerCase());
  // "jgn kirim dulu, harusnya lusa": what it is to say instead is asked for
  if (is(draft.hold)) return { does: is(draft.change) ? 'unclear' : 'hold' };
  if (is(draft.came) && asksWhatCame(said.toLowerCase(), draft)) return { does: 'came' };
  if (asksReceivers(said, draft)) return { does: 'receivers' };
  if (is(draft.group) && is(draft.made)) return { does: 'group' };
  const isOfPart = anyOf(draft.parts).test(low) || anyOf(draft.hour).test(low);
  if (atStart(draft.remove, low) !== null || patternWith(draft.remove, AT_THE_END).test(low))
    return removed(bare, text, draft) ?? (isOfPart ? { does: 'unclear' } : null);
  const edited = rehoured(bare, text, draft) ?? replaced(bare, text, draft);
  if (edited !== null)
    return isRight(text, edited, today) ? { does: 'edit', text: edited } : { does: 'unclear' };
  if (saysOnly(low, draft, draft.look)) return { does: 'look' };
  if (saysOnly(low, draft, draft.off)) return { does: 'off' };
  if (saysOnly(low, draft, draft.send)) return { does: 'send' };
  const changes = (is(draft.change) || /\d/.test(low)) && isOfPart && count > 1 && !said.includes('?');
  return changes && !is(draft.off) ? { does: 'unclear' } : null;
}

/**
 * What a message says of a notice that was sent: what came of it, that it is to be stopped, or to be had for a group. `isNear`:
 * one was spoken of just now, so that it need not be named.
 */
export function sentSaid(
  said: string,
  { draft }: Pick<NoticeRules, 'draft'>,
  isNear: boolean,
): DraftSaid | null {
  const low = said.toLowerCase();
  const is = (words: readonly string[]) => anyOf(words).test(low);
  if (low.split(/\s+/).length > LONGEST || said.includes('\n')) return null;
  if (is(draft.group) && is(draft.made)) return { does: 'group' };
  if (is(draft.came) && (is(draft.notice) ? ASKS.test(low) : isNear && asksWhatCame(low, draft)))
    return { does: 'came' };
  // "udah berapa yang nerima"
  if (isNear && asksReceivers(said, draft)) return { does: 'came' };
  const bare = withoutPolite(low, draft);
  const stops = saysOnly(low, draft, draft.off) || atStart(STOPS, bare) !== null;
  return isNear && stops ? { does: 'off' } : null;
}

const STOPS = ['stop', 'setop', 'hentikan', 'tarik', 'batalkan pengumuman', 'batalin pengumuman'];
const ASKS =
  /\?|(?<!\p{L})(?:semua|semuanya|brp|berapa|gmn|gimana|bagaimana|blm|belum|kah|ga|gak|piye|kumaha|siapa|apa|pira|piro|sabaraha|how|many)(?!\p{L})/u;

/** "udah nyampe semua blm?", and not "sampai jam berapa loketnya buka": there is nothing else in it. */
function asksWhatCame(low: string, draft: Words): boolean {
  if (!ASKS.test(low)) return false;
  const rest = [draft.came, draft.polite, draft.receivers].reduce(
    (left, some) => left.replace(all(some), ' '),
    low.replace(new RegExp(ASKS.source, 'gu'), ' ').replace(new RegExp(PEOPLE.source, 'giu'), ' '),
  );
  return !/\p{L}/u.test(rest.replace(BESIDE, ' '));
}

const BESIDE =
  /(?<!\p{L})(?:sudah|udah|udh|sdh|dah|wis|tos|geus|tadi|td|ke|pesannya|pesanna|pesen|barusan|jadi|aja|mereka|nya|sampun)(?!\p{L})/gu;

const GETS = /(?<!\p{L})(?:te|ne|mene)rima(?!\p{L})/u;
const HOW_MANY = /(?<!\p{L})(?:brp|berapa|brapa|siapa|sapa|sopo|saha|piro|sabaraha|how many|who)(?!\p{L})/iu;
const PEOPLE = /(?<!\p{L})(?:orang|org|warga|jiwa)(?!\p{L})/iu;

/** "berapa orang yg bakal terima? siapa aja?" */
function asksReceivers(said: string, draft: Words): boolean {
  const low = said.toLowerCase();
  // "apakah penghuni kos juga menerima?"
  if (said.includes('?') && !anyOf(draft.change).test(low) && GETS.test(low)) return true;
  return HOW_MANY.test(said) && (PEOPLE.test(said) || anyOf(draft.receivers).test(said));
}

/** Shorter ones are no notice yet. */
const SHORTEST = 12;

/** Other words for a notice that may not go out: "iya maaf, ganti: posko vaksin sabtu di balai RW"; `null` where there are none. */
export function otherWords(said: string, { draft }: Pick<NoticeRules, 'draft'>): string | null {
  const bare = withoutPolite(said, draft);
  const [, led] = /^[^:\n]{2,40}:\s*(.+)$/su.exec(bare) ?? [];
  const isLed =
    led !== undefined &&
    anyOf([...draft.change, ...draft.parts, ...draft.notice]).test(bare.slice(0, -led.length));
  const changed =
    atStart(draft.change, bare.toLowerCase()) === null
      ? null
      : bare.replace(patternWith(draft.change, FIRST), '');
  const words = (isLed ? led : (changed ?? '')).trim();
  return words.length < SHORTEST ? null : words;
}

/** Only words of a list, and manners. */
function saysOnly(low: string, draft: Words, words: readonly string[]): boolean {
  if (!anyOf(words).test(low)) return false;
  const rest = [words, draft.polite, draft.notice].reduce((left, some) => left.replace(all(some), ' '), low);
  return !/[\p{L}\p{N}]/u.test(rest);
}

const all = (words: readonly string[]) => patternWith(words, EVERYWHERE);
const EVERYWHERE = (word: string) => new RegExp(word, 'giu');
const FIRST = (word: string) => new RegExp(String.raw`^(?:${word}[\s,:.!]+)+`, 'iu');
/** "gorengan apus aja ntar pada protes" */
const AT_THE_END = (word: string) =>
  new RegExp(
    String.raw`\s+(?:nya\s+)?${word}(?:\s+(?:aja|saja|dong|deh|ya|lah|wae))*(?:[\s,]+(?:ntar|nanti|biar|soalnya|karena|krn)\s.*)?[\s.!]*$`,
    'iu',
  );
const LAST = (word: string) => new RegExp(String.raw`(?:[\s,]+${word})+[\s.!?]*$`, 'iu');

function withoutPolite(said: string, { polite }: Words): string {
  const bare = said.trim().replace(patternWith(polite, FIRST), '');
  const ended = bare.replace(patternWith(polite, LAST), '').trim();
  return ended || bare;
}

/** "tambahkan: bawa sapu" behind what is there. */
function added(bare: string, text: string, draft: Words): DraftSaid {
  const words = bare
    .replace(patternWith(draft.add, FIRST), '')
    .replace(/^(?:kalimat|kata|tulisan|teks)\s*:\s*/iu, '')
    .replace(/^["“']|["”']$/g, '')
    .trim();
  if (words.length < 3 || atStart(draft.add, words.toLowerCase()) === words) return { does: 'unclear' };
  const isOver = /[.!?]$/.test(text.trim());
  const begun = words.charAt(0).toUpperCase() + words.slice(1);
  return { does: 'edit', text: `${text.trim()}${isOver ? ' ' : '. '}${begun}` };
}

function removed(bare: string, text: string, draft: Words): DraftSaid | null {
  if (anyOf(draft.last).test(bare)) {
    const sentences = text.trim().split(/(?<=[.!?\n])\s*(?=\S)/);
    return sentences.length < 2 ? null : { does: 'edit', text: sentences.slice(0, -1).join(' ').trim() };
  }
  const bareEnd = bare.replace(patternWith(draft.remove, AT_THE_END), '');
  const what = (bareEnd === bare ? bare.replace(patternWith(draft.remove, FIRST), '') : bareEnd).trim();
  const without = onceReplaced(text, what, '') ?? onceReplaced(text, withoutAround(what, draft), '');
  const tidy = without
    ?.replace(/\s+([,.])/g, '$1')
    .replace(/[ \t]{2,}/g, ' ')
    .replace(/[,;\s]+$/, '')
    .trim();
  return tidy ? { does: 'edit', text: tidy } : null;
}

/** "bukan minggu tapi sabtu", "rumah pak rt jadi pos ronda", "ganti sapu sama cangkul". */
function replaced(bare: string, text: string, draft: Words): string | null {
  for (const [wrong, right] of pairsIn(bare, draft)) {
    const [from, to] = [withoutAround(wrong, draft), withoutAround(right, draft)];
    // "jamnya" alone is none of its words
    if (!from || !to || isPart(from, draft)) continue;
    const edited = onceReplaced(text, wrong.trim(), to) ?? onceReplaced(text, from, to);
    if (edited !== null) return edited;
  }
  return null;
}

function isPart(words: string, { hour, parts }: Words): boolean {
  return !/[\p{L}\p{N}]/u.test(words.replace(all(hour), ' ').replace(all(parts), ' '));
}

function pairsIn(bare: string, draft: Words): [string, string][] {
  const [not, but, becomes, change] = [draft.not, draft.but, draft.becomes, draft.change].map(
    (words) => anyOf(words).source,
  );
  const patterns: [RegExp, boolean][] = [
    [new RegExp(String.raw`^(?:.*?\s)?${not}\s+(.+?)[\s,]+${but}\s+(.+)$`, 'iu'), true],
    // "jangan minggu, sabtu aja. minggunya ada hajatan"
    [
      /^(?:jangan|jgn|ojo|ulah|bukan|bkn)\s+(.+?)[\s,]+([^,.]+?)\s+(?:aja|saja|wae|ae)(?:\s*[,.].*)?$/iu,
      true,
    ],
    [new RegExp(String.raw`^${change}\s+(.+?)\s+(?:${becomes}|dengan|sama|ke)\s+(.+)$`, 'iu'), true],
    [new RegExp(String.raw`^(.+?)\s+${becomes}\s+(.+)$`, 'iu'), true],
    [new RegExp(String.raw`^(.+?)[\s,]+${not}\s+(.+)$`, 'iu'), false],
  ];
  return patterns.flatMap(([pattern, inOrder]): [string, string][] => {
    const [, one, other] = pattern.exec(bare) ?? [];
    if (one === undefined || other === undefined) return [];
    return [inOrder ? [one, other] : [other, one]];
  });
}

function withoutAround(words: string, { around, polite, change }: Words): string {
  let bare = words
    .replace(/["“”']/g, ' ')
    .replace(/[\s.,!?]+$/, '')
    .trim();
  for (const some of [around, polite, change]) {
    const first = atStart(some, bare.toLowerCase());
    if (first && first.length < bare.length) bare = bare.slice(first.length).trim();
    const last = atEnd(some, bare.toLowerCase());
    if (last && last.length < bare.length) bare = bare.slice(0, -last.length).trim();
  }
  return bare.replace(/^[,:\s]+/, '');
}

/** A text with other words in the place of some that stand there once. */
function onceReplaced(text: string, from: string, to: string): string | null {
  const words = from
    .trim()
    .split(/\s+/)
    .map((one) => one.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  if (words.join('').length < 1) return null;
  const pattern = new RegExp(
    String.raw`(?<![\p{L}\p{N}])${words.join(String.raw`\s+`)}(?![\p{L}\p{N}])`,
    'giu',
  );
  const found = [...text.matchAll(pattern)];
  if (found.length !== 1) return null;
  const [{ index, 0: was }] = found as [RegExpMatchArray & { index: number }];
  const isCapital = was.charAt(0) !== was.charAt(0).toLowerCase();
  const now = isCapital ? to.charAt(0).toUpperCase() + to.slice(1) : to;
  return text.slice(0, index) + now + text.slice(index + was.length);
}

const CLOCK = String.raw`(?:(?:setengah|stengah|stgh|satengah)\s+)?\d{1,2}(?:[.:]\d\d)?(?:\s*(?:pagi|siang|sore|malam|malem))?`;

/** "jamnya ganti 9 sampe 13", "jadi sampai jam 4": the only hour, or hours, that the text names. */
function rehoured(bare: string, text: string, draft: Words): string | null {
  const [hour, until] = [draft.hour, draft.until].map((words) => anyOf(words).source);
  const range = String.raw`(${CLOCK})(?:\s*${until}\s*(?:${hour}\s*)?(${CLOCK}))?`;
  const isAlone = new RegExp(String.raw`^${hour}\s*(?:${hour}\s*)?${range}\s*$`, 'iu').test(bare);
  const tail = bare.replace(patternWith(draft.change, LAST), '');
  if (tail !== bare)
    return rehoured(`${anyOf(draft.change).exec(bare)![0]} ${withoutPolite(tail, draft)}`, text, draft);
  if (!isAlone && !anyOf(draft.change).test(bare)) return null;
  const inText = [...text.matchAll(new RegExp(String.raw`(${hour}\s*)${range}`, 'giu'))];
  const [old] = inText;
  if (!old || inText.length > 1) return null;
  const ends = new RegExp(String.raw`${until}\s*(?:${hour}\s*)?(${CLOCK})\s*$`, 'iu').exec(bare);
  const told = new RegExp(String.raw`${hour}(?:\D{0,25}?)(?:${hour}\s*)?${range}\s*$`, 'iu').exec(bare);
  const endsOnly = ends !== null && new RegExp(CLOCK, 'giu').exec(bare.slice(0, ends.index)) === null;
  const [, before = '', first = '', last] = old;
  const at = old.index;
  const put = (words: string) => text.slice(0, at) + words + text.slice(at + old[0].length);
  if (endsOnly && last !== undefined)
    return put(old[0].slice(0, old[0].length - last.length) + ends[1]!.trim());
  if (!told || (last !== undefined && told[2] === undefined)) return null;
  const end = told[2];
  if (end === undefined) return put(before + told[1]!.trim() + old[0].slice(before.length + first.length));
  const between = last === undefined ? ' sampai ' : old[0].slice(before.length + first.length, -last.length);
  return put(before + told[1]!.trim() + between + end.trim());
}

/** Whether an edit leaves weekday and date together: of two that stand there both change, or neither. */
function isRight(text: string, edited: string, today: Day): boolean {
  const [days, dates] = [WEEKDAY, DATE].map((pattern) => [text, edited].map((one) => found(pattern, one)));
  const [dayBefore, dayAfter] = days!;
  const [dateBefore, dateAfter] = dates!;
  const areBoth = dayAfter !== '' && dateAfter !== '';
  if (edited === text || (areBoth && (dayBefore === dayAfter) !== (dateBefore === dateAfter))) return false;
  return readDays(edited, today).wrong === null || readDays(text, today).wrong !== null;
}

const NAMES = (of: Record<string, number>) => Object.keys(of).join('|');
const WEEKDAY = new RegExp(String.raw`(?<!\p{L})(?:${NAMES(WEEKDAYS)})(?!\p{L})`, 'giu');
const DATE = new RegExp(
  String.raw`(?:tgl|tanggal)\.?\s*\d{1,2}|\d{1,2}\s+(?:${NAMES(MONTHS)})(?!\p{L})|\d{1,2}[/-]\d{1,2}`,
  'giu',
);

function found(pattern: RegExp, text: string): string {
  return [...text.toLowerCase().matchAll(pattern)].map(([one]) => one).join(' ');
}
