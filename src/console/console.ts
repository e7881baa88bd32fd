import { fileURLToPath } from 'node:url';
import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { timeOf } from '../calendar.js';
import { readSite } from '../channels/web/site.js';
import { type Asset, readAssets, sendAsset } from '../http/assets.js';
import {
  addressOf,
  keepNothing,
  limitBody,
  limitCallers,
  networkFrom,
  ownOriginOnly,
} from '../http/guard.js';
import { protect } from '../http/headers.js';
import { keepLanguage, languageOf } from '../http/language.js';
import { RateLimit } from '../http/limit.js';
import { answerRefusals, orRefuse, Refused } from '../http/refusal.js';
import type { Mount } from '../http/site.js';
import { TokenCookie } from '../http/token-cookie.js';
import { Accounts } from '../officers/accounts.js';
import { pictureType } from '../officers/picture.js';
import { Sessions } from '../officers/sessions.js';
import { QUEUE_PAGE } from '../officers/view.js';
import { StoreAway } from '../store/store.js';
import { FORM_BYTES, readAct } from './acts.js';
import { Attempts } from './attempts.js';
import { type Env, signedIn } from './guard.js';
import { deskPage } from './html/desk.js';
import { lettersPage } from './html/letters.js';
import { signInPage, troublePage } from './html/sign-in.js';
import type { ConsoleOptions } from './options.js';
import { refusalText, type Words, wordsIn } from './texts.js';

/** Where the console is served. */
const PATH = '/petugas';

const OWN_FOLDER = fileURLToPath(new URL('./page/', import.meta.url));
/** What the console looks like is what the web chat looks like: the files that both show. */
const SHARED = [
  'base.css',
  'frame.css',
  'chat.css',
  'answer.css',
  'markup.js',
  'input.js',
  'signs.js',
  'api.js',
  'logo.svg',
  'kawung.svg',
];

/** Bytes of the form with which an officer signs in. */
const SIGN_IN_BYTES = 8 * 1024;
const credentialsSchema = z.object({ name: z.string().max(100), password: z.string().max(400) });

const idSchema = z.string().regex(/^[\w-]{1,100}$/);

/** The desk's name in what officers do here. */
const DESK = 'console';

/** The officers' web page, served under `/petugas` behind a login. */
export function createConsole(options: ConsoleOptions): Mount {
  const { view, letters, vault, texts, zone, log, clock, publicOrigin, proxies = 0, requests } = options;
  const https = publicOrigin?.startsWith('https:') ?? false;
  const accounts = new Accounts(vault, clock);
  const sessions = new Sessions(vault, accounts, clock);
  const attempts = new Attempts(vault, clock);
  const cookie = new TokenCookie({ name: 'petugas', path: PATH, https, prefix: 'secure' });
  const assets = assetsOf();

  const app = new Hono<Env>({ strict: false }).basePath(PATH);
  const wordsFor = (c: Context): Words => wordsIn(texts, languageOf(c, texts.locales));
  app.use(protect({ https, forms: true }), keepNothing);
  const isAway = (error: Error) => error instanceof StoreAway;
  answerRefusals(app, { name: 'console', log, isAway }, (c, { reason, status }) => {
    if (reason === 'signed-out' && c.req.method === 'GET' && c.req.query('live') === undefined)
      return c.redirect(`${PATH}/masuk`, 303);
    const words = wordsFor(c);
    const text = refusalText(words, reason);
    if (c.req.path.endsWith('/acts')) return c.json({ error: reason, text }, status);
    return c.html(troublePage(words, text), status);
  });
  app.use(limitCallers(new RateLimit(requests), networkFrom(proxies)));
  app.use(ownOriginOnly(publicOrigin));
  app.use(async (c, next) => {
    keepLanguage(c, texts.locales, { path: PATH, https });
    await next();
  });

  app.get('/page/:file', (c) => sendAsset(c, assets.get(c.req.param('file'))));

  app.get('/masuk', async (c) => {
    const officer = await sessions.officer(cookie.read(c), { use: false });
    return officer ? c.redirect(PATH, 303) : c.html(signInPage(wordsFor(c), null));
  });
  app.post('/masuk', limitBody(SIGN_IN_BYTES, 'too-large'), async (c) => {
    const words = wordsFor(c);
    const form = credentialsSchema.safeParse(await c.req.parseBody().catch(() => null));
    const data = orRefuse(form.data, 'bad-request');
    const attempt = await attempts.begin(data.name, addressOf(c, proxies));
    if (typeof attempt === 'number') {
      log.warn('console: too many attempts to sign in');
      const hour = { hour: timeOf(attempt, zone) };
      return c.html(signInPage(words, words('console-sign-in-limited', { hour })), 429);
    }
    const officer = await accounts.verify(data.name, data.password);
    if (!officer) return c.html(signInPage(words, words('console-sign-in-failed')), 401);
    await attempt.succeeded();
    await sessions.end(cookie.read(c));
    cookie.write(c, await sessions.open(officer));
    return c.redirect(PATH, 303);
  });
  app.post('/keluar', limitBody(SIGN_IN_BYTES, 'too-large'), async (c) => {
    await sessions.end(cookie.read(c));
    cookie.drop(c);
    return c.redirect(`${PATH}/masuk`, 303);
  });

  app.use(signedIn(sessions, cookie));
  const showDesk = async (c: Context<Env>, id: string | null): Promise<Response> => {
    const chatOf = id === null ? null : view.chat(id);
    const count = await view.count();
    const page = pageOf(c.req.query('page'), count);
    const [queue, chat, aside] = await Promise.all([view.queue(page), chatOf, letters.list()]);
    const open = id === null ? null : { id, view: chat };
    const about = { words: wordsFor(c), zone, now: clock.now(), me: c.var.officer.name };
    const desk = { ...about, queue, count, page, troubles: view.troubles(), aside: aside.length, open };
    return c.html(deskPage(desk), open && !chat ? 404 : 200);
  };
  app.get('/', (c) => showDesk(c, null));
  app.get('/chats/:id', (c) => showDesk(c, idOf(c, 'id')));
  app.get('/chats/:id/photos/:turn', async (c) => {
    const [id, turn] = [idOf(c, 'id'), idOf(c, 'turn')];
    // Only what the conversation shows can be looked at, whatever else the store may hold.
    const shown = (await view.chat(id))?.lines.some((line) => line.photo === turn);
    const bytes = shown ? await view.photo(id, turn) : null;
    const type = bytes && (await pictureType(bytes));
    if (!bytes || !type) throw new Refused('not-found');
    return c.body(new Uint8Array(bytes), 200, { 'Content-Type': type });
  });
  app.post('/chats/:id/acts', limitBody(FORM_BYTES, 'too-large'), async (c) => {
    const chat = idOf(c, 'id');
    const { key, act } = await readAct(await c.req.parseBody().catch(() => null));
    const taken = await view.act({ chat, key, by: c.var.officer.name, desk: DESK, act });
    if (!taken) throw new Refused('closed');
    return c.body(null, 204);
  });

  app.get('/letters', async (c) => c.html(lettersPage(wordsFor(c), zone, await letters.list())));
  app.post('/letters/:id', limitBody(SIGN_IN_BYTES, 'too-large'), async (c) => {
    if (!(await letters.replay(idOf(c, 'id')))) throw new Refused('not-found');
    return c.redirect(`${PATH}/letters`, 303);
  });

  return { path: PATH, fetch: (request, env) => app.fetch(request, env as object) };
}

function idOf(c: Context, name: string): string {
  return orRefuse(idSchema.safeParse(c.req.param(name)).data, 'not-found');
}

/** The page of the queue that an address names, as far as there are so many; the first is 0. */
function pageOf(named: string | undefined, count: number): number {
  const page = /^[1-9]\d{0,5}$/.test(named ?? '') ? Number(named) - 1 : 0;
  return Math.min(page, Math.max(0, Math.ceil(count / QUEUE_PAGE) - 1));
}

function assetsOf(): Map<string, Asset> {
  const shared = readSite().assets;
  return new Map([
    ...SHARED.flatMap((name) => {
      const asset = shared.get(name);
      return asset ? [[name, asset] as const] : [];
    }),
    ...readAssets(OWN_FOLDER),
  ]);
}
