import { resolve } from 'node:path';
import { openChatsOfRunning } from '../admin/client.js';
import { DemoClock, realClock } from '../clock.js';
import type { Config } from '../config.js';
import { FaultyContent } from '../content/fault.js';
import { loadContent } from '../content/load.js';
import { type OpenChats, openChatsUnder } from '../hotline/open-chats.js';
import { REACH_FAILURES, reach } from './reach.js';

/** Errors whose message says why the store cannot be looked at, or what is wrong with flows and locales. */
export const FAILURES = [FaultyContent, ...REACH_FAILURES];

/**
 * What the flows and locales of the settings would do to the open chats of the store, wherever it is. Nothing is written.
 * @throws {FaultyContent}
 * @throws {StoreOutOfReach}
 */
export function openChats(config: Config): Promise<OpenChats> {
  const place = { flowsDir: resolve(config.flowsDir), localesDir: resolve(config.localesDir) };
  const clock = config.live.length ? realClock : new DemoClock(config.demoDay, config.zone);
  return reach(config, {
    running: (dataDir) => openChatsOfRunning(dataDir, place),
    store: async (store) => openChatsUnder(store, loadContent(config).flows, clock.now()),
  });
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
