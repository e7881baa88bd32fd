import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Reading } from '../../src/language/reading.js';
import { shipped } from '../support/scripts.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A Friday. */
export const TODAY = '2021-10-01';

/** What the shipped recogniser reads on `TODAY`. */
export const read = (text: string): Reading => shipped.recognise(text, TODAY);

/** What the shipped explainer tells. */
export const explain = shipped.explain;

/** The ids of the shipped services. */
export const SERVICES = new Set(shipped.flows.book.services.keys());

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
  const lines = readFileSync(`${root}/test/fixtures/language/${name}.tsv`, 'utf8').split('\n').slice(1);
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
export function accuracy(messages: Labelled[]): Record<Field, number> {
  const right = { service: 0, intent: 0, vaccination: 0, subject: 0 };
  for (const { text, accepted } of messages) {
    const reading = read(text);
    for (const field of FIELDS) if (accepted[field].includes(reading[field])) right[field]++;
  }
  return Object.fromEntries(FIELDS.map((field) => [field, right[field] / messages.length])) as Record<
    Field,
    number
  >;
}
