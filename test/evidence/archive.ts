import { deflateRawSync } from 'node:zlib';

export interface ArchiveEntry {
  name: string;
  content: Uint8Array;
  stored?: boolean;
  /** Sizes behind the content instead of before it, as some writers have them. */
  trailing?: boolean;
  /** General purpose flags besides. */
  flags?: number;
}

/** A ZIP archive (PKWARE APPNOTE 6.3) of entries, without checksums. */
export function zip(entries: ArchiveEntry[]): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, content, stored, trailing, flags = 0 } of entries) {
    const packed = stored ? Buffer.from(content) : deflateRawSync(content, { level: 9 });
    const title = Buffer.from(name);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(flags | (trailing ? 8 : 0), 6);
    local.writeUInt16LE(stored ? 0 : 8, 8);
    local.writeUInt32LE(trailing ? 0 : packed.length, 18);
    local.writeUInt32LE(trailing ? 0 : content.length, 22);
    local.writeUInt16LE(title.length, 26);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt16LE(flags | (trailing ? 8 : 0), 8);
    central.writeUInt16LE(stored ? 0 : 8, 10);
    central.writeUInt32LE(packed.length, 20);
    central.writeUInt32LE(content.length, 24);
    central.writeUInt16LE(title.length, 28);
    central.writeUInt32LE(at, 42);
    const descriptor = trailing ? Buffer.alloc(12) : Buffer.alloc(0);
    files.push(local, title, packed, descriptor);
    directory.push(central, title);
    at += 30 + title.length + packed.length + descriptor.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...files, central, end]);
}
