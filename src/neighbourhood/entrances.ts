/** The platforms on which our chat is opened, in the order in which the ways are told. */
export const PLATFORMS = ['whatsapp', 'telegram', 'web'] as const;
export type Platform = (typeof PLATFORMS)[number];

/** What people find us by on each platform that we are on: a number in digits, the name of the bot without `@`, the page's origin. */
export type Entrances = Partial<Record<Platform, string>>;

/** A way into the chat; what is to be said there comes along, but for a poster on the web, where it is typed. */
export interface Entrance {
  channel: Platform;
  link: string;
}

/** What a way into the chat brings: a code, which every platform can bring, or words, with their form for Telegram. */
export type Brought = { code: string } | { words: string; payload: string | null };

/** Ways into the chat with something to be said there. What Telegram takes of it is `[\w-]`, up to 64. */
export function entrancesTo(entrances: Entrances, brought: Brought): Entrance[] {
  return PLATFORMS.flatMap((channel) => {
    const account = entrances[channel];
    const link = account === undefined ? null : LINK[channel](account, brought);
    return link === null ? [] : [{ channel, link }];
  });
}

/** A link into the chat of an account; `null` where it could not bring what is to be brought. */
const LINK: Record<Platform, (account: string, brought: Brought) => string | null> = {
  whatsapp: (number, brought) =>
    `https://wa.me/${number}?text=${encodeURIComponent('code' in brought ? brought.code : brought.words)}`,
  telegram: (bot, brought) => {
    const payload = 'code' in brought ? brought.code : brought.payload;
    return payload === null ? null : `https://t.me/${bot}?start=${payload}`;
  },
  // behind the # it is told to no server, and the page takes codes alone from there
  web: (origin, brought) => ('code' in brought ? `${origin}/#${brought.code}` : origin),
};
