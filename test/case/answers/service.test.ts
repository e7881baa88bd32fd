import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { service } from '../../../src/case/answers/service.js';
import { greeted, LAST, talkWith } from '../own-dialogue.js';

const asked = {
  id: 'which',
  ask: { text: 'ask-reminder-what', answer: { service: ['ktp', 'sim', 'layanan_lain'] } },
};
const wanted = () => greeted(talkWith(asked, LAST));

describe('a service as an answer', () => {
  test('is offered by name, and the services without a file as one', () => {
    const talk = wanted();
    expect(talk.offered).toEqual(['ktp', 'sim', 'layanan_lain']);
    const labels = talk.view.question?.offers.map(({ label }) => label.id);
    expect(labels).toEqual(['service-ktp', 'service-sim', 'service-other']);
  });

  test.each([
    ['1', 'ktp'],
    ['sim', 'sim'],
    ['layanan lain', 'layanan_lain'],
  ])('is turned to: "%s"', (text, id) => {
    const talk = wanted().say(text);
    expect([talk.session.topic.service, talk.session.runs.at(-1)?.answers]).toEqual([id, { which: id }]);
  });

  test('may be any that a message names, offered or not', () => {
    const talk = wanted().say('ngurus kk', { service: 'kk' });
    expect(talk.session.runs.at(-1)?.answers).toEqual({ which: 'kk' });
    expect(wanted().say('ngurus paspor', { service: 'nowhere' }).place).toBe('mine/which');
  });

  test('is not asked for where one is in question', () => {
    const talk = talkWith(asked, LAST);
    talk.say('…', { intent: 'ask_requirements', service: 'skck' }).say('batal');
    expect(greeted(talk).session.runs.at(-1)).toMatchObject({ node: 'last', answers: { which: 'skck' } });
  });

  test('is one of those that a message named alike, and asked for again when it is gone back to', () => {
    const talk = talkWith(asked, LAST);
    talk.say('a atau b', { intent: 'ask_requirements', service: 'skck', rivals: ['kk', 'sim'] }).say('batal');
    expect(greeted(talk).offered).toEqual(['skck', 'kk', 'sim']);
    talk.pick('kk');
    expect(talk.session.topic).toMatchObject({ service: 'kk', services: ['skck', 'sim'] });
    talk.say('kembali');
    expect([talk.place, [...talk.offered].sort()]).toEqual(['mine/which', ['kk', 'sim', 'skck']]);
    expect(talk.session.topic.service).toBeNull();
  });

  test('offers one to three, and can be what the flows have', () => {
    const some = (n: number) => ({ service: Array.from({ length: n }, (_, i) => `s${i}`) });
    const fits = [0, 1, 3, 4].map((n) => service.schema.safeParse(some(n)).success);
    expect(fits).toEqual([false, true, true, false]);
    const domain = service.domain(some(1), (name) =>
      name === 'topic.service' ? z.enum(['ktp']) : undefined,
    );
    expect([domain?.safeParse('ktp').success, domain?.safeParse('x').success]).toEqual([true, false]);
  });
});
