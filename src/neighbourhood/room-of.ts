import { calledIn, goneIn, occupantsIn } from './found.js';
import type { Placed } from './register.js';
import { patternWith, type RegisterRules } from './words.js';

/**
 * A text with the number of a room that is told by whoever lived there: "kamar desi diisi rina" behind "desi keluar", "pindah ke
 * kamar bekas slamet".
 */
export function withRoomsOfOthers(text: string, register: readonly Placed[], rules: RegisterRules): string {
  return text.replace(
    patternWith(rules.rooms, ROOM_OF),
    (all, room: string, former: string | undefined, name: string) => {
      const gone = goneIn(name, register, rules);
      const [found, ...others] = gone.length || !former ? gone : occupantsIn(name, register, rules);
      if (!found || others.length || found.occupant.room === null) return all;
      const said = calledIn(found.occupant.name, name)?.exec(name);
      if (!said || said.index > 0) return all;
      const house = register.length > 1 ? ` ${rules.in[0]} ${found.placed.house.name}` : '';
      const word = room.replace(/(?:nya|e|na)$/, '');
      return `${word} ${found.occupant.room}${house}${name.slice(said[0].length)}`;
    },
  );
}

/** "kamar bekas slamet", "kamar mbak desi" */
const ROOM_OF = (room: string) =>
  new RegExp(
    String.raw`(${room})\s+(?:(bekas|bekase|bekasnya|tilas|mantan|ex|eks|punya|milik)\s+)?(?:(?:si|mas|mbak|pak|bu|bang)\s+)?(\p{L}{3,}(?:\s+\p{L}+)?)`,
    'giu',
  );
