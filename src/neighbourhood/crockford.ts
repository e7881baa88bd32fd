/** Crockford's base 32: without letters that look like digits or one another. */
export const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** What somebody typed in that alphabet, as it was written: what looks like a digit is one. */
export function asWritten(typed: string): string {
  return typed.toUpperCase().replaceAll('O', '0').replaceAll(/[IL]/g, '1');
}
