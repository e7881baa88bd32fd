import { describe, expect, it } from 'vitest';
import { explanationLines } from '../../src/language/explain.js';
import { WISHES } from '../../src/language/reading.js';
import { labelled } from './labelled.js';
import { explain, read, TODAY } from './support.js';

describe('an explanation', () => {
  const { words, reading, clues, likely } = explain(
    'Pak RT 05 Kayuringin nitip tanya, warga blm vaksin mau bikin ktp, boleh diwakilin anaknya ga?',
    TODAY,
  );

  it('holds the reading itself', () => {
    expect(words.slice(0, 4)).toEqual(['.', 'pak', 'rt', '05']);
    expect(reading).toMatchObject({ intent: 'relay_for_other', service: 'ktp', situation: 'delegate' });
  });

  it('names the words, the list and the weight for each field', () => {
    expect(clues).toContainEqual({
      field: 'service',
      label: 'ktp',
      words: 'ktp',
      by: 'services',
      weight: 1,
    });
    expect(clues).toContainEqual({
      field: 'vaccination',
      label: 'none',
      words: 'belum vaksin',
      by: 'vaccination.none',
      weight: 1,
    });
    expect(clues.some(({ field, label }) => field === 'subject' && label === 'other')).toBe(true);
    expect(clues.some(({ field, label }) => field === 'situation' && label === 'delegate')).toBe(true);
    expect(clues.some(({ field, words: said }) => field === 'area' && said === 'kayuringin')).toBe(true);
    expect(clues.some(({ field, by }) => field === 'intent' && by === 'examples')).toBe(true);
  });

  it('ranks the intents by the examples', () => {
    expect(likely).toHaveLength(3);
    expect(likely.map(({ probability }) => probability)).toEqual(
      likely.map(({ probability }) => probability).sort((a, b) => b - a),
    );
    for (const { intent } of likely) expect(WISHES).toContain(intent);
  });

  it('is told in lines, field by field', () => {
    const lines = explanationLines(explain('vaksin udh 2x tgl 20 september, urus kk jam 9 bisa?', TODAY));
    expect(lines).toContain('service: kk');
    expect(lines).toContain('  "vaksin sudah 2 kali" → dose 2  (doses, 1)');
    expect(lines).toContain('days: 2021-09-20');
    expect(lines).toContain('time: 09:00');
  });

  it('never changes what is read', () => {
    for (const { text } of labelled('questions-dev'))
      expect(explain(text, TODAY).reading).toEqual(read(text));
  });
});
