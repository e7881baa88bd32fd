import { type proto, toNumber } from '@whiskeysockets/baileys';
import type { OtherKind } from '../channel.js';
import { pointOf } from '../point.js';
import { choiceOf } from '../tap.js';
import type { Received } from './ipc.js';

/** A file larger than this is not fetched (bytes). */
export const LARGEST_FILE = 20 * 1024 * 1024;
/** A file by the part of a message that names it; it is still to be fetched. */
type File = {
  kind: 'file';
  part: Pick<proto.IMessage, 'imageMessage' | 'documentMessage'>;
  as: 'picture' | 'file';
};
/** One thing that a message says. */
export type Body = Exclude<Received['body'], { kind: 'fetch' }> | File;

/** What a message says: a file with its words, words alone, or that it cannot be read; nothing where it is none to us. */
export type Said = Body[];

/** The lines that there are, as one text; nothing where there is none. */
export function words(...lines: (string | null | undefined)[]): Said {
  const text = lines.filter((line) => line?.trim()).join('\n');
  return text ? [{ kind: 'text', text }] : [];
}

/** Something that cannot be read. */
export function other(what: OtherKind): Extract<Body, { kind: 'other' }> {
  return { kind: 'other', what };
}

/** What was chosen, by its words; a choice without any is one of a question that is none of ours. */
export function chosen(label: string | null | undefined): Said {
  const said = words(label);
  return said.length ? said : [choiceOf(undefined)];
}

/** A file; one that is too large cannot be opened. */
export function file(part: File['part']): Body {
  const { fileLength } = (part.imageMessage ?? part.documentMessage)!;
  if (toNumber(fileLength) > LARGEST_FILE) return other('file');
  return { kind: 'file', part, as: part.imageMessage ? 'picture' : 'file' };
}

/** A location, to about a kilometre. */
export function place({ degreesLatitude, degreesLongitude }: proto.Message.ILocationMessage): Body {
  const near = pointOf(degreesLatitude, degreesLongitude);
  return { ...other('location'), ...(near ? { near } : {}) };
}

/** One field of each item of a list that may be missing. */
export function listed<Item extends object, Key extends keyof Item>(
  items: readonly Item[] | null | undefined,
  key: Key,
): Item[Key][] {
  return (items ?? []).map((one) => one[key]);
}
