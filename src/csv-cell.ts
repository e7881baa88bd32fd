/** What spreadsheets take for the beginning of a formula (OWASP, CSV injection), behind whatever spaces. */
const FORMULA = /^[\s\u200b\ufeff]*[=+\-@＝＋－＠]|^[\t\r\n]/;

/** A text that no spreadsheet takes for a formula. */
export function neutral(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** A cell of a CSV file (RFC 4180), neutral. */
export function csvCell(value: string): string {
  return `"${neutral(value).replaceAll('"', '""')}"`;
}
