import { describe, expect, test } from 'vitest';
import { joinPersons, leavePerson, othersOf, toldIn } from '../../src/case/joined.js';
import { keptPerson } from '../../src/case/migrate.js';
import { packPerson } from '../../src/case/pack.js';
import { newPerson, type Person } from '../../src/case/person.js';
import type { Facts } from '../../src/policy/facts.js';

const web = { channel: 'web', ending: 'none' };
const phone = { channel: 'whatsapp', ending: '812' };
const personWith = (facts: Facts, more: Partial<Person> = {}): Person => ({
  ...newPerson('id'),
  cases: { self: { facts } },
  ...more,
});
const claimed = (value: number, at = 1) => ({ value, provenance: 'claimed', at }) as const;
const reminder = (id: string) => ({ id, at: 9, text: { id: 'reminder-unnamed' } });
const joined = (into: Person, from: Person, ids: [string, string] = ['a', 'b']) =>
  keptPerson(
    joinPersons(packPerson(into), packPerson(from), {
      chats: { into: [ids[0], phone], from: [ids[1], web] },
      since: 5,
    }),
  )!;
const left = (person: Person, chat: string) => {
  const { own, rest } = leavePerson(packPerson(person), chat);
  return { own: keptPerson(own)!, rest: keptPerson(rest)! };
};

describe('chats of one person', () => {
  test('know of one another, and whose is what', () => {
    const one = joined(
      personWith({ dose_count: claimed(2), age: claimed(61) }, { reminders: [reminder('r1')] }),
      personWith({ dose_count: claimed(1, 3) }, { consent: 4, head: true }),
    );
    expect(one.joined).toEqual({
      a: { ...phone, since: 5, own: ['fact/age', 'reminder/r1'] },
      b: { ...web, since: 5, own: ['fact/dose_count', 'consent', 'head'] },
    });
    expect(othersOf({ chat: 'a', person: one })).toMatchObject([web]);
    expect(othersOf({ chat: null, person: newPerson('id') })).toEqual([]);
  });

  test('take what is theirs when they leave, with what was told in them since', () => {
    const before = joined(personWith({ age: claimed(61) }), personWith({ dose_count: claimed(1) }));
    const after = toldIn('a', before, {
      ...before,
      cases: {
        self: { facts: { age: claimed(61), dose_count: claimed(2, 7) } },
        mother: { facts: { dose_count: claimed(0) } },
      },
      reminders: [reminder('r2')],
    });
    const { own, rest } = left(after, 'a');
    expect(own).toMatchObject({
      cases: { self: { facts: { age: claimed(61), dose_count: claimed(2, 7) } }, mother: {} },
      reminders: [{ id: 'r2' }],
      joined: {},
    });
    expect(rest).toMatchObject({ reminders: [], consent: null, joined: {} });
    expect(rest.cases.self?.facts ?? {}).toEqual({});
    expect(rest.cases.mother).toBeUndefined();
  });

  test('are told of nothing that a turn only dropped', () => {
    const before = joined(personWith({ age: claimed(61) }), personWith({ dose_count: claimed(1) }));
    expect(toldIn('a', before, before)).toBe(before);
    expect(toldIn('other', before, { ...before, consent: 1 }).joined).toEqual(before.joined);
  });

  test('stay joined among themselves where one of several leaves, whichever it is', () => {
    const two = joined(personWith({ age: claimed(61) }), personWith({ dose_count: claimed(1) }));
    const three = joined(two, personWith({ resident: { ...claimed(0), value: true } }), ['a', 'c']);
    expect(Object.keys(three.joined).sort()).toEqual(['a', 'b', 'c']);
    const { own, rest } = left(three, 'b');
    expect(own.cases.self?.facts).toEqual({ dose_count: claimed(1) });
    expect(Object.keys(rest.joined).sort()).toEqual(['a', 'c']);
    expect(Object.keys(rest.cases.self?.facts ?? {}).sort()).toEqual(['age', 'resident']);
  });

  test('of which somebody new holds one leave them nothing', () => {
    const one = joined(
      personWith({ age: claimed(61) }),
      personWith({ dose_count: claimed(1) }, { consent: 2 }),
    );
    const held = { facts: { dose_count: claimed(1) }, initials: 'B. S.', consent: 2 };
    const anew: Person = {
      ...one,
      held,
      joined: { ...one.joined, b: { ...one.joined.b!, own: [], anew: 8 } },
    };
    const { own, rest } = left(anew, 'b');
    expect(own).toEqual({ ...newPerson('id'), cases: expect.anything(), since: 8 });
    expect(own.cases.self?.facts ?? {}).toEqual({});
    expect(rest.held).toEqual(held);
  });
});
