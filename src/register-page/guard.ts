import type { Context, MiddlewareHandler } from 'hono';
import { Refused } from '../http/refusal.js';
import { TokenCookie } from '../http/token-cookie.js';
import { type Area, areaKey } from '../neighbourhood/area.js';
import { actorOf } from '../neighbourhood/kept/heads.js';
import type { PageSession } from '../neighbourhood/kept/page-sessions.js';
import { mayNot, type Office, type Refusal, type Standing, trouble } from '../neighbourhood/office.js';
import type { Action } from '../neighbourhood/rights.js';
import type { Kept } from './options.js';

/** Where the page is served. */
export const PATH = '/rt';

/** Whoever looks at the page, with the office by which they do. */
export interface Visit {
  session: PageSession;
  locale: string;
  office: Office;
  standing: Standing;
}

/** What a request knows of its sender once the guard has let it through. */
export interface Env {
  Variables: { visit: Visit };
}

/** Why nobody is let in: there is no session (any more), or the office does not hold. */
export type Shut = 'signed_out' | Refusal;

/** Lets in heads who have opened a link, for as long as their session lasts and their office holds. */
export class Guard {
  readonly cookie: TokenCookie;

  constructor(
    private readonly kept: Kept,
    https: boolean,
  ) {
    this.cookie = new TokenCookie({ name: 'rt', path: PATH, https, prefix: 'secure' });
  }

  /** Refuses who may not come in; a page is answered with `shut` instead. */
  letIn(shut: (c: Context, why: Shut) => Response | Promise<Response>): MiddlewareHandler<Env> {
    return async (c, next) => {
      const visit = await this.visit(c);
      if (typeof visit !== 'string') {
        c.set('visit', visit);
        return next();
      }
      if (c.req.method === 'GET' && c.req.header('sec-fetch-dest') !== 'empty') return shut(c, visit);
      throw new Refused(visit === 'signed_out' ? 'signed-out' : 'office-over');
    };
  }

  /** Who comes, or why they are not let in. A session ends with the office for which it was opened. */
  async visit(c: Context): Promise<Visit | Shut> {
    const token = this.cookie.read(c);
    const session = await this.kept.sessions.of(token);
    if (!session) return 'signed_out';
    const whose = await this.kept.whose(session.chat);
    const office = whose?.contact === session.contact ? whose.standing.office : null;
    const why = !whose || office?.grant !== session.grant ? 'no_office' : trouble(whose.standing);
    if (why === null && whose && office)
      return { session, locale: whose.locale, office, standing: whose.standing };
    await this.kept.sessions.end(token);
    await this.refused(session, 'read', why ?? 'no_office', null);
    return why ?? 'no_office';
  }

  /**
   * Refuses what a head may not do with the register of an area; it is written down, as in the chat.
   * @throws {Refused}
   */
  async demand({ session, standing }: Visit, action: Action, area: Area): Promise<void> {
    const why = mayNot(standing, { area }, action);
    if (why === null) return;
    await this.refused(session, action, why, area);
    throw new Refused('no-right');
  }

  private async refused(
    { chat, grant }: PageSession,
    action: Action,
    why: Refusal,
    area: Area | null,
  ): Promise<void> {
    const about = [action, why, ...(area ? [areaKey(area)] : [])].join(' ');
    await this.kept.audit.note(actorOf(grant, 'page'), 'register_refused', { chat, about });
  }
}
