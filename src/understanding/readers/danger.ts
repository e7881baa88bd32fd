import type { Command } from '../command.js';
import type { TextEvent } from '../event.js';
import type { Reader } from '../reader.js';
import { localeOf } from './language.js';
import { maskedNote } from './masked.js';
import { DANGER } from './told-of-danger.js';

/** Danger: where help is, at once and alone. An open question stays, unasked, until the person comes back to it. */
export const danger: Reader<TextEvent> = function danger(view, event) {
  const { reading } = event;
  if (!reading.danger) return null;
  const { kind, errand } = reading.danger;
  const help: Command = { do: 'ack', text: `danger-${kind}` };
  if (errand) return { commands: [help], because: `${kind}, beside an errand`, goesOn: true };
  const locale = localeOf(view, reading);
  return {
    commands: [
      ...(locale ? [{ do: 'follow', locale } as const] : []),
      help,
      { do: 'note', talk: DANGER },
      ...maskedNote(event),
    ],
    because: `it tells of danger (${kind})`,
  };
};
