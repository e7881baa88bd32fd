import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';

const COOKIE = 'lang';

/** The language of an answer: what was asked for (`?lang=`), what was kept, or the first one. */
export function languageOf(c: Context, locales: readonly string[]): string {
  return [askedOf(c), getCookie(c, COOKIE)].find((one) => one && locales.includes(one)) ?? locales[0]!;
}

/** Keeps the language that was asked for, for all below `path`. */
export function keepLanguage(
  c: Context,
  locales: readonly string[],
  { path, https }: { path: string; https: boolean },
): void {
  const asked = askedOf(c);
  if (asked && locales.includes(asked)) setCookie(c, COOKIE, asked, { path, sameSite: 'Lax', secure: https });
}

function askedOf(c: Context): string | undefined {
  return c.req.query('lang');
}
