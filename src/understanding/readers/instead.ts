import { CLEAR } from '../../language/confidence.js';
import type { Reading } from '../../language/reading.js';
import type { Command } from '../command.js';
import type { TextEvent } from '../event.js';
import type { Reader } from '../reader.js';
import type { View } from '../view.js';
import { errandIn } from './errand.js';

/**
 * Another person or service than the chat is about: "bukan buat saya, buat istri saya". Where the message asks nothing
 * else, the open errand is asked anew for them.
 */
export const instead: Reader<TextEvent> = function instead(view, event) {
  const { reading } = event;
  if (!turnsInstead(view, reading)) return null;
  const { whom, label, service, facts } = reading.instead!;
  const asks = reading.situation !== null || reading.confidence >= CLEAR;
  const { variant } = view.case.facts;
  const isSelf = whom === null ? view.case.isSelf : whom === 'self';
  const meant: Reading = {
    ...reading,
    ...(asks ? {} : { intent: 'ask_access', confidence: CLEAR }),
    service: service ?? 'none',
    services: service ? [service] : [],
    rivals: [],
    // the errand stays of the kind that was asked for
    facts: service === null && variant ? { variant: variant.value, ...facts } : facts,
  };
  const who = isSelf ? ({ kind: 'self' } as const) : ({ kind: 'relative', id: 'other' } as const);
  const found = errandIn(view, { ...event, reading: meant }, { who, anew: whom === 'other' });
  if (!found) return null;
  const called = whom === 'self' ? 'self' : label.includes(' ') ? 'named' : label ? 'relative' : 'other';
  const ack: Command = { do: 'ack', text: 'turned-to', args: { called, label } };
  return {
    commands: [...(whom && !asks ? [ack] : []), ...found.commands],
    because: `another ${whom ? 'person' : 'service'} is meant; ${found.because}`,
  };
};

/**
 * Whether a message says that another person or service is meant than the chat is about. The people of a list are named
 * otherwise.
 */
export function turnsInstead(view: View, { instead: meant }: Reading): boolean {
  if (!meant || view.service === null || view.people.length) return false;
  const other = meant.whom === 'other' || (meant.whom === 'self' && !view.case.isSelf);
  const known = meant.service !== null && view.serviceOf(meant.service) !== null;
  return other || (known && meant.service !== view.service.id);
}
