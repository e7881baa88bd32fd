import { changeIn } from './change.js';
import { occupantsIn, withoutName } from './found.js';
import { nameOfWords } from './particles.js';
import type { Placed, Telling } from './register.js';
import { sinceWithin } from './since.js';
import { cut, NOTHING_TOLD, toldIn, withoutRoom } from './telling.js';
import type { Move, Telt } from './told-move.js';
import { anyOf, everyOf, type RegisterRules, upToAny } from './words.js';

/**
 * Who has come to live with somebody of the register, told by what they are to one another: "parjo nambah 1 orang,
 * keponakannya, Doni", "kamar 4 adiknya Ning, namanya Sasa". Into the room of the one whom they belong to, where no other is
 * told. `null` where a text tells of none.
 */
export function companionIn(
  text: string,
  among: readonly Placed[],
  rules: RegisterRules,
  { today, id }: Telt,
): Move | null {
  const [said, room] = withoutRoom(text, rules);
  const [host, ...others] = occupantsIn(said, among, rules);
  if (!host || others.length || anyOf(rules.left).test(said)) return null;
  const { placed, occupant } = host;
  const kin = kinIn(said, rules);
  // "istri yono namanya lasmi" of an entry "Istri Yono" gives it its name
  if (!kin || occupant.name.startsWith(`${kin.called} `)) return null;
  const comes = [rules.arrived, rules.accompanies, rules.named].some((words) => anyOf(words).test(said));
  if (!comes && (room === null || room === occupant.room)) return null;
  // "istri andi namanya rina" behind the kin, "andi nambah adiknya rina" behind both
  const all = withoutName(said.slice(kin.to), occupant.name);
  const named = anyOf(rules.named).exec(all);
  const called = named && nameIn(all.slice(named.index + named[0].length), rules);
  const behind = all.replace(everyOf(rules.named), ' ');
  const name = called ?? nameIn(behind, rules) ?? `${kin.called} ${occupant.name}`;
  const { telling } = toldIn(withoutName(behind, name), rules, today);
  const told: Telling = {
    ...NOTHING_TOLD,
    ...telling,
    name,
    from: anyOf(rules.from).test(behind) ? telling.from : null,
    room: room ?? occupant.room,
    since: telling.since ?? sinceWithin(said, today) ?? today,
    fresh: telling.fresh ?? true,
  };
  const change = changeIn(placed, [{ do: 'in', occupant: { ...told, id, left: null } }]);
  return { is: 'in', placed, tellings: [told], change };
}

/** The last word for kin in a text, what somebody is called by it, and where it ends. */
function kinIn(text: string, rules: RegisterRules): { called: string; to: number } | null {
  const all = Object.entries(rules.kin).flatMap(([called, words]) =>
    [...text.matchAll(everyOf(words))].map((found) => ({ called, to: found.index + found[0].length })),
  );
  return all.reduce<(typeof all)[number] | null>(
    (last, one) => (last && last.to > one.to ? last : one),
    null,
  );
}

/** The name that comes next, before anything else is told. */
function nameIn(behind: string, rules: RegisterRules): string | null {
  const ends = [rules.arrived, rules.accompanies, rules.since, rules.from, rules.reported, rules.unreported];
  const [first = ''] = upToAny(behind, ends)
    .split(/[,;()]/)
    .map((one) => nameOfWords(one, rules))
    .filter(Boolean);
  return first ? cut(first) : null;
}
