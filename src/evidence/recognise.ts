import type { CodeFormat } from './evidence.js';
import type { CertificateLink } from './policy.js';
import { isPaymentCode } from './qris.js';

/** Hosts of the national health applications; a card's link is recognised by them and never opened. */
const DOMESTIC_HOSTS = ['pedulilindungi.id', 'satusehat.kemkes.go.id', 'satusehat.kemkes.id'];

/** What a QR text is, by its content alone; `links` are the addresses that are known to lead to certificates. */
export function recognise(text: string, links: readonly CertificateLink[] = []): CodeFormat {
  const format = SIGNS.find(([, matches]) => matches(text))?.[0] ?? 'text';
  return format === 'url' && leadsToCertificate(text, links) ? 'certificate_link' : format;
}

/** What people send by mistake. */
const NO_PROOFS: ReadonlySet<CodeFormat> = new Set([
  'venue',
  'qris',
  'whatsapp',
  'url',
  'vcard',
  'wifi',
  'text',
]);

/** Whether a text is a proof about a person, genuine or not. */
export function isProof(text: string): boolean {
  return !NO_PROOFS.has(recognise(text));
}

const SIGNS: [CodeFormat, (text: string) => boolean][] = [
  ['eu_dcc', (text) => text.startsWith('HC1:')],
  ['smart_health_card', (text) => /^shc:\//i.test(text) || isPackedJws(text)],
  ['divoc', (text) => text.startsWith('B64:') || text.startsWith('PK\u0003\u0004')],
  ['icao_vds_nc', isVdsNc],
  ['qris', isPaymentCode],
  ['vcard', (text) => /^(BEGIN:VCARD|MECARD:)/i.test(text)],
  ['wifi', (text) => /^WIFI:/i.test(text)],
  ['whatsapp', isWhatsAppLink],
  ['venue', isVenue],
  ['pedulilindungi', isDomestic],
  ['url', (text) => linkOf(text) !== null || /^[a-z][a-z0-9+.-]*:\//i.test(text)],
];

/** A card as files hold it, without the digits of its code: a JWS whose header says that it is packed. */
function isPackedJws(text: string): boolean {
  const header = /^(eyJ[\w-]{1,400})\.[\w-]+\.[\w-]+$/.exec(text)?.[1];
  return header !== undefined && /"zip"\s*:\s*"DEF"/.test(Buffer.from(header, 'base64url').toString());
}

/** ICAO TR VDS-NC 1.1: JSON whose header names the kind of proof. */
function isVdsNc(text: string): boolean {
  return /^\s*\{/.test(text) && /"t"\s*:\s*"icao\.(vacc|test)"/.test(text);
}

/** Links that open a chat; WhatsApp's own codes for contacts and groups are such, too. */
function isWhatsAppLink(text: string): boolean {
  if (/^whatsapp:/i.test(text.trim())) return true;
  const host = linkOf(text)?.hostname ?? '';
  return /^(wa\.me|wa\.link|((api|chat|web|www)\.)?whatsapp\.com)$/.test(host);
}

/**
 * Check-in codes of places are not published. What is known is that they name the check-in (`checkin:…`,
 * `…/check-in/…`); one that does not is told apart from other opaque text by nobody.
 */
function isVenue(text: string): boolean {
  const link = linkOf(text);
  return link
    ? /(^|[/.])check-?(in|out)([/.]|$)/i.test(link.hostname + link.pathname)
    : /^check-?(in|out)\b/i.test(text);
}

/** Links to the national applications, and opaque text that names them first. Anyone can print such a code. */
function isDomestic(text: string): boolean {
  const host = linkOf(text)?.hostname;
  if (host) return DOMESTIC_HOSTS.some((known) => host === known || host.endsWith(`.${known}`));
  return /^(peduli ?lindungi|satu ?sehat)\b/i.test(text);
}

/** Whether a link is one of those known, or has one behind it as viewers have (`https://viewer.example/#shlink:/…`). */
function leadsToCertificate(text: string, links: readonly CertificateLink[]): boolean {
  const link = linkOf(text);
  const host = link?.hostname.replace(/\.$/, '') ?? '';
  return links.some((known) => {
    if ('scheme' in known)
      return (
        startsWith(text.trim(), `${known.scheme}:`) ||
        startsWith(link?.hash.slice(1) ?? '', `${known.scheme}:`)
      );
    const isThere = host === known.host || host.endsWith(`.${known.host}`);
    return isThere && link!.pathname.startsWith(known.path ?? '/');
  });
}

function startsWith(text: string, start: string): boolean {
  return text.slice(0, start.length).toLowerCase() === start;
}

/** The text as a web link, with or without its scheme, or `null`. */
function linkOf(text: string): URL | null {
  const trimmed = text.trim();
  if (/\s/.test(trimmed)) return null;
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(trimmed)) return URL.canParse(trimmed) ? new URL(trimmed) : null;
  const bare = /^([a-z0-9-]+\.)+[a-z]{2,}([/?#:]|$)/i.test(trimmed) ? `https://${trimmed}` : '';
  return URL.canParse(bare) ? new URL(bare) : null;
}
