/**
 * Texts that this channel shows by itself: commands (`name - description`, a line each), its answer in groups, and what
 * officers read in theirs.
 */
export const TELEGRAM_TEXTS = [
  'telegram-commands',
  'telegram-private-only',
  'telegram-write-me',
  'telegram-desk-commands',
  'telegram-desk-help',
  'telegram-desk-topic',
  'telegram-desk-officer',
  'telegram-desk-take',
  'telegram-desk-done',
  'telegram-desk-resident',
  'telegram-desk-before',
  'telegram-desk-taken',
  'telegram-desk-said',
  'telegram-desk-noted',
  'telegram-desk-closed',
  'telegram-desk-closed-by',
  'telegram-desk-not-shown',
  'telegram-desk-photo-not-shown',
  'telegram-desk-no-handover',
  'telegram-desk-reader',
  'telegram-desk-unlinked',
  'telegram-desk-as-group',
  'telegram-desk-link-failed',
  'telegram-desk-linked',
  'telegram-desk-read-already',
  'telegram-desk-unreadable',
];
