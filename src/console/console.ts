import { fileURLToPath } from 'node:url';
import { Hono } from 'hono';
import { readSite } from '../channels/web/site.js';
import { type Asset, readAssets, sendAsset } from '../http/assets.js';
import { keepNothing, limitCallers, ownOriginOnly } from '../http/guard.js';
import { protect } from '../http/headers.js';
import { keepLanguage } from '../http/language.js';
import { RateLimit } from '../http/limit.js';
import { answerRefusals } from '../http/refusal.js';
import type { Mount } from '../http/site.js';
import { StoreAway } from '../store/store.js';
import { type Env, signedIn } from './guard.js';
import { troublePage } from './html/sign-in.js';
import type { ConsoleOptions } from './options.js';
import { PATH, partsOf } from './parts.js';
import { addAccount } from './routes/account.js';
import { addAsked } from './routes/asked.js';
import { addAudit } from './routes/audit.js';
import { addCounts } from './routes/counts.js';
import { addDesk } from './routes/desk.js';
import { addHeads } from './routes/heads.js';
import { addNotices } from './routes/notices.js';
import { addRegisters } from './routes/registers.js';
import { addRequests } from './routes/requests.js';
import { addSignIn } from './routes/sign-in.js';
import { addTeam } from './routes/team.js';
import { refusalText } from './texts.js';

const OWN_FOLDER = fileURLToPath(new URL('./page/', import.meta.url));
/** What the console looks like is what the web chat looks like: the files that both show. */
const SHARED = [
  'base.css',
  'frame.css',
  'parts.css',
  'sheet.css',
  'chat.css',
  'answer.css',
  'markup.js',
  'input.js',
  'signs.js',
  'api.js',
  'logo.svg',
  'kawung.svg',
];

/** The officers' web page, served under `/petugas` behind a login. */
export function createConsole(options: ConsoleOptions): Mount {
  const parts = partsOf(options);
  const { texts, log, publicOrigin, requests, known, networkOf, wordsFor } = parts;
  const https = publicOrigin?.startsWith('https:') ?? false;
  const assets = assetsOf();

  const app = new Hono<Env>({ strict: false }).basePath(PATH);
  app.use(protect({ https, forms: true }), keepNothing);
  const isAway = (error: Error) => error instanceof StoreAway;
  answerRefusals(app, { name: 'console', log, isAway }, (c, { reason, status }) => {
    const words = wordsFor(c);
    const text = refusalText(words, reason);
    if (c.req.path.endsWith('/acts')) return c.json({ error: reason, text }, status);
    return c.html(troublePage(words, text), status);
  });
  // nobody uses up what an officer's own device may ask, from whichever address
  const callerOf = async (c: Parameters<typeof networkOf>[0]) => {
    const device = await known.any(c);
    return device ? `device ${device.id}` : networkOf(c);
  };
  app.use(limitCallers(new RateLimit(requests), callerOf));
  app.use(ownOriginOnly(publicOrigin));
  app.use(async (c, next) => {
    keepLanguage(c, texts.locales, { path: PATH, https });
    await next();
  });

  app.get('/page/:file', (c) => sendAsset(c, assets.get(c.req.param('file'))));
  addSignIn(app, parts);
  addAccount(app, parts);
  app.use(signedIn(parts));
  addDesk(app, parts);
  addRequests(app, parts);
  addTeam(app, parts);
  addHeads(app, parts);
  addRegisters(app, parts);
  addAsked(app, parts);
  addCounts(app, parts);
  addAudit(app, parts);
  if (options.notices) addNotices(app, parts, options.notices);
  return { path: PATH, fetch: (request, env) => app.fetch(request, env as object) };
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
