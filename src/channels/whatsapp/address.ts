import {
  isLidUser,
  isPnUser,
  jidDecode,
  type SignalRepositoryWithLIDStore,
  type WAMessageKey,
} from '@whiskeysockets/baileys';
import type { Received } from './ipc.js';

type Mapping = Pick<SignalRepositoryWithLIDStore['lidMapping'], 'getPNForLID' | 'getLIDForPN'>;

/**
 * The ids of whoever wrote a message in a private chat: the telephone number in digits where it is known, and the LID
 * (`<n>@lid`), which WhatsApp uses in its place. `null` for whoever is no person.
 */
export async function addressOf(key: WAMessageKey, mapping: Mapping): Promise<Received['address'] | null> {
  const jids = [key.remoteJid, key.remoteJidAlt];
  let pn = userOf(jids.find(isPn));
  let lid = userOf(jids.find(isLid));
  // an id that is not in the message may be known from before
  if (lid && !pn) pn = userOf(await found(mapping.getPNForLID(`${lid}@lid`)));
  else if (pn && !lid) lid = userOf(await found(mapping.getLIDForPN(`${pn}@s.whatsapp.net`)));
  const ids = [...(pn ? [pn] : []), ...(lid ? [`${lid}@lid`] : [])];
  const [id, ...aliases] = ids;
  return id ? { id, aliases } : null;
}

function userOf(jid: string | null | undefined): string | undefined {
  const user = jidDecode(jid ?? undefined)?.user;
  return user && /^\d{5,20}$/.test(user) ? user : undefined;
}

function isPn(jid: string | null | undefined): boolean {
  return Boolean(isPnUser(jid ?? undefined));
}

function isLid(jid: string | null | undefined): boolean {
  return Boolean(isLidUser(jid ?? undefined));
}

async function found(lookup: Promise<string | null>): Promise<string | null> {
  return lookup.catch(() => null);
}
