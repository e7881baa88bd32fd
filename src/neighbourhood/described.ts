/** With these words it is said who is meant: "yang dari lampung". */
export const WHICH = ['yang', 'yg', 'nu', 'sing', 'ingkang'] as const;

/** Whether a text begins by saying who is meant. */
export function isDescribed(text: string): boolean {
  return DESCRIBED.test(text);
}

const DESCRIBED = new RegExp(String.raw`^\s*(?:${WHICH.join('|')})\s`, 'iu');
