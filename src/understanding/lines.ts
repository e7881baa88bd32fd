import type { Command } from './command.js';
import type { Understood } from './understand.js';

/** What a message was understood as, in lines: the readers with their reasons, then the commands in their order. */
export function understoodLines({ commands, because }: Understood): string[] {
  return [
    ...because.map((why) => `because ${why}`),
    ...commands.map((command) => `→ ${commandLine(command)}`),
  ];
}

/** A command in a line: `answer node=doses value=dose-none facts={dose_count=0}`. */
function commandLine({ do: name, ...rest }: Command): string {
  return [name, ...fieldsOf(rest)].join(' ');
}

function fieldsOf(fields: object): string[] {
  return Object.entries(fields).map(([name, value]) => `${name}=${valueLine(value)}`);
}

function valueLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(valueLine).join(', ')}]`;
  if (typeof value === 'object' && value !== null) return `{${fieldsOf(value).join(' ')}}`;
  return typeof value === 'string' && /[\s={}]/.test(value) ? JSON.stringify(value) : String(value);
}
