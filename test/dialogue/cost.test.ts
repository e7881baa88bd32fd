import { describe, expect, test } from 'vitest';
import { read } from '../language/support.js';
import { Talk } from './talk.js';

/** Where the fee and the papers stand in an answer. */
function places(words: string): { fee: number; papers: number } {
  return { fee: words.indexOf('Biaya Rp30.000'), papers: words.indexOf('Bawa KTP & KK') };
}

/** The answer in Indonesian, in whatever language is asked. */
function answerTo(text: string): string {
  return new Talk().say(text, { ...read(text), written: 'id' }).words;
}

describe('what is asked first is told first', () => {
  test.each([
    'bikin skck bayar brp ya',
    'biaya skck?',
    'skck gratis ga',
    'skck kena brp, trus bawa apa aja',
    'biaya sama syarat skck dong',
    'how much is skck',
    'ragad skck pinten nggih',
  ])('the fee: %s', (text) => {
    expect(read(text)).toMatchObject({ service: 'skck', intent: 'ask_requirements', cost: true });
    const { fee, papers } = places(answerTo(text));
    expect(fee).toBeGreaterThan(-1);
    expect(papers).toBeGreaterThan(fee);
  });

  test.each([
    'syarat skck apa aja',
    'syarat dan biaya skck',
    'skck bawa apa, bayar brp',
    'foto skck ukuran brp, brp lembar',
  ])('the papers: %s', (text) => {
    expect(read(text)).toMatchObject({ service: 'skck', intent: 'ask_requirements', cost: false });
    const { fee, papers } = places(answerTo(text));
    expect(papers).toBeGreaterThan(-1);
    // the fee stands behind them where it is asked for
    expect(fee > papers).toBe(/biaya|bayar/.test(text));
  });

  test('of the next question, too', () => {
    const talk = new Talk().say('biaya skck?', read('biaya skck?'));
    expect(talk.words).toContain('Biaya dan syarat');
    expect(talk.say('syarat ktp', read('syarat ktp')).words).toMatch(/^\*Syarat KTP/);
  });
});
