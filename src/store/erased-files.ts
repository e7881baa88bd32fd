import { appendFile, mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ERASED_TTL_MS, type Erased, type ErasedList } from './erasures.js';

/** A line is an instant and an id, or an instant and that the list is whole from it on. */
const SINCE = 'whole-since';
const LINE = /^(\d{1,15}) (whole-since|(?:contact|chat)\/[\w-]{1,64})$/;
const FILE = /^\d{4}-\d{2}\.txt$/;

/**
 * The list of the erased beside the store, in a folder of the data folder, so that it outlives a lost store: a file a
 * month, which is only ever appended to and deleted as a whole. Processes that share the folder may write a line each.
 */
export class ErasedFiles {
  private readonly dir: string;
  private written: Set<string> | null = null;

  constructor(dataDir: string) {
    this.dir = join(dataDir, 'erased');
  }

  /** Writes down those that are not written yet; deletes months that nobody needs at `now` (ms). */
  async add({ since, erased }: ErasedList, now: number): Promise<void> {
    this.written ??= new Set(linesOf(await this.text()));
    const lines = [lineOf({ id: SINCE, at: since }), ...erased.map(lineOf)];
    const fresh = lines.filter((line) => !this.written!.has(line));
    if (fresh.length === 0) return;
    await mkdir(this.dir, { recursive: true, mode: 0o700 });
    const file = join(this.dir, `${monthOf(now)}.txt`);
    await appendFile(file, `${fresh.join('\n')}\n`, { mode: 0o600 });
    for (const line of fresh) this.written.add(line);
    await this.tidy(now);
  }

  /** What is written there; `null` where nothing is. */
  async read(): Promise<WrittenErased | null> {
    return parseErased(await this.text());
  }

  private async text(): Promise<string> {
    const names = await this.names();
    return (await Promise.all(names.map((name) => readFile(join(this.dir, name), 'utf8')))).join('\n');
  }

  private async names(): Promise<string[]> {
    const names = await readdir(this.dir).catch(() => []);
    return names.filter((name) => FILE.test(name)).sort();
  }

  private async tidy(now: number): Promise<void> {
    // the file of a month has lines of its last day
    const oldest = monthOf(now - ERASED_TTL_MS);
    const gone = (await this.names()).filter((name) => name < `${oldest}.txt`);
    if (gone.length === 0) return;
    for (const name of gone) await rm(join(this.dir, name), { force: true });
    this.written = null;
  }
}

/** A list as it is written down, in lines. */
export function formatErased({ since, erased }: ErasedList): string {
  return `${[{ id: SINCE, at: since }, ...erased].map(lineOf).join('\n')}\n`;
}

/**
 * What was written down, of one store or of several, one after the other in the same folder. Each says from when on its own
 * list is whole, by which it is known: a store that was begun meanwhile makes nothing of the one before incomplete.
 */
export interface WrittenErased {
  wholeSince: readonly number[];
  erased: readonly Erased[];
}

/** What was written down; `null` where no store says from when on. Torn lines are left out. */
export function parseErased(text: string): WrittenErased | null {
  const wholeSince: number[] = [];
  const erased: Erased[] = [];
  for (const line of linesOf(text)) {
    const [, at, id] = LINE.exec(line)!;
    if (id === SINCE) wholeSince.push(Number(at));
    else erased.push({ id: id!, at: Number(at) });
  }
  return wholeSince.length ? { wholeSince, erased } : null;
}

/** Whether none is missing of those that were erased from an instant (ms) on, of the store whose list is whole `since`. */
export function isWholeOf(since: number, written: WrittenErased, from: number): boolean {
  return since <= from && written.wholeSince.includes(since);
}

function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => LINE.test(line));
}

function lineOf({ id, at }: Erased): string {
  return `${at} ${id}`;
}

function monthOf(at: number): string {
  return new Date(at).toISOString().slice(0, 7);
}
