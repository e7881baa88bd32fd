import { TELEGRAM_TEXTS } from './channels/telegram/texts.js';
import { NOTICE_TEXTS, PAGE_TEXTS } from './channels/web/texts.js';
import { WHATSAPP_TEXTS } from './channels/whatsapp/texts.js';
import { CLOUD_TEXTS } from './channels/whatsapp-cloud/texts.js';
import { CONSOLE_TEXTS } from './console/texts.js';
import { REGISTER_PAGE_TEXTS } from './register-page/texts.js';

/** Texts that channels and the console say on their own, for `bisa check`. */
export const OWN_TEXTS: readonly string[] = [
  ...PAGE_TEXTS,
  ...NOTICE_TEXTS,
  ...TELEGRAM_TEXTS,
  ...WHATSAPP_TEXTS,
  ...CLOUD_TEXTS,
  ...CONSOLE_TEXTS,
  ...REGISTER_PAGE_TEXTS,
];
