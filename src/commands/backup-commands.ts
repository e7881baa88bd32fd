import { type Command, InvalidArgumentError } from 'commander';
import { load } from './code.js';
import { settings } from './settings.js';

// open the store, which takes a second to load
const backups = () => load(import('./backup.js'));
const restores = () => load(import('./restore.js'));

/** `bisa backup` and `bisa restore`: all that is in the store, sealed, in a file. */
export function addBackupCommands(program: Command, print: (line: string) => void): void {
  const backup = program
    .command('backup')
    .description('write all that is in the store into a sealed file, while the hotline runs')
    .argument('<path>', 'a file that is not there yet, or a folder, in which it is named by its instant')
    .option(
      '--keep <days>',
      'delete backups in the folder that are older than so many days, 30 at most',
      daysOption,
      30,
    )
    .action(async (path: string, { keep }: { keep: number }) => {
      const config = await settings();
      const { makeBackup } = await backups();
      for (const line of await makeBackup(config, path, keep)) print(line);
    });
  backup
    .command('check')
    .description('read a backup to its end: it is whole, and of the root key that is given')
    .argument('<file>')
    .action(async (file: string) => {
      const config = await settings();
      const { checkBackup } = await backups();
      print(await checkBackup(config, file));
    });
  program
    .command('restore')
    .description('make a store of a backup: in the data folder, or in the empty folder of a Redis')
    .argument('<file>', 'the backup')
    .option(
      '--into <folder>',
      'the empty data folder of a Redis that is not running, where REDIS_URL is given',
    )
    .option('--erased <file...>', 'who was erased since: files of the folder "erased", or later backups')
    .option('--without-erased', 'serve though nobody knows who was erased since the backup')
    .option(
      '--lost-at <instant>',
      'when the store was lost: reminders due until then were told (default: now)',
      instantOption,
    )
    .option('--old', 'take a backup that is older than backups may be')
    .action(
      async (
        file: string,
        options: { into?: string; erased?: string[]; withoutErased?: true; lostAt?: number; old?: true },
      ) => {
        const config = await settings();
        const { restoreBackup } = await restores();
        for (const line of await restoreBackup(config, file, options)) print(line);
      },
    );
}

function daysOption(text: string): number {
  const days = Number(text.replace(/d$/, ''));
  if (!Number.isInteger(days) || days < 1 || days > 30)
    throw new InvalidArgumentError('must be a number of days from 1 to 30');
  return days;
}

function instantOption(text: string): number {
  const at = Date.parse(text);
  if (Number.isNaN(at))
    throw new InvalidArgumentError('must be an instant, for example 2021-10-01T09:00:00Z');
  return at;
}
