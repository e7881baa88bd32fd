import type { Command } from 'commander';
import { load } from './code.js';
import { settings } from './settings.js';

// opens the store, which takes a second to load
const officers = () => load(import('./officer.js'));

/** `bisa officer add|list|remove`: the accounts of the officers' console. */
export function addOfficerCommands(program: Command, print: (line: string) => void): void {
  const officer = program.command('officer').description("the accounts of the officers' console (/petugas)");
  officer
    .command('add')
    .description('make an account; asks for a password, or reads it from the first line of standard input')
    .argument('<name>', 'as residents are told it: "Rina"')
    .action(async (name: string) => {
      const config = await settings();
      const { addOfficer } = await officers();
      const keyboard = { input: process.stdin, output: process.stderr };
      print(await addOfficer(config, name, keyboard));
    });
  officer
    .command('list')
    .description('name and first day of every account')
    .action(async () => {
      const config = await settings();
      const { listOfficers } = await officers();
      for (const line of await listOfficers(config)) print(line);
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
