import type { Reading } from '../../language/reading.js';
import type { TextEvent } from '../event.js';
import type { Reader } from '../reader.js';
import type { View } from '../view.js';

/**
 * The language of the message: who never asked for one is answered in the one that they plainly write in. One that is
 * asked for beside something else ("in english please. how much is it?") goes before that.
 */
export const followedLanguage: Reader<TextEvent> = function language(view, { reading }) {
  const asked = askedFor(view, reading);
  const locale = asked ?? localeOf(view, reading);
  if (locale === null) return null;
  return {
    commands: [
      { do: 'follow', locale, ...(asked ? { chosen: true } : {}) },
      { do: 'ack', text: asked ? 'language-switched' : 'language-followed' },
    ],
    because: `it ${asked ? 'asks for' : 'is written in'} ${locale}`,
    goesOn: true,
  };
};

/** The language that a message asks for beside something else, or `null`. */
function askedFor({ locales }: View, { locale, intent }: Reading): string | null {
  return intent !== 'change_language' && locale !== null && locales.includes(locale) ? locale : null;
}

/** The other language than the chat's in which a message is answered, or `null`. */
export function localeOf(view: View, { written, intent }: Reading): string | null {
  if (view.choseLocale || intent === 'change_language' || written === view.locale) return null;
  return written !== null && view.locales.includes(written) ? written : null;
}
