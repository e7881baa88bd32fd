import { afterAll, describe, expect, it, vi } from 'vitest';
import { readChecked } from '../../src/content/check.js';
import { FaultyContent, formatFault } from '../../src/content/fault.js';
import { LiveContent } from '../../src/hotline/content.js';
import { append, ContentCopy, put } from '../content/copy.js';
import { searchedLog } from '../support/searched-log.js';

/** Messages that were compared with the examples. */
let compared = 0;
vi.mock(import('../../src/language/wish/examples.js'), async (real) => {
  const { modelOf, ...module } = await real();
  return {
    ...module,
    modelOf: (...given) => {
      const model = modelOf(...given);
      return {
        ...model,
        compare: (words) => {
          compared += 1;
          return model.compare(words);
        },
      };
    },
  };
});

const copy = new ContentCopy();
afterAll(() => copy.remove());

const load = (shown: string[] = []) =>
  LiveContent.load({ place: copy.place, shown, objection: () => null, log: searchedLog() });

describe('a hotline starts', () => {
  it('with what passes the check, and has read a message before a resident writes', async () => {
    const contents = await load();
    expect(contents.current.flows.dialogues.has('access')).toBe(true);
    expect(compared).toBeGreaterThan(0);
  });

  it('with places that nobody has looked at for years', async () => {
    await copy.with(
      { 'flows/services/kk.yaml': put('checked_on: 2026-11-01', 'checked_on: 2001-11-01') },
      async () => {
        const { faults } = readChecked(copy.place, '2026-11-25');
        const [warning] = faults;
        expect(warning).toMatchObject({ warning: true });
        await expect(load()).resolves.toBeDefined();
      },
    );
  });
});

describe('a hotline does not start, and tells all that the check finds,', () => {
  it.each([
    [
      'where schemas are not kept',
      {
        'flows/services/sim.yaml': put('decided_by:', 'decided_bye:'),
        'flows/city.yaml': put('name:', 'nama:'),
      },
    ],
    [
      'where parts do not fit together',
      {
        'flows/dialogues/thanks.yaml': put('say: you-are-welcome', 'say: you-are-welcom'),
        'locales/id.ftl': append('never-said = Halo\n'),
      },
    ],
  ])('%s', (_, edits) =>
    copy.with(edits, async () => {
      const faults = readChecked(copy.place)
        .faults.filter(({ warning }) => !warning)
        .map(formatFault);
      expect(faults.length).toBeGreaterThan(1);
      const refused = await load().catch((error: unknown) => error);
      expect(refused).toBeInstanceOf(FaultyContent);
      expect((refused as FaultyContent).message.split('\n').slice(1).join('\n')).toBe(faults.join('\n'));
    }),
  );

  it('where a text that a channel shows is not written', async () => {
    await expect(load(['web-nowhere-to-be-found'])).rejects.toThrow(
      /the text "web-nowhere-to-be-found" is missing/,
    );
  });
});
