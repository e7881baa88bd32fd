import { CLEAR, SURE, UNSURE } from '../../language/confidence.js';
import { asksOfService, type Intent, type Reading } from '../../language/reading.js';
import {
  asksHow,
  goesBack,
  goesOn,
  pointsBack,
  speaksOfWriter,
  turnsToWriter,
} from '../../language/words/openings.js';
import { denies } from '../../language/words/yes-no.js';
import { isAsked, isPart } from '../../policy/facts.js';
import { claimed } from '../claimed.js';
import type { Claims, Command, Who } from '../command.js';
import type { TextEvent } from '../event.js';
import { impliedBy } from '../implied.js';
import { refusesReminder } from '../news.js';
import type { Found, Reader } from '../reader.js';
import { startOf } from '../start.js';
import type { View } from '../view.js';

/** Situations in which what is said of doses is said of the writer. */
const STATES_OF_WRITER: ReadonlySet<string> = new Set([
  'sent_home',
  'paper_card',
  'phone_lost',
  'which_city',
]);
/** So many services are offered where a message names several alike. */
const MOST_OFFERED = 3;
/** In years: a message that states a lower age speaks of a child, not of its writer. */
export const YOUNGEST_WRITER = 12;

/** An errand: what the message asks for begins, for whom and of what it names; what it leaves unsaid stays as it was. */
export const errand: Reader<TextEvent> = function errand(view, event) {
  return errandIn(view, event);
};

/** A greeting that is owed an answer of its own. */
const SALAM = /^\W*(?:ass?alam|salamlekum|samlekum|askum|aslmkm|asw\b|ass\b)/i;

/** Whether it is to be asked what a message wants. */
function isDoubtful(event: TextEvent): boolean {
  const { intent, doubted } = event.reading;
  return doubted !== null && intent !== 'out_of_scope' && !refusesReminder(event);
}

/** The errand of a message, of somebody where that is settled; `null` where it is not clear which. */
export function errandIn(view: View, event: TextEvent, settled?: Who): Found | null {
  const { reading } = event;
  const implied = impliedBy(view, event);
  const intent = implied ?? reading.intent;
  const doubt = implied === null && isDoubtful(event);
  if (implied === null && isOfNoService(view, reading, doubt)) return null;
  const dialogue = view.dialogueOf(doubt ? { event: 'unsure' } : intent);
  const enough = view.waiting && !saysMore(view, reading) ? CLEAR : UNSURE;
  const clear = implied !== null || (reading.confidence >= enough && !refusesReminder(event));
  if (dialogue === null || !(clear || doubt)) return null;
  // "pagi min" in the middle of a question is politeness: it is returned, and the question stays
  if (view.waiting && dialogue === view.dialogueOf({ event: 'start' })) {
    const text = SALAM.test(event.text) ? 'salam-back' : 'hello-again';
    return { commands: [{ do: 'ack', text }, { do: 'repeat' }], because: 'it greets' };
  }
  const ofDose = asksDoseDay(view, event, intent);
  const beside = settled || ofDose ? null : askedBeside(view, event, intent);
  if (beside) return beside;
  const who = settled ?? whoseCase(view, event);
  return {
    commands: [
      ...(intent === 'greet' && SALAM.test(event.text) ? [{ do: 'ack', text: 'salam-back' } as const] : []),
      ...turnsTo(view, event, intent, who, ofDose),
      ...claims(view, event, who),
      startOf(view, (ofDose && view.dialogueOf({ event: 'dose_corrected' })) || dialogue, {
        ...argsOf(reading),
        ...(doubt ? { wish: intent } : {}),
      }),
      ...officerBeside(view, event),
      ...theOthers(view, event, dialogue),
      ...(intent === 'set_reminder' && reading.moment
        ? [{ do: 'arrange', said: reading.moment, anew: true } as const]
        : []),
    ],
    because: `${implied ? `${implied} is implied` : `it ${doubt ? 'may want' : 'wants'} ${intent}`} (${reading.confidence.toFixed(2)})`,
  };
}

/**
 * What whoever keeps a register wants without a word of any service, while none is spoken of, is of what they keep: which service
 * it is of is not asked for.
 */
function isOfNoService(view: View, reading: Reading, doubt: boolean): boolean {
  const { services, people, situation, facts, intent } = reading;
  if (!view.hasOffice || view.waiting || view.service !== null || people.length || situation !== null)
    return false;
  if (services.length || Object.keys(facts).length) return false;
  if (intent === 'cancel_reminder') return doubt && view.reminders.length === 0;
  return intent === 'out_of_scope' || intent === 'relay_for_other' || asksOfService(intent);
}

/**
 * A question about papers, fees or places while an answer is waited for: it is answered beside, and changes nothing of
 * the errand in question. Where only an offer is open that errand is answered, and the next one may begin.
 */
function askedBeside(view: View, { reading }: TextEvent, intent: Intent): Found | null {
  const dialogue = view.dialogueOf({ event: 'side_question' });
  const { question, service } = view;
  const asked = view.serviceOf(reading.service)?.id ?? service?.id;
  // another service of a certain kind is an errand of its own
  const ofErrand = (name: string) => name === 'variant' && asked === service?.id;
  const states = Object.keys(reading.facts).some((name) => !isAsked(name) && !ofErrand(name));
  const ofPapers = intent === 'ask_requirements' || intent === 'ask_where_when';
  if (!question || question.isOffer || !ofPapers || !asked || !dialogue || states) return null;
  if (service === null || reading.rivals.length > 0) return null;
  const beside = Object.entries(reading.facts).filter(([name]) => isAsked(name));
  const args = {
    service: asked,
    ...Object.fromEntries(beside),
    ...(reading.cost ? { cost: true } : {}),
    ...(intent === 'ask_where_when' ? { places: true } : {}),
  };
  return { commands: [startOf(view, dialogue, args)], because: `it asks beside about ${asked}` };
}

/** Whether a message asks, beside the errand in question, when the next dose may be taken: the errand stays. */
function asksDoseDay(view: View, { text, reading }: TextEvent, intent: Intent): boolean {
  const { facts, service } = reading;
  const named = view.serviceOf(service);
  if (named === null && !view.hasList && view.case.facts.dose_count?.value === 1)
    return view.service !== null && NEXT_DOSE_DAY.test(text);
  if (intent !== 'ask_where_when' || !named?.language.vaccination) return false;
  if (view.service === null || view.service.language.vaccination) return false;
  // "sentra vaksin buka hari apa?"
  if (facts.asks_hours === true) return false;
  return (
    facts.asks_dose_day === true ||
    (facts.asks_where !== true &&
      /\b(?:kapan|kpn|when|iraha|(?:tgl|tanggal|hari) (?:brp|berapa|apa))\b/i.test(text))
  );
}

/** Of whoever had one dose "the second" is the next: "yang kedua paling cepat berapa hari lagi?". */
const NEXT_DOSE_DAY =
  /\b(?:yang|yg|suntikan|suntik|dosis) ?(?:ke-? ?)?(?:kedua|dua|2)(?:nya)?\b.*\b(?:kapan|kpn|(?:tgl|tanggal|hari) (?:brp|berapa|apa)|(?:brp|berapa) (?:hari|minggu|lama))\b/i;

/** The message's person, service and day. */
function turnsTo(view: View, event: TextEvent, intent: Intent, who: Who, ofDose: boolean): Command[] {
  const { reading } = event;
  const named = view.serviceOf(reading.service) !== null && !ofDose;
  const either = named && asksOfService(reading.intent) && isEither(event);
  // "jadi bisa?" after a question about the next dose is about the errand before
  const vaccinating = view.service?.language.vaccination === true;
  const isBack = reading.intent === 'ask_access' || goesBack(event.text);
  const before = vaccinating && isBack ? view.told.errand : null;
  const again = named ? null : (ownErrand(view, event, who) ?? before);
  const dosed = Object.values(reading.facts);
  // the day of a reminder is not that of the visit
  const isVisit = intent !== 'set_reminder';
  const coming = reading.days.filter((one) => one >= view.today && !dosed.includes(one));
  // "senin ga bisa, selasa aja"
  const visit = coming.at(coming.length > 1 && denies(event.text) ? -1 : 0);
  return [
    {
      do: 'turn',
      who,
      ...(relays(view, reading) ? { relayed: true } : {}),
      ...(named && !either ? { service: reading.service } : again ? { service: again } : {}),
      // what is told beside the same errand leaves its day as it was
      ...(!isVisit ? {} : visit ? { day: visit } : named ? { day: null } : {}),
    },
    ...(either
      ? [{ do: 'clarify', services: [reading.service, ...reading.rivals].slice(0, MOST_OFFERED) } as const]
      : []),
    { do: 'settle', ...(Object.keys(reading.facts).some((name) => !isPart(name)) ? { again: true } : {}) },
    { do: 'note', time: reading.time },
  ];
}

/** Whether a message asks for somebody's neighbours; whom a head does not name otherwise is one of theirs. */
function relays({ isHead }: View, { intent, head, person }: Reading): boolean {
  return intent === 'relay_for_other' || ((isHead || head) && person?.vague === true);
}

/** Of services named with an "or" one is meant, and is asked for. */
function isEither({ text, reading: { rivals } }: TextEvent): boolean {
  return rivals.length > 0 && /\b(?:atau|ato|atanapi|utawi|utawa|or)\b/i.test(text);
}

/** "Ada calo minta uang, saya mau ngomong sama petugas": beside what it tells of, an officer is called. */
function officerBeside(view: View, { text, reading }: TextEvent): Command[] {
  const { situation, intent, confidence } = reading;
  const dialogue = view.dialogueOf('handover_human');
  const wants = intent === 'handover_human' && confidence >= SURE && CALLS_OFFICER.test(text);
  const calls = situation !== null && wants;
  return calls && dialogue !== null ? [{ do: 'start', dialogue, when: 'aside' }] : [];
}

/** Who tells of officers, or of money asked for, calls nobody by that. */
const CALLS_OFFICER =
  /\b(?:ngomong|bicara|ngobrol|(?:di|ter)?sambung(?:in|kan)?|nyambung|hubung(?:in|kan|i)|panggil(?:in|kan)?|talk|speak)\b.{0,20}\b(?:petugas|admin|operator|cs|manusia|human|officer)/i;

/** Services named in one breath ("ktp sama kk") are answered one after another. */
function theOthers(view: View, event: TextEvent, dialogue: string): Command[] {
  const { reading } = event;
  if (!asksOfService(reading.intent) || isEither(event)) return [];
  return reading.rivals
    .filter((service) => view.serviceOf(service) !== null)
    .map((service) => ({ do: 'start', dialogue, when: 'then', args: argsOf(reading), about: { service } }));
}

/** What somebody came for who is spoken of again: "Bu Tini ternyata udah vaksin", after others. */
function ownErrand(view: View, { text, reading }: TextEvent, who: Who): string | null {
  if (pointsBack(text) && who.kind !== 'unsaid') return view.errandOf(who);
  const tells = reading.facts.dose_count !== undefined || reading.facts.exempt !== undefined;
  const isBack = who.kind === 'relative' && !view.isInQuestion(who);
  // "ibu gmn" asks of what she came for, "kalau ibu gmn" of what was asked just now
  const own = isBack ? view.errandOf(who) : null;
  return (asksHow(text) ? !goesOn(text) && own !== view.service?.id : tells) ? own : null;
}

function claims(view: View, event: TextEvent, who: Who): Command[] {
  const { situation } = event.reading;
  // what a rumour says of doses states nothing about the writer; at a counter it is what stands in the way
  if (situation && !STATES_OF_WRITER.has(situation)) return [];
  const facts = claimed(view, event, who);
  return Object.keys(facts).length ? [{ do: 'claim', facts }] : [];
}

function argsOf({ cost, locale, intent }: Reading): Claims {
  return { ...(cost ? { cost } : {}), ...(locale && intent === 'change_language' ? { locale } : {}) };
}

/** Whose case a message is about. */
export function whoseCase(view: View, { text, reading }: TextEvent): Who {
  const { facts, subject, service, person } = reading;
  const named = view.serviceOf(service) !== null;
  const ofChild = Number(facts.age ?? YOUNGEST_WRITER) < YOUNGEST_WRITER;
  if (subject === 'other' || ofChild) {
    const isKnown = person ? !(person.vague && named) : !(named || view.case.isSelf || view.case.isListed);
    return { kind: 'relative', named: person, ...(isKnown ? {} : { anew: true }) };
  }
  const says = named || Object.keys(facts).some((name) => !isAsked(name));
  // "pindah keluar", when asked about their move; "eh, sudah 2x ternyata", of the neighbour who is not named again
  const ofList = view.case.isListed && view.service?.id === service;
  const stays = named ? ofList || (goesOn(text) && staysWithCase(view, text)) : staysWithCase(view, text);
  return {
    kind:
      (says && !stays) || turnsToWriter(text) || (pointsBack(text) && speaksOfWriter(text))
        ? 'self'
        : 'unsaid',
  };
}

/** Whether what a message states is of the neighbour or relative whom it does not name again. */
function staysWithCase(view: View, text: string): boolean {
  return !view.case.isSelf && view.service !== null && !speaksOfWriter(text);
}

/** Whether a message names another service, asks something of the one in question, or states something of the case. */
function saysMore(view: View, { service, intent, facts }: Reading): boolean {
  const another = view.serviceOf(service) !== null && service !== view.service?.id;
  const asks = service === 'none' && view.service !== null && asksOfService(intent);
  return another || asks || Object.keys(facts).length > 0;
}
