import type { Accounts } from './accounts.js';
import type { Audit, Deed } from './audit.js';
import type { DeskHost, OfficerAct, OfficerMessage } from './desk.js';
import { may } from './roles.js';

/** What is written down of an act. */
export const DEED_OF: Record<OfficerAct['kind'], Deed> = {
  take: 'took',
  say: 'said',
  note: 'noted',
  done: 'ended',
};

/** What a desk on another platform is given: officers by their accounts there, and acts that are written down. */
export function auditedHost(
  accounts: Accounts,
  audit: Audit,
  act: (message: OfficerMessage) => Promise<boolean>,
): DeskHost {
  return {
    async act(message) {
      if (!(await act(message))) return false;
      const { by, officer, desk: place, chat } = message;
      await audit.note({ by, officer, place }, DEED_OF[message.act.kind], { chat });
      return true;
    },
    async officer(id) {
      const officer = await accounts.onTelegram(id);
      return officer && { id: officer.id, shown: officer.shown, mayAnswer: may(officer.role, 'answer') };
    },
  };
}
