import { replay } from './replay.js';

/** What the pages say that commands print is what they print: names each that does not, and ends with 1. */
const PAGES = ['README.md', 'docs/officers.md', 'docs/officers-console.md'];

for (const page of PAGES) {
  for (const { line, command, shown, printed } of replay(page)) {
    console.error(`${page}:${line}: $ ${command}`);
    console.error(['    shown:', ...shown, '    printed:', ...printed, ''].join('\n'));
    process.exitCode = 1;
  }
}
