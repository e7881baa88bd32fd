/** The members of all lists in turn, each list spread over the whole: descent list by list would favour the last. */
export function inTurn<T>(lists: readonly (readonly T[])[]): T[] {
  return lists
    .flatMap((list, k) => list.map((one, i) => ({ one, k, place: i / list.length })))
    .sort((a, b) => a.place - b.place || a.k - b.k)
    .map(({ one }) => one);
}
