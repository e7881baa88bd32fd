import type { Texts } from '../../texts.js';

/**
 * The Fluent messages of the page. `web-title`, `web-subtitle` and `web-description` take `$city`, `web-demo-today` takes `$day`,
 * `web-sample-sent` takes `$sample`; the rest take nothing.
 */
export const PAGE_TEXTS = [
  'page-privacy',
  'web-name',
  'web-title',
  'web-description',
  'web-subtitle',
  'web-no-script',
  'web-log',
  'web-from-bot',
  'web-from-me',
  'web-typing',
  'web-options',
  'web-chosen',
  'web-new-messages',
  'web-input',
  'web-send',
  'web-attach',
  'web-drop',
  'web-file-waiting',
  'web-photo-sent',
  'web-document-sent',
  'web-file-failed',
  'web-file-lost',
  'web-state-waiting',
  'web-state-sent',
  'web-state-failed',
  'web-lost',
  'web-back',
  'web-menu',
  'web-language-code',
  'web-language',
  'web-language-message',
  'web-clear',
  'web-clear-title',
  'web-clear-explained',
  'web-clear-confirm',
  'web-cancel',
  'web-demo',
  'web-demo-explained',
  'web-demo-today',
  'web-demo-day-later',
  'web-demo-pick',
  'web-demo-date',
  'web-demo-move',
  'web-demo-failed',
  'web-samples',
  'web-samples-explained',
  'web-sample-sent',
  'web-refused-bad-request',
  'web-refused-no-person',
  'web-refused-foreign-origin',
  'web-refused-not-found',
  'web-refused-text-too-large',
  'web-refused-photo-too-large',
  'web-refused-too-slow',
  'web-refused-too-many',
  'web-refused-too-many-photos',
  'web-refused-away',
  'web-refused-busy',
] as const;

/** The Fluent messages of the privacy notice, and of the way to it; `page-privacy-intro` takes `$city`. */
export const NOTICE_TEXTS = [
  'page-privacy',
  'page-privacy-title',
  'page-privacy-intro',
  'page-privacy-not-kept',
  'page-privacy-rights',
  'page-privacy-what',
  'page-privacy-how-long',
  'page-privacy-why',
  'page-privacy-ground',
  'page-privacy-back',
] as const;

export type PageText = (typeof PAGE_TEXTS)[number];

/** The page's texts in a locale, by id; `{day}` and `{sample}` are left for the page to fill in. */
export function pageTexts(texts: Texts, locale: string, city: string): Record<PageText, string> {
  const args = { city, day: '{day}', sample: '{sample}' };
  return Object.fromEntries(PAGE_TEXTS.map((id) => [id, texts.format(locale, { id, args })])) as Record<
    PageText,
    string
  >;
}
