import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, vi } from 'vitest';
import { createTelegramDesk, type TelegramDesk } from '../../src/channels/telegram/desk.js';
import type { DeskOfficer, OfficerMessage } from '../../src/officers/desk.js';
import { type Backend, openBackend } from '../../src/store/backend.js';
import { PATIENCE } from '../support/patience.js';
import { TOKEN } from '../support/telegram-server.js';
import { message, person, renew, telegram, texts, useTelegram } from './telegram-support.js';

/** The officers' group, a picture, and a text as officers read it. */
export const GROUP = -1_001;
export const PHOTO = new Uint8Array([0xff, 0xd8, 0xff, 1, 2, 3]);
export const words = (id: string, args = {}) => texts.format('id', { id, args });

let backend: Backend;
/** The desk, what officers did at it, and what the hotline answers to an act. */
export let desk: TelegramDesk;
export let acts: OfficerMessage[];
let isOpen: boolean;

/** Gives a file a store, and every test of it a Telegram with the group. */
export function useDesk(): void {
  let dir: string;
  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'bisa-desk-'));
    backend = await openBackend({ dataDir: dir, inMemory: true, onError: () => {} });
  });
  afterAll(async () => {
    await backend.close();
    await rm(dir, { recursive: true, force: true });
  });
  useTelegram();
  beforeEach(async () => {
    await backend.store.vault.clear('telegram-topics');
    accounts.clear();
    accounts.set('500', { id: 'rina', shown: 'Rina', mayAnswer: true });
    codes.clear();
    telegram.groups.set(GROUP, { isForum: true, mayManage: true, topics: new Map() });
    open();
  });
}

/** Officers by their ids on Telegram, as far as their accounts say so. */
export const accounts = new Map<string, DeskOfficer>();
/** Codes that pages of accounts show, each good once. */
export const codes = new Map<string, DeskOfficer>();

/** No resident waits for an officer any more. */
export function close(): void {
  isOpen = false;
}

/** A desk, and a channel that brings it its updates, as after a restart. */
export function open(): void {
  acts = [];
  isOpen = true;
  const { apiRoot } = telegram;
  const host = {
    act: async (one: OfficerMessage) => {
      if (isOpen) acts.push(one);
      return isOpen;
    },
    officer: async (id: string) => accounts.get(id) ?? null,
    link: async (code: string, id: string) => {
      const one = codes.get(code) ?? null;
      codes.delete(code);
      if (one) accounts.set(id, one);
      return one;
    },
  };
  const { vault } = backend.store;
  renew((log) => {
    desk = createTelegramDesk({ token: TOKEN, apiRoot, group: String(GROUP), vault, host, texts, log });
    return { desk };
  });
}

export const opened = (title = '#12 · KTP') =>
  ({ kind: 'opened', title, summary: 'Warga belum *vaksin*.' }) as const;
export const topics = (group = GROUP) => telegram.groups.get(group)!.topics;
export const only = () => [...topics().keys()][0]!;
/** A message of an officer, in the first topic unless it says otherwise. */
export const officer = (content: object, about: object = {}) =>
  telegram.update(
    message(content, {
      from: { ...person, id: 500, first_name: 'Rina' },
      chat: { id: GROUP, type: 'supergroup' },
      ...(topics().size ? { message_thread_id: only(), is_topic_message: true } : {}),
      ...about,
    }),
  );
export const tap = (data: string, id = 'q1', from: object = {}) =>
  telegram.update({
    callback_query: {
      id,
      from: { ...person, id: 500, first_name: 'Rina', ...from },
      data,
      message: { message_id: 3, chat: { id: GROUP, type: 'supergroup' }, message_thread_id: only() },
    },
  });
export const done = () => vi.waitFor(() => expect(telegram.unconfirmed()).toEqual([]), PATIENCE);
