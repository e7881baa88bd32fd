import type { Logger } from 'pino';
import { sendableType } from '../../officers/picture.js';
import { type OutgoingMessage, type SendOutcome, type Taken, TryLater } from '../channel.js';
import { Recent } from '../recent.js';
import { type Graph, GraphError } from './graph.js';
import type { Status } from './incoming.js';
import { meaningOf, meaningOfCode } from './outcome.js';
import { type Payload, payloadsOf, type Template, templatesOf, type Words } from './outgoing.js';
import type { People } from './people.js';
import { recipientOf } from './person.js';

/** Messages under way that are remembered: how far they have got, and their text in case WhatsApp refuses it later. */
const MOST_REMEMBERED = 1_000;
/** An operator is told the same thing no more often than this (ms). */
const TOLD_AGAIN_MS = 10 * 60_000;

export interface OutboundParts {
  graph: Graph;
  people: People;
  /** People for whom messages wait until they write again. */
  waiting: Recent<string, true>;
  words: Words;
  /** For whoever has not written for 24 hours. */
  template: Template | null;
  log: Logger;
}

/** Sends messages, and goes on to a template where WhatsApp asks for one. */
export class Outbound {
  private readonly sent = new Recent<string, { person: string; message: OutgoingMessage }>(MOST_REMEMBERED);
  private readonly partsSent = new Recent<string, number>(MOST_REMEMBERED);
  private readonly told = new Map<string, number>();
  private readonly failed = new Map<number, number>();

  constructor(private readonly parts: OutboundParts) {}

  /** See `Channel.send`. */
  async send(person: string, id: string, message: OutgoingMessage, taken?: Taken): Promise<SendOutcome> {
    if (!recipientOf(person)) {
      this.tell('address', 'whatsapp: messages wait for people whom the Cloud API cannot reach by a number');
      return this.wait(person);
    }
    if (this.isTemplate(person, message)) return this.sendTemplate(person, id, message, taken);
    if (this.parts.template && !message.photo) this.sent.set(id, { person, message });
    return this.attempt(
      person,
      id,
      payloadsOf(message, this.parts.words),
      () => this.sendTemplate(person, id, message, taken),
      taken,
    );
  }

  /**
   * What became of a message, as a webhook tells. Meta often refuses only then whoever is to get a template; throws when
   * the template in turn could not be sent for now.
   */
  async settle({ status, errors, biz_opaque_callback_data: id = '' }: Status): Promise<void> {
    if (status === 'delivered' || status === 'read') this.sent.delete(id);
    if (status !== 'failed') return;
    const code = errors?.[0]?.code ?? 0;
    const count = (this.failed.get(code) ?? 0) + 1;
    this.failed.set(code, count);
    this.parts.log.warn({ code, count }, 'whatsapp: a message could not be delivered');
    const meaning = meaningOfCode(code);
    if (meaning?.is === 'operator') this.tell(meaning.advice, `whatsapp: ${meaning.advice}`);
    if (meaning?.is === 'outside') await this.sendAfterAll(id);
  }

  private async sendAfterAll(id: string): Promise<void> {
    const sent = this.sent.get(id);
    // each part of a long message is refused by itself
    this.sent.delete(id);
    try {
      const outcome = sent ? await this.sendTemplate(sent.person, id, sent.message) : 'waiting';
      if (outcome !== 'sent')
        this.tell('late', 'whatsapp: a message came later than 24 hours after its question, and is lost');
    } catch (error) {
      if (sent) this.sent.set(id, sent);
      throw error;
    }
  }

  /** A reminder goes as a template unless the person has surely just written: a later refusal could be missed. */
  private isTemplate(person: string, { purpose }: OutgoingMessage): boolean {
    const { template, people } = this.parts;
    return purpose === 'reminder' && template !== null && !people.isOpen(person, Date.now());
  }

  private async sendTemplate(
    person: string,
    id: string,
    message: OutgoingMessage,
    taken?: Taken,
  ): Promise<SendOutcome> {
    const { template } = this.parts;
    const payloads = template && !message.photo ? templatesOf(message, template) : [];
    if (payloads.length)
      return this.attempt(person, `template-${id}`, payloads, () => this.wait(person), taken);
    this.tell(
      'template',
      'whatsapp: messages wait for people who have not written for 24 hours; texts can reach them as an approved template: give its name as WHATSAPP_REMINDER_TEMPLATE (see docs/whatsapp.md)',
    );
    return this.wait(person);
  }

  private async attempt(
    person: string,
    id: string,
    payloads: Payload[],
    outside: () => SendOutcome | Promise<SendOutcome>,
    taken?: Taken,
  ): Promise<SendOutcome> {
    try {
      for (let at = this.partsSent.get(id) ?? 0; at < payloads.length; at++) {
        const wamid = await this.post(person, id, payloads[at]!);
        this.partsSent.set(id, at + 1);
        if (wamid !== null) taken?.(wamid);
      }
      this.partsSent.delete(id);
      return 'sent';
    } catch (error) {
      if (!(error instanceof GraphError)) throw error;
      return this.afterRefusal(person, error, outside);
    }
  }

  private async post(person: string, id: string, payload: Payload): Promise<string | null> {
    const { graph } = this.parts;
    const envelope = { recipient_type: 'individual', ...recipientOf(person), biz_opaque_callback_data: id };
    if (!('photo' in payload)) return graph.post({ ...envelope, ...payload });
    const { type, photo, caption } = payload;
    const mime = (await sendableType(photo)) ?? 'image/jpeg';
    const file = { id: await graph.upload(photo, mime), ...(caption ? { caption } : {}) };
    const name = type === 'document' ? { filename: mime === 'image/png' ? 'foto.png' : 'foto.jpg' } : {};
    return graph.post({ ...envelope, type, [type]: { ...file, ...name } });
  }

  private afterRefusal(
    person: string,
    error: GraphError,
    outside: () => SendOutcome | Promise<SendOutcome>,
  ): SendOutcome | Promise<SendOutcome> {
    const meaning = meaningOf(error);
    switch (meaning.is) {
      case 'outside':
        return outside();
      case 'later':
        throw new TryLater(meaning.afterMs);
      case 'operator':
        this.tell(meaning.advice, `whatsapp: messages wait: ${meaning.advice}`, error.code);
        return this.wait(person);
      case 'passing':
        throw error;
      case 'refused':
        this.parts.log.warn({ code: error.code }, 'whatsapp: a message is refused for good');
        return 'refused';
      case 'gone':
        return 'gone';
    }
  }

  private wait(person: string): SendOutcome {
    this.parts.waiting.set(person, true);
    return 'waiting';
  }

  /** One clear line for the operator, not one for every message. */
  private tell(about: string, line: string, code: number | null = null): void {
    const now = performance.now();
    if (now - (this.told.get(about) ?? Number.NEGATIVE_INFINITY) < TOLD_AGAIN_MS) return;
    this.told.set(about, now);
    this.parts.log.error(code === null ? {} : { code }, line);
  }
}
