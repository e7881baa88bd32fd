import type { IncomingBody } from './channel.js';

/** `<token>:<choice id>`, as channels with buttons give it to each. */
const OURS = /^([^:]{0,20}):(.{1,100})$/s;
/** A token that no question has. */
const NO_QUESTION = '';

/** What a button carries: the token of its question and the id of its choice. */
export function buttonData(token: string | null, id: string): string {
  return `${token ?? ''}:${id}`;
}

/**
 * What a tapped button says. One that is none of ours (of another bot under the same name, of a template, of a version
 * long ago) is taken for one of a question that is past, so that its tap is answered like that.
 */
export function choiceOf(data: string | undefined): Extract<IncomingBody, { kind: 'choice' }> {
  const [, token = '', id = ''] = OURS.exec(data ?? '') ?? [];
  return id ? { kind: 'choice', id, token: token || null } : { kind: 'choice', id: '', token: NO_QUESTION };
}
