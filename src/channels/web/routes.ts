import { createHash } from 'node:crypto';
import { type Context, Hono } from 'hono';
import type { z } from 'zod';
import { AtOnce } from '../../at-once.js';
import { counterInMemory } from '../../counter.js';
import { readAsset, sendAsset } from '../../http/assets.js';
import { keepNothing, limitBody, limitCallers, networkFrom, ownOriginOnly } from '../../http/guard.js';
import { protect } from '../../http/headers.js';
import { keySchema } from '../../http/key.js';
import { keepLanguage, languageOf } from '../../http/language.js';
import { RateLimit } from '../../http/limit.js';
import { answerRefusals, orRefuse, Refused } from '../../http/refusal.js';
import { Uploads } from '../../http/uploads.js';
import { LONGEST_MESSAGE } from '../../longest-message.js';
import { StoreAway } from '../../store/store.js';
import type { IncomingBody } from '../channel.js';
import { fileBody } from '../file.js';
import type { PagesElsewhere } from './elsewhere.js';
import { noticePage } from './notice.js';
import type { Hotline, WebOptions } from './options.js';
import type { PageEvents, Pages } from './pages.js';
import { type Env, Persons } from './person.js';
import { ackSchema, clockSchema, messageSchema, PHOTO_BYTES, splitKey, TEXT_BYTES } from './requests.js';
import { fillIn, readSite } from './site.js';
import { streamEvents } from './stream.js';
import { pageTexts } from './texts.js';

const HOUR_MS = 60 * 60 * 1000;

/** The HTTP side of the web chat: the page, its event stream, and what it posts. */
export function webRoutes(
  options: WebOptions,
  hotline: Hotline,
  pages: Pages,
  elsewhere: PagesElsewhere,
  clock: () => PageEvents['clock'],
): Hono<Env> {
  const { texts, demo, log, city, limits, proxies = 0 } = options;
  const { counter = () => counterInMemory, storeAnswers = async () => true } = options;
  const https = options.publicOrigin?.startsWith('https:') ?? false;
  const { document, assets } = readSite();
  const samples = new Map(demo ? options.samples.map(({ id, path }) => [id, readAsset(path)]) : []);

  const persons = new Persons(https);
  const person = persons.identify;
  const messages = new RateLimit(limits.person.messages, counter('messages'));
  const costs = (cost: number) => limitCallers<Env>(messages, (c) => c.var.person, cost);
  const photos = new RateLimit(limits.person.photos, counter('photos'));
  const photosOfNetwork = new RateLimit(limits.address.photos);
  const photosOfAll = new RateLimit(limits.all.photos, counter('photos-of-all'));
  const uploads = new Uploads(limits.process.uploads);
  const keeping = new AtOnce(limits.process.keptAtOnce);
  const networkOf = networkFrom(proxies);
  const small = limitBody(TEXT_BYTES, 'text-too-large');

  const localeOf = (c: Context) => languageOf(c, texts.locales);
  const addressOf = (c: Context<Env>) => ({ channel: 'web', id: c.var.person });
  const accept = async (c: Context<Env>, key: string, body: IncomingBody): Promise<Response> => {
    const network = nameOf(networkOf(c));
    await hotline.accept({ address: addressOf(c), key, body, locale: localeOf(c), network });
    return c.body(null, 202);
  };

  const app = new Hono<Env>();
  app.use(protect({ https }));
  answerRefusals(app, { name: 'web', log, isAway }, (c, { reason, status }) => {
    const text = texts.format(localeOf(c), { id: `web-refused-${reason}` });
    return c.json({ error: reason, text }, status);
  });

  app.get('/', (c) => {
    const locale = localeOf(c);
    keepLanguage(c, texts.locales, { path: '/', https });
    c.header('Cache-Control', 'no-store');
    return c.html(fillIn(document, { lang: locale, ...pageTexts(texts, locale, city) }));
  });
  app.get('/privasi', (c) => {
    keepLanguage(c, texts.locales, { path: '/', https });
    c.header('Cache-Control', 'no-store');
    return c.html(noticePage(texts, localeOf(c), city, options.notice()));
  });
  app.get('/page/:file', (c) => sendAsset(c, assets.get(c.req.param('file'))));
  app.get('/samples/:id', (c) => sendAsset(c, samples.get(c.req.param('id'))));

  app.use('/api/*', keepNothing, limitCallers(new RateLimit(limits.address.requests), networkOf));
  app.post('/api/*', ownOriginOnly(options.publicOrigin));

  app.get('/api/state', async (c) => {
    persons.greet(c);
    const locale = localeOf(c);
    return c.json({
      ...clock(),
      away: (await storeAnswers()) ? null : texts.format(locale, { id: 'web-refused-away' }),
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

  app.get('/api/events', person, async (c) => {
    if (!(await storeAnswers())) throw new Refused('away');
    return streamEvents(c, pages, { person: c.var.person, network: networkOf(c) }, (page) => {
      page.push('clock', clock());
      hotline.back(addressOf(c)).catch((error: Error) => {
        if (!isAway(error)) log.error({ error: error.name }, 'web: back failed');
        // what waits for this person is looked for when the page comes again
        page.close();
      });
    });
  });

  app.post('/api/messages', person, costs(1), small, async (c) => {
    const { key, body } = splitKey(await read(c, messageSchema));
    if (body.kind === 'text' && body.text.length > LONGEST_MESSAGE) throw new Refused('text-too-large');
    return accept(c, key, body);
  });
  app.post('/api/photos', person, costs(limits.person.photoCost), (c) => {
    const key = orRefuse(keySchema.safeParse(c.req.query('key')).data, 'bad-request');
    const network = networkOf(c);
    return uploads.during(c.req.raw, network, PHOTO_BYTES, async (bytes) => {
      if (bytes.length === 0) throw new Refused('bad-request');
      const kilobytes = Math.ceil(bytes.length / 1024);
      const mayKeep =
        (await photos.allows(c.var.person, kilobytes)) && (await photosOfNetwork.allows(network, kilobytes));
      if (!mayKeep) throw new Refused('too-many-photos');
      if (!(await photosOfAll.allows('all', kilobytes))) throw new Refused('busy');
      return keeping.run(() => accept(c, key, fileBody(bytes)));
    });
  });
  app.post('/api/acks', person, small, async (c) => {
    const { id } = await read(c, ackSchema);
    if (!pages.acknowledge(c.var.person, id)) elsewhere.acknowledge(c.var.person, id);
    return c.body(null, 204);
  });
  app.post('/api/leave', person, (c) => {
    persons.renew(c);
    pages.close(c.var.person);
    elsewhere.close(c.var.person);
    return c.body(null, 204);
  });

  if (demo)
    app.post('/api/clock', person, costs(1), small, async (c) => {
      const move = await read(c, clockSchema);
      if ('to' in move) await demo.moveTo(move.to).catch(outOfRange);
      else await demo.advance('days' in move ? move.days * 24 * HOUR_MS : move.hours * HOUR_MS);
      pages.pushToAll('clock', clock());
      return c.json(clock());
    });

  return app;
}

function isAway(error: Error): boolean {
  return error instanceof StoreAway;
}

/** A name for a network, which may lie in an inbox. */
function nameOf(network: string): string {
  return createHash('sha256').update(network).digest('base64url');
}

/** The JSON body, as the schema wants it, or a refusal. */
async function read<T>(c: Context, schema: z.ZodType<T>): Promise<T> {
  const json: unknown = await c.req.json().catch(() => undefined);
  return orRefuse(schema.safeParse(json).data, 'bad-request');
}

function outOfRange(error: unknown): never {
  throw error instanceof RangeError ? new Refused('bad-request') : error;
}
