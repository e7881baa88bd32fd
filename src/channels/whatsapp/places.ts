/** Where to write to: an id of this channel's addresses as WhatsApp's own, or `null` for one that is none. */
export function jidOf(id: string): string | null {
  if (/^\d{5,20}$/.test(id)) return `${id}@s.whatsapp.net`;
  return /^\d{5,20}@lid$/.test(id) ? id : null;
}
