import type { Session } from './session.js';

/** The service that the innermost dialogue is about: its own, where it was begun for one, or the one in question. */
export function serviceAbout({ runs, topic }: Pick<Session, 'runs' | 'topic'>): string | null {
  return (runs.at(-1)?.args.service as string | undefined) ?? topic.service;
}
