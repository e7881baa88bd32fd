import { asksOfService, type Reading } from '../language/reading.js';
import { restated } from '../language/words/restated.js';
import { isAsked } from '../policy/facts.js';
import type { Command } from './command.js';
import { withDoseTold } from './dose-told.js';
import type { ResidentEvent, TextEvent } from './event.js';
import { furtherWishes } from './further.js';
import { aboutOneOf } from './one-of.js';
import type { Found, Reader } from './reader.js';
import { answer } from './readers/answer.js';
import { area } from './readers/area.js';
import { asked } from './readers/asked.js';
import { button } from './readers/button.js';
import { calledOff } from './readers/called-off.js';
import { caption } from './readers/caption.js';
import { chosen } from './readers/chosen.js';
import { correction } from './readers/correction.js';
import { courtesy } from './readers/courtesy.js';
import { danger } from './readers/danger.js';
import { editedLate } from './readers/edited-late.js';
import { entry } from './readers/entry.js';
import { errand } from './readers/errand.js';
import { everyone } from './readers/everyone.js';
import { faq, headFaq } from './readers/faq.js';
import { group } from './readers/group.js';
import { head } from './readers/head.js';
import { instead } from './readers/instead.js';
import { followedLanguage } from './readers/language.js';
import { list } from './readers/list.js';
import { listGone } from './readers/list-gone.js';
import { listed } from './readers/listed.js';
import { looked } from './readers/looked.js';
import { masked } from './readers/masked.js';
import { mistaken } from './readers/mistaken.js';
import { named, namedOccupant } from './readers/named.js';
import { noticeDraft } from './readers/notice-draft.js';
import { noticeReply, noticeWish, noticeWrite } from './readers/notices.js';
import { ofList } from './readers/of-list.js';
import { ofPhoto } from './readers/of-photo.js';
import { opening } from './readers/opening.js';
import { otherKind } from './readers/other-kind.js';
import { ownRegister } from './readers/own-register.js';
import { person } from './readers/person.js';
import { phoneTold } from './readers/phone-told.js';
import { photo } from './readers/photo.js';
import { plainly } from './readers/plainly.js';
import { quoted } from './readers/quoted.js';
import { register } from './readers/register.js';
import { reminders } from './readers/reminders.js';
import { sharedPhone } from './readers/shared-phone.js';
import { sideQuestion } from './readers/side-question.js';
import { table } from './readers/table.js';
import { toOfficer } from './readers/to-officer.js';
import { told } from './readers/told.js';
import { toldAndAsked } from './readers/told-and-asked.js';
import { toldOfDanger } from './readers/told-of-danger.js';
import { word } from './readers/word.js';
import type { View } from './view.js';
import { leavesOpen } from './weighty.js';

/**
 * The readers in the order in which they are asked; the first that ends a message has the last word. Danger, and what is told of it afterwards, goes before
 * everything; the notices of an area that somebody names, with the code of its poster, before what else asks like that; what a head asks or tells of the register of an area, and of those who live there by name, before what its names and places would be taken for;
 * an edit of what was answered long ago before what would take it for an answer of now; global words before
 * the rest, since they are the way out; which of several occupants is meant, where that is asked, before what is told of another; an answer to an older question, and what is said of a photograph, before the readers of the open one; what is asked of a list that stands, for it names
 * whom of it; common questions, which have one answer whatever is open; answers before what might be an errand, since a
 * question is open; what is said of reminders that are there before the day that it names is another errand's; a list
 * before the readers of one matter; what corrects or asks beside what was just told before a new errand.
 */
const READERS: { [Kind in ResidentEvent['kind']]: Reader<Extract<ResidentEvent, { kind: Kind }>>[] } = {
  text: [
    danger,
    toldOfDanger,
    editedLate,
    masked,
    followedLanguage,
    area,
    head,
    ofList,
    noticeWrite,
    noticeDraft,
    noticeWish,
    chosen,
    toldAndAsked,
    plainly,
    looked,
    phoneTold,
    asked,
    headFaq,
    entry,
    register,
    namedOccupant,
    told,
    sharedPhone,
    word,
    calledOff,
    noticeReply,
    quoted,
    caption,
    ofPhoto,
    listed,
    listGone,
    faq,
    toOfficer,
    group,
    mistaken,
    person,
    answer,
    named,
    ownRegister,
    reminders,
    instead,
    everyone,
    list,
    courtesy,
    correction,
    sideQuestion,
    errand,
  ],
  choice: [button],
  photo: [photo],
  table: [table],
  start: [opening],
  other: [otherKind],
};

/** What a resident's message asks of its chat, and why it was read so. */
export interface Understood {
  commands: Command[];
  /** A line for each reader that found something, in their order. */
  because: string[];
}

/**
 * Reads a message in its chat. Pure: nothing is changed, and nothing thrown. A reader that fails makes a miss, which
 * names it.
 */
export function understand(view: View, event: ResidentEvent): Understood {
  const commands: Command[] = [];
  const because: string[] = [];
  const known = event.kind === 'text' ? ofPeople(view, event) : event;
  let heard = known.kind === 'text' ? inErrand(view, known) : known;
  let seen = view;
  if (known.kind === 'text' && leavesOpen(view, known)) {
    const looksAt = view.open.at(-1) === view.dialogueOf({ event: 'notice_ready' });
    const kept = looksAt ? 'head-notice-held' : 'not-forgotten';
    commands.push({ do: 'close' }, { do: 'ack', text: kept });
    because.push('weighty: it is no bare answer, and closes what cannot be taken back');
    seen = view.closed();
    heard = inErrand(seen, known);
  }
  for (const read of READERS[event.kind] as Reader[]) {
    const found = attempt(read, seen, heard);
    if (!found) continue;
    commands.push(...found.commands);
    because.push(`${read.name}: ${found.because}`);
    if (!found.goesOn) return withFurther(seen, known, { commands, because });
    if (found.rest && heard.kind === 'text') heard = { ...heard, reading: found.rest };
    // what is offered is called by other words in another language
    for (const command of found.commands) if (command.do === 'follow') seen = seen.in(command.locale);
  }
  return { commands: [...commands, { do: 'miss' }], because: [...because, 'no reader understood it'] };
}

/** A message as it is read where the people of a list are known; a table was read by its columns, and a global word names nobody. */
function ofPeople(view: View, event: TextEvent): TextEvent {
  if (!view.people.length || event.dropped || view.wordIn(event.text)) return event;
  return { ...event, reading: view.readOfPeople(event.text) };
}

/** What was understood, and what the message wants beside, where that was no global word. */
function withFurther(view: View, event: ResidentEvent, { commands, because }: Understood): Understood {
  const wishes =
    event.kind === 'text' && !commands.some((one) => one.do === 'word') ? furtherWishes(view, event) : [];
  if (!wishes.length) return { commands, because };
  const begun = wishes.flatMap((one) => (one.do === 'start' ? [one.dialogue] : []));
  return {
    commands: [...commands, ...wishes],
    because: [...because, `further: it also wants ${begun.join(', ')}`],
  };
}

/**
 * In the middle of an errand a message goes for that, and for the doses that were spoken of; and what answers a question
 * need not be about anything.
 */
function inErrand(view: View, event: TextEvent): TextEvent {
  const { turn, kind, text, masked, edited, dropped, caption: under, quotes } = event;
  return {
    turn,
    kind,
    text,
    ...(masked ? { masked } : {}),
    ...(edited ? { edited } : {}),
    ...(dropped ? { dropped } : {}),
    ...(under ? { caption: under } : {}),
    ...(quotes === undefined ? {} : { quotes }),
    get reading() {
      const reading = withDoseTold(view, aboutOneOf(view, ofErrand(view, event.reading)), text);
      const { doubted, intent } = reading;
      const meant =
        doubted !== null && (view.service !== null || (view.waiting !== null && intent === 'out_of_scope'))
          ? doubted
          : reading;
      return goesOnAboutDoses(view, text, meant)
        ? { ...meant, facts: { ...meant.facts, ...meant.elliptic } }
        : meant;
    },
  };
}

/** In the middle of an errand a paper that is only spoken of is one to bring: "fotokopi ktp 2 lembar cukup?". */
function ofErrand(view: View, reading: Reading): Reading {
  if (!reading.paper || view.service === null || reading.service === view.service.id) return reading;
  // "saya juga perlu SKCK" is an errand
  if (reading.intent !== 'ask_requirements' || !Object.keys(reading.facts).every(isAsked)) return reading;
  return { ...reading, service: 'none', services: [], rivals: [] };
}

/** Whether what a message leaves unsaid are the doses that the chat, or the service it names, is about. */
function goesOnAboutDoses(
  view: View,
  text: string,
  { elliptic, facts, intent, service: named }: Reading,
): boolean {
  if (elliptic === null || facts.dose_count !== undefined) return false;
  if (!view.case.isSelf && OF_THEIRS.test(text) && !isOfWhomNamed(view, text)) return false;
  if (view.serviceOf(named)?.gated && asksOfService(intent)) return true;
  const { question, service, told } = view;
  // "sekali. eh keliru, dua kali"
  if (question?.fact === 'dose_count' && restated(text).length > 0) return service !== null;
  if (question && !question.isOffer && question.fact !== 'dose_count') return false;
  return service !== null && (told.errand !== null || view.case.facts.dose_count !== undefined);
}

/** Somebody of the one in question, who is another: of "pak haji" "anaknya udah 2x". */
const OF_THEIRS = /\b(anak|istri|suami|ibu|bapak|adik|kakak|cucu|menantu|ponakan)nya\b/i;

/** Whether "anaknya" is the child that the chat is about. */
function isOfWhomNamed({ others: [last] }: View, text: string): boolean {
  const noun = OF_THEIRS.exec(text)?.[1]?.toLowerCase();
  return noun !== undefined && last?.label.split(' ')[0] === noun;
}

function attempt(read: Reader, view: View, event: ResidentEvent): Found | null {
  try {
    return read(view, event);
  } catch (error) {
    const failed = `${read.name}: ${(error as Error).name}`;
    return { commands: [{ do: 'miss', failed }], because: 'it failed' };
  }
}
