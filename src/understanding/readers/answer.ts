import type { Offer } from '../../engine/choices.js';
import type { Scalar } from '../../engine/values.js';
import { SURE } from '../../language/confidence.js';
import { pointOf } from '../../language/words/left.js';
import { matcherOf } from '../../language/words/offers.js';
import {
  goesBack,
  opening,
  opensWithNotYet,
  refusesAtOnce,
  rejects,
  supposesNotYet,
} from '../../language/words/openings.js';
import { readYesNo, refuses } from '../../language/words/yes-no.js';
import { claimed } from '../claimed.js';
import type { Claims, Command } from '../command.js';
import type { TextEvent } from '../event.js';
import { furtherWishes } from '../further.js';
import { Heard } from '../heard.js';
import { leadsElsewhere } from '../implied.js';
import { tellsNews, vaccinatedByNow } from '../news.js';
import type { Found, Reader } from '../reader.js';
import type { OpenQuestion, View } from '../view.js';
import { correctedFacts, recounts } from './correction.js';
import { turnsInstead } from './instead.js';

/** The open question under the message that may answer it. */
interface Asked {
  view: View;
  question: OpenQuestion;
  event: TextEvent;
}

/** An answer, with the offer that it is where it is one. */
interface Answer {
  value: Scalar;
  offer?: Offer;
  because: string;
}

/** An answer to the open question, in whatever words; what it states beside is taken with it. */
export const answer: Reader<TextEvent> = function answer(view, event) {
  const { question } = view;
  if (!question || (question.isOffer && recounts(view, event))) return null;
  // what tells nothing of whom is entered answers nothing that is asked of them
  if (view.isBesideEntry(event.text)) return null;
  const { reading } = event;
  const both = answersAndWants({ view, question, event });
  if (both) return both;
  const found = answerTo({ view, question, event });
  if (!found) return null;
  const turns = question.turns(found.value, new Heard(view, event)).map((turn): Command => {
    const both = turn.do === 'turn' && reading.rivals.length > 0 && reading.service === found.value;
    return both ? { ...turn, afterwards: reading.rivals } : turn;
  });
  const facts = claimed(view, event, turns.find((one) => one.do === 'turn')?.who);
  return {
    commands: [
      ...(reading.time ? [{ do: 'note', time: reading.time } as const] : []),
      ...turns,
      ...(Object.keys(facts).length ? [{ do: 'claim', facts } as const] : []),
      answered(question, found.value, found.offer),
    ],
    because: `${found.because} answers "${question.node}"`,
  };
};

/** "Ya, terus ingetin juga ...": the yes or no, and then what is wanted beside. */
function answersAndWants({ view, question, event }: Asked): Found | null {
  const { answersFirst: first } = event.reading;
  const yes = first && readYesNo(first.text);
  if (
    !first ||
    yes === null ||
    ((NODS.test(first.text) || goesBack(first.text)) && asksOfAnother(view, first.further))
  )
    return null;
  const offer = offerPicked({ question, event: { ...event, text: first.text } });
  const said = offer ?? offerSaid(yes, question.offers, first.text);
  const wishes = furtherWishes(view, { reading: { further: [first.further] } });
  if (!said || wishes.length === 0) return null;
  return {
    commands: [...answerBy(question, said.id, said), ...wishes],
    because: `"${first.text}" answers "${question.node}", and it wants ${first.further.intent}`,
  };
}

/** "Ok." only takes note where it goes on to another matter: "ok. balik ke kontrakan, lapornya ke mana?". */
const NODS = /^\W*(?:ok|oke|okay|okey|sip|siap|baik|noted|thanks|makasih)\W*$/i;

/** Whether something wanted is about another service than the one in question. */
function asksOfAnother(view: View, { service }: { service: string }): boolean {
  return view.serviceOf(service) !== null && service !== view.service?.id;
}

/** The commands of an answer that states nothing beside: a button, a photograph. */
export function answerBy(question: OpenQuestion, value: Scalar, offer?: Offer): Command[] {
  return [...question.turns(value, null), answered(question, value, offer)];
}

function answered({ node, fact }: OpenQuestion, value: Scalar, offer?: Offer): Command {
  const facts: Claims = { ...(fact ? { [fact]: value } : {}), ...offer?.facts };
  return {
    do: 'answer',
    node,
    value,
    ...(Object.keys(facts).length ? { facts } : {}),
    ...(offer?.next ? { next: offer.next } : {}),
  };
}

function answerTo(asked: Asked): Answer | null {
  const { view, question, event } = asked;
  const { text, reading } = event;
  const picked = offerPicked(asked);
  if (picked) return by(picked, 'it picks');
  const refused = offerRefused(asked);
  if (refused) return by(refused, 'it says no at once, and so is');
  const supposed = offerSupposed(asked);
  if (supposed) return by(supposed, 'it supposes');
  const message = new Heard(view, event);
  const named = question.named(message);
  const near = named === null ? offerMeant(asked) : undefined;
  if (near) return by(near, 'it comes near to');
  // it is about something else than the question, whatever it names beside
  const isOther = reading.situation !== null && !(question.takesMoment && reading.moment);
  if (isOther || reading.people.length || turnsInstead(view, reading)) return null;
  if (named === null && correctsBeside(asked)) return null;
  if (named !== null) return { value: named, because: `it names "${named}", which` };
  const stated = statedBy(asked);
  if (stated) return stated;
  const read = question.read(message);
  return read === null
    ? null
    : { value: read, because: `"${text.trim().slice(0, 40)}" read as ${JSON.stringify(read).slice(0, 40)}` };
}

/** Whether a message tells otherwise what the open question does not ask. */
function correctsBeside({ view, question, event }: Asked): boolean {
  const names = Object.keys(correctedFacts(view, event));
  const asked = [question.fact, ...question.offers.flatMap(({ facts }) => Object.keys(facts))];
  return names.length > 0 && !names.some((name) => asked.includes(name));
}

function by(offer: Offer, how: string): Answer {
  return { value: offer.id, offer, because: `${how} "${offer.id}", which` };
}

/** The answer that stands in what a message states of the case, or in how it opens. */
function statedBy({ view, question, event }: Asked): Answer | null {
  const { text, reading } = event;
  if (turnsAway(view, event) || arranges(question, event)) return null;
  const { offers, fact } = question;
  const fitting = offers.find(({ facts }) => states(event, facts));
  if (fitting) return by(fitting, 'it states what belongs to');
  const said = fact === null ? undefined : reading.facts[fact];
  if (said !== undefined) return { value: said, because: `it states ${fact}, which` };
  const opened = offerOpened({ view, question, event });
  if (opened) return by(opened, 'it opens as does');
  const no = rejects(text) && !leadsElsewhere(view, event) && offerSaid(false, offers, text);
  return no ? by(no, 'it denies, and so is') : null;
}

/** The offer that a message picks: of those shown or counted by number or word, of the others by word. */
export function offerPicked({
  question: { offers },
  event: { text },
}: Omit<Asked, 'view'>): Offer | undefined {
  if (!offers.length) return undefined;
  const { picked } = matcherOf(offers);
  return picked(text) ?? picked(pointOf(text));
}

/** The offer that stands for no, where a message says that at once and asks or states nothing else behind it. */
function offerRefused({ view, question, event }: Asked): Offer | undefined {
  const no = question.offers.find(({ id }) => id === 'no');
  if (!no || !refusesAtOnce(event.text) || tellsNews(view, event)) return undefined;
  // "tidak usah pagi-pagi, sore aja" moves what is offered
  if (question.takesMoment && event.reading.moment !== null) return undefined;
  return event.reading.service === 'none' && event.reading.people.length === 0 ? no : undefined;
}

/** The offer that stands for the supposition of a "not yet", which states nothing. */
function offerSupposed({ question: { offers }, event: { text } }: Asked): Offer | undefined {
  const offer = offers.find(({ words }) => words.includes('kalau belum'));
  return offer && supposesNotYet(text) ? offer : undefined;
}

/**
 * The offer that a message comes near to, by its words or by yes or no. What it states of the case goes before a "no"
 * that it opens with, and before what it comes near to.
 */
function offerMeant({ view, question, event }: Asked): Offer | undefined {
  const { offers } = question;
  if (offers.length === 0) return undefined;
  const { reading } = event;
  // what follows a "but" is what counts
  const text = pointOf(event.text);
  const yes = saidOf(view, event, offers);
  if (yes !== true && tellsNews(view, event)) return undefined;
  if (reading.situation && text.includes('?')) return undefined;
  // "mau urus bpjs ibu saya" comes near "urus" in a menu, and is for something of its own
  const says = yes !== null && offerSaid(yes, offers, text) !== undefined;
  if (!says && isClear(view, event) && leadsElsewhere(view, event)) return undefined;
  const opened = offerOpened({ view, question, event });
  if (opened && opensWithNotYet(text)) return undefined;
  const meant = matcherOf(offers).near(text, opened === undefined ? yes : null);
  if (meant) return meant;
  // "no 4" is the number of a choice that there is not
  return opened || yes === null || /^\W*no\W*\d/i.test(text) ? undefined : offerSaid(yes, offers, text);
}

/** Yes or no, where the message says it to what is asked; one that clearly goes on to something else does not. */
function saidOf(view: View, event: TextEvent, offers: readonly Offer[]): boolean | null {
  const yes = readYesNo(event.text) ?? readYesNo(pointOf(event.text));
  if (yes === null || offers.length === 0) return null;
  const another = asksOfAnother(view, event.reading);
  if (!another && ADDRESSED.test(event.text)) return yes;
  // "mau kk" in the middle of a ktp
  if (another && WANTING.test(event.text)) return null;
  return isClear(view, event) && leadsElsewhere(view, event) ? null : yes;
}

/** "Mau kk" says yes to a kakak, where something is offered. */
const ADDRESSED = /^\W*\p{L}+ kk\W*$/iu;
const WANTING = /^\W*(?:mau|mo|pengen|pingin|ingin)\b/i;

/** The offer that stands for "not yet" or "already", where a message opens with it. */
function offerOpened({ view, question: { offers }, event }: Asked): Offer | undefined {
  const opens = vaccinatedByNow(view, event) ? null : opening(event.text);
  return opens === null ? undefined : offers.find(({ words }) => words.includes(opens));
}

/** The offer that stands for yes or for no. */
function offerSaid(yes: boolean, offers: readonly Offer[], text: string): Offer | undefined {
  const own = offers.find(({ id }) => id === (yes ? 'yes' : 'no'));
  if (own) return own;
  // where "tidak" says that something is not so, "ga usah" says nothing of it
  const states = ({ facts }: Offer) => Object.keys(facts).length > 0;
  const called = offers.find(({ words }) => words.includes(yes ? 'ya' : 'tidak'));
  return called && !yes && states(called) && refuses(text) ? undefined : called;
}

/** Whether a message is about another service than the open question: what it states is then no answer to it. */
function turnsAway(view: View, { reading: { service } }: TextEvent): boolean {
  const named = view.serviceOf(service);
  // how often somebody was vaccinated is asked, whatever else it may look like
  return (
    view.service !== null && named !== null && !named.language.vaccination && service !== view.service.id
  );
}

/** Whether a message asks to be reminded: what it states of doses by the way answers nothing else. */
function arranges({ takesMoment }: OpenQuestion, { reading: { intent, confidence } }: TextEvent): boolean {
  return !takesMoment && intent === 'set_reminder' && confidence >= SURE;
}

/** Whether a message says by itself what it is about; "cukup, makasih" is an answer with thanks. */
function isClear(view: View, { reading: { service, intent, confidence } }: TextEvent): boolean {
  return (
    view.serviceOf(service) !== null ||
    (confidence >= SURE && intent !== 'thanks' && intent !== 'out_of_scope')
  );
}

function states({ reading }: TextEvent, facts: Claims): boolean {
  const entries = Object.entries(facts);
  return entries.length > 0 && entries.every(([name, value]) => reading.facts[name] === value);
}
