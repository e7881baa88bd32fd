/** The text that this channel shows by itself: its answer in groups, with `link` for the private chat. */
export const WHATSAPP_TEXTS = ['whatsapp-private-only'];
