import type { Day } from '../calendar.js';
import { SURE } from '../language/confidence.js';
import { findDays } from '../language/dates/days.js';
import { findTime } from '../language/dates/times.js';
import type { Reading } from '../language/reading.js';
import { saidNumber } from '../language/words/numbers.js';
import type { TextEvent } from './event.js';
import { leadsElsewhere } from './implied.js';
import type { Message, View } from './view.js';

/** A message as the kinds of answers hear it; what its words stand for is found when it is asked for. */
export class Heard implements Message {
  constructor(
    private readonly view: View,
    private readonly event: TextEvent,
  ) {}

  get text(): string {
    return this.event.text;
  }

  get reading(): Reading {
    return this.event.reading;
  }

  time(): string | null {
    return findTime(this.text);
  }

  number(): number | null {
    return saidNumber(this.text);
  }

  days(direction?: 'past' | 'future'): Day[] {
    return findDays(this.text, this.view.today, direction ? { direction } : {});
  }

  leadsElsewhere(): boolean {
    return leadsElsewhere(this.view, this.event);
  }

  leadsAway(): boolean {
    const { intent, confidence } = this.reading;
    // "bayar listrik" is nothing for the hotline, and good to be reminded of
    if (intent === 'out_of_scope' || confidence < SURE) return false;
    const dialogue = this.view.dialogueOf(intent);
    return dialogue !== null && dialogue !== this.view.open.at(-1);
  }
}
