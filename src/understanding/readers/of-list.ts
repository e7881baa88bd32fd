import { saysSomething } from '../../language/people/list-said.js';
import { isName } from '../../language/people/named.js';
import { asksOfService, type ListAsked, type ListWish } from '../../language/reading.js';
import { asksSomething } from '../../language/words/left.js';
import { bareWords } from '../../language/words/said.js';
import type { TextEvent } from '../event.js';
import type { Reader } from '../reader.js';
import type { View } from '../view.js';
import { listed } from './listed.js';

/** "Budi sudah lapor" is of the register, whoever is on the list. */
const OF_REGISTER = 'pendataan_kontrakan';

/** What is asked of those of a list in words that are of the register as well. */
const ASKED: ReadonlySet<ListWish> = new Set(['remove', 'standing', 'pass_on']);

/** Of who is added an errand or doses are told, as of nobody who only moves in. */
function isOfCase({ service, facts }: ListAsked['people'][number]): boolean {
  return (service !== 'none' && service !== OF_REGISTER) || 'dose_count' in facts;
}

/** Codes or texts are asked for whoever is named: "nitip kode buat Pak Sabar, piye?" asks no more how that goes. */
function asksForSome({ hasOffice, isHead }: View, { wish, people, which }: ListAsked): boolean {
  const named = people.filter(({ label }) => isName(label));
  if (wish === 'codes' || wish === 'new_codes') return hasOffice && named.length > 0;
  return (
    wish === 'pass_on' && (isHead || hasOffice) && named.length > 0 && which.every((one) => 'key' in one)
  );
}

/**
 * News of those of the list that stands, who are named: they go before whatever their words would be taken for elsewhere. Where
 * a room or a house is told, or the register was spoken of last, they are news of that.
 */
export const ofList: Reader<TextEvent> = function ofList(view, event) {
  const { text, reading } = event;
  const { listed: asked } = reading;
  if (!asked || view.namesRoom(text) || view.wordIn(text)) return null;
  if (asksForSome(view, asked)) return listed(view, event);
  if (!view.people.length || view.lastList === 'register') return null;
  const isNews =
    asked.ofKnown === true &&
    asked.changes.some((one) => one.escort || (saysSomething(one) && one.service !== OF_REGISTER));
  // "boleh dibagikan ke grup?" asks what may be done
  const isGroup =
    asked.wish === 'group' &&
    (asksOfService(reading.intent) || reading.intent === 'out_of_scope') &&
    !asksSomething(text, bareWords(text));
  if (asked.wish === 'add' && asked.people.some(isOfCase)) return listed(view, event);
  const isShown = asked.wish === 'show' && asked.ofKnown === true && asked.which.length > 0;
  const isAsked = asked.wish !== null && (ASKED.has(asked.wish) || isGroup || isShown);
  if (!isNews && !(isAsked && (asked.ofKnown || asked.wish === 'standing' || isGroup))) return null;
  return listed(view, event);
};
