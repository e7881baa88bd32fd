import { readFileSync } from 'node:fs';
import { UNSURE } from '../../src/language/confidence.js';
import type { Reading, Wish } from '../../src/language/reading.js';

/** The fields that messages are labelled with. */
export const FIELDS = ['service', 'intent', 'vaccination', 'subject'] as const;
export type Field = (typeof FIELDS)[number];

/** A labelled message; each field with every label that is accepted. */
export interface Labelled {
  id: string;
  text: string;
  accepted: Record<Field, string[]>;
}

/** The labelled messages of a fixture: columns id, text, the four fields, and other accepted labels. */
export function labelled(name: string): Labelled[] {
  const file = new URL(`../fixtures/language/${name}.tsv`, import.meta.url);
  const [, ...lines] = readFileSync(file, 'utf8').split('\n');
  return lines
    .filter((line) => line !== '')
    .map((line) => {
      const [id, text, service, intent, vaccination, subject, alt] = line.split('\t') as string[];
      const accepted: Labelled['accepted'] = {
        service: [service!],
        intent: [intent!],
        vaccination: [vaccination!],
        subject: [subject!],
      };
      for (const other of (alt ?? '').split('|').filter(Boolean)) {
        const [field, label] = other.split(':') as [string, string];
        accepted[field === 'vacc' ? 'vaccination' : (field as Field)].push(label);
      }
      return { id: id!, text: text!, accepted };
    });
}

/** Which part of the messages is read as labelled, by field. */
export function accuracy(
  messages: readonly Labelled[],
  read: (text: string) => Record<Field, string>,
): Record<Field, number> {
  const readings = messages.map(({ text }) => read(text));
  const share = (field: Field) =>
    messages.filter(({ accepted }, i) => accepted[field].includes(readings[i]![field])).length /
    messages.length;
  return {
    service: share('service'),
    intent: share('intent'),
    vaccination: share('vaccination'),
    subject: share('subject'),
  };
}

/** The messages of a fixture without labels, one a line. */
export function lines(name: string): string[] {
  const file = new URL(`../fixtures/language/${name}.txt`, import.meta.url);
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
}

/** Intents on which no errand begins. */
export const COURTESIES: ReadonlySet<string> = new Set<Wish>(['greet', 'thanks', 'stop', 'out_of_scope']);

/** Whether the hotline takes a message for an errand, and neither asks back nor says that it is about another matter. */
export function beginsErrand({ intent, situation, confidence }: Reading): boolean {
  return situation !== null || (confidence >= UNSURE && !COURTESIES.has(intent));
}
