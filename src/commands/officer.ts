import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { officersOfRunning } from '../admin/client.js';
import { realClock } from '../clock.js';
import type { Config } from '../config.js';
import { readDocument } from '../content/document.js';
import { AccountRefused } from '../officers/account-rules.js';
import { Accounts } from '../officers/accounts.js';
import { Administration, type Listed, type Officers } from '../officers/administration.js';
import { OPERATOR } from '../officers/audit.js';
import { OFFICER_ROLES, type OfficerRole } from '../officers/roles.js';
import { citySchema } from '../policy/schema.js';
import { AreaFailed, kelurahanOf } from './areas.js';
import { auditOf } from './audit.js';
import { REACH_FAILURES, reach } from './reach.js';

/** The command cannot do what was asked; the message says why. */
export class OfficerFailed extends Error {}

/** What may keep the command from its work, each with a message that says what to do. */
export const FAILURES = [AccountRefused, AreaFailed, OfficerFailed, ...REACH_FAILURES];

/** Where passwords come from: a terminal, or a line of anything else. */
export interface Keyboard {
  input: NodeJS.ReadableStream & { isTTY?: boolean };
  output: NodeJS.WritableStream;
}

/**
 * Makes an account, by default of an officer who answers, with a password that is asked for twice without showing it, or read from the first line of the
 * input where that is no terminal.
 * @throws {AccountRefused}
 * @throws {OfficerFailed}
 */
export async function addOfficer(
  config: Config,
  name: string,
  keyboard: Keyboard,
  { shown, role }: { shown?: string; role?: string } = {},
): Promise<string> {
  const as = role === undefined ? undefined : roleOf(role);
  const password = await readPassword(keyboard);
  await withOfficers(config, (officers) => officers.add({ name, password, shown, role: as }));
  return 'the account is made: sign in at /petugas of the hotline';
}

/**
 * A line an officer: the name with which they sign in, the role with the kelurahan where it is that of one, the day since which the account is there, whether codes are
 * asked for, and what residents are told.
 */
export async function listOfficers(config: Config): Promise<string[]> {
  return (await withOfficers(config, (one) => one.list())).map(lineOf);
}

function lineOf({ name, role, at, hasTotp, shown, telegram, kelurahan }: Listed): string {
  const day = new Date(at).toISOString().slice(0, 10);
  const ways = [hasTotp ? 'totp' : '', telegram === null ? '' : `telegram ${telegram}`].filter(Boolean);
  const of = kelurahan === null ? role : `${role} ${kelurahan}`;
  return [name, of, day, ways.join(', ') || '-', shown ?? '-'].join('\t');
}

/**
 * Gives a role.
 * @throws {OfficerFailed} when there is no such role, or no officer of that name.
 */
export async function setOfficerRole(config: Config, name: string, role: string): Promise<string> {
  const as = roleOf(role);
  await changed(config, (officers) => officers.setRole(name, as));
  return `the account is that of a ${as} from now on`;
}

/**
 * Makes the account that of an officer of a kelurahan, by its name or code; without one, of the whole city.
 * @throws {AreaFailed}
 * @throws {OfficerFailed}
 */
export async function setOfficerKelurahan(config: Config, name: string, kelurahan?: string): Promise<string> {
  const code = kelurahan === undefined ? null : kelurahanOf(config, kelurahan);
  await changed(config, (officers) => officers.setKelurahan(name, code));
  return code === null
    ? 'the account is one of the whole city from now on'
    : `the account is one of the kelurahan ${code} from now on`;
}

/**
 * Says what residents are told of an officer.
 * @throws {AccountRefused}
 * @throws {OfficerFailed}
 */
export async function setOfficerShown(config: Config, name: string, shown: string): Promise<string> {
  await changed(config, (officers) => officers.setShown(name, shown));
  return 'residents and colleagues are told that name from now on';
}

/**
 * Gives another password, read as by `addOfficer`, and ends all sessions.
 * @throws {AccountRefused}
 * @throws {OfficerFailed}
 */
export async function setOfficerPassword(config: Config, name: string, keyboard: Keyboard): Promise<string> {
  const password = await readPassword(keyboard);
  await changed(config, (officers) => officers.setPassword(name, password));
  return 'the account has another password, and its sessions have ended';
}

/**
 * Says which id on Telegram is the officer's; without one, none is.
 * @throws {AccountRefused}
 * @throws {OfficerFailed}
 */
export async function setOfficerTelegram(config: Config, name: string, id?: string): Promise<string> {
  if (id !== undefined && !/^\d{1,20}$/.test(id))
    throw new OfficerFailed('the id on Telegram is a number; a bot such as @userinfobot tells it');
  await changed(config, (officers) => officers.setTelegram(name, id ?? null));
  return id === undefined
    ? 'the account has no id on Telegram any more'
    : 'the account has that id on Telegram';
}

/**
 * Asks for no codes of the telephone any more, until they are set up anew.
 * @throws {OfficerFailed}
 */
export async function resetOfficerTotp(config: Config, name: string): Promise<string> {
  await changed(config, (officers) => officers.resetTotp(name));
  return 'codes are asked for no more: the officer sets them up anew at /petugas/akun';
}

/**
 * Removes an account and ends its sessions.
 * @throws {OfficerFailed} when there is none of that name.
 */
export async function removeOfficer(config: Config, name: string): Promise<string> {
  await changed(config, (officers) => officers.remove(name));
  return 'the account is removed, and its sessions have ended';
}

async function changed(config: Config, change: (officers: Officers) => Promise<boolean>): Promise<void> {
  if (!(await withOfficers(config, change)))
    throw new OfficerFailed('there is no officer of that name; `bisa officer list` shows all');
}

function roleOf(name: string): OfficerRole {
  const role = OFFICER_ROLES.find((one) => one === name);
  if (!role) throw new OfficerFailed(`no such role: ${name}; known: ${OFFICER_ROLES.join(', ')}`);
  return role;
}

/** The accounts, wherever they are. */
function withOfficers<T>(config: Config, work: (officers: Officers) => Promise<T>): Promise<T> {
  return reach(config, {
    running: (dataDir) => work(officersOfRunning(dataDir)),
    store: ({ vault }) => {
      const accounts = new Accounts(vault, realClock, cityOf(config));
      return work(new Administration(accounts, auditOf(config, vault), OPERATOR));
    },
  });
}

/** The city's name, of which no password is made. */
function cityOf({ flowsDir }: Config): string {
  const city = readDocument(join(flowsDir, 'city.yaml'), citySchema, []);
  if (!city) throw new OfficerFailed('flows/city.yaml cannot be read: `bisa check` says what is wrong');
  return city.value.name;
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
