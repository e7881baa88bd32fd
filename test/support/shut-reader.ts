import type { Evidence } from '../../src/evidence/evidence.js';
import type { PhotoReader } from '../../src/hotline/photographs.js';
import { evidenceOf } from './scripts.js';

/** What every photograph shows here. */
const DOSES = evidenceOf({ outcome: 'verified', dose: 2, vaccine: 'sinovac', on: '2021-09-20' });

/** A reader that a test holds shut: it begins to read, and ends when it is let. */
export class ShutReader implements PhotoReader {
  /** What was begun, in its order. */
  readonly begun: string[] = [];
  private readonly held: (() => void)[] = [];
  private isOpen = false;

  async read(photo: Uint8Array): Promise<Evidence> {
    this.begun.push(Buffer.from(photo).toString());
    if (!this.isOpen) await new Promise<void>((resolve) => this.held.push(resolve));
    return DOSES;
  }

  async readTexts(): Promise<Evidence> {
    return DOSES;
  }

  /** Lets the first that is held end. */
  next(): void {
    this.held.shift()?.();
  }

  /** Lets all end, and those to come. */
  open(): void {
    this.isOpen = true;
    for (const resolve of this.held.splice(0)) resolve();
  }

  async close(): Promise<void> {}
}
