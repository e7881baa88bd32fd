import { readFileSync } from 'node:fs';
import type { Effect } from '../../src/case/effect.js';
import type { OutgoingMessage } from '../../src/channels/channel.js';
import { compose } from '../../src/hotline/compose.js';
import type { InboundBody } from '../../src/hotline/inbound.js';
import type { Commit, Json } from '../../src/store/store.js';
import type { Texts } from '../../src/texts.js';

type Send = Extract<Effect, { kind: 'send' }>;

/** A message after the kept ones, and what version 1 answered. */
export interface KeptTurn {
  turn: string;
  at: number;
  body: InboundBody;
  /** The sample of flows/demo that it brings. */
  photo?: string;
  /** The language of the answer. */
  locale: string;
  sends: Omit<Send, 'kind'>[];
  others: Effect[];
}

/** A chat as version 1 kept it. */
export interface KeptChat {
  name: string;
  /** The sample of flows/demo that waits to be read. */
  photo?: string;
  kept: { at: number; session: VersionOne; person: PersonOfOne } & Pick<
    Commit,
    'reminders' | 'handover' | 'keepPhotos'
  >;
  turns: KeptTurn[];
}

/** What tests look at in a session of version 1. */
interface VersionOne {
  photo: string | null;
  topic: { case: string; service: string | null; people: { case: string }[] };
}

interface PersonOfOne {
  locale: string;
  consent: number | null;
  stopped: boolean;
  chose_locale: boolean;
  cases: Record<string, Record<string, { value: unknown; provenance: string; at: number }>>;
  reminders: { id: string; at: number; text: { id: string } }[];
}

const file = JSON.parse(readFileSync('test/fixtures/sessions/version-1.json', 'utf8')) as {
  chats: KeptChat[];
  damaged: { name: string; session: Json; person: Json }[];
};

/** Chats in the middle of everything, with what version 1 went on to answer. */
export const chats = file.chats;
/** Documents that lost something: of a chat that has asked for a language, consented and set two reminders. */
export const { damaged } = file;
/** That chat before it was damaged. */
export const whole = chatNamed('reminders, consent and a language that was asked for');

/** @throws where there is none of that name. */
export function chatNamed(name: string): KeptChat {
  const found = chats.find((chat) => chat.name === name);
  if (!found) throw new Error(`no chat "${name}" is kept`);
  return found;
}

/** The messages of version 1, in the words of today. */
export function messagesOf({ sends, locale }: KeptTurn, texts: Texts): Omit<OutgoingMessage, 'photo'>[] {
  return compose(
    sends.map((send) => ({ kind: 'send', ...send })),
    texts,
    locale,
  );
}
