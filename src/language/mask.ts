/** Between the digits of one number: a space, a dot, a dash, or a character that is not seen. */
const JOINT = String.raw`[ .\-\u00ad\u200b-\u200d\u2060\ufeff]?`;
/** NIK, number of a kartu keluarga, of a BPJS card or an account: thirteen digits or more, in groups of three or more. */
const LONG = new RegExp(String.raw`(?<![\d.,])\d{3,}(?:${JOINT}\d{2,})*(?!\d)`, 'g');
const SHORTEST_LONG = 13;
/** 0812-3456-7890, +62 812 3456 789, wa.me/62812..., 021-8895 1234. */
const PHONE = new RegExp(
  String.raw`(?<![\d.,])(?:\+?62|\(?0)${JOINT}(?:8\d{1,3}|[2-9]\d{1,2}\)?)(?:${JOINT}\d{3,5}){2,3}(?!\d)`,
  'g',
);
const SHORTEST_PHONE = 9;
/** 08-10-2021 and 2021.10.08 are no numbers of anybody. */
const DATE = /^(?:\d{1,2}[ .-]\d{1,2}[ .-](?:19|20)\d\d|(?:19|20)\d\d[ .-]\d{1,2}[ .-]\d{1,2})/;
/** Sums of money in Indonesian writing, and years: 75.000 1.500.000, 2021 2022. No sum fits two of its branches. */
const SUMS_OR_YEARS = /^(?:(?:\d{1,3}(?:\.\d{3}){1,3}|\d{1,3}(?:\.000){4,}|(?:19|20)\d\d)(?: |$))+$/;
const SHOWN_OF_NIK = 4;
const SHOWN_OF_PHONE = 2;

/**
 * A message without the NIK and telephone numbers in it: their digits become dots, but those that tell a district
 * (`3275••••••••••••`) or that it was a telephone (`08••••••••••`). Doses, dates, hours and fees stay.
 */
export function maskNumbers(text: string): string {
  const plainDigits = text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
  return plainDigits
    .replace(LONG, (number) =>
      digitsOf(number) < SHORTEST_LONG || SUMS_OR_YEARS.test(number) ? number : hidden(number, SHOWN_OF_NIK),
    )
    .replace(PHONE, (number) =>
      digitsOf(number) < SHORTEST_PHONE || DATE.test(number) ? number : hidden(number, SHOWN_OF_PHONE),
    );
}

function digitsOf(number: string): number {
  return number.replace(/\D/g, '').length;
}

function hidden(number: string, shown: number): string {
  let seen = 0;
  return number.replace(/\d/g, (digit) => (++seen > shown ? '•' : digit));
}
