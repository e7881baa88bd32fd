import { createInterface } from 'node:readline/promises';

/** Has a terminal tell where what is pasted begins and ends; and lets it be as it was. */
const TELL_PASTES = '\u001b[?2004h';
const TELL_NO_PASTES = '\u001b[?2004l';

/** What is typed at a terminal, message by message. */
export interface Typed {
  messages: AsyncIterable<string>;
  /** Shows that the next one is waited for, where a person types. */
  prompt(): void;
}

/**
 * Reads messages: a line is one, and so is a block that a person pastes, which is sent with the next Enter. In a script a
 * line that ends in `\` goes on in the one after it. `output`: where a person types, the terminal.
 */
export function typedMessages(input: NodeJS.ReadableStream, output: NodeJS.WritableStream | null): Typed {
  const lines = createInterface({ input, ...(output ? { output, prompt: '> ' } : {}) });
  const pastes = { open: false };
  if (output && 'isTTY' in output) {
    output.write(TELL_PASTES);
    input.on('keypress', (_text, { name }: { name?: string }) => {
      if (name === 'paste-start' || name === 'paste-end') pastes.open = name === 'paste-start';
    });
    lines.once('close', () => output.write(TELL_NO_PASTES));
  }
  // the state of the paste is that of the moment at which a line came
  const typed: { line: string; goesOn: boolean }[] = [];
  let wake = () => {};
  let closed = false;
  lines.on('line', (line) => {
    const goesOn = output ? pastes.open : line.endsWith('\\');
    typed.push({ line: goesOn && !output ? line.slice(0, -1) : line, goesOn });
    wake();
  });
  lines.once('close', () => {
    closed = true;
    wake();
  });

  async function* messages() {
    let block: string[] = [];
    for (;;) {
      const next = typed.shift();
      if (next) {
        block.push(next.line);
        if (next.goesOn) continue;
        yield block.join('\n').trimEnd();
        block = [];
      } else if (closed) break;
      else {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    }
    if (block.length) yield block.join('\n');
  }
  return {
    messages: messages(),
    prompt() {
      if (output) lines.prompt();
    },
  };
}
