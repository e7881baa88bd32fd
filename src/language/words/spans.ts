/** Words of a message: index of the first, and the one behind the last. */
export interface Span {
  at: number;
  end: number;
}

/** Where a phrase stands in a message. */
export interface Hit extends Span {
  label: string;
  /** How many words of its own the phrase has, gaps not counted. */
  words: number;
}

/**
 * The hits that do not lie inside a longer one: of "dosis 2" and "dosis" the first. In the gap of a phrase other hits
 * stand on their own, unless they begin with it: "akta ... meninggal" is no mere "akta".
 */
export function withoutInner(hits: readonly Hit[]): readonly Hit[] {
  if (hits.length < 2) return hits;
  const covers = (other: Hit, hit: Hit) =>
    other.at <= hit.at &&
    other.end >= hit.end &&
    (other.words === other.end - other.at
      ? other.words > hit.end - hit.at
      : other.at === hit.at && other.words > hit.words && hit.words === hit.end - hit.at);
  return hits.filter((hit) => !hits.some((other) => covers(other, hit)));
}

/** The hits that do not lie inside one of the others. */
export function notWithin<S extends Span>(hits: readonly S[], others: readonly Span[]): readonly S[] {
  if (!hits.length || !others.length) return hits;
  return hits.filter((hit) => !others.some((other) => other.at <= hit.at && other.end >= hit.end));
}

/** The hits that share no word with one of the others. */
export function apartFrom<S extends Span>(hits: readonly S[], others: readonly Span[]): readonly S[] {
  if (!hits.length || !others.length) return hits;
  return hits.filter((hit) => !others.some((other) => other.at < hit.end && hit.at < other.end));
}
