import type { Run } from '../engine/state.js';
import type { TextArg } from '../texts.js';
import type { Draft } from './draft.js';

/** So many of a list fit an answer that a phone shows, or are passed on one after another. */
export const SCREEN = 10;

/** A part of a list that is told at once. */
export interface Screen {
  /** The places of those who are told of, from one. */
  places: number[];
  /** Those who come next, where there are more than are told of. */
  next: number[];
}

/** So many of the places that are asked for as are told at once, and who of `all` comes behind them. */
export function screenOf(asked: readonly number[], all: readonly number[]): Screen {
  const places = asked.slice(0, SCREEN);
  const last = places[SCREEN - 1];
  return { places, next: last === undefined ? [] : all.filter((place) => place > last).slice(0, SCREEN) };
}

/** The places that a dialogue was begun for (`lines`: "1 3"), or all. */
export function placesIn(lines: Run['args'][string] | undefined, count: number): number[] {
  const all = allPlaces(count);
  return lines === undefined ? all : all.filter((place) => String(lines).split(' ').includes(String(place)));
}

/** The places of a list of so many. */
export function allPlaces(count: number): number[] {
  return Array.from({ length: count }, (_, i) => i + 1);
}

/** Says how those of a list who come next are asked for; nothing where nobody does. */
export function tellMore(
  draft: Draft,
  { places, next }: Screen,
  count: number,
  task: 'show' | 'pass_on' | 'codes',
): void {
  if (!next.length) return;
  draft.tell('people-more', { task, count, numbers: inSpans(places), next: spansOf(next).join(', ') });
}

/** Places as they are written: "1-4, 7 dan 9". */
export function inSpans(places: readonly number[]): TextArg {
  return { list: spansOf(places), style: 'and' };
}

function spansOf(places: readonly number[]): string[] {
  const spans: [first: number, last: number][] = [];
  for (const place of places) {
    const span = spans.at(-1);
    if (span && span[1] === place - 1) span[1] = place;
    else spans.push([place, place]);
  }
  return spans.map(([first, last]) => (first === last ? String(first) : `${first}-${last}`));
}
