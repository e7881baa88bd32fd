import { describe, expect, test } from 'vitest';
import { FlowFault } from '../../../src/engine/fault.js';
import { followersOf } from '../../../src/engine/ways.js';
import { ask, nodeOfKind, programOf, Tiny } from '../tiny.js';

const inner = { id: 'inner', nodes: [ask('deep'), { id: 'told', say: 'bye' }] };
const main = (...after: object[]) => ({ nodes: [{ id: 'ask', call: 'inner' }, ...after] });
const open = ({ state }: Tiny) => state.runs.map(({ dialogue, node }) => `${dialogue}/${node}`);

describe('call', () => {
  test('runs another dialogue, and goes on when that has ended', () => {
    const tiny = new Tiny(programOf([main({ id: 'after', say: 'hello' }), inner])).begin();
    expect([open(tiny), tiny.said]).toEqual([['main/after', 'inner/deep'], ['ask-more']]);
    expect(tiny.answer('yes').said).toEqual(['bye', 'hello']);
    expect(tiny.place).toBe('none');
  });

  test('begins it with the arguments of its own', () => {
    const told = { id: 'inner', nodes: [{ id: 'note', set: { colour: { ref: 'args.tone' } } }] };
    expect(new Tiny(programOf([main(), told])).begin('main', { tone: 'red' }).facts).toEqual({
      colour: 'red',
    });
  });

  test('keeps the answers of the two apart', () => {
    const tiny = new Tiny(
      programOf([{ nodes: [ask('one'), { id: 'ask', call: 'inner' }, ask('two')] }, inner]),
    );
    tiny.begin().answer('yes').answer('no');
    expect([tiny.place, tiny.answers]).toEqual(['main/two', { one: 'yes' }]);
  });

  test.each([
    ['nothing follows it', main()],
    ['the end follows it', main({ id: 'done', end: true })],
  ])('leaves nothing waiting below where %s', (_, spec) => {
    expect(open(new Tiny(programOf([spec, inner])).begin())).toEqual(['inner/deep']);
  });

  test('of a dialogue that is not there is a fault', () => {
    const program = programOf([{ nodes: [{ id: 'ask', call: 'nobody' }] }]);
    expect(() => new Tiny(program).begin()).toThrow(new FlowFault('no dialogue "nobody"'));
  });

  test('tells whom it calls, and goes on itself', () => {
    const node = nodeOfKind({ call: 'inner' });
    expect(node.inspection).toEqual({ calls: [{ part: 'inner', path: ['call'] }] });
    expect(followersOf({ ...node, next: 'after' })).toEqual(['after']);
  });

  test('may note how the other one ended, and is never gone back to for that', () => {
    const { kind, spec, id } = nodeOfKind({ call: 'inner' });
    expect(kind.notes!(spec, () => undefined).safeParse('refused').success).toBe(true);
    const tiny = new Tiny(programOf([main(ask('after')), inner])).begin();
    expect(kind.isUndone!(tiny, { run: tiny.state.runs[0]!, id, spec, next: null })).toBe(false);
  });
});
