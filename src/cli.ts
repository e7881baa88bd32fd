#!/usr/bin/env node
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { dayOf, isDay } from './calendar.js';
import { DemoClock, realClock } from './clock.js';
import { addBackupCommands } from './commands/backup-commands.js';
import { explained, load } from './commands/code.js';
import { addDeadLetterCommands } from './commands/dead-letter-commands.js';
import { addHeadCommands } from './commands/head-commands.js';
import { addKeyCommands } from './commands/key-commands.js';
import { addOfficerCommands } from './commands/officer-commands.js';
import { settings } from './commands/settings.js';
import { addTrustCommands } from './commands/trust-commands.js';
import { SOURCE_LOCALE } from './content/source-locale.js';
import type { Config } from './defaults.js';
import { ALL_ROLES, ROLES, type Roles, rolesOf } from './roles.js';

// Each command loads its own code once it is called: what verifies pictures or runs the hotline takes a second.
const hotline = () => load(import('./commands/run.js'));

/** Exit codes: answered, a failure, wrong use. */
const FAILED = 1;
const WRONG_USE = 2;

const program = new Command('bisa')
  .description("A city's hotline bot: can this person use this public service on this day, and why?")
  .exitOverride()
  .configureOutput({ writeErr: (text) => process.stderr.write(text) });

program
  .command('ask')
  .description('answer one message, without a chat')
  .argument('[text]', 'the message')
  .option('--file <path>', 'a message a line, - for standard input; gives a line for every line')
  .option('--locale <id>', 'language of the replies', SOURCE_LOCALE)
  .option('--on <day>', "the day on which the person comes (default: the clock's today)", dayOption)
  .option('--explain', 'say which words led where, and what the message was understood as')
  .option('--json', 'one JSON object a line')
  .action(
    async (
      text: string | undefined,
      options: { file?: string; locale: string; on?: string; explain?: true; json?: true },
    ) => {
      if ((text === undefined) === (options.file === undefined)) {
        throw new InvalidArgumentError('give either a text or --file');
      }
      const config = await settings();
      const { askLines, linesOf } = await load(import('./commands/ask.js'));
      const messages = text === undefined ? linesOf(options.file!) : [text];
      const asked = { ...options, on: options.on ?? todayOf(config) };
      for await (const line of askLines(config, messages, asked)) print(line);
    },
  );

program
  .command('decide')
  .description('the verdict for a service, facts and a day')
  .requiredOption('--service <id>', 'the service')
  .option('--on <day>', "the day on which the person comes (default: the clock's today)", dayOption)
  .option('--fact <name=value...>', 'something the person says')
  .option('--verified <name=value...>', 'something that evidence stands behind')
  .option('--locale <id>', 'language of the texts', SOURCE_LOCALE)
  .option('--json', 'one JSON object')
  .action(
    async (options: {
      service: string;
      on?: string;
      fact?: string[];
      verified?: string[];
      locale: string;
      json?: true;
    }) => {
      const config = await settings();
      const { decideLine } = await load(import('./commands/decide.js'));
      print(await decideLine(config, { ...options, on: options.on ?? todayOf(config) }));
    },
  );

program
  .command('verify')
  .description('verify certificates in photographs, or in the text of a QR code (.txt)')
  .argument('<file...>', 'pictures or text files')
  .option(
    '--at <instant>',
    "the instant at which they have to hold (default: the clock's now)",
    instantOption,
  )
  .option('--trust <file...>', 'further signers: PEM, base64 DER or a JSON list')
  .option('--json', 'one JSON object a line')
  .action(async (files: string[], options: { at?: number; trust?: string[]; json?: true }) => {
    const config = await settings();
    const { verifyFiles } = await load(import('./commands/verify.js'));
    const at = options.at ?? clockOf(config).now();
    for await (const line of verifyFiles(config, files, options.trust ?? [], at)) {
      print(
        options.json
          ? JSON.stringify(line)
          : `${line.file}: ${line.outcome}${line.format ? ` (${line.format})` : ''}`,
      );
    }
  });

program
  .command('check')
  .description('find every fault in flows and locales, with file, line and remedy')
  .option('--live', 'and count what they would do to the open chats of the store')
  .option('--json', 'one JSON object a fault, and one of the open chats')
  .action(async (options: { live?: true; json?: true }) => {
    const config = await settings();
    const { findFaults } = await import('./commands/check.js');
    const { lines, broken } = findFaults(config, options);
    for (const line of lines) print(line);
    if (broken) process.exitCode = FAILED;
    else if (options.live) {
      const { openChatLines, openChats } = await load(import('./commands/check-live.js'));
      const found = await openChats(config);
      for (const line of options.json ? [JSON.stringify(found)] : openChatLines(found)) print(line);
    }
  });

program
  .command('chat')
  .description(
    'talk to the bot here: a line is a message, a path a photograph, ":hari 2021-10-17" moves the day',
  )
  .option('--keep', 'keep the chat in the data folder instead of in memory')
  .option('--record <file>', 'write it down as an example for flows/examples/conversations')
  .option('--explain', 'say what each message was understood as, and why')
  .action(async ({ keep = false, ...options }: { keep?: boolean; record?: string; explain?: true }) => {
    const config = await settings();
    const { chat } = await hotline();
    await chat(config, { keep, ...options });
  });

program
  .command('test')
  .description('run the examples under flows/examples: verdicts, messages, conversations')
  .option('--update', 'write what the bot says now into the examples; verdicts are never rewritten')
  .option('--json', 'one JSON object a failure')
  .action(async (options: { update?: true; json?: true }) => {
    const config = await settings();
    const { testExamples, formatFailing, formatTested } = await load(import('./commands/test.js'));
    const tested = await testExamples(config, { update: options.update === true });
    for (const one of tested.failing) print(options.json ? JSON.stringify(one) : formatFailing(one));
    if (!options.json) print(formatTested(tested));
    if (tested.failing.length) process.exitCode = FAILED;
  });

program
  .command('start')
  .description("run the hotline: the channels of BISA_LIVE, or a demonstration, and the officers' console")
  .addOption(
    new Option('--role <list>', `what this process does of it, on one REDIS_URL: ${ROLES.join(', ')}`)
      .argParser(rolesOption)
      .default(ALL_ROLES, 'all'),
  )
  .action(async ({ role }: { role: Roles }) => {
    const config = await settings();
    const { start } = await hotline();
    print(`Bisa? is listening on ${await start(config, role)}`);
  });

// whoever reads has read enough, as `bisa trust list | head` does
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

addOfficerCommands(program, print);
addDeadLetterCommands(program, print);
addKeyCommands(program, print);
addHeadCommands(program, print);
addBackupCommands(program, print);
addTrustCommands(program, print, async () => dayOf(realClock.now(), (await settings()).zone));

program.parseAsync().catch((error: unknown) => {
  process.exitCode = explain(error);
});

/** Says on stderr what went wrong, and gives the exit code for it. */
function explain(error: unknown): number {
  if (error instanceof CommanderError && !(error instanceof InvalidArgumentError)) {
    return error.exitCode === 0 ? 0 : WRONG_USE;
  }
  const isMisuse = error instanceof InvalidArgumentError || error instanceof RangeError;
  const told = isMisuse ? 'misuse' : explained(error);
  console.error(told ? `error: ${(error as Error).message}` : error);
  return told === 'misuse' ? WRONG_USE : FAILED;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

function clockOf(config: Config) {
  return config.live.length ? realClock : new DemoClock(config.demoDay, config.zone);
}

/** The clock's day, without a clock where none is needed: to ask for a zone costs more than a verdict. */
function todayOf({ live, demoDay, zone }: Config): string {
  return live.length ? dayOf(realClock.now(), zone) : demoDay;
}

function dayOption(text: string): string {
  if (!isDay(text))
    throw new InvalidArgumentError('must be a day written YYYY-MM-DD, for example 2021-10-01');
  return text;
}

function rolesOption(list: string): Roles {
  try {
    return rolesOf(list);
  } catch (error) {
    throw new InvalidArgumentError((error as Error).message);
  }
}

function instantOption(text: string): number {
  const at = Date.parse(text);
  if (Number.isNaN(at))
    throw new InvalidArgumentError('must be an instant, for example 2021-10-01T09:00:00Z');
  return at;
}
