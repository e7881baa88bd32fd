import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { typedMessages } from '../../src/channels/terminal-input.js';

async function heard(input: PassThrough, output: PassThrough | null, written: string): Promise<string[]> {
  const { messages } = typedMessages(input, output);
  input.end(written);
  const all: string[] = [];
  for await (const message of messages) all.push(message);
  return all;
}

const terminal = () => Object.assign(new PassThrough(), { isTTY: true, columns: 80 }).resume() as PassThrough;
const pasted = (text: string) => `\u001b[200~${text}\u001b[201~`;

it.each([
  ['a line each', 'halo\rbisa bikin ktp?\r', ['halo', 'bisa bikin ktp?']],
  [
    'a pasted block',
    `${pasted('RT 04:\r1. Bu Ani KTP belum\r2. Pak Budi SIM 2x')}\rmakasih\r`,
    ['RT 04:\n1. Bu Ani KTP belum\n2. Pak Budi SIM 2x', 'makasih'],
  ],
  ['one that ends in a line', `${pasted('RT 04:\r1. Bu Ani\r')}\r`, ['RT 04:\n1. Bu Ani']],
  ['words around it', `warga: ${pasted('Bu Ani\rPak Budi')} mau KTP\r`, ['warga: Bu Ani\nPak Budi mau KTP']],
])('typed at a terminal: %s', async (_name, written, messages) => {
  expect(await heard(new PassThrough(), terminal(), written)).toEqual(messages);
});

it.each([
  ['a line each', 'halo\nbisa bikin ktp?\n', ['halo', 'bisa bikin ktp?']],
  [
    'lines that go on',
    'RT 04:\\\n1. Bu Ani\\\n2. Pak Budi\nmakasih\n',
    ['RT 04:\n1. Bu Ani\n2. Pak Budi', 'makasih'],
  ],
  ['no end', 'RT 04:\\\n1. Bu Ani', ['RT 04:\n1. Bu Ani']],
])('of a script: %s', async (_name, written, messages) => {
  expect(await heard(new PassThrough(), null, written)).toEqual(messages);
});
