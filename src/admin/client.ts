import { request } from 'node:http';
import { z } from 'zod';
import { type OpenChats, openChatsSchema } from '../hotline/open-chats.js';
import type { HeadOffice } from '../neighbourhood/kept/head-office.js';
import { grantSchema } from '../neighbourhood/kept/heads.js';
import { type AccountRefusal, AccountRefused } from '../officers/account-rules.js';
import type { Officers } from '../officers/administration.js';
import { type DeadLetters, deadLetterSchema } from '../officers/dead-letters.js';
import { OFFICER_ROLES } from '../officers/roles.js';
import {
  ROTATION_REFUSALS,
  type Rotation,
  type RotationRefusal,
  RotationRefused,
} from '../store/rotation.js';
import { findAddress } from './address.js';
import { type AdminRequest, answerSchema, type BackedUp, backedUpSchema } from './protocol.js';

/** An answer takes a hash and a write; a hotline that says nothing for so long (ms) is stuck. */
const PATIENCE_MS = 30_000;
/** A backup takes as long as its bytes. */
const BACKUP_PATIENCE_MS = 60 * 60_000;
const NOBODY_THERE = ['ENOENT', 'ECONNREFUSED'];

/** Nobody listens at the data folder's socket: no hotline runs there. */
export class NoHotline extends Error {}

/** A hotline runs and does not answer as it should. */
export class HotlineSilent extends Error {
  constructor() {
    super('the hotline runs but does not answer this command: look at its log, or stop it and try again');
  }
}

const keyStatusSchema = z.object({
  sealing: z.string(),
  retiring: z.string().nullable(),
  waiting: z.string().nullable(),
  strangers: z.number(),
  done: z.number(),
  total: z.number(),
  inFile: z.boolean(),
});

const listSchema = z.array(
  z.object({
    name: z.string(),
    shown: z.string().nullable(),
    role: z.enum(OFFICER_ROLES),
    at: z.number(),
    hasTotp: z.boolean(),
    telegram: z.string().nullable(),
    kelurahan: z.string().nullable(),
  }),
);

/**
 * The officers of the hotline that has the data folder open, spoken to over its local address.
 * Every call throws {@link NoHotline} where none runs, and {@link HotlineSilent}.
 */
export function officersOfRunning(dir: string): Officers {
  return {
    add: async (account) => {
      await call(dir, { do: 'officer-add', ...account }, z.null());
    },
    list: () => call(dir, { do: 'officer-list' }, listSchema),
    setRole: (name, role) => call(dir, { do: 'officer-role', name, role }, z.boolean()),
    setKelurahan: (name, kelurahan) => call(dir, { do: 'officer-kelurahan', name, kelurahan }, z.boolean()),
    setShown: (name, shown) => call(dir, { do: 'officer-shown', name, shown }, z.boolean()),
    setPassword: (name, password) => call(dir, { do: 'officer-password', name, password }, z.boolean()),
    setTelegram: (name, telegram) => call(dir, { do: 'officer-telegram', name, telegram }, z.boolean()),
    resetTotp: (name) => call(dir, { do: 'officer-totp-reset', name }, z.boolean()),
    remove: (name) => call(dir, { do: 'officer-remove', name }, z.boolean()),
  };
}

/** The messages that the hotline which has the data folder open has set aside; throws as `officersOfRunning`. */
export function deadLettersOfRunning(dir: string): DeadLetters {
  return {
    list: () => call(dir, { do: 'dead-letter-list' }, z.array(deadLetterSchema)),
    replay: (id) => call(dir, { do: 'dead-letter-replay', id }, z.boolean()),
  };
}

/** The root key of the hotline that has the data folder open; throws as `officersOfRunning`, and {@link RotationRefused}. */
export function keysOfRunning(dir: string): Pick<Rotation, 'status' | 'rotate'> {
  return {
    status: () => call(dir, { do: 'key-status' }, keyStatusSchema),
    rotate: () => call(dir, { do: 'key-rotate' }, keyStatusSchema),
  };
}

/** The heads of the hotline that has the data folder open; throws as `officersOfRunning`. */
export function headsOfRunning(dir: string): HeadOffice {
  const issued = z.object({ code: z.string(), grant: grantSchema });
  return {
    issue: (area, until) => call(dir, { do: 'head-issue', area, until }, issued),
    list: () => call(dir, { do: 'head-list' }, z.array(grantSchema)),
    revoke: (id) => call(dir, { do: 'head-revoke', id }, z.boolean()),
  };
}

/**
 * What the flows and locales of two folders would do to the open chats of the hotline that has the data folder open.
 * @throws {NoHotline}
 * @throws {HotlineSilent}
 */
export function openChatsOfRunning(
  dir: string,
  place: { flowsDir: string; localesDir: string },
): Promise<OpenChats> {
  return call(dir, { do: 'open-chats', ...place }, openChatsSchema);
}

/** Has the hotline that has the data folder open write a backup into a file (an absolute path); throws as `officersOfRunning`. */
export function backupOfRunning(dir: string, file: string): Promise<BackedUp> {
  return call(dir, { do: 'backup', file }, backedUpSchema, BACKUP_PATIENCE_MS);
}

async function call<T>(
  dir: string,
  message: AdminRequest,
  result: z.ZodType<T>,
  timeout = PATIENCE_MS,
): Promise<T> {
  const { status, body } = await post(await findAddress(dir), JSON.stringify(message), timeout);
  const answer = status === 200 ? answerSchema.safeParse(json(body)).data : undefined;
  if (!answer) throw new HotlineSilent();
  if ('refused' in answer) throw refusal(answer.refused);
  const { data, success } = result.safeParse(answer.done);
  if (!success) throw new HotlineSilent();
  return data;
}

function refusal(reason: AccountRefusal | RotationRefusal): Error {
  const ofKeys = ROTATION_REFUSALS.find((one) => one === reason);
  return ofKeys ? new RotationRefused(ofKeys) : new AccountRefused(reason as AccountRefusal);
}

function post(socketPath: string, body: string, timeout: number): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const going = request({ socketPath, method: 'POST', path: '/', headers, timeout }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => {
        text += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body: text }));
      response.on('error', () => reject(new HotlineSilent()));
    });
    going.on('timeout', () => going.destroy());
    going.on('error', (error: NodeJS.ErrnoException) =>
      reject(NOBODY_THERE.includes(error.code ?? '') ? new NoHotline() : new HotlineSilent()),
    );
    going.end(body);
  });
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
