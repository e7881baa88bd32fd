import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { officersOfRunning } from '../admin/client.js';
import { realClock } from '../clock.js';
import type { Config } from '../config.js';
import { AccountRefused, Accounts, type Officers } from '../officers/accounts.js';
import { REACH_FAILURES, reach } from './reach.js';

/** The command cannot do what was asked; the message says why. */
export class OfficerFailed extends Error {}

/** What may keep the command from its work, each with a message that says what to do. */
export const FAILURES = [AccountRefused, OfficerFailed, ...REACH_FAILURES];

/** Where passwords come from: a terminal, or a line of anything else. */
export interface Keyboard {
  input: NodeJS.ReadableStream & { isTTY?: boolean };
  output: NodeJS.WritableStream;
}

/**
 * Makes an account, with a password that is asked for twice without showing it, or read from the first line of the
 * input where that is no terminal.
 * @throws {AccountRefused}
 * @throws {OfficerFailed}
 */
export async function addOfficer(config: Config, name: string, keyboard: Keyboard): Promise<string> {
  const password = await readPassword(keyboard);
  await withOfficers(config, (officers) => officers.add(name, password));
  return 'the account is made: sign in at /petugas of the hotline';
}

/** A line an officer: the name, and the day since which the account is there. */
export async function listOfficers(config: Config): Promise<string[]> {
  const officers = await withOfficers(config, (one) => one.list());
  return officers.map(({ name, at }) => `${name}\t${new Date(at).toISOString().slice(0, 10)}`);
}

/**
 * Removes an account and ends its sessions.
 * @throws {OfficerFailed} when there is none of that name.
 */
export async function removeOfficer(config: Config, name: string): Promise<string> {
  const removed = await withOfficers(config, (officers) => officers.remove(name));
  if (!removed) throw new OfficerFailed('there is no officer of that name; `bisa officer list` shows all');
  return 'the account is removed, and its sessions have ended';
}

/** The accounts, wherever they are. */
function withOfficers<T>(config: Config, work: (officers: Officers) => Promise<T>): Promise<T> {
  return reach(config, {
    running: (dataDir) => work(officersOfRunning(dataDir)),
    store: ({ vault }) => work(new Accounts(vault, realClock)),
  });
}

async function readPassword({ input, output }: Keyboard): Promise<string> {
  if (!input.isTTY) return firstLine(input);
  const password = await ask(input, output, 'Password (at least 12 characters): ');
  if ((await ask(input, output, 'The same again: ')) !== password)
    throw new OfficerFailed('the two passwords are not the same: nothing was changed');
  return password;
}

async function firstLine(input: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) return line;
  throw new OfficerFailed('no password came in: write it into the standard input, on one line');
}

/** Asks for a line that is not shown. */
function ask(input: NodeJS.ReadableStream, output: NodeJS.WritableStream, prompt: string): Promise<string> {
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  output.write(prompt);
  return new Promise((resolve, reject) => {
    const lines = createInterface({ input, output: silent, terminal: true });
    const end = (settle: () => void) => {
      lines.removeAllListeners('close');
      lines.close();
      output.write('\n');
      settle();
    };
    lines.once('line', (line) => end(() => resolve(line)));
    const stop = () => end(() => reject(new OfficerFailed('stopped: nothing was changed')));
    lines.once('SIGINT', stop);
    lines.once('close', stop);
  });
}
