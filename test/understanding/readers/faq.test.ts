import { describe, expect, it } from 'vitest';
import { Talk } from '../../dialogue/talk.js';

const asked = (entry: string, brief = false) => ({ faq: { entry, brief } });
const ktp = () => new Talk().say('bikin ktp', { intent: 'ask_access', service: 'ktp' });

describe('a common question', () => {
  it('is answered, and the open question asked again', () => {
    expect(ktp().say('wajib ga', asked('compulsory')).said).toEqual(['faq-compulsory', 'ask-doses']);
  });

  it('counts no miss', () => {
    const talk = ktp();
    for (const text of ['hmm', 'oh', 'eh', 'hmm']) talk.say(text, asked('noted'));
    expect(talk.session.misses).toBe(0);
    expect(talk.session.handover).toBeNull();
  });

  it('takes what its writer states beside, and nothing of a message that only asks', () => {
    const facts = { dose_count: 2 } as const;
    expect(ktp().say('saya udah 2x, emang wajib?', { ...asked('compulsory'), facts }).verdict).toMatchObject({
      service: 'ktp',
    });
    const only = ktp().say('kalo saya ga vaksin kena denda?', {
      ...asked('sanctions'),
      facts: { dose_count: 0 },
    });
    expect(only.said).toEqual(['faq-sanctions', 'ask-doses']);
    expect(only.facts().dose_count).toBeUndefined();
  });

  it('asked in few words is of the service, where one is in question', () => {
    expect(ktp().say('sampai kapan', asked('until', true)).said).not.toContain('faq-until');
  });

  it('is an answer in the dialogue that says so: "jangan hapus" where erasing is asked about', () => {
    const talk = new Talk().say('hapus data saya');
    talk.say('jangan hapus data saya', asked('keep-data'));
    expect(talk.said).toEqual(['not-forgotten']);
    expect(talk.asked).toEqual([]);
  });

  it('within the question whether to erase leaves that question open', () => {
    const talk = new Talk().say('hapus data saya');
    talk.say('oke, tapi apa aja yang kehapus?', asked('what-erased'));
    expect(talk.said).toEqual(['faq-what-erased', 'forget-sure']);
    expect(talk.say('iya').said).toEqual(['forgotten']);
  });
});
