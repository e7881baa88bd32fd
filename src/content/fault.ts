/** One fault in what officers and translators edit: where it stands, what is wrong and what to do about it. */
export interface Fault {
  file: string;
  /** From 1. */
  line: number;
  message: string;
  remedy: string;
  /** Only told: what is checked may be used all the same. */
  warning?: true;
}

/** `flows/services/sim.yaml:7: unknown key "brng" - take it out, or mend the spelling`. */
export function formatFault({ file, line, message, remedy, warning }: Fault): string {
  return `${file}:${line}: ${warning ? 'warning: ' : ''}${message}\n    remedy: ${remedy}`;
}

/** The content cannot be used; every fault is in it, each with file, line and remedy. */
export class FaultyContent extends Error {
  constructor(readonly faults: Fault[]) {
    super(`${faults.length} fault(s) in flows and locales:\n${faults.map(formatFault).join('\n')}`);
  }
}
