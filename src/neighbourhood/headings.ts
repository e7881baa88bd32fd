import { withoutHouse } from './found.js';
import type { Placed } from './register.js';
import { sameState } from './same-state.js';
import { anyOf, atStart, type RegisterRules } from './words.js';

/** What a heading may say of those below it. */
const HEADINGS = [
  'left',
  'arrived',
  'remains',
  'reported',
  'unreported',
  'registered',
  'unregistered',
] as const;

/**
 * The parts of a message that tells of people under headings, "keluar: yulia 10/11, ilham 18/11" or with a line for each
 * below it, each as it would be told alone; `null` where it has no headings. A house that is named above is that of all.
 */
export function headedIn(text: string, register: readonly Placed[], rules: RegisterRules): string[] | null {
  const parts: string[] = [];
  let heading: string | null = null;
  let house: string | null = null;
  let last: string | null = null;
  for (const line of text
    .replace(NEXT, '\n')
    .split('\n')
    .map((one) => one.trim())) {
    const [, before = '', after = ''] = HEADED.exec(line) ?? [];
    const said: string | null = headingIn(before, rules) ?? contraryOf(before, last, rules);
    if (said) {
      heading = said;
      last = said;
    }
    const people = said ? after : heading ? line : '';
    if (!said && (heading === null || HEADED.test(line))) {
      const [[named]] = withoutHouse(line, register, rules);
      house = named?.house.name ?? house;
      if (HEADED.test(line)) heading = null;
      continue;
    }
    for (const one of people.split(ITEMS).map((item) => item.replace(BULLET, '').trim()))
      if (/\p{L}/u.test(one))
        parts.push([one, heading, house && `${rules.in[0]} ${house}`].filter(Boolean).join(' '));
  }
  return parts.length ? parts : null;
}

/** "yang belum" below "yang sudah lapor" */
function contraryOf(before: string, last: string | null, rules: RegisterRules): string | null {
  const said = before
    .toLowerCase()
    .replace(/^(?:yang|yg|nu|sing)\s+/, '')
    .trim();
  return last !== null && atStart(rules.not_yet, said) === said ? sameState(last, false, rules) : null;
}

/** Another heading in the same line. */
const NEXT = /[.;]\s*(?=(?:yang|yg|nu|sing)\s[^:.;\n]{2,30}:)/gi;
const HEADED = /^([^:=]{2,40}?)\s*[:=](?!\d)\s*(.*)$/;
const ITEMS = /\s*[,;](?!\d)\s*/;
const BULLET = /^\s*(?:[-•*·]|\d{1,2}[.)])\s*/;

/** The words that such a heading is, with nothing else but words beside it: "yang keluar", "sudah lapor". */
function headingIn(before: string, rules: RegisterRules): string | null {
  const said = before
    .toLowerCase()
    .replace(/^[\s*_-]+|[\s*_-]+$/g, '')
    .replace(/^(?:yang|yg|nu|sing)\s+/, '');
  const found = HEADINGS.find((one) => atStart(rules[one], said) !== null);
  if (!found) return null;
  const word = atStart(rules[found], said)!;
  const rest = said.slice(word.length).trim();
  return rest === '' || anyOf(rules.polite).test(rest) || anyOf(rules.occupants).test(rest) ? word : null;
}
