import { describe, expect, test } from 'vitest';
import { lastVerdict, noteSaid, saidOf } from '../../src/case/said.js';
import { newSession } from '../../src/case/session.js';

const verdict = (outcome: string) => ({ outcome, rule: 'r', decided_by: 'city', allowed_from: null });

describe('what was told of a service to a case', () => {
  test('adds up, apart for every case and every service', () => {
    const session = newSession('id', 0);
    noteSaid(session, 'self', 'ktp', { papers: true });
    noteSaid(session, 'self', 'ktp', { answers: ['days'] });
    noteSaid(session, 'other', 'ktp', { places: true });
    expect(saidOf(session, 'self', 'ktp')).toMatchObject({ papers: true, answers: ['days'] });
    expect(saidOf(session, 'self', 'ktp')).not.toHaveProperty('places');
    expect(saidOf(session, 'other', 'ktp')).toEqual({ case: 'other', service: 'ktp', places: true });
    expect(saidOf(session, 'self', 'sim')).toEqual({});
    expect(saidOf(session, 'self', null)).toEqual({});
  });

  test('is taken back by name, and leaves nothing where nothing is left', () => {
    const session = newSession('id', 0);
    noteSaid(session, 'self', 'ktp', { papers: true, places: true });
    noteSaid(session, 'self', 'ktp', { papers: undefined });
    expect(session.said).toEqual([{ case: 'self', service: 'ktp', places: true }]);
    noteSaid(session, 'self', 'ktp', { places: undefined });
    expect(session.said).toEqual([]);
  });

  test('takes no place where it says nothing', () => {
    const session = newSession('id', 0);
    noteSaid(session, 'self', 'kk', { answers: [], papers: undefined });
    expect(session.said).toEqual([]);
  });

  test('is remembered of the last eight', () => {
    const session = newSession('id', 0);
    for (let i = 0; i < 12; i++) noteSaid(session, 'self', `s${i}`, { papers: true });
    expect(session.said.map(({ service }) => service)).toEqual(
      Array.from({ length: 8 }, (_, i) => `s${i + 4}`),
    );
  });

  test('is no other object in a session that was copied before', () => {
    const before = newSession('id', 0);
    noteSaid(before, 'self', 'ktp', { papers: true });
    const after = { ...before };
    noteSaid(after, 'self', 'ktp', { places: true });
    expect(saidOf(before, 'self', 'ktp')).not.toHaveProperty('places');
  });
});

describe('the verdict that was told last', () => {
  test('is the latest of any case and service, and the only one', () => {
    const session = newSession('id', 0);
    expect(lastVerdict(session)).toBeNull();
    noteSaid(session, 'self', 'ktp', { verdict: verdict('allowed'), papers: true });
    noteSaid(session, 'other', 'kk', { verdict: verdict('not_yet') });
    expect(lastVerdict(session)).toMatchObject({ service: 'kk', outcome: 'not_yet' });
    noteSaid(session, 'self', 'ktp', { verdict: verdict('officer') });
    expect(lastVerdict(session)).toMatchObject({ service: 'ktp', outcome: 'officer' });
    expect(session.said).toEqual([
      { case: 'self', service: 'ktp', papers: true, verdict: verdict('officer') },
    ]);
  });

  test('stays when something else is told of it, or of another service', () => {
    const session = newSession('id', 0);
    noteSaid(session, 'self', 'ktp', { verdict: verdict('allowed') });
    noteSaid(session, 'self', 'sim', { papers: true });
    noteSaid(session, 'self', 'ktp', { places: true });
    expect(lastVerdict(session)).toMatchObject({ service: 'ktp' });
    expect(session.said.map(({ service }) => service)).toEqual(['ktp', 'sim']);
  });
});
