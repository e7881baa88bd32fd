import { describe, expect, it } from 'vitest';
import { fillIn, readSite } from '../../src/channels/web/site.js';
import { PAGE_TEXTS } from '../../src/channels/web/texts.js';

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
