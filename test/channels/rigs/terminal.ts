import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { vi } from 'vitest';
import { TerminalChannel } from '../../../src/channels/terminal.js';
import { PATIENCE } from '../../support/patience.js';
import { type Heard, never, type RigMaker } from '../rig.js';

/** A terminal with one person at it: lines in, lines out. */
export const terminal: RigMaker = {
  name: 'terminal',
  skip: false,
  cannot: {
    edits: 'a line that was typed stays as it is',
    quotes: 'a terminal quotes nothing',
    reacts: 'a terminal has no reactions',
    tapsForeign: 'a terminal has no buttons',
    sendsAlbum: 'a line names one file',
    passesOn: 'a terminal sends texts and files alone',
    moves: 'whoever sits at a terminal has no number',
    account: 'a terminal is of this installation',
  },

  async open(start) {
    const dir = mkdtempSync(join(tmpdir(), 'bisa-terminal-'));
    const input = new PassThrough();
    const output = new PassThrough();
    let written = '';
    output.setEncoding('utf8').on('data', (text: string) => {
      written += text;
    });
    const channel = new TerminalChannel({ input, output, interactive: false });
    await start(channel);
    let heard = 0;
    let photos = 0;
    /** What was answered: blocks of indented lines between the lines that were typed. */
    const answers = () => written.split(/\n\n|^> .*\n/m).filter((block) => block.startsWith('  '));
    return {
      failures: [],
      repeats: false,
      others: [],
      resident: async () => ({
        address: channel.address,
        writes: async (text) => void input.write(`${text}\n`),
        chooses: async (_message, choice) => void input.write(`${choice + 1}\n`),
        async sendsPhoto(bytes, { caption } = {}) {
          photos += 1;
          const path = join(dir, `${photos}.jpg`);
          writeFileSync(path, bytes);
          input.write(`${path}\n`);
          if (caption) input.write(`${caption}\n`);
        },
        sendsOther: async () => {
          throw new Error('a terminal sends nothing else');
        },
        sendsAlbum: never,
        edits: never,
        editsCaption: never,
        quotes: never,
        reacts: never,
        tapsForeign: never,
        passesOn: never,
        moves: never,
        async sendsFile(bytes) {
          photos += 1;
          const path = join(dir, `${photos}.bin`);
          writeFileSync(path, bytes);
          input.write(`${path}\n`);
        },
        async hears() {
          await vi.waitUntil(() => answers().length > heard, PATIENCE);
          return heardIn(answers()[heard++]!);
        },
      }),
      failNext: async () => {},
      stop: async () => {
        input.end();
        rmSync(dir, { recursive: true, force: true });
      },
    };
  },
};

function heardIn(block: string): Heard {
  const lines = block.split('\n').map((line) => line.slice(2));
  const first = lines.findIndex((line) => line.startsWith('1. '));
  const choices = first < 0 ? [] : lines.slice(first).map((line) => line.replace(/^\d+\. /, ''));
  return { text: lines.slice(0, first < 0 ? undefined : first).join('\n'), choices };
}
