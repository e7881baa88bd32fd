import type { Clock } from '../clock.js';
import { NoticeBook } from '../neighbourhood/notices/book.js';
import { NoticeDesk } from '../neighbourhood/notices/desk.js';
import { pacesOf } from '../neighbourhood/notices/paces.js';
import type { Audit } from '../officers/audit.js';
import type { Store } from '../store/store.js';
import { type Contents, hoursOf } from './content.js';

/** Where notices are written and sent from, on the flows as they are at the time. */
export function noticeDeskOf(
  contents: Contents,
  parts: { store: Store; clock: Clock; audit: Audit; isCloud?: boolean },
): NoticeDesk {
  const { store, clock, audit, isCloud = false } = parts;
  return new NoticeDesk({
    ...{ store, clock, audit },
    texts: contents.current.flows.texts,
    book: new NoticeBook(store.vault),
    hours: () => hoursOf(contents.current),
    paceOf: (channel) => pacesOf(contents.current.flows.notices, isCloud)(channel),
    content: () => {
      const { notices, areas, book } = contents.current.flows;
      return { rules: notices, areas, city: book.city.name, services: [...book.services.keys()] };
    },
  });
}
