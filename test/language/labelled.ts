import { readFileSync } from 'node:fs';

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
