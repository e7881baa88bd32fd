import { z } from 'zod';
import { keySchema as key } from '../http/key.js';
import { orRefuse, Refused } from '../http/refusal.js';
import { LONGEST_MESSAGE } from '../longest-message.js';
import type { OfficerAct } from '../officers/desk.js';
import { sendableType } from '../officers/picture.js';

/** Bytes of a picture that an officer sends. */
export const PICTURE_BYTES = 5 * 1024 * 1024;
/** Bytes of a posted form: a picture, the longest text and what stands between them. */
export const FORM_BYTES = PICTURE_BYTES + 256 * 1024;

// A form writes line ends as CR LF.
const text = z.string().transform((typed) => typed.replace(/\r\n?/g, '\n').trim());

const formSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('take'), key }),
  z.strictObject({ kind: z.literal('done'), key }),
  z.strictObject({ kind: z.literal('note'), key, text: text.pipe(z.string().min(1)) }),
  z.strictObject({ kind: z.literal('say'), key, text, photo: z.instanceof(File).optional() }),
]);

/**
 * What the page's form asks for; `key` is the same on every retry.
 * @throws {Refused}
 */
export async function readAct(form: unknown): Promise<{ key: string; act: OfficerAct }> {
  const data = orRefuse(formSchema.safeParse(form).data, 'bad-request');
  if ('text' in data && data.text.length > LONGEST_MESSAGE) throw new Refused('text-too-large');
  if (data.kind !== 'say') {
    const { key, ...act } = data;
    return { key, act };
  }
  const photo = data.photo?.size ? await readPicture(data.photo) : null;
  if (!photo && !data.text) throw new Refused('bad-request');
  return { key: data.key, act: { kind: 'say', text: data.text, ...(photo ? { photo } : {}) } };
}

async function readPicture(file: File): Promise<Uint8Array> {
  if (file.size > PICTURE_BYTES) throw new Refused('too-large');
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (!(await sendableType(bytes))) throw new Refused('photo-type');
  return bytes;
}
