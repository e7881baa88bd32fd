import { z } from 'zod';

/** A verdict as it was told. */
const verdictSchema = z.object({
  outcome: z.string(),
  rule: z.string(),
  decided_by: z.string(),
  allowed_from: z.string().nullable(),
});

/** What was told of a service to a case, from which brevity follows: nothing is told twice. */
export const saidSchema = z.object({
  case: z.string(),
  service: z.string(),
  papers: z.literal(true).optional(),
  places: z.literal(true).optional(),
  /** Answers to what was told or asked beside, by their ids. */
  answers: z.array(z.string()).optional(),
  verdict: verdictSchema.optional(),
});
export type Said = z.infer<typeof saidSchema>;
export type ToldVerdict = NonNullable<Said['verdict']>;

/** So many cases and services are remembered. */
const MOST_SAID = 8;

/** What was told of a service to a case. */
export function saidOf(
  { said }: { said: readonly Said[] },
  id: string,
  service: string | null,
): Partial<Said> {
  return said.find((one) => one.case === id && one.service === service) ?? {};
}

/** The verdict that was told last, whoever's. */
export function lastVerdict({ said }: { said: readonly Said[] }): (ToldVerdict & { service: string }) | null {
  const last = said.findLast(({ verdict }) => verdict);
  return last ? { ...last.verdict!, service: last.service } : null;
}

/** What is told of a service to a case; `undefined`, or no answers, takes a note back. */
type Notes = { [Name in keyof Omit<Said, 'case' | 'service'>]: Said[Name] | undefined };

/** Notes what is told of a service to a case. Of verdicts the latest is kept, and stands last. */
export function noteSaid(session: { said: Said[] }, id: string, service: string, told: Notes): void {
  const at = session.said.findIndex((one) => one.case === id && one.service === service);
  const entry = noted({ ...saidOf(session, id, service), case: id, service }, told);
  const others = session.said
    .filter((_, i) => i !== at)
    .map((one) => (told.verdict ? noted(one, { verdict: undefined }) : one));
  const place = told.verdict || at < 0 ? others.length : at;
  const list = others.toSpliced(place, 0, entry).filter((one) => Object.keys(one).length > 2);
  session.said = list.slice(-MOST_SAID);
}

function noted(one: Said, told: Notes): Said {
  const notes = Object.entries({ ...one, ...told });
  return Object.fromEntries(notes.filter(([, note]) => !saysNothing(note))) as Said;
}

function saysNothing(note: unknown): boolean {
  return note === undefined || (Array.isArray(note) && note.length === 0);
}
