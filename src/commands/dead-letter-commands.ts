import type { Command } from 'commander';
import { load } from './code.js';
import { settings } from './settings.js';

// opens the store, which takes a second to load
const letters = () => load(import('./dead-letters.js'));

/** `bisa dead-letters list|replay`: messages that could not be taken and were set aside. */
export function addDeadLetterCommands(program: Command, print: (line: string) => void): void {
  const command = program
    .command('dead-letters')
    .description('messages that failed three times, or ended the process, and were set aside');
  command
    .command('list')
    .description('id, time, kind and fault of each, the newest first; nothing of what was written')
    .option('--json', 'one JSON object a line')
    .action(async (options: { json?: true }) => {
      const config = await settings();
      const { listDeadLetters, deadLetterLine } = await letters();
      for (const one of await listDeadLetters(config))
        print(options.json ? JSON.stringify(one) : deadLetterLine(one));
    });
  command
    .command('replay')
    .description('have one tried again, as the last message of its chat')
    .argument('<id>')
    .action(async (id: string) => {
      const config = await settings();
      const { replayDeadLetter } = await letters();
      print(await replayDeadLetter(config, id));
    });
}
