import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** A command of a page with the lines that the page shows below it. */
interface Command {
  line: number;
  command: string;
  shown: string[];
}

/** A command whose output is another one than the page shows. */
export interface Untrue extends Command {
  printed: string[];
}

/** A fenced block, with the remark before it, which no reader sees. */
interface Block {
  line: number;
  language: string;
  text: string;
  use: { put: 'write' | 'append'; file: string } | 'shown only' | null;
}

/**
 * Plays the `console` blocks of a page in a folder that has `flows/` and `locales/` as they are shipped, and gives the
 * commands whose output is another one than shown; a line `...` stands for any lines. Remarks say what a reader does
 * between two commands: `<!-- sh: COMMAND -->` by hand, `<!-- write: FILE -->` and `<!-- append: FILE -->` with the
 * block that follows. A block after `<!-- shown only -->` is not played.
 */
export function replay(page: string): Untrue[] {
  const folder = mkdtempSync(join(tmpdir(), 'bisa-docs-'));
  try {
    for (const name of ['flows', 'locales']) cpSync(name, join(folder, name), { recursive: true });
    const shell = new Shell(folder);
    return partsOf(readFileSync(page, 'utf8')).flatMap((part) => {
      if (typeof part === 'string') execFileSync('bash', ['-ec', part], { cwd: folder });
      else if (part.use === 'shown only') return [];
      else if (part.use?.put === 'write') writeFileSync(join(folder, part.use.file), part.text);
      else if (part.use) appendFileSync(join(folder, part.use.file), `\n${part.text}`);
      else if (part.language === 'console') return commandsOf(part).flatMap((one) => shell.untrue(one));
      return [];
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A shell as a reader has it: what was exported stays, and `npx bisa` is the built command line. */
class Shell {
  private readonly exported = [`npx() { shift; node ${resolve('dist/cli.js')} "$@"; }`];

  constructor(private readonly folder: string) {}

  untrue(one: Command): Untrue[] {
    if (one.command.startsWith('export ')) this.exported.push(one.command);
    const script = [...this.exported, one.command].join('\n');
    const { stdout } = spawnSync('bash', ['-c', `exec 2>&1\n${script}`], {
      cwd: this.folder,
      env: {
        ...process.env,
        XDG_CACHE_HOME: join(this.folder, 'cache'),
        BISA_FLOWS_DIR: 'flows',
        BISA_LOCALES_DIR: 'locales',
      },
      encoding: 'utf8',
    });
    const printed = linesOf(stdout);
    return holds(one.shown, printed) ? [] : [{ ...one, printed }];
  }
}

/** The blocks of a page and the commands of its remarks, in their order. */
function partsOf(page: string): (Block | string)[] {
  const lines = page.split('\n');
  const parts: (Block | string)[] = [];
  let use: Block['use'] = null;
  for (let i = 0; i < lines.length; i++) {
    const remark = /^\s*<!-- (sh|write|append|shown only)(?:: (.+))? -->$/.exec(lines[i]!);
    if (remark?.[1] === 'sh') parts.push(remark[2]!);
    else if (remark?.[1] === 'shown only') use = 'shown only';
    else if (remark) use = { put: remark[1] as 'write' | 'append', file: remark[2]! };
    const fence = /^(\s*)```(\w*)$/.exec(lines[i]!);
    if (!fence) continue;
    const [, indent, language] = fence as unknown as [string, string, string];
    const end = lines.indexOf(`${indent}\`\`\``, i + 1);
    const text = lines.slice(i + 1, end).map((line) => `${line.slice(indent.length)}\n`);
    parts.push({ line: i + 2, language, text: text.join(''), use });
    use = null;
    i = end;
  }
  return parts;
}

function commandsOf({ line, text }: Block): Command[] {
  const commands: Command[] = [];
  for (const [i, one] of linesOf(text).entries()) {
    if (one.startsWith('$ ')) commands.push({ line: line + i, command: one.slice(2), shown: [] });
    else commands.at(-1)?.shown.push(one);
  }
  return commands;
}

function linesOf(text: string): string[] {
  const lines = text.split('\n').map((line) => line.trimEnd());
  while (lines.at(-1) === '') lines.pop();
  return lines;
}

/** Whether the lines shown are the ones printed, where `...` stands for any lines. */
function holds([first, ...others]: readonly string[], printed: readonly string[]): boolean {
  if (first === undefined) return printed.length === 0;
  if (first.trim() !== '...') return first === printed[0] && holds(others, printed.slice(1));
  return printed.some((_, i) => holds(others, printed.slice(i))) || others.length === 0;
}
