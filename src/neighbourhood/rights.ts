import { liesIn, type Neighbourhood } from '../language/neighbourhood.js';

/** Who may have to do with the register, the codes and the notices of an area. */
export const HOLDERS = [
  /** Nobody who is known, and a resident without an office; */
  'nobody',
  'resident',
  /** who holds an area by a code of the officers; */
  'head_of_rt',
  'head_of_rw',
  'head_of_kelurahan',
  /** who keeps one house by a code of its head; */
  'owner',
  /** officers of the whole city, by the roles of their accounts; */
  'reader',
  'officer',
  'lead',
  /** and officers of one kelurahan. */
  'officer_of_kelurahan',
] as const;
export type HolderRole = (typeof HOLDERS)[number];

/** What is done with an area: */
export const ACTIONS = [
  /** its register is looked at, written, and taken out as a file; */
  ...(['read', 'write', 'export'] as const),
  /** owners and occupants are given a code, and people are asked to show their certificates; */
  ...(['give', 'ask'] as const),
  /** codes are given, seen and ended, and what nobody holds any more is given to the next head; */
  ...(['issue', 'list', 'revoke', 'hand_on'] as const),
  /** a notice is written, sent, confirmed for another, and stopped; */
  ...(['draft', 'send', 'confirm', 'stop'] as const),
  /** what is asked there is counted; heads are asked for their registers by a day. */
  ...(['count', 'request'] as const),
];
export type Action = (typeof ACTIONS)[number];

/** What a head does in their own area. */
const HEAD = ['read', 'write', 'export', 'give', 'ask', 'draft', 'send', 'stop'] as const;
/** What only heads do: the kelurahan keeps what they wrote, and does none of it in their place. */
const OF_HEADS: readonly Action[] = ['write', 'give', 'ask'];

/**
 * Who may do what, in their own area and whatever lies in it. Chat, page and console ask this table and no other. The
 * register is for those who keep it and for their kelurahan: the hotline's officers, whose work it is not, see none.
 */
const RIGHTS: Record<HolderRole, readonly Action[]> = {
  nobody: [],
  resident: [],
  head_of_rt: HEAD,
  head_of_rw: HEAD,
  head_of_kelurahan: HEAD.filter((action) => !OF_HEADS.includes(action)),
  owner: ['read', 'write'],
  reader: ['count'],
  officer: ['issue', 'list', 'revoke', 'confirm', 'stop', 'count'],
  // the register for a reason, which is written down
  lead: ACTIONS.filter((action) => !OF_HEADS.includes(action)),
  officer_of_kelurahan: ACTIONS.filter((action) => !OF_HEADS.includes(action)),
};

/** Counts tell of nobody: officers see those of any area. */
const ANYWHERE: readonly Action[] = ['count'];

/** Who asks, and the area that is theirs (the whole city, of its officers); `null` without any. */
export interface Holder {
  role: HolderRole;
  area: Neighbourhood | null;
}

/** Why something may not be done: not there, or not at all. */
export type Forbidden = 'elsewhere' | 'no_right';

/** Why a holder may not do something in an area, or `null` where they may. */
export function forbids({ role, area: own }: Holder, action: Action, area: Neighbourhood): Forbidden | null {
  const isGiven = RIGHTS[role].includes(action);
  if (isGiven && ANYWHERE.includes(action)) return null;
  if (own !== null && !liesIn(area, own)) return 'elsewhere';
  return isGiven && own !== null ? null : 'no_right';
}

/** Whether a holder may do something in an area of theirs. */
export function mayAnywhere({ role }: Holder, action: Action): boolean {
  return RIGHTS[role].includes(action);
}
