/** A link that opens the hotline's chat on WhatsApp with a code in it, to be sent: `number` is digits alone. */
export function chatLink(number: string, code: string): string {
  return `https://wa.me/${number}?text=${encodeURIComponent(code)}`;
}
