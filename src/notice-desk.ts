import type { Clock } from './clock.js';
import { type Contents, hoursOf } from './hotline/content.js';
import { NoticeBook } from './neighbourhood/notices/book.js';
import { NoticeDesk } from './neighbourhood/notices/desk.js';
import { pacesOf } from './neighbourhood/notices/paces.js';
import type { Audit } from './officers/audit.js';
import type { Store } from './store/store.js';
import type { Texts } from './texts.js';

/** Where notices are written and sent from, on the flows as they are at the time. */
export function noticeDeskOf(
  contents: Contents,
  parts: { store: Store; clock: Clock; texts: Texts; audit: Audit; isCloud: boolean },
): NoticeDesk {
  return new NoticeDesk({
    ...parts,
    book: new NoticeBook(parts.store.vault),
    hours: () => hoursOf(contents.current),
    paceOf: (channel) => pacesOf(contents.current.flows.notices, parts.isCloud)(channel),
    content: () => {
      const { notices, areas, book } = contents.current.flows;
      return { rules: notices, areas, city: book.city.name, services: [...book.services.keys()] };
    },
  });
}
