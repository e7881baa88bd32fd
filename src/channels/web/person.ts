import { createHash, randomBytes } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import { orRefuse } from '../../http/refusal.js';
import { TokenCookie } from '../../http/token-cookie.js';

const TOKEN = /^[\w-]{43}$/;
/** The longest life that browsers grant a cookie (RFC 6265bis, section 5.5). */
const MAX_AGE_S = 400 * 24 * 60 * 60;

/** What a request knows of its sender once `identify` has let it through. */
export interface Env {
  Variables: { person: string };
}

/** Who browsers are: each has a cookie with a token of its own. */
export class Persons {
  private readonly cookie: TokenCookie;

  constructor(https: boolean) {
    this.cookie = new TokenCookie({ name: 'bisa', path: '/', https, prefix: 'host', maxAge: MAX_AGE_S });
  }

  /**
   * Lets in who has a person: `c.var.person`, the id of its address. That is a hash of the token, so that whoever reads
   * an address cannot speak in the person's name.
   */
  readonly identify: MiddlewareHandler<Env> = async (c, next) => {
    const token = orRefuse(this.tokenOf(c), 'no-person');
    c.set('person', createHash('sha256').update(token).digest('base64url'));
    await next();
  };

  /**
   * Gives the browser a person: the one that it is (its cookie lives on), or a new one, with 256 random bits.
   * Never on `GET /`: a link from elsewhere opens the page without the `Strict` cookie, and a new one would replace it.
   */
  greet(c: Context): void {
    this.cookie.write(c, this.tokenOf(c) ?? newToken());
  }

  /** Makes the browser a new person, as on a shared phone after the history was deleted. */
  renew(c: Context): void {
    this.cookie.write(c, newToken());
  }

  private tokenOf(c: Context): string | null {
    const token = this.cookie.read(c);
    return token && TOKEN.test(token) ? token : null;
  }
}

function newToken(): string {
  return randomBytes(32).toString('base64url');
}
