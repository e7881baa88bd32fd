/** Texts that this channel shows by itself: its commands (`name - description`, a line each), and its answer in groups. */
export const TELEGRAM_TEXTS = ['telegram-commands', 'telegram-private-only'];
