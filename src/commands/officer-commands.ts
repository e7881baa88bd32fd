import type { Command } from 'commander';
import { load } from './code.js';
import { settings } from './settings.js';

// opens the store, which takes a second to load
const officers = () => load(import('./officer.js'));
const keyboard = { input: process.stdin, output: process.stderr };

/** `bisa officer …`: the accounts of the officers' console. */
export function addOfficerCommands(program: Command, print: (line: string) => void): void {
  const officer = program.command('officer').description("the accounts of the officers' console (/petugas)");
  officer
    .command('add')
    .description('make an account; asks for a password, or reads it from the first line of standard input')
    .argument('<name>', 'with which the officer signs in; residents are never told it')
    .option('--shown <name>', 'what residents and colleagues are told: "Bu Rina"')
    .option('--role <role>', 'reader, officer or lead', 'officer')
    .action(async (name: string, options: { shown?: string; role: string }) => {
      const config = await settings();
      const { addOfficer } = await officers();
      print(await addOfficer(config, name, keyboard, options));
    });
  officer
    .command('list')
    .description('name, role, first day, codes and shown name of every account')
    .action(async () => {
      const config = await settings();
      const { listOfficers } = await officers();
      for (const line of await listOfficers(config)) print(line);
    });
  officer
    .command('role')
    .description('say what an officer may do')
    .argument('<name>')
    .argument(
      '<role>',
      'reader: sees the queue; officer: takes and answers; lead: manages and exports as well',
    )
    .action(async (name: string, role: string) => {
      const config = await settings();
      const { setOfficerRole } = await officers();
      print(await setOfficerRole(config, name, role));
    });
  officer
    .command('kelurahan')
    .description('make it the account of an officer of a kelurahan; without one, of the whole city')
    .argument('<name>')
    .argument('[kelurahan]', 'its name or code')
    .action(async (name: string, kelurahan?: string) => {
      const config = await settings();
      const { setOfficerKelurahan } = await officers();
      print(await setOfficerKelurahan(config, name, kelurahan));
    });
  officer
    .command('shown')
    .description('say what residents and colleagues are told of an officer')
    .argument('<name>')
    .argument('<shown>', '"Bu Rina"')
    .action(async (name: string, shown: string) => {
      const config = await settings();
      const { setOfficerShown } = await officers();
      print(await setOfficerShown(config, name, shown));
    });
  officer
    .command('password')
    .description('give another password, read as by add, and end all sessions')
    .argument('<name>')
    .action(async (name: string) => {
      const config = await settings();
      const { setOfficerPassword } = await officers();
      print(await setOfficerPassword(config, name, keyboard));
    });
  officer
    .command('telegram')
    .description('say whose account an id on Telegram is; without an id, none is')
    .argument('<name>')
    .argument('[id]', 'the number by which Telegram knows the officer')
    .action(async (name: string, id?: string) => {
      const config = await settings();
      const { setOfficerTelegram } = await officers();
      print(await setOfficerTelegram(config, name, id));
    });
  officer
    .command('totp-reset')
    .description('ask for no codes of the telephone until they are set up anew')
    .argument('<name>')
    .action(async (name: string) => {
      const config = await settings();
      const { resetOfficerTotp } = await officers();
      print(await resetOfficerTotp(config, name));
    });
  officer
    .command('remove')
    .description('remove an account and end its sessions')
    .argument('<name>')
    .action(async (name: string) => {
      const config = await settings();
      const { removeOfficer } = await officers();
      print(await removeOfficer(config, name));
    });
}
