/** Where the hotline's chat is opened on each platform that it is on. */
export interface Entrances {
  /** The bot's name on Telegram, without `@`. */
  telegram?: string;
  /** The number on WhatsApp, digits alone. */
  whatsapp?: string;
  /** The address of the web chat. */
  web?: string;
}

/** A way into the chat; what is written there follows from opening it, but on the web, where it is typed. */
export interface Entrance {
  channel: keyof Entrances;
  link: string;
}

/** Ways into the chat with `words` to be sent there; `payload` is what Telegram brings of them (`[\w-]`, up to 64). */
export function entrancesTo(
  { telegram, whatsapp, web }: Entrances,
  { words, payload }: { words: string; payload: string },
): Entrance[] {
  return [
    ...(whatsapp
      ? [
          {
            channel: 'whatsapp' as const,
            link: `https://wa.me/${whatsapp}?text=${encodeURIComponent(words)}`,
          },
        ]
      : []),
    ...(telegram
      ? [{ channel: 'telegram' as const, link: `https://t.me/${telegram}?start=${payload}` }]
      : []),
    ...(web ? [{ channel: 'web' as const, link: web }] : []),
  ];
}
