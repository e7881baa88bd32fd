import { faultOf } from './reading/blame.js';
import { readAtOnce, readPicture } from './reading/cascade.js';
import { Deadline } from './reading/deadline.js';
import { openPdf, type Pages } from './reading/pdf.js';
import { isProof } from './recognise.js';
import { type Reading, readingOf } from './sighting.js';

/** Pages that a first look is given to. */
const MOST_PAGES = 40;
/** What all pages together may take, in pages of their own budget each; a first look at them may take a half of it. */
const WHOLE = 4;

/**
 * Reads the codes of a PDF's pages: first of all pages what is read at once, then closely the pages that may have more,
 * each with a budget of its own (ms of processor time). Gives the readings of the pages, or `null` where it is damaged
 * or locked.
 */
export async function readPages(bytes: Uint8Array, budget: number): Promise<Reading[] | null> {
  const whole = new Deadline(WHOLE * budget);
  const first = new Deadline((WHOLE / 2) * budget, whole);
  const readings = new Map<number, Reading>();
  let pages: Pages | null = null;
  try {
    pages = await openPdf(bytes);
    const count = Math.min(pages.count, MOST_PAGES);
    const left: number[] = [];
    for (let page = 0; page < count && !first.passed(); page++) {
      const seen = await readAtOnce(await pages.draw(page, true));
      if (seen.said.length) readings.set(page, { said: seen.said, fault: null });
      if (seen.more || !seen.said.some(({ text }) => isProof(text))) left.push(page);
    }
    for (const page of left) {
      if (whole.passed()) break;
      const picture = await pages.draw(page, false);
      const seen = await readPicture(picture, new Deadline(budget, whole), isProof);
      const before = readings.get(page)?.said ?? [];
      const { said, fault } = await readingOf(picture, seen);
      readings.set(page, {
        said: [...before, ...said],
        fault: before.length ? faultOf(seen) : fault,
      });
    }
  } catch {
    if (!readings.size) return null;
  } finally {
    pages?.close();
  }
  return [...readings.keys()].sort((a, b) => a - b).map((page) => readings.get(page)!);
}
