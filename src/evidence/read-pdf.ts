import { faultOf } from './reading/blame.js';
import { readAtOnce, readPicture } from './reading/cascade.js';
import { Deadline } from './reading/deadline.js';
import { openPdf, type Pages as PagesOfPdf } from './reading/pdf.js';
import { isProof } from './recognise.js';
import { type Reading, readingOf } from './sighting.js';

/** Pages that a first look is given to. */
const MOST_PAGES = 40;
/** What all pages together may take, in pages of their own budget each; a first look at them may take a half of it. */
const WHOLE = 4;

/** The readings of a PDF's pages. */
export interface Pages {
  readings: Reading[];
  /** Whether each page was looked at. */
  all: boolean;
}

/**
 * Reads the codes of a PDF's pages: first of all pages what is read at once, then closely the pages that may have more,
 * each with a budget of its own (ms of processor time). Gives `null` where it is damaged or locked.
 */
export async function readPages(bytes: Uint8Array, budget: number): Promise<Pages | null> {
  const whole = new Deadline(WHOLE * budget);
  const first = new Deadline((WHOLE / 2) * budget, whole);
  const readings = new Map<number, Reading>();
  let pages: PagesOfPdf | null = null;
  let all = false;
  try {
    pages = await openPdf(bytes);
    const count = Math.min(pages.count, MOST_PAGES);
    const left: number[] = [];
    let looked = 0;
    for (let page = 0; page < count && !first.passed(); page++, looked++) {
      const seen = await readAtOnce(await pages.draw(page, true));
      if (seen.said.length) readings.set(page, { said: seen.said, fault: null });
      if (seen.more || !seen.said.some(({ text }) => isProof(text))) left.push(page);
    }
    all = looked === pages.count;
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
  const inOrder = [...readings.keys()].sort((a, b) => a - b);
  return { readings: inOrder.map((page) => readings.get(page)!), all };
}
