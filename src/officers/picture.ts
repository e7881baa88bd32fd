/** Its first bytes tell what a file is; no more of it is looked at (bytes). */
const HEAD_BYTES = 4100;

/** The kinds of pictures that officers see. */
export type PictureType = 'image/jpeg' | 'image/png' | 'image/webp';

/** What every platform shows, and so what residents are sent. */
export type SendableType = Exclude<PictureType, 'image/webp'>;

/** What a picture is, whatever its sender says of it; `null` for anything that is not shown. */
export async function pictureType(bytes: Uint8Array): Promise<PictureType | null> {
  const { fileTypeFromBuffer } = await import('file-type');
  const mime = (await fileTypeFromBuffer(bytes.subarray(0, HEAD_BYTES)))?.mime;
  switch (mime) {
    case 'image/jpeg':
    case 'image/png':
    case 'image/webp':
      return mime;
    // a PNG that moves
    case 'image/apng':
      return 'image/png';
    default:
      return null;
  }
}

/** The same of a picture for a resident; `null` for one that some platform would not show. */
export async function sendableType(bytes: Uint8Array): Promise<SendableType | null> {
  const type = await pictureType(bytes);
  return type === 'image/webp' ? null : type;
}
