import { fileURLToPath } from 'node:url';
import { type Context, Hono } from 'hono';
import { readSite } from '../channels/web/site.js';
import { type Asset, readAssets, sendAsset } from '../http/assets.js';
import { keepNothing, limitCallers, networkFrom, ownOriginOnly } from '../http/guard.js';
import { protect } from '../http/headers.js';
import { RateLimit } from '../http/limit.js';
import { answerRefusals } from '../http/refusal.js';
import type { Mount } from '../http/site.js';
import { StoreAway } from '../store/store.js';
import { type Env, PATH } from './guard.js';
import { offlinePage, shutPage } from './html/door.js';
import type { RegisterPageOptions } from './options.js';
import { partsOf } from './parts.js';
import { addDoor } from './routes/door.js';
import { addExport } from './routes/export.js';
import { addFilling } from './routes/filling.js';
import { addNotice } from './routes/notice.js';
import { addRegister } from './routes/register.js';

const OWN_FOLDER = fileURLToPath(new URL('./page/', import.meta.url));
/** It looks like the web chat: the files that both show. */
const SHARED = ['base.css', 'frame.css', 'parts.css', 'sheet.css', 'api.js', 'logo.svg', 'kawung.svg'];

/** The page on which heads fill in the register of their area, served under `/rt` to whoever has opened a link from their chat. */
export function createRegisterPage(options: RegisterPageOptions): Mount {
  const parts = partsOf(options);
  const { log, publicOrigin, proxies = 0, requests, guard, https, wordsFor } = parts;
  const assets = assetsOf();

  const app = new Hono<Env>({ strict: false }).basePath(PATH);
  app.use(protect({ https, forms: true }), keepNothing);
  const isAway = (error: Error) => error instanceof StoreAway;
  answerRefusals(app, { name: 'register page', log, isAway }, (c, { reason, status }) => {
    const words = wordsFor(c);
    const text = words(`rt-refused-${reason}` as 'rt-refused-busy');
    const isOver = reason === 'office-over';
    const isIn = c.get('visit') !== undefined && !isOver;
    if (isForm(c)) return c.html(shutPage(words, text, { isOver, isIn }), status);
    return c.json({ error: reason, text }, status);
  });
  app.use(limitCallers(new RateLimit(requests), networkFrom(proxies)));
  app.use(ownOriginOnly(publicOrigin));

  app.get('/page/:file', (c) => sendAsset(c, assets.get(c.req.param('file'))));
  // it may answer for nothing but what lies below its own folder
  app.get('/worker.js', (c) => sendAsset(c, assets.get('worker.js')));
  // the worker of the page answers for what is below it
  app.get('/', (c, next) => (new URL(c.req.url).pathname === PATH ? c.redirect(`${PATH}/`) : next()));
  app.get('/luring', async (c) => {
    const visit = await guard.visit(c);
    if (typeof visit !== 'string') c.set('visit', visit);
    return c.html(offlinePage(wordsFor(c)));
  });
  addDoor(app, parts);
  app.use(
    guard.letIn((c, why) => {
      const words = wordsFor(c);
      const isOver = why !== 'signed_out';
      return c.html(shutPage(words, words('rt-closed', { why }), { isOver }), isOver ? 403 : 401);
    }),
  );
  addRegister(app, parts);
  addFilling(app, parts);
  addExport(app, parts);
  addNotice(app, parts);
  return { path: PATH, fetch: (request, env) => app.fetch(request, env as object) };
}

/** Whether a browser shows the answer as a page. */
function isForm(c: Context): boolean {
  const type = c.req.header('content-type') ?? '';
  return c.req.method === 'GET' || type.startsWith('application/x-www-form-urlencoded');
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
