import { isIP, isIPv6 } from 'node:net';

/**
 * Whether a request that changes something comes from our own page. With a public origin, it must come from there.
 * Without one, the page may only be reached by `localhost` or a bare IP address: a name that an attacker has pointed
 * at this machine (DNS rebinding) is refused.
 */
export function isOwnOrigin(
  publicOrigin: string | undefined,
  origin: string | undefined,
  host: string | undefined,
): boolean {
  if (!origin || !host) return false;
  if (publicOrigin) return origin === publicOrigin;
  const url = URL.canParse(`http://${host}`) ? new URL(`http://${host}`) : null;
  if (!url || url.origin !== origin) return false;
  return url.hostname === 'localhost' || isIP(url.hostname.replace(/^\[|\]$/g, '')) !== 0;
}

/**
 * The address that a request comes from. Every proxy in front of us appends to `X-Forwarded-For` the address that it
 * saw, so the entry that the outermost of `proxies` wrote is the client's; anything before it may be invented, and so is
 * whatever is no address.
 */
export function clientAddress(
  remote: string | undefined,
  forwardedFor: string | undefined,
  proxies: number,
): string {
  const hop = proxies > 0 ? forwardedFor?.split(',').at(-proxies)?.trim() : undefined;
  const told = hop && withoutPort(hop);
  return (told && isIP(told) ? told : remote) ?? 'unknown';
}

/** Some proxies write the port as well: `1.2.3.4:5678`, `[2001:db8::1]:5678`. */
function withoutPort(hop: string): string {
  return /^\[(.*)\](?::\d+)?$/.exec(hop)?.[1] ?? /^([\d.]+):\d+$/.exec(hop)?.[1] ?? hop;
}

/** What counts as one caller: an IPv4 address, or an IPv6 network (/64), since whoever has one has all its addresses. */
export function networkOf(address: string): string {
  const mapped = /^::ffff:([\d.]+)$/i.exec(address)?.[1];
  if (mapped || !isIPv6(address)) return mapped ?? address;
  const [head = '', tail = ''] = address.split('%')[0]!.split('::');
  const before = head.split(':').filter(Boolean);
  const after = tail.split(':').filter(Boolean);
  const whole = address.includes('::')
    ? [...before, ...Array(Math.max(0, 8 - before.length - after.length)).fill('0'), ...after]
    : before;
  return whole
    .slice(0, 4)
    .map((part) => Number.parseInt(part, 16).toString(16))
    .join(':');
}
