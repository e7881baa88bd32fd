import { z } from 'zod';
import type { NodeKind } from '../../engine/model.js';
import { nameSchema } from '../../engine/values.js';
import { afterwordIn } from '../../neighbourhood/afterword.js';
import { NOBODY_LISTED } from '../../neighbourhood/listing.js';
import { type Pending, pendingIn, tellsOfEntry } from '../../neighbourhood/pending-entry.js';
import type { HouseTelling, Placed, Telling } from '../../neighbourhood/register.js';
import type { Text } from '../../texts.js';
import type { Draft } from '../draft.js';
import { latestHouseOf } from '../latest-told.js';
import { begunWith, consulted, mayIn, placeOf, write } from '../office.js';
import { occupantLine } from '../register-lines.js';
import { takeListings } from '../register-take.js';
import { justWrote } from '../session.js';

const OUTCOMES = ['noted', 'nothing', 'start', 'who', 'where', 'which', 'unread'] as const;

/** No more is kept of what was told before an entry is whole (characters). */
const LONGEST_TOLD = 4000;
/** So many houses that may be meant are named. */
export const MOST_HOUSES = 9;
/** What was told of a house so long ago (ms) is of whoever is entered now. */
const STILL_SPOKEN_OF_MS = 15 * 60_000;

/** The words of all messages so far that tell of an entry, a line each: those that it was begun with, and the answers. */
export const registerWords: NodeKind<{ of: string[] }, Draft> = {
  name: 'register_words',
  schema: z.strictObject({ of: z.array(nameSchema) }),
  run(draft, { run, id, next }) {
    const before = run.answers[id];
    const { event } = draft;
    const more = typeof before === 'string' && event.kind === 'text' ? event.text : begunWith(draft);
    const line = more.replace(/\s*\n\s*/g, ', ');
    run.answers[id] = (typeof before === 'string' ? `${before}\n${line}` : line).slice(-LONGEST_TOLD);
    return next;
  },
  notes: () => z.string(),
  inspect: ({ of }) => ({ looksAt: of.map((part, i) => ({ part, path: ['register_words', 'of', i] })) }),
};

/** Writes who is told of into the register once their name and house are known, and says what is there and what is not. */
export const registerEntry: NodeKind<{ told: string }, Draft> = {
  name: 'register_entry',
  schema: z.strictObject({ told: nameSchema }),
  run(draft, { run, id, spec, next }) {
    const register = consulted(draft);
    if (!register) return null;
    const { flows, today } = draft;
    const said = String(draft.lookup(spec.told)?.value ?? '').split('\n');
    const read = (lines: readonly string[]) => pendingIn(lines, register, flows.register, today);
    const pending = read(said);
    const addsNothing = said.length > 1 && !tellsOfEntry(pending, read(said.slice(0, -1)));
    const further = said.length === 1 && tellFurther(draft, register, said[0]!);
    if (further) {
      run.answers[id] = 'noted';
      return next;
    }
    run.answers[id] = addsNothing ? 'unread' : outcomeOf(draft, register, pending);
    return next;
  },
  notes: () => z.enum(OUTCOMES),
  inspect: ({ told }) => ({ looksAt: [{ part: told, path: ['register_entry', 'told'] }] }),
};

/** What is told further of those who were entered just now is written of them. */
function tellFurther(draft: Draft, register: readonly Placed[], text: string): boolean {
  const { flows, today, session, now } = draft;
  const told = afterwordIn(text, register, flows.register, { today, wrote: justWrote(session, now) });
  if (!told || !mayIn(draft, 'write', placeOf(told.placed))) return false;
  write(draft, told.change);
  const list = told.people.map((one) => occupantLine(one, flows.register, today));
  draft.tell('register-further', { house: told.placed.house.name, lines: { list, style: 'lines' } });
  tellLacks(draft, told.people);
  return true;
}

function outcomeOf(draft: Draft, register: readonly Placed[], pending: Pending): (typeof OUTCOMES)[number] {
  const { people, vacant, told, houses } = pending;
  const named = people.filter(({ name }) => name !== '');
  const spoken = houses.length || told ? houses : spokenOf(draft, register);
  if (spoken.length > 1) {
    const list = spoken
      .slice(0, MOST_HOUSES)
      .map(({ house }, i): Text => ({ id: 'register-entry-house', args: { n: i + 1, house: house.name } }));
    draft.tell('register-entry-several', { lines: { list, style: 'lines' } });
    return 'which';
  }
  const house: HouseTelling | null = told ?? (spoken[0] ? { ...UNKNOWN, name: spoken[0].house.name } : null);
  if (!named.length && !vacant.length) {
    return house === null ? 'start' : 'who';
  }
  if (house === null) {
    draft.tell('register-entry-has', {
      names: { list: named.map(({ name }) => name), style: 'and' },
    });
    return 'where';
  }
  const occupants = named.map((telling) => ({ telling, left: null }));
  const wrote = takeListings(draft, register, [
    { ...NOBODY_LISTED, head: house.name, rt: null, rw: null, house, occupants, vacant },
  ]);
  if (wrote) tellLacks(draft, named);
  return wrote ? 'noted' : 'nothing';
}

const UNKNOWN = { owner: null, address: null, rooms: null };

/** The house that was spoken of in the last minutes. */
function spokenOf(draft: Draft, register: readonly Placed[]): Placed[] {
  const { registered } = draft.session;
  const isStill = registered !== null && draft.now - registered.at < STILL_SPOKEN_OF_MS;
  const latest = isStill ? latestHouseOf(draft, register) : null;
  return latest ? [latest] : [];
}

/** The one thing more that would be good to know, of those who were entered. */
function tellLacks(draft: Draft, people: readonly Telling[]): void {
  const from = people.some((one) => one.from === null);
  const since = people.some((one) => one.since === null);
  if (from || since)
    draft.tell('register-entry-lacks', { lacks: from && since ? 'both' : from ? 'from' : 'since' });
}
