import { isPdf } from '../file-head.js';
import { MAX_FILE_BYTES, openPhotograph, type Photograph } from './photograph.js';
import { readPages } from './read-pdf.js';
import { readAtOnce, readPicture, type Seen } from './reading/cascade.js';
import { Deadline } from './reading/deadline.js';
import { Sizes } from './reading/sizes.js';
import { isProof } from './recognise.js';
import { type Reading, readingOf, type Sighting, sightingOf } from './sighting.js';

/** What reading a picture may take, from the bytes of its file on (ms of processor time). */
const BUDGET = 1200;

/** The longest side (pixels) at which a photograph is looked at in other ways than in grey. */
const VIEW = 1600;

/** The codes of a photograph's file, or of the pages of a PDF. Call `loadDecoder` first. */
export async function readPhotograph(bytes: Uint8Array, budget = BUDGET): Promise<Sighting> {
  if (bytes.length <= MAX_FILE_BYTES && isPdf(bytes)) {
    const pages = await readPages(bytes, budget);
    if (!pages) return { texts: [], reason: 'pdf' };
    const sighting = sightingOf(pages.readings);
    return sighting.reason === 'no_code' && !pages.all ? { ...sighting, reason: 'many_pages' } : sighting;
  }
  const deadline = new Deadline(budget);
  const small = await openPhotograph(bytes, true);
  if (typeof small === 'string') return { texts: [], reason: small };
  if (!small.reduced) return sightingOf([await readViews(small, deadline)]);
  // Most photographs are larger than their code needs.
  const { said, more } = await readAtOnce(small);
  if (!more && said.some(({ text }) => isProof(text))) return sightingOf([{ said, fault: null }]);
  const large = await openPhotograph(bytes);
  if (typeof large === 'string') return { texts: [], reason: large };
  return sightingOf([await readViews(large, deadline)]);
}

/** Reads a photograph in grey, and where that shows no proof in the other ways in which it can be seen. */
async function readViews(photograph: Photograph, deadline: Deadline): Promise<Reading> {
  const seen = await readPicture(photograph, deadline, isProof);
  const isProven = seen.said.some(({ text }) => isProof(text));
  const says = ({ said }: Seen) => said.some(({ text }) => !seen.said.some((known) => known.text === text));
  for (const view of isProven ? [] : photograph.otherwise()) {
    if (deadline.passed()) break;
    const sizes = new Sizes(view);
    const picture = await sizes.at(sizes.within(VIEW));
    // few pictures have anything to show there
    const glance = await readAtOnce(picture);
    if (!says(glance) && !glance.more) continue;
    const other = await readPicture(picture, deadline, isProof);
    if (says(other) || (!seen.said.length && other.unread.length))
      return readingOf(picture, { ...other, said: [...seen.said, ...other.said] });
  }
  if (!photograph.whole && !seen.said.length) return { said: [], fault: 'not_image' };
  return readingOf(photograph, seen);
}
