import { inflateRaw } from './host/inflate.js';

/** More entries than any archive with one certificate in it has. */
const MAX_ENTRIES = 16;

const END = { signature: 0x06054b50, size: 22 } as const;
const CENTRAL = { signature: 0x02014b50, size: 46 } as const;
const LOCAL = { signature: 0x04034b50, size: 30 } as const;
const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED = 1;

/**
 * The content of the one entry of a ZIP archive (PKWARE APPNOTE 6.3) that has exactly this name, or `null`: no such
 * entry, two of them, an encrypted or damaged one, or one that unpacks to more than `maxBytes`. Nothing is written
 * anywhere, other names are only compared.
 */
export function unzipEntry(archive: Buffer, name: string, maxBytes: number): Buffer | null {
  try {
    const found = entriesOf(archive, MAX_ENTRIES).filter((entry) => entry.name === name);
    return found.length === 1 ? contentOf(archive, found[0]!, maxBytes) : null;
  } catch {
    // A length or an offset that points outside the archive, or bytes that do not inflate.
    return null;
  }
}

/**
 * The contents of those entries of an archive whose names are wanted, by their names; or why there are none: it is no
 * sound archive, or has more entries, or unpacks to more bytes in all, than it may. What is told of sizes is not believed.
 */
export function unzipEntries(
  archive: Buffer,
  wanted: (name: string) => boolean,
  most: { entries: number; bytes: number },
): Map<string, Buffer> | 'broken' | 'too_large' {
  try {
    const all = entriesOf(archive, Number.POSITIVE_INFINITY);
    if (all.length > most.entries) return 'too_large';
    const contents = new Map<string, Buffer>();
    let left = most.bytes;
    for (const entry of all.filter(({ name }) => wanted(name))) {
      if (contents.has(entry.name)) return 'broken';
      const content = contentOf(archive, entry, left);
      if (!content)
        return entry.unpacked > left || contentOf(archive, entry, left + 1) ? 'too_large' : 'broken';
      left -= content.length;
      contents.set(entry.name, content);
    }
    return contents.size ? contents : 'broken';
  } catch {
    return 'broken';
  }
}

interface Entry {
  name: string;
  unpacked: number;
  flags: number;
  method: number;
  packed: number;
  at: number;
}

/** The central directory, which says the sizes also where the entry itself does not. */
function entriesOf(archive: Buffer, most: number): Entry[] {
  const end = archive.lastIndexOf(Buffer.of(0x50, 0x4b, 0x05, 0x06));
  if (end < 0 || archive.readUInt32LE(end) !== END.signature || end + END.size > archive.length) return [];
  const count = archive.readUInt16LE(end + 10);
  if (count > most) return [];
  const entries: Entry[] = [];
  for (let at = archive.readUInt32LE(end + 16); entries.length < count; ) {
    if (archive.readUInt32LE(at) !== CENTRAL.signature) return [];
    const nameLength = archive.readUInt16LE(at + 28);
    const name = at + CENTRAL.size;
    entries.push({
      name: archive.toString('latin1', name, name + nameLength),
      flags: archive.readUInt16LE(at + 8),
      method: archive.readUInt16LE(at + 10),
      packed: archive.readUInt32LE(at + 20),
      unpacked: archive.readUInt32LE(at + 24),
      at: archive.readUInt32LE(at + 42),
    });
    at = name + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return entries;
}

function contentOf(archive: Buffer, { flags, method, packed, at }: Entry, maxBytes: number): Buffer | null {
  if (flags & ENCRYPTED || archive.readUInt32LE(at) !== LOCAL.signature) return null;
  const from = at + LOCAL.size + archive.readUInt16LE(at + 26) + archive.readUInt16LE(at + 28);
  if (from + packed > archive.length) return null;
  const bytes = archive.subarray(from, from + packed);
  if (method === DEFLATED) return inflateRaw(bytes, maxBytes);
  return method === STORED && packed <= maxBytes ? bytes : null;
}
