import { CLEAR, UNSURE } from '../../language/confidence.js';
import { asksOfService, type Reading } from '../../language/reading.js';
import { goesOn, speaksOfWriter, turnsToWriter } from '../../language/words/openings.js';
import { isAsked } from '../../policy/facts.js';
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
const YOUNGEST_WRITER = 12;

/** An errand: what the message asks for begins, for whom and of what it names; what it leaves unsaid stays as it was. */
export const errand: Reader<TextEvent> = function errand(view, event) {
  return errandIn(view, event);
};

/** The errand of a message, of somebody where that is settled; `null` where it is not clear which. */
export function errandIn(view: View, event: TextEvent, settled?: Who): Found | null {
  const { reading } = event;
  const implied = impliedBy(view, event);
  const intent = implied ?? reading.intent;
  const dialogue = view.dialogueOf(intent);
  const enough = view.waiting && !saysMore(view, reading) ? CLEAR : UNSURE;
  if (dialogue === null || (implied === null && (reading.confidence < enough || refusesReminder(event))))
    return null;
  // "pagi min" in the middle of a question is politeness: it is returned, and the question stays
  if (view.waiting && dialogue === view.dialogueOf({ event: 'start' })) {
    return { commands: [{ do: 'ack', text: 'hello-again' }, { do: 'repeat' }], because: 'it greets' };
  }
  const who = settled ?? whoseCase(view, event);
  return {
    commands: [
      ...turnsTo(view, reading, who),
      ...claims(view, event, who),
      startOf(view, dialogue, argsOf(reading)),
    ],
    because: `${implied ? `${implied} is implied` : `it wants ${intent}`} (${reading.confidence.toFixed(2)})`,
  };
}

/** The message's person, service and day. */
function turnsTo(view: View, reading: Reading, who: Who): Command[] {
  const named = view.serviceOf(reading.service) !== null;
  const rivals = named && reading.rivals.length > 0 && asksOfService(reading.intent);
  // "jadi bisa?" after a question about the next dose is about the errand before
  const vaccinating = view.service?.language.vaccination === true;
  const again = !named && vaccinating && reading.intent === 'ask_access' ? view.told.errand : null;
  const dosed = Object.values(reading.facts);
  const visit = reading.days.find((one) => one >= view.today && !dosed.includes(one));
  return [
    {
      do: 'turn',
      who,
      ...(reading.intent === 'relay_for_other' ? { relayed: true } : {}),
      ...(named && !rivals ? { service: reading.service } : again ? { service: again } : {}),
      // what is told beside the same errand leaves its day as it was
      ...(visit ? { day: visit } : named ? { day: null } : {}),
    },
    ...(rivals
      ? [{ do: 'clarify', services: [reading.service, ...reading.rivals].slice(0, MOST_OFFERED) } as const]
      : []),
    { do: 'settle', ...(Object.keys(reading.facts).length ? { again: true } : {}) },
    { do: 'note', time: reading.time },
  ];
}

function claims(view: View, event: TextEvent, who: Who): Command[] {
  const { situation } = event.reading;
  // what a rumour says of doses states nothing about the writer; at a counter it is what stands in the way
  if (situation && !STATES_OF_WRITER.has(situation)) return [];
  const facts = claimed(view, event, who);
  return Object.keys(facts).length ? [{ do: 'claim', facts }] : [];
}

function argsOf({ cost, locale }: Reading): Claims {
  return { ...(cost ? { cost } : {}), ...(locale ? { locale } : {}) };
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
  return { kind: (says && !stays) || turnsToWriter(text) ? 'self' : 'unsaid' };
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
