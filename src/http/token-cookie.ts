import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';

export interface TokenCookieOptions {
  name: string;
  path: string;
  /** Whether the site is reached by https: the cookie is then `Secure`, and its name says so with this prefix. */
  https: boolean;
  prefix: 'host' | 'secure';
  /** How long browsers keep it (seconds): until they are closed, unless told. */
  maxAge?: number;
}

/** A cookie that tells who a browser is, to its own site alone and not to scripts. */
export class TokenCookie {
  private readonly name: string;
  private readonly prefixed: { prefix?: 'host' | 'secure' };
  private readonly attributes: { path: string; secure: boolean; maxAge?: number };

  constructor({ name, path, https, prefix, ...lasts }: TokenCookieOptions) {
    this.name = name;
    this.prefixed = https ? { prefix } : {};
    this.attributes = { path, secure: https, ...lasts };
  }

  read(c: Context): string | undefined {
    return getCookie(c, this.name, this.prefixed.prefix);
  }

  write(c: Context, token: string): void {
    setCookie(c, this.name, token, {
      ...this.prefixed,
      ...this.attributes,
      httpOnly: true,
      sameSite: 'Strict',
    });
  }

  drop(c: Context): void {
    const { path, secure } = this.attributes;
    deleteCookie(c, this.name, { ...this.prefixed, path, secure });
  }
}
