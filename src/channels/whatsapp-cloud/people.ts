import { Recent } from '../recent.js';

/** Who may be written to freely: for so long after they wrote (ms), with a minute's reserve for the way. */
const WINDOW_MS = (24 * 60 - 1) * 60_000;
/** People of whom it is remembered when they last wrote. */
const MOST_PEOPLE = 50_000;

interface LastMessage {
  wamid: string;
  /** When it was written (ms). */
  at: number;
}

/**
 * When each person last wrote, as far as this process has seen it. Another process may know of a later message, so that
 * only Meta can say that somebody may no longer be written to.
 */
export class People {
  private readonly last = new Recent<string, LastMessage>(MOST_PEOPLE);
  private readonly late = new Recent<string, true>(MOST_PEOPLE);

  wrote(person: string, message: LastMessage): void {
    this.late.delete(person);
    if (message.at >= (this.last.get(person)?.at ?? 0)) this.last.set(person, message);
  }

  lastMessage(person: string): string | null {
    return this.last.get(person)?.wamid ?? null;
  }

  /** Meta has said that the person may not be written to freely. */
  isLate(person: string): void {
    this.late.set(person, true);
  }

  /** Whether Meta has said so, and the person has not written since. */
  wasLate(person: string): boolean {
    return this.late.has(person);
  }

  /** Whether the person may surely be written to freely at `now` (ms). */
  isOpen(person: string, now: number): boolean {
    const { at } = this.last.get(person) ?? {};
    return at !== undefined && now - at < WINDOW_MS;
  }
}
