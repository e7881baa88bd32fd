import type { MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';

/** What a page's headers depend on. */
interface Protection {
  https: boolean;
  /** Whether the page posts forms, to its own site alone. */
  forms?: boolean;
}

/** The headers of every answer; the policy lets the page load nothing but our own files and run no inline script. */
export function protect({ https, forms = false }: Protection): MiddlewareHandler {
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'", 'blob:'],
      connectSrc: ["'self'"],
      formAction: [forms ? "'self'" : "'none'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
    xFrameOptions: 'DENY',
    // A form that is posted under `no-referrer` would not say where it comes from (Fetch, "append a request Origin").
    referrerPolicy: forms ? 'same-origin' : 'no-referrer',
    strictTransportSecurity: https ? 'max-age=15552000' : false,
    // Browsers ignore it on plain http, with a warning in the console.
    crossOriginOpenerPolicy: https,
    originAgentCluster: https,
  });
}
