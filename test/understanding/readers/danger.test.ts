import { describe, expect, it } from 'vitest';
import { understand } from '../../../src/understanding/understand.js';
import { reading, Talk } from '../../dialogue/talk.js';

const FIT = { danger: { kind: 'medical', errand: false } };
const HIT_AT_HOME = { danger: { kind: 'violence', errand: true } };

describe('danger', () => {
  it('is answered by where help is and nothing else, before the number that stood in it', () => {
    const event = { turn: 't', kind: 'text', text: 'kejang', reading: reading(FIT), masked: true } as const;
    expect(understand(new Talk().view, event).commands).toEqual([
      { do: 'ack', text: 'danger-medical' },
      { do: 'note', talk: 'danger' },
      { do: 'ack', text: 'number-masked' },
    ]);
  });

  it('is answered in the language that it is told in, without a word about the language', () => {
    const talk = new Talk().say('my son has a seizure', { ...FIT, written: 'en' });
    expect(talk.said).toEqual(['danger-medical']);
    expect(talk.words).toContain('112');
    expect(talk.session.person.locale).toBe('en');
  });

  it('beside an errand comes first, and the errand after it', () => {
    const talk = new Talk().say('korban kdrt mau pisah kk', {
      ...HIT_AT_HOME,
      intent: 'ask_access',
      service: 'kk',
      facts: { dose_count: 2 },
    });
    expect(talk.said[0]).toBe('danger-violence');
    expect(talk.verdict).toMatchObject({ service: 'kk' });
  });

  it('goes on: what is told next is of it, until somebody thanks or has an errand', () => {
    const talk = new Talk().say('bapak kejang', FIT);
    expect(talk.say('matanya ke atas').said).toEqual(['danger-more']);
    expect(talk.say('tolong').said).toEqual(['danger-more']);
    talk.say('mau bikin skck', { intent: 'ask_access', service: 'skck' });
    expect(talk.said).not.toContain('danger-more');
    expect(talk.say('matanya ke atas').said).not.toContain('danger-more');
    expect(talk.say('bapak kejang', FIT).say('makasih', { intent: 'thanks' }).said).not.toContain(
      'danger-more',
    );
    expect(talk.say('matanya ke atas').said).not.toContain('danger-more');
  });

  it('is no longer what the chat is about on another day', () => {
    const talk = new Talk().say('bapak kejang', FIT).afterDays(1);
    expect(talk.say('matanya ke atas').said).not.toContain('danger-more');
  });

  it('leaves an answer to the open question one', () => {
    const talk = new Talk().say('skck', { intent: 'ask_access', service: 'skck' }).say('bapak kejang', FIT);
    expect(talk.say('2').verdict).toMatchObject({ service: 'skck' });
  });

  it('is answered while an officer holds the chat, who sees it as well', () => {
    const talk = new Talk().say('petugas');
    talk.take({ kind: 'officer', does: 'take', by: 'Sari', text: '', photo: null, from: null } as never);
    talk.say('bapak kejang', FIT);
    expect(talk.said).toEqual(['danger-medical']);
    expect(talk.asked).toMatchObject([{ kind: 'desk', does: 'resident', text: 'bapak kejang' }]);
  });
});
