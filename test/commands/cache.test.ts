import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { SETTING_NAMES } from '../../src/defaults.js';
import { ContentCopy } from '../content/copy.js';
import { bisa, type Run } from '../support/cli.js';

const dir = mkdtempSync(join(tmpdir(), 'bisa-cache-'));
const copy = new ContentCopy();
const { flowsDir, localesDir } = copy.place;
afterAll(() => {
  rmSync(dir, { recursive: true });
  copy.remove();
});

const DECIDE = ['decide', '--service', 'kk', '--fact', 'age=8', '--on', '2021-10-01'];
const ASK = ['ask', 'mau bikin ktp tapi blm vaksin bs ga', '--on', '2021-10-01', '--explain', '--json'];
const ANSWER = /petugas yang memutuskan/;

/** A run that also tells which of our sources and of the packages it loaded. */
interface Watched extends Run {
  loaded: string[];
}

let home = '';
let runs = 0;
const folder = () => join(home, 'bisa');
const entries = () => readdirSync(folder()).map((name) => join(folder(), name));
const entry = () => {
  const [only, ...others] = entries();
  expect(others).toEqual([]);
  return only!;
};

/** Runs the built program over the copied content, with a cache of this test alone. */
async function run(args: string[], env: Record<string, string> = {}): Promise<Watched> {
  const log = join(dir, `loaded-${++runs}`);
  const places = { BISA_FLOWS_DIR: flowsDir, BISA_LOCALES_DIR: localesDir };
  const ran = await bisa(args, {
    env: { XDG_CACHE_HOME: home, ...places, LOADED: log, ...env },
    node: ['--import', './test/support/loaded.js'],
  });
  const files = readFileSync(log, 'utf8')
    .split('\n')
    .filter((url) => url.startsWith('file:'));
  return { ...ran, loaded: files.flatMap((url) => sourcesOf(fileURLToPath(url))) };
}

/** What a built file was made of, by its source map: `src/cli.ts`, `node_modules/zod/...`. */
function sourcesOf(file: string): string[] {
  try {
    const { sources } = JSON.parse(readFileSync(`${file}.map`, 'utf8')) as { sources: string[] };
    return sources.map((source) => source.replace(/^(\.\.\/)+/, ''));
  } catch {
    return [basename(file)];
  }
}

/** Whether flows and locales were read from their files. */
const hasRead = ({ loaded }: Watched) => loaded.includes('src/content/load.ts');

beforeEach(() => {
  home = mkdtempSync(join(dir, 'home-'));
});

describe('the command line loads only what it needs', () => {
  it('bisa --help: neither settings nor content', async () => {
    const { code, loaded } = await run(['--help']);
    expect(code).toBe(0);
    expect(loaded).toContain('src/cli.ts');
    expect(
      loaded.filter((source) => /zod|yaml|fluent|src\/(config|content\/(?!source))/.test(source)),
    ).toEqual([]);
  });

  const RUNS_A_HOTLINE =
    /^src\/(channels|store|evidence\/(?!(?:evidence|shown|policy)\.ts)|console|reminders|officers|admin|main)\b/;
  const READS_FILES = /node_modules\/(js-yaml|yaml|@fluent\/syntax)\//;

  it('bisa decide: no channel, store or evidence; once read, no schema, and nothing that reads messages', async () => {
    // settings that are given are checked by a schema
    const nothingGiven = Object.fromEntries(SETTING_NAMES.map((name) => [name, '']));
    const first = await run(DECIDE, nothingGiven);
    expect(hasRead(first)).toBe(true);
    expect(first.loaded.filter((source) => RUNS_A_HOTLINE.test(source))).toEqual([]);
    const again = await run(DECIDE, nothingGiven);
    expect(again).toMatchObject({ code: 0, out: first.out, err: '' });
    expect(again.out).toMatch(ANSWER);
    const needless = /node_modules\/(zod|js-yaml|yaml|@fluent\/syntax)\/|^src\/(dialogue|hotline|language)\//;
    expect(again.loaded.filter((source) => needless.test(source) || RUNS_A_HOTLINE.test(source))).toEqual([]);
  });

  it('bisa ask: no channel, store or evidence; once read, no YAML', async () => {
    const first = await run(ASK);
    expect(first.loaded.filter((source) => RUNS_A_HOTLINE.test(source))).toEqual([]);
    const again = await run(ASK);
    expect(again).toMatchObject({ code: 0, out: first.out, err: '' });
    expect(JSON.parse(again.out)).toMatchObject({ service: 'ktp', vaccination: 'not_vaccinated' });
    expect(again.loaded.filter((source) => RUNS_A_HOTLINE.test(source) || READS_FILES.test(source))).toEqual(
      [],
    );
  });
});

describe('what is kept is never older than the files', () => {
  /** Edits a file without a trace in its size and times. */
  function editUnseen(file: string, from: string, to: string): () => void {
    const text = readFileSync(file, 'utf8');
    const { atime, mtime, size } = statSync(file);
    expect(text).toContain(from);
    writeFileSync(file, text.replaceAll(from, to));
    utimesSync(file, atime, mtime);
    expect(statSync(file)).toMatchObject({ size, mtime });
    return () => {
      writeFileSync(file, text);
      utimesSync(file, atime, mtime);
    };
  }

  it('an edited rule counts at the next call, and so does the edit taken back', async () => {
    const before = await run(DECIDE);
    const putBack = editUnseen(
      join(flowsDir, 'policies/se-440-1395-2021.yaml'),
      'age: { max: 11 }',
      'age: { max:  5 }',
    );
    const edited = await run(DECIDE).finally(putBack);
    expect(edited.out).toMatch(/Sudah vaksin COVID-19 berapa kali/);
    expect(await run(DECIDE)).toMatchObject({ code: 0, out: before.out });
  });

  it('an edited phrase and an edited text count at the next call', async () => {
    await run(ASK);
    const putBack = [
      editUnseen(join(flowsDir, 'language/services.yaml'), 'ktp', 'kpt'),
      editUnseen(join(localesDir, 'id.ftl'), 'Kak', 'Mas'),
    ];
    const edited = await run(ASK).finally(() => {
      for (const each of putBack) each();
    });
    expect(JSON.parse(edited.out).service).not.toBe('ktp');
    expect(edited.out).not.toMatch(/Kak/);
  });

  it('a file that is added counts, and faults are told every time', async () => {
    await run(DECIDE);
    const stray = join(flowsDir, 'services', 'stray.yml');
    writeFileSync(stray, 'id: stray\n');
    try {
      for (const _ of [1, 2]) {
        const { code, err } = await run(DECIDE);
        expect(code).toBe(1);
        expect(err).toMatch(/stray\.yml:1: the file is not read/);
      }
    } finally {
      rmSync(stray);
    }
    expect(hasRead(await run(DECIDE))).toBe(false);
  });
});

describe('whatever happens to what is kept, the answer is the same', () => {
  it('where it is damaged, and is written anew', async () => {
    const before = await run(DECIDE);
    const whole = readFileSync(entry());
    truncateSync(entry(), 100_000);
    const after = await run(DECIDE);
    expect(after).toMatchObject({ code: 0, out: before.out, err: '' });
    expect(hasRead(after)).toBe(true);
    expect(readFileSync(entry())).toEqual(whole);
  });

  it('where nothing can be written', async () => {
    const file = join(home, 'file');
    writeFileSync(file, '');
    const { code, out, err } = await run(DECIDE, { XDG_CACHE_HOME: file });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(ANSWER);
  });

  it('where processes write it at once', async () => {
    const all = await Promise.all([1, 2, 3].map(() => run(DECIDE)));
    for (const { code, out, err } of all) {
      expect({ code, out, err }).toEqual({ code: 0, out: all[0]!.out, err: '' });
    }
    expect(entries()).toHaveLength(1);
    const after = await run(DECIDE);
    expect(after.out).toBe(all[0]!.out);
    expect(hasRead(after)).toBe(false);
  });
});
