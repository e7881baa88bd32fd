import type { Command } from 'commander';
import { load } from './code.js';
import { settings } from './settings.js';

// opens the store, which takes a second to load
const heads = () => load(import('./head.js'));

/** `bisa head issue|list|revoke`: the codes by which heads of RT and RW keep the register of their area. */
export function addHeadCommands(program: Command, print: (line: string) => void): void {
  const command = program.command('head').description('codes for heads of RT and RW');
  command
    .command('issue')
    .description('a code for an area, good once within 14 days')
    .requiredOption('--kelurahan <name>', 'its name or code')
    .option('--rw <number>')
    .option('--rt <number>')
    .requiredOption('--until <day>', 'last day of the term, as 2026-12-31')
    .action(async (options: { kelurahan: string; rw?: string; rt?: string; until: string }) => {
      const config = await settings();
      const { issueHead } = await heads();
      print(await issueHead(config, options));
    });
  command
    .command('list')
    .description('id, area, last day and state of each, the newest first')
    .action(async () => {
      const config = await settings();
      const { listHeads } = await heads();
      for (const line of await listHeads(config)) print(line);
    });
  command
    .command('revoke')
    .description('end an office at once')
    .argument('<id>')
    .action(async (id: string) => {
      const config = await settings();
      const { revokeHead } = await heads();
      print(await revokeHead(config, id));
    });
}
