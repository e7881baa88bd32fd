import { instantOf } from './calendar.js';

/** The one source of time; handed in wherever time is needed. */
export interface Clock {
  /** The present instant, ms since 1970. */
  now(): number;
}

/** The machine's own time. */
export const realClock: Clock = { now: () => Date.now() };

/**
 * A demonstration's clock: stands at a day when it is made, runs at the machine's pace from then on, and can be moved
 * forward.
 */
export class DemoClock implements Clock {
  private offset: number;

  /** Begins at `time` (`HH:MM`) of `day` in an IANA zone. */
  constructor(
    day: string,
    private readonly zone: string,
    time = '09:00',
  ) {
    this.offset = instantOf(day, time, zone) - Date.now();
  }

  now(): number {
    return Date.now() + this.offset;
  }

  /** Moves forward by so many ms; time never runs back. */
  advance(ms: number): void {
    if (ms > 0) this.offset += ms;
  }

  /**
   * Moves forward to nine o'clock of a day.
   * @throws {RangeError} when that lies in the past.
   */
  moveTo(day: string, time = '09:00'): void {
    const ahead = instantOf(day, time, this.zone) - this.now();
    if (ahead < 0) throw new RangeError(`${day} ${time} has passed: the clock only moves forward`);
    this.advance(ahead);
  }
}
