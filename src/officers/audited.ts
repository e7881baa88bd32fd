import type { Accounts, Officer } from './accounts.js';
import type { Actor, Audit, Deed } from './audit.js';
import type { Desk, DeskEntry, DeskHost, DeskOfficer, OfficerAct, OfficerMessage } from './desk.js';
import { may } from './roles.js';
import type { TelegramLinks } from './telegram-links.js';

/** What is written down of an act. */
export const DEED_OF: Record<OfficerAct['kind'], Deed> = {
  take: 'took',
  say: 'said',
  note: 'noted',
  done: 'ended',
};

/** Entries that hold what a resident has written, or tell of them. */
const OF_RESIDENTS: readonly DeskEntry['kind'][] = ['opened', 'resident', 'before'];

/** Who is told where nobody in particular was: whoever reads along at a desk on another platform. */
const HOTLINE = 'hotline';

/** What a desk on another platform is given: officers by their accounts there, and acts that are written down. */
export function auditedHost(
  { accounts, links, audit }: { accounts: Accounts; links: TelegramLinks; audit: Audit },
  act: (message: OfficerMessage) => Promise<boolean>,
): DeskHost {
  return {
    async act(message) {
      const { officer: id, desk, chat } = message;
      // an account may have gone since the desk looked
      const officer = (await accounts.list()).find((one) => one.id === id);
      if (!officer || !may(officer.role, 'answer')) return false;
      if (!(await act(message))) return false;
      await audit.note(actorAt(desk, officer), DEED_OF[message.act.kind], { chat });
      return true;
    },
    async officer(id) {
      const officer = await accounts.onTelegram(id);
      return officer && deskOfficer(officer);
    },
    async link(code, id) {
      const officer = await links.take(code, id);
      if (!officer) return null;
      await audit.note(actorAt('telegram', officer), 'telegram_changed', { about: officer.name });
      return deskOfficer(officer);
    },
  };
}

/** A desk that many read along at: what it shows of a resident is written down as handed out to it, before it is shown. */
export function auditedDesk<D extends Desk>(desk: D, audit: Audit): D {
  const post: Desk['post'] = async (chat, id, entry) => {
    if (OF_RESIDENTS.includes(entry.kind))
      await audit.note({ by: HOTLINE, officer: null, place: desk.name }, 'shown_to_group', { chat });
    await desk.post(chat, id, entry);
  };
  return { ...desk, post };
}

function actorAt(place: string, { name, id }: Officer): Actor {
  return { by: name, officer: id, place };
}

function deskOfficer({ id, shown, role }: Officer): DeskOfficer {
  return { id, shown, mayAnswer: may(role, 'answer') };
}
