#!/usr/bin/env node
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { dayOf, isDay } from './calendar.js';
import { DemoClock, realClock } from './clock.js';
import { answerOnce } from './commands/ask.js';
import { parseFacts, ruling } from './commands/decide.js';
import { addOfficerCommands } from './commands/officer-commands.js';
import { addTrustCommands } from './commands/trust-commands.js';
import { type Config, ConfigError, readConfig } from './config.js';
import { checkContent } from './content/check.js';
import { FaultyContent, formatFault } from './content/fault.js';
import { loadContent, SOURCE_LOCALE } from './content/load.js';
import { explanationLines } from './language/explain.js';
import { OWN_TEXTS } from './own-texts.js';
import { UnknownService } from './policy/decide.js';

// What verifies pictures or runs the hotline takes a second to load, so each command loads its own.
const evidence = () => import('./commands/verify.js');
const hotline = () => import('./commands/run.js');

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
  .option('--explain', 'say which words led where')
  .option('--json', 'one JSON object a line')
  .action(
    async (
      text: string | undefined,
      options: { file?: string; locale: string; on?: string; explain?: true; json?: true },
    ) => {
      if ((text === undefined) === (options.file === undefined)) {
        throw new InvalidArgumentError('give either a text or --file');
      }
      const config = readConfig(process.env);
      const content = loadContent(config);
      const { locale } = options;
      if (!content.flows.texts.locales.includes(locale)) {
        throw new InvalidArgumentError(`--locale: known are ${content.flows.texts.locales.join(', ')}`);
      }
      const on = options.on ?? todayOf(config);
      for await (const line of text === undefined ? linesOf(options.file!) : [text]) {
        const answer = answerOnce(content, line, { locale, on, explain: options.explain === true });
        const { replies, explanation } = answer;
        if (options.json) print(JSON.stringify(answer));
        else
          print(
            [...(explanation ? [explanationLines(explanation).join('\n')] : []), ...replies].join('\n\n'),
          );
      }
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
    (options: {
      service: string;
      on?: string;
      fact?: string[];
      verified?: string[];
      locale: string;
      json?: true;
    }) => {
      const config = readConfig(process.env);
      const { flows } = loadContent(config);
      const facts = parseFacts(options.fact ?? [], options.verified ?? []);
      const answer = ruling(flows, options.service, facts, options.on ?? todayOf(config), options.locale);
      print(options.json ? JSON.stringify(answer.line) : answer.text);
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
    const config = readConfig(process.env);
    const { verifyFiles } = await evidence();
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
    const config = readConfig(process.env);
    const faults = checkContent(config, dayOf(realClock.now(), config.zone), OWN_TEXTS);
    for (const fault of faults) print(options.json ? JSON.stringify(fault) : formatFault(fault));
    const broken = faults.filter(({ warning }) => !warning);
    if (broken.length === 0 && !options.json) print('flows and locales: no faults');
    if (broken.length) process.exitCode = FAILED;
    else if (options.live) {
      const { openChatLines, openChats } = await import('./commands/check-live.js');
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
  .action(async ({ keep = false, record }: { keep?: boolean; record?: string }) => {
    const { chat } = await hotline();
    await chat(readConfig(process.env), { keep, record });
  });

program
  .command('test')
  .description('run the examples under flows/examples: verdicts, messages, conversations')
  .option('--update', 'write what the bot says now into the examples; verdicts are never rewritten')
  .option('--json', 'one JSON object a failure')
  .action(async (options: { update?: true; json?: true }) => {
    const { testExamples, formatFailing, formatTested } = await import('./commands/test.js');
    const tested = await testExamples(readConfig(process.env), { update: options.update === true });
    for (const one of tested.failing) print(options.json ? JSON.stringify(one) : formatFailing(one));
    if (!options.json) print(formatTested(tested));
    if (tested.failing.length) process.exitCode = FAILED;
  });

program
  .command('start')
  .description("run the hotline: the channels of BISA_LIVE, or a demonstration, and the officers' console")
  .action(async () => {
    const { start } = await hotline();
    print(`Bisa? is listening on ${await start(readConfig(process.env))}`);
  });

// whoever reads has read enough, as `bisa trust list | head` does
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

addOfficerCommands(program, print);
addTrustCommands(program, print, () => dayOf(realClock.now(), readConfig(process.env).zone));

await program.parseAsync().catch(async (error: unknown) => {
  process.exitCode = await explain(error);
});

/** Says on stderr what went wrong, and gives the exit code for it. */
async function explain(error: unknown): Promise<number> {
  if (error instanceof CommanderError && !(error instanceof InvalidArgumentError)) {
    return error.exitCode === 0 ? 0 : WRONG_USE;
  }
  const { TrustListError } = await evidence();
  const usage = [InvalidArgumentError, ConfigError, UnknownService, RangeError, TrustListError];
  if (usage.some((kind) => error instanceof kind)) {
    console.error(`error: ${(error as Error).message}`);
    return WRONG_USE;
  }
  const { EXPLAINED } = await hotline();
  const { OFFICER_EXPLAINED } = await import('./commands/officer.js');
  const isExplained = [FaultyContent, ...EXPLAINED, ...OFFICER_EXPLAINED].some(
    (kind) => error instanceof kind,
  );
  console.error(isExplained ? `error: ${(error as Error).message}` : error);
  return FAILED;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

async function* linesOf(file: string): AsyncIterable<string> {
  const input = file === '-' ? process.stdin : createReadStream(file);
  yield* createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
}

function clockOf(config: Config) {
  return config.live.length ? realClock : new DemoClock(config.demoDay, config.zone);
}

function todayOf(config: Config): string {
  return dayOf(clockOf(config).now(), config.zone);
}

function dayOption(text: string): string {
  if (!isDay(text))
    throw new InvalidArgumentError('must be a day written YYYY-MM-DD, for example 2021-10-01');
  return text;
}

function instantOption(text: string): number {
  const at = Date.parse(text);
  if (Number.isNaN(at))
    throw new InvalidArgumentError('must be an instant, for example 2021-10-01T09:00:00Z');
  return at;
}
