import type { TextArg, Texts } from '../texts.js';

/**
 * The Fluent messages of the page. `rt-title` takes `$area`, `rt-closed` and `rt-link-refused` take `$why`, `rt-totals` takes
 * `$occupants`, `$houses`, `$unreported`, `$unregistered` and `$held`, `rt-house-count` `$rooms`, `$count` and `$held`, `rt-gone`, `rt-lost` and `rt-erased` `$count`, `rt-erase-sure` `{name}`,
 * `rt-field` `$field` and `$row`, `rt-clash` `$now` and `$mine`, `rt-unread` `$what` and `$typed`, `rt-unsaved` `{count}`,
 * `rt-pasted-beyond`, `rt-pasted-unread` and `rt-pasted-more` `$count`, `rt-pasted-elsewhere` `$houses`; `rt-way` `$channel`, `occupant-notice` what
 * it takes in the chat; the rest take nothing.
 */
export const REGISTER_PAGE_TEXTS = [
  'rt-name',
  'rt-title',
  'rt-no-script',
  'rt-open-title',
  'rt-open-explained',
  'rt-open',
  'rt-link-refused',
  'rt-closed',
  'rt-drafts-wait',
  'rt-totals',
  'rt-unasked',
  'rt-areas',
  'rt-area-other',
  'rt-area-show',
  'rt-areas-back',
  'rt-export',
  'rt-export-xlsx',
  'rt-export-csv',
  'rt-export-noted',
  'rt-leave',
  'rt-leave-sure',
  'rt-house-new',
  'rt-house-begin',
  'rt-house-none',
  'rt-house-own',
  'rt-house-count',
  'rt-row-new',
  'rt-row-more',
  'rt-field',
  'rt-gone',
  'rt-from-owner',
  'rt-missing',
  'rt-unknown',
  'rt-save',
  'rt-saving',
  'rt-unsaved',
  'rt-saved',
  'rt-look',
  'rt-clash',
  'rt-clash-empty',
  'rt-clash-theirs',
  'rt-clash-mine',
  'rt-clash-choose',
  'occupant-notice',
  'rt-notice',
  'rt-way',
  'rt-print-hint',
  'rt-back',
  'rt-lost',
  'rt-erase',
  'rt-erase-sure',
  'rt-erasing',
  'rt-erase-keep',
  'rt-erase-clash',
  'rt-erase-mine',
  'rt-erased',
  'rt-erase-undo',
  'rt-restored',
  'rt-unread',
  'rt-nameless',
  'rt-read-only',
  'rt-offline',
  'rt-offline-empty',
  'rt-offline-paste',
  'rt-drafts-found',
  'rt-session-over',
  'rt-failed',
  'rt-pasted-beyond',
  'rt-pasted-unread',
  'rt-pasted-more',
  'rt-pasted-elsewhere',
  'rt-refused-bad-request',
  'rt-refused-signed-out',
  'rt-refused-office-over',
  'rt-refused-foreign-origin',
  'rt-refused-no-right',
  'rt-refused-not-found',
  'rt-refused-too-large',
  'rt-refused-too-many',
  'rt-refused-away',
  'rt-refused-busy',
] as const;

type RegisterPageText = (typeof REGISTER_PAGE_TEXTS)[number];

/** What the chat says of the register as well. */
type ChatText = `register-${string}`;

/** The words of a page in its reader's language, without the marks by which messengers write bold. */
export interface Words {
  locale: string;
  (id: RegisterPageText | ChatText, args?: Record<string, TextArg>): string;
}

export function wordsIn(texts: Texts, locale: string): Words {
  const say = (id: string, args: Record<string, TextArg> = {}) =>
    texts.format(locale, { id, args }).replaceAll('*', '');
  return Object.assign(say, { locale });
}
