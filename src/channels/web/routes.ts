import { type Context, Hono } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import type { z } from 'zod';
import { protect } from '../../http/headers.js';
import { RateLimit } from '../../http/limit.js';
import type { IncomingBody } from '../channel.js';
import {
  type Env,
  identify,
  keepNothing,
  limitAddresses,
  limitBody,
  limitConcurrency,
  limitPersons,
  ownOriginOnly,
} from './guard.js';
import type { Hotline, WebOptions } from './options.js';
import type { PageEvents, Pages } from './pages.js';
import { greetPerson, renewPerson } from './person.js';
import { orRefuse, Refused } from './refusal.js';
import {
  ackSchema,
  clockSchema,
  keySchema,
  messageSchema,
  PHOTO_BYTES,
  splitKey,
  TEXT_BYTES,
} from './requests.js';
import { type Asset, fillIn, readAsset, readSite } from './site.js';
import { streamEvents } from './stream.js';
import { type PageText, pageTexts } from './texts.js';

const HOUR_MS = 60 * 60 * 1000;
/** Photographs that may be on their way in at the same time, each up to `PHOTO_BYTES` of memory. */
const UPLOADS = 16;
/** What a photograph costs of a person's allowance, in messages. */
const PHOTO_COST = 4;

/** The HTTP side of the web chat: the page, its event stream, and what it posts. */
export function webRoutes(
  options: WebOptions,
  hotline: Hotline,
  pages: Pages,
  clock: () => PageEvents['clock'],
): Hono<Env> {
  const { texts, demo, log, city } = options;
  const https = options.publicOrigin?.startsWith('https:') ?? false;
  const { document, assets } = readSite();
  const samples = new Map(demo ? options.samples.map(({ id, path }) => [id, readAsset(path)]) : []);

  const person = identify(https);
  const rate = new RateLimit(30, 1);
  const small = limitBody(TEXT_BYTES, 'text-too-large');

  const localeOf = (c: Context): string =>
    [c.req.query('lang'), getCookie(c, 'lang')].find((lang) => lang && texts.locales.includes(lang)) ??
    texts.locales[0]!;
  const addressOf = (c: Context<Env>) => ({ channel: 'web', id: c.var.person });
  const accept = async (c: Context<Env>, key: string, body: IncomingBody): Promise<Response> => {
    await hotline.accept({ address: addressOf(c), key, body, locale: localeOf(c) });
    return c.body(null, 202);
  };

  const app = new Hono<Env>();
  app.use(protect({ https }));
  app.notFound((c) => refuse(c, new Refused('not-found')));
  app.onError((error, c) => {
    if (error instanceof Refused) return refuse(c, error);
    // Who leaves in the middle of a photograph is no fault of ours.
    if (!c.req.raw.signal.aborted) log.error({ error: error.name }, 'web: a request failed');
    return refuse(c, new Refused('busy'));
  });
  const refuse = (c: Context, { reason, status }: Refused): Response => {
    if (status === 429 || status === 503) c.header('Retry-After', '5');
    const id = `web-refused-${reason}` satisfies PageText;
    return c.json({ error: reason, text: texts.format(localeOf(c), { id }) }, status);
  };

  app.get('/', (c) => {
    const locale = localeOf(c);
    if (c.req.query('lang')) setCookie(c, 'lang', locale, { path: '/', sameSite: 'Lax', secure: https });
    c.header('Cache-Control', 'no-store');
    return c.html(fillIn(document, { lang: locale, ...pageTexts(texts, locale, city) }));
  });
  app.get('/page/:file', (c) => sendAsset(c, assets.get(c.req.param('file'))));
  app.get('/samples/:id', (c) => sendAsset(c, samples.get(c.req.param('id'))));

  app.use('/api/*', keepNothing, limitAddresses(new RateLimit(400, 40), options.proxies ?? 0));
  app.post('/api/*', ownOriginOnly(options.publicOrigin));

  app.get('/api/state', (c) => {
    greetPerson(c, https);
    const locale = localeOf(c);
    return c.json({
      ...clock(),
      demo: demo !== null,
      zone: options.zone,
      texts: pageTexts(texts, locale, city),
      samples: [...samples].map(([id, { type }]) => ({
        url: `/samples/${id}`,
        label: texts.format(locale, { id: `sample-${id}` }),
        picture: type.startsWith('image/'),
      })),
    });
  });

  app.get('/api/events', person, (c) => {
    if (!pages.hasRoom(c.var.person)) throw new Refused('too-many');
    return streamEvents(c, pages, c.var.person, (page) => {
      page.push('clock', clock());
      hotline
        .back(addressOf(c))
        .catch((error: unknown) => log.error({ error: (error as Error).name }, 'web: back failed'));
    });
  });

  app.post('/api/messages', person, limitPersons(rate, 1), small, async (c) => {
    const { key, body } = splitKey(await read(c, messageSchema));
    return accept(c, key, body);
  });
  app.post(
    '/api/photos',
    person,
    limitConcurrency(UPLOADS),
    limitPersons(rate, PHOTO_COST),
    limitBody(PHOTO_BYTES, 'photo-too-large'),
    async (c) => {
      const key = orRefuse(keySchema.safeParse(c.req.query('key')).data, 'bad-request');
      const bytes = new Uint8Array(await c.req.arrayBuffer());
      if (bytes.length === 0) throw new Refused('bad-request');
      return accept(c, key, { kind: 'photo', bytes });
    },
  );
  app.post('/api/acks', person, small, async (c) => {
    pages.acknowledge(c.var.person, (await read(c, ackSchema)).id);
    return c.body(null, 204);
  });
  app.post('/api/leave', person, (c) => {
    renewPerson(c, https);
    pages.close(c.var.person);
    return c.body(null, 204);
  });

  if (demo)
    app.post('/api/clock', person, limitPersons(rate, 1), small, async (c) => {
      const move = await read(c, clockSchema);
      if ('to' in move) await demo.moveTo(move.to).catch(outOfRange);
      else await demo.advance('days' in move ? move.days * 24 * HOUR_MS : move.hours * HOUR_MS);
      pages.pushToAll('clock', clock());
      return c.json(clock());
    });

  return app;
}

/** The JSON body, as the schema wants it, or a refusal. */
async function read<T>(c: Context, schema: z.ZodType<T>): Promise<T> {
  const json: unknown = await c.req.json().catch(() => undefined);
  return orRefuse(schema.safeParse(json).data, 'bad-request');
}

function outOfRange(error: unknown): never {
  throw error instanceof RangeError ? new Refused('bad-request') : error;
}

function sendAsset(c: Context, asset: Asset | undefined): Response {
  const { bytes, type, etag } = orRefuse(asset, 'not-found');
  c.header('ETag', etag);
  c.header('Cache-Control', 'no-cache');
  if (c.req.header('if-none-match') === etag) return c.body(null, 304);
  return c.body(bytes, 200, { 'Content-Type': type });
}
