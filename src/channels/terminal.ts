import { mkdtemp, readFile, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v7 as newId } from 'uuid';
import { isDay } from '../calendar.js';
import { numbered } from '../numbered.js';
import type { Address } from '../store/store.js';
import type { Accept, Channel, IncomingBody, OutgoingMessage } from './channel.js';
import { fileBody } from './file.js';
import { typedMessages } from './terminal-input.js';

/** A file larger than this is not taken for a photograph (bytes). */
const LARGEST_FILE = 20 * 1024 * 1024;
/** How long an answer may take before the next line of a script is sent all the same (ms). */
const LONGEST_TURN_MS = 30_000;

export interface TerminalOptions {
  input: NodeJS.ReadableStream;
  output: NodeJS.WritableStream;
  /** A person types, so a prompt is shown; otherwise lines are a script and are echoed. */
  interactive: boolean;
  /** Called for `:hari 2021-10-17`, a demonstration's way to move its day forward. */
  moveTo?: (day: string) => Promise<void>;
}

/**
 * One person at a terminal. A line is a message, and so is a block that is pasted; a line that is a file's path is a
 * photograph; choices are a numbered list, answered by number or by word. `done` resolves when the input ends.
 */
export class TerminalChannel implements Channel {
  readonly name = 'terminal';
  readonly address: Address = { channel: this.name, id: newId() };
  private settled: (() => void) | null = null;
  private ended!: () => void;
  /** Resolves at the end of the input. */
  readonly done = new Promise<void>((resolve) => {
    this.ended = resolve;
  });

  constructor(private readonly options: TerminalOptions) {}

  async start({ accept }: { accept: Accept }): Promise<void> {
    void this.converse(accept);
  }

  async send(
    _address: Address,
    _id: string,
    { text, photo, document, ...choosing }: OutgoingMessage,
  ): Promise<'sent'> {
    const path = photo ? [await saved(photo)] : document ? [await saved(document.bytes, document.name)] : [];
    const lines = [...path, numbered(text, choosing)].join('\n').split('\n');
    this.options.output.write(`${lines.map((line) => `  ${line}`).join('\n')}\n\n`);
    return 'sent';
  }

  /** Says something beside the chat. */
  remark(lines: readonly string[]): void {
    this.options.output.write(`${lines.map((line) => `  # ${line}`).join('\n')}\n`);
  }

  typing(_address: Address, on: boolean): void {
    if (!on) this.settled?.();
  }

  async stop(): Promise<void> {
    this.ended();
  }

  private async converse(accept: Accept): Promise<void> {
    const { input, output, interactive } = this.options;
    // from here on lines are kept, those of a script that come while the greeting is made too
    const typed = typedMessages(input, interactive ? output : null);
    await this.say(accept, { kind: 'start' });
    typed.prompt();
    for await (const message of typed.messages) {
      if (!interactive) output.write(`${message.replace(/^/gm, '> ')}\n`);
      await this.take(accept, message);
      typed.prompt();
    }
    this.ended();
  }

  private async take(accept: Accept, line: string): Promise<void> {
    const { moveTo, output } = this.options;
    const day = /^:hari (\S+)$/.exec(line.trim())?.[1];
    if (day && isDay(day) && moveTo) {
      await this.turned(() => moveTo(day), 2_000);
      return;
    }
    const file = await fileAt(line.trim());
    if (file === 'too_large')
      output.write(`  (${line.trim()}: larger than ${LARGEST_FILE} bytes, not sent)\n`);
    else await this.say(accept, file ?? { kind: 'text', text: line });
  }

  private async say(accept: Accept, body: IncomingBody): Promise<void> {
    await this.turned(() => accept({ address: this.address, key: newId(), body }), LONGEST_TURN_MS);
  }

  /** Does something and waits until the answer to it is written, or no longer than so many ms. */
  private async turned(act: () => Promise<void>, longest: number): Promise<void> {
    const { promise, resolve } = deferred();
    this.settled = resolve;
    const timer = setTimeout(resolve, longest);
    await act();
    await promise;
    clearTimeout(timer);
  }
}

/** A terminal shows no pictures and files: what is sent lies in a file for whoever sits here. */
async function saved(bytes: Uint8Array, name = 'picture.jpg'): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'bisa-')), name);
  await writeFile(path, bytes, { mode: 0o600 });
  return path;
}

async function fileAt(path: string): Promise<IncomingBody | 'too_large' | null> {
  if (!/\.\w{3,4}$/.test(path)) return null;
  try {
    const { size } = await stat(path);
    if (size > LARGEST_FILE) return 'too_large';
    return fileBody(await readFile(path));
  } catch {
    return null;
  }
}

function deferred(): { promise: Promise<void>; resolve: () => void } {
  let resolve!: () => void;
  const promise = new Promise<void>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
