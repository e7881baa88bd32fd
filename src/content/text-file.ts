import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Fault } from './fault.js';

const UTF_8 = new TextDecoder('utf-8', { fatal: true });
/** What stands before a fault is shown up to here (characters). */
const MOST_SHOWN = 20;
/** The first of the three bytes that stand for a byte which is no UTF-8. */
const LEAD_OF_REPLACEMENT = 0xef;

/**
 * The text of a file of flows or locales, without the mark (BOM) that some editors put before it. `null` where it cannot
 * be read or is not UTF-8, with the fault pushed to `faults`: the line of the first byte that is none.
 */
export function readText(path: string, faults: Fault[]): string | null {
  const file = relative(process.cwd(), path);
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch {
    const remedy = 'put it back or make it readable';
    faults.push({ file, line: 1, message: 'the file cannot be read', remedy });
    return null;
  }
  try {
    return UTF_8.decode(bytes);
  } catch {
    faults.push({ file, ...encodingFault(bytes) });
    return null;
  }
}

function encodingFault(bytes: Buffer): Omit<Fault, 'file'> {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    const remedy = 'save it anew with the encoding UTF-8';
    return { line: 1, message: 'the file is UTF-16, not UTF-8', remedy };
  }
  const at = firstBad(bytes);
  const lines = bytes.subarray(0, at).toString('utf8').split('\n');
  const hex = bytes[at]!.toString(16).toUpperCase();
  return {
    line: lines.length,
    message: `not UTF-8: the byte 0x${hex} behind "${lines.at(-1)!.slice(-MOST_SHOWN)}"`,
    remedy: 'save the file anew with the encoding UTF-8 (not ANSI or Windows-1252), or type that sign again',
  };
}

/** Where the first byte stands that is no UTF-8: there a text that is written again differs. */
function firstBad(bytes: Buffer): number {
  const again = Buffer.from(bytes.toString('utf8'));
  const at = bytes.findIndex((byte, i) => byte !== again[i]);
  return bytes[at - 1] === LEAD_OF_REPLACEMENT ? at - 1 : at;
}
