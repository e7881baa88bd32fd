/** So many verdicts are read at once. */
export const VERDICTS_A_PAGE = 500;

/** A verdict as it is kept, with whom it was given to. */
export interface KeptVerdict {
  id: string;
  /** Instant (ms). */
  at: number;
  about: string;
  contact: string;
}

/** A verdict with whom it was given to, as far as it is counted. */
export interface GivenVerdict {
  contact: string;
  service: string;
  outcome: string;
  area: string;
}

/** Verdicts as they are counted, a page at a time. */
export async function* givenOf(pages: AsyncIterable<KeptVerdict[]>): AsyncIterable<GivenVerdict[]> {
  for await (const page of pages) yield page.map(givenBy);
}

/** Names; whatever else stood there tells nothing that is counted. */
const PLAIN = /^[\p{L}\p{N} ._-]{1,64}$/u;

function givenBy({ contact, about }: KeptVerdict): GivenVerdict {
  const told = JSON.parse(about) as Record<string, unknown>;
  const plain = (value: unknown) => (typeof value === 'string' && PLAIN.test(value) ? value : '');
  return {
    contact,
    service: plain(told.service),
    outcome: plain(told.outcome),
    area: plain(told.area),
  };
}
