import { resolve } from 'node:path';
import { NoHotline, openChatsOfRunning } from '../admin/client.js';
import { DemoClock, realClock } from '../clock.js';
import type { Config } from '../config.js';
import { FaultyContent } from '../content/fault.js';
import { loadContent } from '../content/load.js';
import { type OpenChats, openChatsUnder } from '../hotline/open-chats.js';
import { openBackend } from '../store/backend.js';
import { explainFolder, FAILURES as OFFICER_FAILURES } from './officer.js';

/** Errors whose message says why the store cannot be looked at, or what is wrong with flows and locales. */
export const FAILURES = [FaultyContent, ...OFFICER_FAILURES];

/**
 * What the flows and locales of the settings would do to the open chats of the store, wherever it is: on Redis, in the
 * hotline that has the data folder open, or in the folder itself. Nothing is written.
 * @throws {FaultyContent}
 * @throws {OfficerFailed} when the folder is in use and nobody there answers.
 */
export async function openChats(config: Config): Promise<OpenChats> {
  if (config.redisUrl === undefined) {
    const place = { flowsDir: resolve(config.flowsDir), localesDir: resolve(config.localesDir) };
    try {
      return await openChatsOfRunning(config.dataDir, place);
    } catch (error) {
      if (!(error instanceof NoHotline)) throw error;
    }
  }
  const { flows } = loadContent(config);
  const clock = config.live.length ? realClock : new DemoClock(config.demoDay, config.zone);
  const backend = await openBackend({ ...config, onError: () => {} }).catch(explainFolder);
  try {
    return await openChatsUnder(backend.store, flows, clock.now());
  } finally {
    await backend.close();
  }
}

const HEAD = ['place', 'version', 'go on', 'asked again', 'begin anew'];

/** The numbers as lines of a table, and what else is to be known. */
export function openChatLines({ rows, silent, wordless }: OpenChats): string[] {
  const cells = rows.map(({ place, version, continues, asked_again, begins_anew }) =>
    [place, version, continues, asked_again, begins_anew].map(String),
  );
  const widths = HEAD.map((head, i) => Math.max(head.length, ...cells.map((row) => row[i]!.length)));
  const line = (row: string[]) =>
    row
      .map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!)))
      .join('  ')
      .trimEnd();
  return [
    ...(rows.length ? [line(HEAD), ...cells.map(line)] : ['no chat waits for an answer']),
    ...(silent ? [`silent for more than a day, and beginning anew in any case: ${silent}`] : []),
    ...(wordless
      ? [
          `reminders to come whose text is no longer there: ${wordless}; leave it in the locales until they are sent`,
        ]
      : []),
  ];
}
