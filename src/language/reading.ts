import type { Day } from '../calendar.js';

export const INTENTS = [
  'ask_access',
  'ask_requirements',
  'ask_where_when',
  'relay_for_other',
  'set_reminder',
  'cancel_reminder',
  'verify_qr',
  'cert_problem',
  'handover_human',
  'delete_my_data',
  'change_language',
  'greet',
  'thanks',
  'stop',
  'out_of_scope',
] as const;
export type Intent = (typeof INTENTS)[number];

export const VACCINATION_STATES = [
  'not_vaccinated',
  'dose1',
  'dose2',
  'booster',
  'medical_exempt',
  'unstated',
] as const;
export type VaccinationState = (typeof VACCINATION_STATES)[number];

/** What one message says, read without its chat. */
export interface Reading {
  intent: Intent;
  /** The first service named, or `none`. */
  service: string;
  /** All services named, in the order of the message. */
  services: string[];
  vaccination: VaccinationState;
  subject: 'self' | 'other';
  /** How sure the recogniser is of intent and service, 0 to 1; under 0.5 the bot asks back. */
  confidence: number;
  /** Facts that the message states (claimed), by the names of policy/facts: dose_count, exempt, age, vaccine, ... */
  facts: Record<string, string | number | boolean>;
  /** Days that the message names, absolute, in its order. */
  days: Day[];
  /** A time of day that the message names, `HH:MM`, or `null`. */
  time: string | null;
  /** For `change_language`: the locale asked for (`id`, `en`, `su`, `jv`), else `null`. */
  locale: string | null;
}
