import { type Found, goneIn, nameIn, occupantsIn, presentAmong } from './found.js';
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
  const beside = besideOf(host, register);
  const [mate, ...more] = beside;
  const family = patternWith(rules.families, AFTER_NAME(host, text)).exec(text);
  if (mate && family) return replaced(text, family, beside, rules);
  if (!mate || more.length) return text;
  const kin = Object.values(rules.kin)
    .flat()
    .filter((one) => /(?:nya|nye|ne|na|ipun)$/.test(one));
  const found = patternWith(kin, AND_KIN(rules)).exec(text);
  return found ? replaced(text, found, beside, rules) : text;
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

/** "sekeluarga" behind a name, or anywhere where the name stands before it. */
function AFTER_NAME({ occupant }: Found, text: string): (word: string) => RegExp {
  const name = nameIn(occupant.name, text) ?? nameIn(occupant.name.split(' ')[0]!, text);
  return (word) =>
    new RegExp(String.raw`(?<=${name?.source ?? '^'}\s+)(?:dan\s+|sama\s+|beserta\s+)?${word}`, 'iu');
}

function AND_KIN(rules: RegisterRules): (kin: string) => RegExp {
  const and = anyOf([...rules.beside, ...rules.accompanies]).source;
  return (kin) => new RegExp(String.raw`\s+${and}\s+${kin}`, 'iu');
}

function replaced(
  text: string,
  { index, 0: words }: RegExpExecArray,
  those: readonly Found[],
  { beside }: RegisterRules,
): string {
  const names = those.map(({ occupant }) => ` ${beside[0]} ${occupant.name}`).join('');
  return `${text.slice(0, index).trimEnd()}${names}${text.slice(index + words.length)}`;
}

/**
 * A text with the number of a room that is told by whoever lived there: "kamar desi diisi rina" behind "desi keluar", "pindah ke
 * kamar bekas slamet".
 */
export function withRoomsOfOthers(text: string, register: readonly Placed[], rules: RegisterRules): string {
  return text.replace(
    patternWith(rules.rooms, ROOM_OF),
    (all, room: string, former: string | undefined, name: string) => {
      const gone = goneIn(name, register, rules);
      const present = former === undefined ? [] : occupantsIn(name, register, rules);
      const [found, ...others] = gone.length ? gone : present;
      const said =
        found && (nameIn(found.occupant.name, name) ?? nameIn(found.occupant.name.split(' ')[0]!, name));
      if (!found || others.length || found.occupant.room === null || !said || said.exec(name)!.index > 0)
        return all;
      const house = register.length > 1 ? ` ${rules.in[0]} ${found.placed.house.name}` : '';
      return `${room.replace(/(?:nya|e|na)$/, '')} ${found.occupant.room}${house}${name.slice(said.exec(name)![0].length)}`;
    },
  );
}

const ROOM_OF = (room: string) =>
  new RegExp(
    String.raw`(${room})\s+(?:(bekas|bekase|bekasnya|tilas|mantan|ex|eks|punya|milik|nya)\s+)?(?:si\s+|mas\s+|mbak\s+|pak\s+|bu\s+|bang\s+)?(\p{L}{3,}(?:\s+\p{L}+)?)`,
    'giu',
  );
