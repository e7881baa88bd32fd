import type { Reason } from '../http/refusal.js';
import type { AccountRefusal } from '../officers/account-rules.js';
import type { TextArg, Texts } from '../texts.js';
import { AREA_TEXTS } from './area-texts.js';

/**
 * The Fluent messages of the console. `console-title` takes `$waiting`, `console-signed-in` and `console-note-of` take
 * `$name`, `console-waiting` `$unit` and `$count`, `console-held` these and `$name`, `console-earlier` `$count`,
 * `console-desk-refused` `$why`, `console-sign-in-limited` `$unit` and `$count`, `console-letters-count` `$count`,
 * `console-letter-kind` `$kind`, `console-requests-count` `$count` and `$overdue`, `console-request-what` `$what`,
 * `console-request-left` `$unit`, `$count` and `$overdue`, `console-queue-part` `$from`, `$to` and `$count`,
 * `console-letter-fault` `$fault`, `console-account-name` `$name`, `console-role` `$role`, `console-heads-state` `$state`, `console-password-help` `$least`,
 * `console-telegram-send` `$minutes`, `console-notice-fault` `$why`, `console-notice-state` `$state`,
 * `console-notice-tally` `$channel`, `$state` and `$count`, `console-notice-channel` `$channel`, `$count` and `$minutes`,
 * `console-notice-channel-never` `$channel` and `$count`, `console-notice-price` `$rupiah`, `$category` and `$template`,
 * `console-notice-tier` and `console-notice-total` `$count`, `console-notice-quiet` `$time`, `console-notice-template` `$text`,
 * `console-notice-by` and `console-notice-confirmed-by` `$name`, `console-deed` `$does`, `console-account-refused` `$why`.
 */
export const CONSOLE_TEXTS = [
  ...AREA_TEXTS,
  'console-name',
  'console-title',
  'console-no-script',
  'console-menu',
  'console-sign-in',
  'console-sign-in-title',
  'console-sign-in-failed',
  'console-sign-in-limited',
  'console-sign-in-help',
  'console-officer-name',
  'console-bot',
  'console-password',
  'console-signed-in',
  'console-sign-out',
  'console-queue',
  'console-queue-empty',
  'console-queue-part',
  'console-queue-before',
  'console-queue-next',
  'console-waiting',
  'console-held',
  'console-you',
  'console-pick',
  'console-back-to-queue',
  'console-summary',
  'console-log',
  'console-earlier',
  'console-resident',
  'console-note-of',
  'console-photo',
  'console-photo-gone',
  'console-take',
  'console-take-over',
  'console-done',
  'console-reply',
  'console-reply-input',
  'console-note',
  'console-note-input',
  'console-send',
  'console-save-note',
  'console-attach',
  'console-remove-picture',
  'console-closed',
  'console-closed-explained',
  'console-letters',
  'console-letters-count',
  'console-letters-explained',
  'console-letters-empty',
  'console-letter-kind',
  'console-letter-fault',
  'console-letter-again',
  'console-requests',
  'console-requests-count',
  'console-requests-explained',
  'console-requests-empty',
  'console-request-what',
  'console-request-left',
  'console-request-reason',
  'console-request-grant',
  'console-request-deny',
  'console-officer',
  'console-account',
  'console-heads',
  'console-heads-empty',
  'console-heads-issue',
  'console-heads-kelurahan',
  'console-heads-until',
  'console-heads-revoke',
  'console-heads-bad',
  'console-heads-state',
  'console-list-photos',
  'console-head-card',
  'console-head-card-help',
  'console-team',
  'console-audit',
  'console-reading',
  'console-door',
  'console-door-reader',
  'console-reason',
  'console-reason-help',
  'console-read',
  'console-save',
  'console-account-name',
  'console-role',
  'console-role-label',
  'console-shown',
  'console-shown-help',
  'console-change-password',
  'console-password-help',
  'console-old-password',
  'console-old-password-failed',
  'console-new-password',
  'console-new-password-again',
  'console-passwords-differ',
  'console-totp',
  'console-totp-short',
  'console-totp-on',
  'console-totp-off',
  'console-totp-begin',
  'console-telegram',
  'console-telegram-on',
  'console-telegram-off',
  'console-telegram-code',
  'console-telegram-send',
  'console-telegram-done',
  'console-totp-again',
  'console-totp-scan',
  'console-totp-qr',
  'console-totp-type',
  'console-totp-confirm',
  'console-recovery',
  'console-recovery-help',
  'console-recovery-kept',
  'console-code',
  'console-code-title',
  'console-code-explained',
  'console-code-help',
  'console-code-failed',
  'console-code-spares',
  'console-team-add',
  'console-team-password',
  'console-team-totp',
  'console-team-remove',
  'console-team-own',
  'console-audit-from',
  'console-audit-to',
  'console-audit-show',
  'console-audit-export',
  'console-audit-empty',
  'console-deed',
  'console-account-refused',
  'console-notices',
  'console-notices-empty',
  'console-notices-back',
  'console-notice-fault',
  'console-notice-state',
  'console-notice-where',
  'console-notice-purpose',
  'console-notice-from',
  'console-notice-service',
  'console-notice-no-service',
  'console-notice-text',
  'console-notice-look',
  'console-notice-by',
  'console-notice-confirmed-by',
  'console-notice-quiet',
  'console-notice-tally',
  'console-notice-send',
  'console-notice-ask',
  'console-notice-confirm',
  'console-notice-waits',
  'console-notice-stop',
  'console-notice-template',
  'console-notice-total',
  'console-notice-never',
  'console-notice-channel',
  'console-notice-channel-never',
  'console-notice-price',
  'console-notice-tier',
  'console-lost',
  'console-back',
  'console-desk-refused',
  'console-unsent',
  'console-error-title',
  'console-refused-bad-request',
  'console-refused-signed-out',
  'console-refused-foreign-origin',
  'console-refused-no-right',
  'console-refused-not-yours',
  'console-refused-no-reason',
  'console-refused-not-found',
  'console-refused-closed',
  'console-refused-too-large',
  'console-refused-text-too-large',
  'console-refused-photo-type',
  'console-refused-too-many',
  'console-refused-away',
  'console-refused-busy',
] as const;

export type ConsoleText = (typeof CONSOLE_TEXTS)[number];

/** The words of a page in its reader's language. */
export interface Words {
  locale: string;
  (id: ConsoleText | WebText | PurposeText | ServiceText, args?: Record<string, TextArg>): string;
}

/** What a notice is for, by the id of its purpose. */
type PurposeText = `notice-purpose-${string}`;

/** What a service is called, by its id. */
type ServiceText = `service-${string}`;

/** The web chat's own words for changing the language. */
type WebText = 'web-language' | 'web-language-code';

export function wordsIn(texts: Texts, locale: string): Words {
  const say = (id: string, args: Record<string, TextArg> = {}) => texts.format(locale, { id, args });
  return Object.assign(say, { locale });
}

/** Of the reasons that the console gives, each has a text. */
export function refusalText(words: Words, reason: Reason): string {
  return words(`console-refused-${reason}` as ConsoleText);
}

/** Why an account is not made or changed so. */
export function accountRefusalText(words: Words, why: AccountRefusal): string {
  return words('console-account-refused', { why });
}

const MINUTE_MS = 60 * 1000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** How long something lasts, as people say it: the arguments `$unit` and `$count`. */
export function durationOf(ms: number): { unit: string; count: number } {
  if (ms < MINUTE_MS) return { unit: 'moment', count: 0 };
  if (ms < HOUR_MS) return { unit: 'minutes', count: Math.floor(ms / MINUTE_MS) };
  if (ms < DAY_MS) return { unit: 'hours', count: Math.floor(ms / HOUR_MS) };
  return { unit: 'days', count: Math.floor(ms / DAY_MS) };
}
