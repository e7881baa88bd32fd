/**
 * How Baileys names what it keeps: a type and an id. A user is a number, or an account (LID) where a domain is told with
 * it (1, and 129 of a business that WhatsApp hosts).
 */
const SIGNAL = /^(?:session|identity-key)\/(\d+)(?:_(\d+))?\.\d+$/;
const IN_GROUP = /^sender-key\/[^:]+::(\d+)(?:_(\d+))?::\d+$/;
const TOKEN = /^tctoken\/(\d+)(?::\d+)?@(lid|s\.whatsapp\.net)$/;
const NUMBER_OF = /^lid-mapping\/(\d+)_reverse$/;
const ACCOUNT_OF = /^lid-mapping\/(\d+)$/;
const DEVICES = /^device-list\/(\d+)$/;

const ACCOUNT_DOMAINS = ['1', '129'];

/** Lists of people, without which Baileys looks again: whose token it has, and to whom of a group it gave its key. */
export const PEOPLES_LISTS = /^(?:tctoken\/__index|sender-key-memory\/.*)$/;

/** The id of an address (a number, or `<n>@lid`) whose a document is, or `null` where it is nobody's. */
export function personOf(name: string, isAccount: (user: string) => boolean): string | null {
  const [, user, domain] = SIGNAL.exec(name) ?? IN_GROUP.exec(name) ?? [];
  if (user) return domain && ACCOUNT_DOMAINS.includes(domain) ? accountOf(user) : user;
  const [, holder, server] = TOKEN.exec(name) ?? [];
  if (holder) return server === 'lid' ? accountOf(holder) : holder;
  const listed = userOfDevices(name);
  if (listed) return isAccount(listed) ? accountOf(listed) : listed;
  const account = NUMBER_OF.exec(name)?.[1];
  return account ? accountOf(account) : (ACCOUNT_OF.exec(name)?.[1] ?? null);
}

/** The user whose devices a document lists, who may be a number or an account. */
export function userOfDevices(name: string): string | null {
  return DEVICES.exec(name)?.[1] ?? null;
}

/** The document that says which number an account has. */
export function numberOfAccount(user: string): string {
  return `lid-mapping/${user}_reverse`;
}

function accountOf(user: string): string {
  return `${user}@lid`;
}
