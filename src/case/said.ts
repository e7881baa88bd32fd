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

/** Notes what is told of a service to a case; `undefined` takes a note back. */
export function noteSaid(
  session: { said: Said[] },
  id: string,
  service: string,
  told: { [Name in keyof Omit<Said, 'case' | 'service'>]: Said[Name] | undefined },
): void {
  const others = session.said.filter((one) => one.case !== id || one.service !== service);
  const noted = Object.entries({ ...saidOf(session, id, service), case: id, service, ...told });
  const entry = Object.fromEntries(noted.filter(([, value]) => value !== undefined)) as Said;
  const at = session.said.findIndex((one) => one.case === id && one.service === service);
  const rest = Object.keys(entry).length > 2 ? [entry] : [];
  // the latest verdict stands last
  const list =
    told.verdict || at < 0 ? [...others, ...rest] : [...others.slice(0, at), ...rest, ...others.slice(at)];
  session.said = list.slice(-MOST_SAID);
}
