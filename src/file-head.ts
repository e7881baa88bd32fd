/** MP4 and its kin, which begin like HEIC and AVIF do: the brands of films and of sound (ISO 14496-12, MP4RA). */
const FILM = /^(iso[m\d]|mp4|avc1|hvc1|qt {2}|m4[vapb]|3g[p2]|dash|msnv|f4v|mmp4|xavc)/i;

/**
 * Whether a file is a picture that phones and messengers send (JPEG, PNG, GIF, WebP, HEIC, AVIF), by its very first
 * bytes: what its sender says of it (a type, a name) is often missing and sometimes wrong. (The file-type library looks
 * behind other heads as well, and takes HEIF of rare brands for films.)
 */
export function isPicture(bytes: Uint8Array): boolean {
  const head = headOf(bytes, 16);
  return (
    head.startsWith('\xff\xd8\xff') ||
    head.startsWith('\x89PNG\r\n\x1a\n') ||
    head.startsWith('GIF8') ||
    (head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP') ||
    (head.slice(4, 8) === 'ftyp' && !FILM.test(head.slice(8, 12)))
  );
}

/** Whether a file is a PDF; readers allow some bytes before its head. */
export function isPdf(bytes: Uint8Array): boolean {
  return headOf(bytes, 1024).includes('%PDF-');
}

/** Whether a file may be a spreadsheet: a ZIP archive, as workbooks are, or text, as CSV is. */
export function maybeSheet(bytes: Uint8Array): boolean {
  return isArchive(bytes) || (bytes.length > 0 && isText(bytes));
}

/** Whether a file is a ZIP archive. */
export function isArchive(bytes: Uint8Array): boolean {
  return headOf(bytes, 4) === 'PK\x03\x04';
}

/** Text has no control characters; in UTF-16 it begins with its mark. */
function isText(bytes: Uint8Array): boolean {
  const head = headOf(bytes, 4_096);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what text has not
  return head.startsWith('\xff\xfe') || !/[\x00-\x08\x0e-\x1a\x1c-\x1f]/.test(head);
}

function headOf(bytes: Uint8Array, length: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, length)).toString('latin1');
}
