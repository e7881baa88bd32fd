import { numbered } from '../../numbered.js';
import type { Choice, OutgoingDocument, OutgoingMessage } from '../channel.js';
import { partsOf } from '../parts.js';
import { buttonData } from '../tap.js';
import { shortened } from './shortened.js';

/** Limits of the Cloud API, in characters (counted here in UTF-16 units, which are never fewer). */
export const LONGEST_TEXT = 4096;
export const LONGEST_BODY = 1024;
const LONGEST_BUTTON = 20;
const LONGEST_ROW = 24;
const LONGEST_DESCRIPTION = 72;
const LONGEST_BUTTON_ID = 256;
const LONGEST_ROW_ID = 200;
const MOST_BUTTONS = 3;
const MOST_ROWS = 10;
/** A template's words and its parameter have 1024 characters together. */
const LONGEST_PARAMETER = 900;
/** A larger picture goes as a document (bytes). */
const LARGEST_IMAGE = 5 * 1024 * 1024;

/** Words that the channel itself adds. */
export interface Words {
  /** On the button that opens a list. */
  list: string;
  /** Above choices that have no text. */
  pick: string;
}

/** A message of the Cloud API without its address; `photo` or `file` is uploaded first, and its id then stands in it. */
export type Payload =
  | { type: 'text'; text: { body: string; preview_url: false } }
  | { type: 'interactive'; interactive: object }
  | { type: 'template'; template: object }
  | { type: 'image' | 'document'; photo: Uint8Array; caption?: string }
  | { type: 'document'; file: OutgoingDocument; caption?: string };

/** An approved template with one variable in its body; `language` is the code under which it was approved. */
export interface Template {
  name: string;
  language: string;
}

/** A message as the Cloud API takes it, in one payload or in several. */
export function payloadsOf(message: OutgoingMessage, words: Words): Payload[] {
  const { text, choices, photo, document: file } = message;
  const isCaption = (photo ?? file) && text.length <= LONGEST_BODY && choices.length === 0;
  return [
    ...(photo ? [pictureOf(photo, isCaption ? text.trim() : '')] : []),
    ...(file ? [{ type: 'document' as const, file, ...(isCaption ? { caption: text.trim() } : {}) }] : []),
    ...(isCaption ? [] : wordsOf(message, words)),
  ];
}

/** The same outside of 24 hours: texts only, and choices as a numbered list. */
export function templatesOf({ text, ...choosing }: OutgoingMessage, { name, language }: Template): Payload[] {
  // a parameter with a line break, a tab or four spaces is refused
  const flat = numbered(text, choosing).replaceAll(/\s+/gu, ' ');
  return fullParts(flat, LONGEST_PARAMETER).map((part) => ({
    type: 'template',
    template: {
      name,
      language: { code: language },
      components: [{ type: 'body', parameters: [{ type: 'text', text: part }] }],
    },
  }));
}

function wordsOf({ text, token, ...choosing }: OutgoingMessage, words: Words): Payload[] {
  const { choices } = choosing;
  const action = actionOf(choices, token, words);
  if (!action) return textsOf(numbered(text, choosing).trim());
  const { before, body } = bodyOf(text.trim(), words);
  return [
    ...textsOf(before),
    { type: 'interactive', interactive: { type: action.type, body: { text: body }, action: action.action } },
  ];
}

/** What stands above the choices: all of a text, its last paragraph, or the short line where neither fits. */
function bodyOf(text: string, { pick }: Words): { before: string; body: string } {
  if (text && text.length <= LONGEST_BODY) return { before: '', body: text };
  const [, before = '', last = ''] = /^(.*)\n\n(.+)$/s.exec(text) ?? [];
  return last && last.length <= LONGEST_BODY ? { before, body: last } : { before: text, body: pick };
}

function textsOf(text: string): Payload[] {
  return fullParts(text, LONGEST_TEXT).map((body) => ({
    type: 'text',
    text: { body, preview_url: false },
  }));
}

/** No message may be empty. */
function fullParts(text: string, longest: number): string[] {
  return partsOf(text, longest).filter(Boolean);
}

/** Buttons, else a list, else nothing: then the choices are to be written out. */
function actionOf(choices: Choice[], token: string | null, words: Words) {
  const options = choices.map(({ id, label }) => ({
    id: buttonData(token, id),
    title: label.trim().replaceAll(/\s+/g, ' '),
  }));
  if (!options.length || options.some(({ title }) => !title)) return null;
  if (areButtons(options)) {
    return { type: 'button', action: { buttons: options.map((reply) => ({ type: 'reply', reply })) } };
  }
  const rows = options.map(rowOf);
  const isList = rows.length <= MOST_ROWS && rows.every((row) => row !== null);
  return isList ? { type: 'list', action: { button: words.list, sections: [{ rows }] } } : null;
}

function areButtons(options: { id: string; title: string }[]): boolean {
  // two buttons of one name are refused
  const isDistinct = new Set(options.map(({ title }) => title)).size === options.length;
  const fit = options.every(
    ({ id, title }) => title.length <= LONGEST_BUTTON && id.length <= LONGEST_BUTTON_ID,
  );
  return options.length <= MOST_BUTTONS && isDistinct && fit;
}

function rowOf({ id, title: label }: { id: string; title: string }) {
  const { head: title, rest: description } = shortened(label, LONGEST_ROW);
  if (description.length > LONGEST_DESCRIPTION || id.length > LONGEST_ROW_ID) return null;
  return { id, title, ...(description ? { description } : {}) };
}

function pictureOf(photo: Uint8Array, caption: string): Payload {
  const type = photo.length > LARGEST_IMAGE ? 'document' : 'image';
  return { type, photo, ...(caption ? { caption } : {}) };
}
