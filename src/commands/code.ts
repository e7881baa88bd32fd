/** A class of errors whose message says enough. */
type ErrorKind = abstract new (...given: never[]) => Error;

/** What a module that a command loads tells of the errors that come of it. */
export interface Code {
  /** Of these whoever called the command is told that it was wrong use. */
  MISUSES?: readonly ErrorKind[];
  /** Of these that it failed. */
  FAILURES?: readonly ErrorKind[];
}

const loaded: Code[] = [];

/** Loads the code of a command, which is asked about the errors that come of it. */
export async function load<C extends Code>(code: Promise<C>): Promise<C> {
  const found = await code;
  loaded.push(found);
  return found;
}

/** Whether an error tells of wrong use or of a failure that its message explains; `null` for any other. */
export function explained(error: unknown): 'misuse' | 'failure' | null {
  const isOneOf = (kinds: readonly ErrorKind[] = []) => kinds.some((kind) => error instanceof kind);
  if (loaded.some(({ MISUSES }) => isOneOf(MISUSES))) return 'misuse';
  return loaded.some(({ FAILURES }) => isOneOf(FAILURES)) ? 'failure' : null;
}
