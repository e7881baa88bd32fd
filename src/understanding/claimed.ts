import type { Claims, Who } from './command.js';
import type { TextEvent } from './event.js';
import { vaccinatedByNow } from './news.js';
import type { View } from './view.js';

/** What a message claims of somebody. */
export function claimed(view: View, event: TextEvent, who: Who = { kind: 'unsaid' }): Claims {
  const { facts, rivals } = event.reading;
  const of = { case: { facts: view.factsOf(who) } };
  // a kind counts where no other service is named that it may be meant of
  const { variant, ...others } = facts;
  return {
    // who had no dose has had one by now, at least
    ...(vaccinatedByNow(of, event) ? { dose_count: 1 } : {}),
    ...others,
    ...(variant === undefined || rivals.length ? {} : { variant }),
  };
}
