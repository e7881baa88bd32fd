/** Values that a label may have. */
export interface Values {
  has(value: string): boolean;
}

/** The values that labels may have: a series for each, and none for what somebody wrote. */
export interface Known {
  /** Names of channels. */
  channels: Values;
  /** Names of couriers: channels, desks, the hotline's own parts. */
  receivers: Values;
  /** The city's services, which an edit may change. */
  services: Values;
  /** Outcomes of verdicts. */
  verdicts: Values;
  /** A reminder that comes within so long (ms) is not late. */
  punctualMs: number;
}

/** The value as a label, `other` where it is not a known one. */
export function labelOf(known: Values, value: string): string {
  return known.has(value) ? value : 'other';
}
