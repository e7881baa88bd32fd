import { z } from 'zod';
import type { IncomingBody, OtherKind } from '../channel.js';
import { pointOf } from '../point.js';
import { choiceOf } from '../tap.js';
import { refOf } from './media.js';
import { recipientOf } from './person.js';

type Bodies = IncomingBody[];
/** What a message of a kind says; `null` where it is no message to us. What comes in is of any shape. */
type Kind = (content: unknown) => Bodies | null;

/**
 * The types of messages (Cloud API, messages webhook reference), each with how it is read. A type that is not here is a
 * message nevertheless: its sender is told that it cannot be read.
 */
const KINDS: Record<string, Kind> = {
  text: (content) => words(text(content, 'body')),
  image: (content) => file(content, 'picture'),
  document: (content) => file(content, 'file'),
  video: (content) => [other('video'), ...words(text(content, 'caption'))],
  audio: () => [other('voice')],
  voice: () => [other('voice')],
  sticker: () => [other('sticker')],
  location: (content) => [place(content)],
  contacts: () => [other('contact')],
  // a quick reply under a template
  button: (content) => orElse(words(text(content, 'text')), [choiceOf(undefined)]),
  interactive,
  order: (content) => words(text(content, 'text')),
  request_welcome: () => [{ kind: 'start' }],
  system: moved,
  unsupported: (content) => kindOf(UNSUPPORTED, text(content, 'type'))(content),
  reaction: silent,
  edit: silent,
  revoke: silent,
};

/** Meta's names of what it does not pass on, where they say more than that it cannot be read. */
const UNSUPPORTED: Record<string, Kind> = {
  gif: () => [other('video')],
  image: () => [other('file')],
  media_placeholder: () => [other('file')],
  location: () => [other('location')],
  reaction: silent,
  pin: silent,
  keep_in_chat: silent,
  poll_update: silent,
};

/** What a message of a type says, its content being what stands under the type's name. */
export function said(type: string, content: unknown): Bodies {
  const bodies = kindOf(KINDS, type)(content);
  return bodies ? orElse(bodies, [other('message')]) : [];
}

/** Types are words of others: those of an object's own (`constructor`) are no kinds. */
function kindOf(kinds: Record<string, Kind>, type: string): Kind {
  return Object.hasOwn(kinds, type) ? kinds[type]! : () => [];
}

function silent(): null {
  return null;
}

function orElse(bodies: Bodies, otherwise: Bodies): Bodies {
  return bodies.length ? bodies : otherwise;
}

/** A file with its caption; one without an id is there, and cannot be had. */
function file(content: unknown, as: 'picture' | 'file'): Bodies {
  const ref = refOf(content);
  return [ref === null ? other('file') : { kind: 'file', ref, as }, ...words(text(content, 'caption'))];
}

function place(content: unknown): IncomingBody {
  const { latitude, longitude } = objectOf(content);
  const near = pointOf(latitude, longitude);
  return { ...other('location'), ...(near ? { near } : {}) };
}

/** A button or a row that was tapped, or a form (native flow) that was filled in: what was written there. */
function interactive(content: unknown): Bodies {
  const { button_reply, list_reply, nfm_reply } = objectOf(content);
  if (nfm_reply !== undefined) return words(written(nfm_reply));
  const tapped = button_reply ?? list_reply;
  return tapped === undefined ? [] : [choiceOf(text(tapped, 'id'))];
}

/** The answers of a form, a line each, and the line under it where Meta's own word does not stand there. */
function written(reply: unknown): string {
  const { name, body, response_json } = objectOf(reply);
  const { flow_token: _, ...answers } = objectOf(parsed(response_json));
  const lines = [name === 'flow' ? '' : body, ...Object.values(answers)];
  return lines.filter((line) => typeof line === 'string' && line.trim()).join('\n');
}

/**
 * A notice that somebody has another number (or, where none is shown, another user id) from now on; it comes from the
 * old one. Other notices are for people to read in the app.
 */
function moved(content: unknown): Bodies | null {
  const { type } = objectOf(content);
  // the name of the new number until version 12 of the API was another one
  const to = text(content, 'wa_id') || text(content, 'new_wa_id') || text(content, 'user_id');
  return MOVES.has(type) && recipientOf(to) ? [{ kind: 'moved', to }] : null;
}
const MOVES: ReadonlySet<unknown> = new Set([
  'user_changed_number',
  'customer_changed_number',
  'user_changed_user_id',
]);

function other<What extends OtherKind>(what: What): { kind: 'other'; what: What } {
  return { kind: 'other', what };
}

function words(said: string): Bodies {
  return said.trim() ? [{ kind: 'text', text: said }] : [];
}

function text(content: unknown, name: string): string {
  const value = objectOf(content)[name];
  return typeof value === 'string' ? value : '';
}

function objectOf(content: unknown): Record<string, unknown> {
  return z.record(z.string(), z.unknown()).safeParse(content).data ?? {};
}

function parsed(json: unknown): unknown {
  try {
    return JSON.parse(String(json));
  } catch {
    return undefined;
  }
}
