import { createHash, randomBytes } from 'node:crypto';
import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';

const COOKIE = 'bisa';
const TOKEN = /^[\w-]{43}$/;
/** The longest life that browsers grant a cookie (RFC 6265bis, section 5.5). */
const MAX_AGE_S = 400 * 24 * 60 * 60;

/**
 * The address id of whoever sends the request, or `null` without a cookie of ours. It is a hash of the cookie's
 * token, so that whoever reads an address cannot speak in the person's name.
 */
export function personOf(c: Context, https: boolean): string | null {
  const token = tokenOf(c, https);
  return token && createHash('sha256').update(token).digest('base64url');
}

/**
 * Gives the browser a person: the one that it is (its cookie lives on), or a new one, with 256 random bits.
 * Never on `GET /`: a link from elsewhere opens the page without the `Strict` cookie, and a new one would replace it.
 */
export function greetPerson(c: Context, https: boolean): void {
  writeToken(c, https, tokenOf(c, https) ?? newToken());
}

/** Makes the browser a new person, as on a shared phone after the history was deleted. */
export function renewPerson(c: Context, https: boolean): void {
  writeToken(c, https, newToken());
}

function newToken(): string {
  return randomBytes(32).toString('base64url');
}

function tokenOf(c: Context, https: boolean): string | null {
  const token = https ? getCookie(c, COOKIE, 'host') : getCookie(c, COOKIE);
  return token && TOKEN.test(token) ? token : null;
}

function writeToken(c: Context, https: boolean, token: string): void {
  const prefix = https ? { prefix: 'host' as const } : {};
  setCookie(c, COOKIE, token, {
    ...prefix,
    path: '/',
    httpOnly: true,
    sameSite: 'Strict',
    secure: https,
    maxAge: MAX_AGE_S,
  });
}
