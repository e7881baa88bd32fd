import { once } from 'node:events';
import { type ClientRequest, request } from 'node:http';
import { describe, expect, it, onTestFinished } from 'vitest';
import { DEFAULTS } from '../../src/defaults.js';
import { limitsOf } from '../../src/limits.js';
import { next, startWeb, texts, Visitor } from './web-support.js';

const limits = limitsOf(DEFAULTS);
const KEY = '0199a1b2c3d4e5f6';

/** A photograph on its way in that comes no further. */
function slowUpload(url: string, { cookie }: Visitor, headers: Record<string, string> = {}): ClientRequest {
  const posting = request(`${url}/api/photos?key=${KEY}`, {
    method: 'POST',
    headers: { cookie, origin: url, 'content-length': 1_000_000, ...headers },
  });
  posting.on('error', () => {});
  posting.write('half');
  onTestFinished(() => void posting.destroy());
  return posting;
}

const photo = async (visitor: Visitor, headers: Record<string, string> = {}, bytes = 1) =>
  (await visitor.post(`/api/photos?key=${KEY}`, new Uint8Array(bytes), headers)).status;

describe('photographs that come slowly', () => {
  it('keep nobody out, wherever they come from', async () => {
    const web = await startWeb();
    const visitors = await Promise.all(['a', 'b', 'c'].map(() => Visitor.arrive(web.url)));
    const slow = Array.from({ length: 18 }, (_, count) => slowUpload(web.url, visitors[count % 3]!));
    await Promise.all(slow.map((posting) => once(posting, 'socket')));
    const late = await Visitor.arrive(web.url);
    expect(await photo(late)).toBe(202);
  });

  it('make room for others of their address, and their connection is given back', async () => {
    const uploads = { ...limits.process.uploads, ofNetwork: 2, graceMs: 1 };
    const web = await startWeb({ limits: { ...limits, process: { ...limits.process, uploads } } });
    const visitor = await Visitor.arrive(web.url);
    const slow = [slowUpload(web.url, visitor), slowUpload(web.url, visitor)];
    const ended = Promise.race(slow.map((posting) => once(posting, 'response')));
    const late = await Visitor.arrive(web.url);
    await expect.poll(() => photo(late)).toBe(202);
    const [response] = await ended;
    expect([response.statusCode, response.headers['retry-after']]).toEqual([503, '5']);
  });

  it('are told that they did not arrive', async () => {
    const uploads = { ...limits.process.uploads, spanMs: 50 };
    const web = await startWeb({ limits: { ...limits, process: { ...limits.process, uploads } } });
    const posting = slowUpload(web.url, await Visitor.arrive(web.url));
    const [response] = await once(posting, 'response');
    let body = '';
    for await (const part of response) body += part;
    expect([response.statusCode, JSON.parse(body).text]).toEqual([
      408,
      texts.format('id', { id: 'web-refused-too-slow' }),
    ]);
  });
});

it('takes so many bytes of photographs of a person, and of an address', async () => {
  const points = (kilobytes: number) => ({ steady: { points: kilobytes, seconds: 600 } });
  const web = await startWeb({
    proxies: 1,
    limits: {
      ...limits,
      person: { ...limits.person, photos: points(30) },
      address: { ...limits.address, photos: points(50) },
    },
  });
  const at = (address: string) => ({ 'x-forwarded-for': `invented, ${address}` });
  const [siti, budi] = [await Visitor.arrive(web.url), await Visitor.arrive(web.url)];
  const statuses = [];
  for (const [visitor, address] of [
    [siti, '10.0.0.1'],
    [siti, '10.0.0.1'],
    [budi, '10.0.0.1'],
    [budi, '10.0.0.1'],
    [budi, '10.0.0.2'],
  ] as const)
    statuses.push(await photo(visitor, at(address), 20 * 1024));
  expect(statuses).toEqual([202, 429, 202, 429, 429]);
  expect(await photo(await Visitor.arrive(web.url), at('10.0.0.2'), 20 * 1024)).toBe(202);
});

it('lets new visitors in, however many streams a few addresses hold open', async () => {
  const web = await startWeb({
    proxies: 1,
    limits: {
      ...limits,
      address: { ...limits.address, streams: 20 },
      process: { ...limits.process, streams: 100 },
    },
  });
  const few = await Visitor.arrive(web.url);
  onTestFinished(() => few.leave());
  const opened = [];
  for (let count = 0; count < 150; count += 1) {
    if (count % 7 === 0) few.cookie = (await Visitor.arrive(web.url)).cookie;
    opened.push(await few.listen({ 'x-forwarded-for': `1.2.3.4, 10.0.0.${count % 6}` }));
  }
  const newcomer = await Visitor.arrive(web.url);
  onTestFinished(() => newcomer.leave());
  expect(await next(await newcomer.listen({ 'x-forwarded-for': '10.0.1.1' }), 'clock')).toBeTruthy();
  await expect(next(opened[0]!, 'message')).rejects.toThrow('the stream ended');
});
