import { runOf } from '../engine/run.js';
import {
  isPartOf,
  type Neighbourhood,
  type NeighbourhoodNamed,
  nameOfNeighbourhood,
  neighbourhoodSchema,
} from '../language/neighbourhood.js';
import type { TextArg } from '../texts.js';
import type { Flows } from './flows.js';
import { justNoticed } from './follow.js';
import type { Session } from './session.js';

/** A chat as far as notices are spoken of in it. */
interface Chat {
  readonly flows: Flows;
  readonly session: Session;
  readonly now: number;
}

/** What notices are wanted of in the dialogue at hand, and for which area, as far as that is said. */
export function wishedFor({ flows, session }: Pick<Chat, 'flows' | 'session'>): {
  purpose: string;
  area: Neighbourhood | null;
} {
  const { args = {} } = runOf(session) ?? {};
  const area = neighbourhoodSchema.safeParse(args.area).data ?? null;
  return { purpose: String(args.purpose ?? flows.notices.purposes[0]!.id), area };
}

/** The path of what was named, with RW and RT that were told before; `null` where that leads nowhere. */
export function whole(
  { flows, session }: Pick<Chat, 'flows' | 'session'>,
  named: NeighbourhoodNamed | null,
): Neighbourhood | null {
  if (!named?.path) return null;
  const within = runOf(session)?.args.within;
  const isKelurahan = named.path.split('.').length === 4;
  const path = isKelurahan && within ? `${named.path}.${within}` : named.path;
  return isPartOf(path, flows.areas) ? path : null;
}

/** What a name under `notice.` stands for. */
export function noticeValue(chat: Chat, key: string): string | null | undefined {
  const noticed = justNoticed(chat.session, chat.now);
  return key === 'service' ? noticed?.service : wishedFor(chat).area;
}

/** Names under `notice.` as arguments of a text. */
export function noticeText(chat: Chat, name: string): TextArg | null {
  const noticed = justNoticed(chat.session, chat.now);
  const { purpose, area } = wishedFor(chat);
  switch (name) {
    case 'notice.area':
      return area === null ? '' : nameOfNeighbourhood(area, chat.flows.areas, chat.flows.book.city.name);
    case 'notice.purpose':
      return { id: `notice-purpose-${purpose}` };
    case 'notice.from':
      return noticed?.from ?? '';
    case 'notice.text':
      return noticed?.text ?? '';
    default:
      return null;
  }
}
