import { describe, expect, it } from 'vitest';
import { fillIn, readSite } from '../../src/channels/web/site.js';
import { PAGE_TEXTS } from '../../src/channels/web/texts.js';
import { RateLimit } from '../../src/http/limit.js';
import { clientAddress, isOwnOrigin } from '../../src/http/origin.js';

describe('the origin of a post', () => {
  it.each([
    ['http://localhost:8080', 'localhost:8080', true],
    ['http://127.0.0.1:8080', '127.0.0.1:8080', true],
    ['http://[::1]:8080', '[::1]:8080', true],
    ['http://192.168.1.5:8080', '192.168.1.5:8080', true],
    ['http://localhost', 'localhost:80', true],
    ['http://localhost:9090', 'localhost:8080', false],
    ['http://evil.example', 'localhost:8080', false],
    ['http://evil.example:8080', 'evil.example:8080', false],
    ['http://127.0.0.1.evil.example', '127.0.0.1.evil.example', false],
    ['null', 'localhost:8080', false],
    [undefined, 'localhost:8080', false],
    ['http://localhost:8080', 'not a host', false],
  ])('%s at %s without a public origin: %s', (origin, host, own) => {
    expect(isOwnOrigin(undefined, origin, host)).toBe(own);
  });

  it('is the public one where there is one, whatever a proxy makes of the host', () => {
    const publicOrigin = 'https://bisa.example.go.id';
    expect(isOwnOrigin(publicOrigin, publicOrigin, 'bisa:8080')).toBe(true);
    expect(isOwnOrigin(publicOrigin, 'http://bisa.example.go.id', 'bisa.example.go.id')).toBe(false);
    expect(isOwnOrigin(publicOrigin, 'http://localhost:8080', 'localhost:8080')).toBe(false);
  });
});

describe('the address of a client', () => {
  it('is never what the client says of itself', () => {
    expect(clientAddress('10.0.0.1', '1.2.3.4', 0)).toBe('10.0.0.1');
    expect(clientAddress('10.0.0.1', 'invented, 5.6.7.8', 1)).toBe('5.6.7.8');
    expect(clientAddress('10.0.0.1', 'invented, 5.6.7.8, 10.0.0.2', 2)).toBe('5.6.7.8');
    expect(clientAddress('10.0.0.1', undefined, 1)).toBe('10.0.0.1');
  });
});

describe('the rate limit', () => {
  it('lets a burst through and then a steady rate, each caller apart', () => {
    const limit = new RateLimit(3, 0.5);
    expect([0, 0, 0, 0].map((at) => limit.allows('a', at))).toEqual([true, true, true, false]);
    expect(limit.allows('b', 0)).toBe(true);
    expect(limit.allows('a', 1999)).toBe(false);
    expect(limit.allows('a', 2000)).toBe(true);
    expect(limit.allows('a', 2001)).toBe(false);
    expect(limit.allows('a', 1_000_000, 3)).toBe(true);
    expect(limit.allows('a', 1_000_000)).toBe(false);
  });

  it('stays bounded under a flood of callers', () => {
    const limit = new RateLimit(2, 1);
    for (let caller = 0; caller < 30_000; caller += 1) limit.allows(`caller ${caller}`, caller);
    expect(limit.size).toBeLessThanOrEqual(10_000);
  });
});

describe('the document', () => {
  it('takes texts as text', () => {
    expect(fillIn('<p title="{{a}}">{{a}}</p>', { a: '"><script>&' })).toBe(
      '<p title="&#34;&#62;&#60;script&#62;&#38;">&#34;&#62;&#60;script&#62;&#38;</p>',
    );
    expect(() => fillIn('{{unknown}}', {})).toThrow(/\{\{unknown\}\}/);
  });

  it('and its scripts use no text that is not given, and no inline script or style', () => {
    const { document, assets } = readSite();
    expect(document).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=/);
    const scripts = [...assets].filter(([name]) => name.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(5);
    const code = scripts.map(([, { bytes }]) => new TextDecoder().decode(bytes)).join('\n');
    const used = [...`${document}${code}`.matchAll(/\{\{(web-[\w-]+)\}\}|'(web-[\w-]+)'/g)];
    expect(PAGE_TEXTS).toEqual(
      expect.arrayContaining(used.map(([, inDocument, inCode]) => inDocument ?? inCode)),
    );
    expect(code).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(/);
  });
});
