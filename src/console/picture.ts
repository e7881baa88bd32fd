/** The kinds of pictures that the console shows, by their first bytes. */
const KINDS = [
  {
    type: 'image/jpeg',
    isIt: (bytes: Buffer) => bytes.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff])),
  },
  {
    type: 'image/png',
    isIt: (bytes: Buffer) => bytes.subarray(0, 8).equals(Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')),
  },
  {
    type: 'image/webp',
    isIt: (bytes: Buffer) =>
      bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WEBP',
  },
] as const;

export type PictureType = (typeof KINDS)[number]['type'];

/** What a picture is, whatever its sender says of it; `null` for anything that is not shown. */
export function pictureType(bytes: Uint8Array): PictureType | null {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 16));
  return KINDS.find(({ isIt }) => isIt(start))?.type ?? null;
}
