import type { Context, Hono } from 'hono';
import { z } from 'zod';
import { limitBody } from '../../http/guard.js';
import { orRefuse, Refused } from '../../http/refusal.js';
import { maskNumbers } from '../../language/mask.js';
import { DEED_OF } from '../../officers/audited.js';
import type { OfficerAct } from '../../officers/desk.js';
import { pictureType } from '../../officers/picture.js';
import { may } from '../../officers/roles.js';
import type { SignedIn } from '../../officers/sessions.js';
import { type ChatView, QUEUE_PAGE } from '../../officers/view.js';
import { FORM_BYTES, readAct } from '../acts.js';
import { areaPagesOf } from '../area-pages.js';
import { type Env, withRight } from '../guard.js';
import { deskPage } from '../html/desk.js';
import { lettersPage } from '../html/letters.js';
import { actorOf, type ConsoleParts, DESK, PATH } from '../parts.js';
import { SMALL_FORM_BYTES } from './sign-in.js';

const idSchema = z.string().regex(/^[\w-]{1,100}$/);
/** Why a lead reads a chat, in a few words. */
const reasonSchema = z.object({ reason: z.string().trim().min(5).max(300) });

/** The queue, chats, what is done in them, and messages that were set aside. Everything stands behind `signedIn`. */
export function addDesk(app: Hono<Env>, parts: ConsoleParts): void {
  const { view, letters, requestsOf, readings, audit, zone, clock, wordsFor } = parts;

  /** Whoever holds a chat reads it; a lead does who has told why. */
  const mayRead = async ({ officer, session }: SignedIn, id: string, chat: ChatView): Promise<boolean> =>
    chat.officer === officer.id || (may(officer.role, 'read_any') && (await readings.isOpen(session, id)));

  const showDesk = async (c: Context<Env>, id: string | null): Promise<Response> => {
    const { who } = c.var;
    const chatOf = id === null ? null : view.chat(id);
    const count = await view.count();
    const page = pageOf(c.req.query('page'), count);
    const [queue, chat, aside, requests] = await Promise.all([
      view.queue(page),
      chatOf,
      letters.list(),
      requestsOf.list(),
    ]);
    const isRead = id !== null && chat !== null && (await mayRead(who, id, chat));
    if (id !== null && chat)
      await audit.note(actorOf(who.officer), isRead ? 'viewed' : 'view_refused', { chat: id });
    const open = id === null ? null : { id, view: chat, isRead };
    const { officer } = who;
    const about = {
      ...{ words: wordsFor(c), zone, now: clock.now(), me: officer.id, myName: parts.shownName(officer) },
      ...{ mayAnswer: may(officer.role, 'answer'), mayReadAny: may(officer.role, 'read_any') },
      pages: areaPagesOf(parts, officer),
    };
    const desk = {
      ...about,
      queue,
      count,
      page,
      troubles: view.troubles(),
      aside: aside.length,
      requests,
      open,
    };
    return c.html(deskPage(desk), !open || isRead ? 200 : chat ? 403 : 404);
  };
  app.get('/', (c) => showDesk(c, null));
  app.get('/chats/:id', (c) => showDesk(c, idOf(c, 'id')));

  app.post(
    '/chats/:id/baca',
    limitBody(SMALL_FORM_BYTES, 'too-large'),
    withRight(parts, 'read_any'),
    async (c) => {
      const chat = idOf(c, 'id');
      const { officer, session } = c.var.who;
      const form = reasonSchema.safeParse(await c.req.parseBody().catch(() => null));
      const { reason } = orRefuse(form.data, 'no-reason');
      orRefuse(await view.chat(chat), 'not-found');
      // a resident's number belongs into no reason
      await audit.note(actorOf(officer), 'viewed', { chat, reason: maskNumbers(reason) });
      await readings.begin(session, chat);
      return c.redirect(`${PATH}/chats/${chat}`, 303);
    },
  );

  app.get('/chats/:id/photos/:turn', async (c) => {
    const [id, turn] = [idOf(c, 'id'), idOf(c, 'turn')];
    const { who } = c.var;
    const chat = await view.chat(id);
    if (chat && !(await mayRead(who, id, chat))) {
      await audit.note(actorOf(who.officer), 'view_refused', { chat: id });
      throw new Refused('not-yours');
    }
    // Only what the conversation shows can be looked at, whatever else the store may hold.
    const shown = chat?.lines.some((line) => line.photo === turn);
    const bytes = shown ? await view.photo(id, turn) : null;
    const type = bytes && (await pictureType(bytes));
    if (!bytes || !type) throw new Refused('not-found');
    await audit.note(actorOf(who.officer), 'photo_viewed', { chat: id });
    return c.body(new Uint8Array(bytes), 200, { 'Content-Type': type });
  });

  app.post('/chats/:id/acts', limitBody(FORM_BYTES, 'too-large'), async (c) => {
    const chat = idOf(c, 'id');
    const { officer } = c.var.who;
    const { key, act } = await readAct(await c.req.parseBody().catch(() => null));
    const found = orRefuse(await view.chat(chat), 'closed');
    const refusal = may(officer.role, 'answer') ? refusalOf(act, found, officer.id) : 'no-right';
    if (refusal) {
      await audit.note(actorOf(officer), 'act_refused', { chat });
      throw new Refused(refusal);
    }
    const by = parts.shownName(officer);
    const taken = await view.act({ chat, key, by, officer: officer.id, desk: DESK, act });
    if (!taken) throw new Refused('closed');
    await audit.note(actorOf(officer), DEED_OF[act.kind], { chat });
    return c.body(null, 204);
  });

  app.get('/letters', async (c) => {
    const mayReplay = may(c.var.who.officer.role, 'replay');
    return c.html(lettersPage(wordsFor(c), zone, await letters.list(), mayReplay));
  });
  app.post(
    '/letters/:id',
    limitBody(SMALL_FORM_BYTES, 'too-large'),
    withRight(parts, 'replay'),
    async (c) => {
      const id = idOf(c, 'id');
      if (!(await letters.replay(id))) throw new Refused('not-found');
      await audit.note(actorOf(c.var.who.officer), 'replayed', { about: id });
      return c.redirect(`${PATH}/letters`, 303);
    },
  );
}

/** Taking is always possible, and the first words take as well; all else is for whoever holds the chat. */
function refusalOf({ kind }: OfficerAct, { state, officer }: ChatView, me: string): 'not-yours' | null {
  if (kind === 'take' || officer === me) return null;
  return kind === 'say' && state === 'waiting' ? null : 'not-yours';
}

function idOf(c: Context, name: string): string {
  return orRefuse(idSchema.safeParse(c.req.param(name)).data, 'not-found');
}

/** The page of the queue that an address names, as far as there are so many; the first is 0. */
function pageOf(named: string | undefined, count: number): number {
  const page = /^[1-9]\d{0,5}$/.test(named ?? '') ? Number(named) - 1 : 0;
  return Math.min(page, Math.max(0, Math.ceil(count / QUEUE_PAGE) - 1));
}
