import { calledIn, type Found, occupantsIn, presentAmong } from './found.js';
import type { Placed } from './register.js';
import { statesIn } from './states.js';
import { anyOf, patternWith, type RegisterRules } from './words.js';

/**
 * A text with the names of those who live in a room with somebody, where they are told of by what they are: "bambang sekeluarga
 * sudah lapor" is "bambang dan Rini …", "wahyu sama istrinya keluar" likewise where one alone lives with him. What tells of
 * somebody who comes is left as it is.
 */
export function withHousehold(text: string, register: readonly Placed[], rules: RegisterRules): string {
  const is = (words: readonly string[]) => anyOf(words).test(text);
  if (is(rules.arrived) || is(rules.named) || !(is(rules.left) || statesIn(text, rules).length)) return text;
  const [host, ...others] = occupantsIn(text, register, rules);
  if (!host || others.length) return text;
  const [mate, ...more] = besideOf(host, register);
  if (!mate) return text;
  const family = familyOf(host, text, rules);
  if (family) return replaced(text, family, [mate, ...more], rules);
  const kin = more.length ? null : patternWith(kinOf(rules), AND_THEIR_KIN).exec(text);
  const joins =
    kin && [rules.beside, rules.accompanies].some((words) => words.includes(kin[1]!.toLowerCase()));
  return joins ? replaced(text, kin, [mate], rules) : text;
}

function besideOf({ placed, occupant }: Found, register: readonly Placed[]): Found[] {
  return presentAmong(register).filter(
    (one) =>
      one.placed === placed &&
      one.occupant !== occupant &&
      occupant.room !== null &&
      one.occupant.room === occupant.room,
  );
}

/** "sekeluarga" behind the name of somebody. */
function familyOf({ occupant }: Found, text: string, { families }: RegisterRules): RegExpExecArray | null {
  const name = calledIn(occupant.name, text);
  if (!name) return null;
  const said = anyOf(families).source;
  return new RegExp(String.raw`(?<=${name.source}\s+)(?:(?:dan|sama|beserta)\s+)?${said}`, 'iu').exec(text);
}

const theirs = new WeakMap<RegisterRules, string[]>();

/** Words for somebody's kin as theirs: "istrinya", "bojone". */
function kinOf(rules: RegisterRules): string[] {
  const known =
    theirs.get(rules) ??
    Object.values(rules.kin)
      .flat()
      .filter((one) => /(?:nya|nye|ne|na|ipun)$/.test(one));
  theirs.set(rules, known);
  return known;
}

const AND_THEIR_KIN = (kin: string) => new RegExp(String.raw`\s+(\S+)\s+${kin}`, 'iu');

function replaced(
  text: string,
  { index, 0: words }: RegExpExecArray,
  those: readonly Found[],
  { beside }: RegisterRules,
): string {
  const names = those.map(({ occupant }) => ` ${beside[0]} ${occupant.name}`).join('');
  return `${text.slice(0, index).trimEnd()}${names}${text.slice(index + words.length)}`;
}
