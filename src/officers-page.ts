import type { Logger } from 'pino';
import { type Clock, realClock } from './clock.js';
import type { Config } from './config.js';
import { createConsole } from './console/console.js';
import type { Contents } from './hotline/content.js';
import type { Hotline } from './hotline/hotline.js';
import { noticeDeskOf } from './hotline/notice-desk.js';
import type { Rate } from './http/limit.js';
import type { Mount } from './http/site.js';
import type { Audit } from './officers/audit.js';
import type { Store } from './store/store.js';
import type { Texts } from './texts.js';

/** What the officers' page is made of. */
export interface OfficersPageParts {
  config: Config;
  contents: Contents;
  store: Store;
  clock: Clock;
  texts: Texts;
  audit: Audit;
  hotline: Hotline;
  log: Logger;
  requests: Rate;
}

/** The officers' page of this hotline, on the flows as they are at the time. */
export function officersPageOf(parts: OfficersPageParts): Mount {
  const { config, contents, store, clock, texts, audit, hotline, log, requests } = parts;
  const { zone } = config;
  const { areas, book } = contents.current.flows;
  const { heads, registers, photos } = hotline.neighbourhood;
  const isCloud = config.live.includes('whatsapp-cloud');
  return createConsole({
    ...{ view: hotline.officers, letters: hotline.deadLetters, requestsOf: hotline.requests },
    ...{ heads, registers, listPhotos: photos, areas, entrances: () => hotline.entrances.all() },
    registerRules: () => contents.current.flows.register,
    asked: hotline.asked,
    services: () => [...contents.current.flows.book.services.keys()],
    notices: noticeDeskOf(contents, { store, clock, audit, isCloud }),
    ...{ vault: store.vault, texts, city: book.city.name, zone, log, clock, wall: realClock },
    leadTotp: config.leadTotp,
    auditMs: () => contents.current.flows.retention.audit.ms,
    proxies: config.proxies,
    requests,
    ...(config.origin ? { publicOrigin: config.origin } : {}),
  });
}
