import type { TextEvent } from '../event.js';
import type { Reader } from '../reader.js';

/** The language of the message: who never asked for one is answered in the one that they plainly write in. */
export const followedLanguage: Reader<TextEvent> = function language(view, { reading }) {
  const { written, intent } = reading;
  if (view.choseLocale || intent === 'change_language' || written === null || written === view.locale)
    return null;
  if (!view.locales.includes(written)) return null;
  return {
    commands: [
      { do: 'follow', locale: written },
      { do: 'ack', text: 'language-followed' },
    ],
    because: `it is written in ${written}`,
    goesOn: true,
  };
};
