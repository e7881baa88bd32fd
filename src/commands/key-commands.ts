import type { Command } from 'commander';
import { load } from './code.js';
import { settings } from './settings.js';

// opens the store, which takes a second to load
const keys = () => load(import('./key.js'));

/** `bisa key status|rotate`: the root key under which everything is sealed. */
export function addKeyCommands(program: Command, print: (line: string) => void): void {
  const command = program.command('key').description('the root key under which all personal data is sealed');
  command
    .command('status')
    .description('with which key the store is sealed, and how far the one before has been replaced')
    .action(async () => {
      const config = await settings();
      const { keyStatus } = await keys();
      for (const line of await keyStatus(config)) print(line);
    });
  command
    .command('rotate')
    .description('replace the key while the hotline goes on answering; see docs/operations.md')
    .action(async () => {
      const config = await settings();
      const { rotateKey } = await keys();
      await rotateKey(config, print);
    });
}
