import { describe, expect, test } from 'vitest';
import { carryOver } from '../../src/case/carry-over.js';
import { compileFlows } from '../../src/case/compile.js';
import type { Flows } from '../../src/case/flows.js';
import { dialogueSchema } from '../../src/case/schema.js';
import { fateOf } from '../../src/engine/versions.js';
import { shipped } from '../support/scripts.js';
import { flowsWith, parts } from './flows-with.js';
import { NINE, Talk } from './talk.js';

const YES_NO = { choice: [{ id: 'yes' }, { id: 'no' }] };

const ask = (id: string, answer: unknown = YES_NO, more: object = {}) => ({
  id,
  ask: { text: 'ask-reminder-what', answer },
  ...more,
});
const name = { text: { max: 80 } };
const count = { number: { min: 0, max: 9 } };

/** A chat begun on some flows that goes on on others. */
function goingOn(from: Flows, to: Flows, say: string[]): Talk {
  const talk = new Talk(from).say('halo', { intent: 'greet' });
  for (const text of say) talk.say(text);
  const later = new Talk(to);
  later.session = talk.session;
  return later;
}

const answersOf = ({ session }: Talk) => session.runs.at(-1)?.answers;

describe('a chat in the middle of a dialogue that is edited', () => {
  test('goes on where it stood when its question is as it was', () => {
    const before = flowsWith([ask('one'), ask('two', count), ask('three')]);
    const after = flowsWith([ask('zero'), ask('one'), ask('two', count), ask('four'), ask('three')]);
    const talk = goingOn(before, after, ['ya']);
    expect(talk.say('7').place).toBe('mine/four');
    expect(answersOf(talk)).toEqual({ one: 'yes', two: 7 });
  });

  test('keeps its place and answers under the new names of nodes', () => {
    const after = flowsWith([
      ask('first', YES_NO, { moved_from: 'one' }),
      ask('second', count, { moved_from: ['deux', 'two'] }),
      ask('three'),
    ]);
    const talk = goingOn(flowsWith([ask('one'), ask('two', count), ask('three')]), after, ['ya']);
    expect(talk.say('7').place).toBe('mine/three');
    expect(answersOf(talk)).toEqual({ first: 'yes', second: 7 });
    expect(talk.say('kembali').place).toBe('mine/second');
  });

  test('keeps them when the dialogue has another name', () => {
    const before = flowsWith([ask('one'), ask('two', count), ask('three')]);
    const after = flowsWith([ask('one'), ask('two', count), ask('three')], {
      id: 'ours',
      moved_from: 'mine',
    });
    const talk = goingOn(before, after, ['ya']);
    expect(talk.say('7').place).toBe('ours/three');
    expect(answersOf(talk)).toEqual({ one: 'yes', two: 7 });
  });

  test('goes on after its last answer when its question is gone, and what comes is taken for nothing else', () => {
    const before = flowsWith([ask('one'), ask('two', count), ask('three', count)]);
    const after = flowsWith([ask('one'), ask('three', count)]);
    const talk = goingOn(before, after, ['ya']).say('7');
    expect(talk.said).toEqual(['question-changed', 'ask-reminder-what']);
    expect([talk.place, answersOf(talk)]).toEqual(['mine/three', { one: 'yes' }]);
    expect(answersOf(talk.say('7'))).toBeUndefined();
  });

  test.each<[string, unknown, object]>([
    ['its choices are others', { choice: [{ id: 'no' }, { id: 'yes' }] }, {}],
    ['it is answered in another way', count, {}],
    ['its text is another', YES_NO, { ask: { text: 'ask-reminder-day', answer: YES_NO } }],
  ])('is asked again when %s', (_, answer, more) => {
    const talk = goingOn(
      flowsWith([ask('one'), ask('two')]),
      flowsWith([ask('one', answer, more), ask('two')]),
      [],
    );
    expect(talk.say('1').place).toBe('mine/one');
    expect(talk.said[0]).toBe('question-changed');
    expect(answersOf(talk)).toEqual({});
    expect(talk.say('1').place).toBe('mine/two');
  });

  test('is asked again when the words of its question are others, by button as well', () => {
    const flows = flowsWith([ask('one'), ask('two')]);
    const texts = Object.assign(Object.create(flows.texts), {
      format: (locale: string, text: { id: string }) =>
        text.id === 'ask-reminder-what' ? 'Sudah berubah?' : flows.texts.format(locale, text),
    });
    const talk = goingOn(flows, { ...flows, texts, edition: 'other' }, []);
    talk.pick('yes');
    expect(talk.said).toEqual(['choice-past', 'question-changed', 'ask-reminder-what']);
    expect(talk.pick('yes').place).toBe('mine/two');
  });

  test('still hears words and other wishes first', () => {
    const before = flowsWith([ask('one'), ask('two', count)]);
    const after = flowsWith([ask('one', count), ask('two', count)]);
    expect(goingOn(before, after, []).say('batal').said).toEqual(['cancelled']);
    const turned = goingOn(before, after, []).say('ktp', { intent: 'ask_access', service: 'ktp' });
    expect(turned.place).toBe('vaccination_state/doses');
  });

  test('gets a new question before its place only where its answer is needed later', () => {
    const before = flowsWith([ask('one'), ask('two', count)]);
    const use = {
      id: 'use',
      say: { id: 'reminder-line', args: { day: 'answers.new', what: 'answers.new' } },
    };
    const needed = goingOn(before, flowsWith([ask('one'), ask('new', name), ask('two', count), use]), ['ya']);
    expect(needed.say('7').place).toBe('mine/new');
    expect(needed.say('Budi').place).toBe('mine/two');
    expect(needed.say('7').said).toContain('reminder-line');
    const idle = goingOn(before, flowsWith([ask('one'), ask('new', name), ask('two', count), ask('end')]), [
      'ya',
    ]);
    expect(idle.say('7').place).toBe('mine/end');
  });

  test('never loses its reminder to a question that was put in before', () => {
    const moment = { 'reminder.day': { ref: 'answers.day' }, 'reminder.time': '08:00' };
    const remind = [
      { id: 'moment', set: moment },
      { id: 'remind', remind: { text: 'goodbye' } },
    ];
    const before = flowsWith([ask('one'), ask('two', count)]);
    const talk = goingOn(
      before,
      flowsWith([ask('one'), ask('day', { date: 'future' }), ask('two', count), ...remind]),
      ['ya'],
    );
    talk.say('7').say('12 oktober').say('7');
    expect(talk.asked).toMatchObject([{ kind: 'remind' }]);
  });

  test('is not asked a second time when questions stand in another order, unless a way leads back on purpose', () => {
    const before = flowsWith([ask('one'), ask('two', count), ask('three')]);
    const turned = flowsWith([ask('three'), ask('two', count), ask('one'), ask('four')]);
    expect(goingOn(before, turned, ['ya', '7']).say('ya').place).toBe('mine/four');
    const back = flowsWith([ask('one'), ask('two', count), ask('three', YES_NO, { next: 'two' })]);
    expect(goingOn(before, back, ['ya', '7']).say('ya').place).toBe('mine/two');
  });

  test('loses the answers that no node could have noted', () => {
    const before = flowsWith([ask('one'), ask('two', count), ask('three')]);
    const after = flowsWith([ask('one', count), ask('two', { number: { min: 0, max: 3 } }), ask('three')]);
    const talk = goingOn(before, after, ['ya', '7']);
    expect(carryOver(after, talk.session, NINE).runs.at(-1)?.answers).toEqual({});
  });

  test('begins anew, kindly, when its dialogue is gone', () => {
    const talk = goingOn(flowsWith([ask('one'), ask('two')]), shipped.flows, ['ya']);
    expect(talk.say('ya').said).toEqual(['question-changed', 'greeting', 'menu-offer']);
    expect(talk.asked).toEqual([]);
  });

  test('goes on in the dialogue that called the one that is gone', () => {
    const called = (with_: boolean) => {
      const inner = dialogueSchema.parse({ id: 'inner', version: 1, nodes: [ask('in')] });
      const outer = dialogueSchema.parse({
        id: 'mine',
        version: 1,
        on: { intents: ['greet'] },
        nodes: [...(with_ ? [{ id: 'call', call: 'inner' }] : []), ask('out')],
      });
      return compileFlows({ ...parts, dialogues: [...parts.dialogues, outer, ...(with_ ? [inner] : [])] });
    };
    const talk = goingOn(called(true), called(false), []).say('ya');
    expect([talk.place, talk.said]).toEqual(['mine/out', ['question-changed', 'ask-reminder-what']]);
  });

  test('goes back over what is still there, and no further', () => {
    const before = flowsWith([ask('one'), ask('two', count), ask('three')]);
    const after = flowsWith([ask('one'), ask('three')]);
    expect(goingOn(before, after, ['ya', '7']).say('kembali').place).toBe('mine/one');
    expect(goingOn(before, shipped.flows, ['ya', '7']).say('kembali').asked).toEqual([]);
  });

  test('is told apart for whoever plans the edit', () => {
    const before = flowsWith([ask('one'), ask('two')]);
    const { session } = goingOn(before, before, []);
    const fate = (flows: Flows) => fateOf(carryOver(flows, session, NINE));
    expect(fate(before)).toBe('continues');
    expect(fate(flowsWith([ask('one'), ask('new')]))).toBe('continues');
    expect(fate(flowsWith([ask('one', count)]))).toBe('asked_again');
    expect(fate(shipped.flows)).toBe('begins_anew');
  });
});
