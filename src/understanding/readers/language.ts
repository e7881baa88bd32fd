import type { Reading } from '../../language/reading.js';
import type { TextEvent } from '../event.js';
import type { Reader } from '../reader.js';
import type { View } from '../view.js';

/** The language of the message: who never asked for one is answered in the one that they plainly write in. */
export const followedLanguage: Reader<TextEvent> = function language(view, { reading }) {
  const locale = localeOf(view, reading);
  if (locale === null) return null;
  return {
    commands: [
      { do: 'follow', locale },
      { do: 'ack', text: 'language-followed' },
    ],
    because: `it is written in ${locale}`,
    goesOn: true,
  };
};

/** The other language than the chat's in which a message is answered, or `null`. */
export function localeOf(view: View, { written, intent }: Reading): string | null {
  if (view.choseLocale || intent === 'change_language' || written === view.locale) return null;
  return written !== null && view.locales.includes(written) ? written : null;
}
