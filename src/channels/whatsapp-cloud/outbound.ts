import type { Logger } from 'pino';
import { sendableType } from '../../officers/picture.js';
import { type OutgoingMessage, type Refusal, type SendOutcome, type Taken, TryLater } from '../channel.js';
import { Recent } from '../recent.js';
import { type Graph, GraphError } from './graph.js';
import type { Status } from './incoming.js';
import { meaningOf, meaningOfCode } from './outcome.js';
import { type Payload, payloadsOf, type Template, templatesOf, type Words } from './outgoing.js';
import type { People } from './people.js';
import { recipientIn, recipientOf } from './person.js';
import type { Meaning } from './refusals.js';

/** Messages under way of which is remembered how far they have got. */
const MOST_REMEMBERED = 1_000;
/** Nobody is written to for so long (ms) where only the operator can end it. */
const OPERATOR_MS = 60_000;
/** An operator is told the same thing no more often than this (ms). */
const TOLD_AGAIN_MS = 10 * 60_000;

export interface OutboundParts {
  graph: Graph;
  people: People;
  /** People for whom messages wait until they write again. */
  waiting: Recent<string, true>;
  words: Words;
  /** For whoever has not written for 24 hours, where there is one for such a message. */
  templateOf(message: OutgoingMessage): Template | null;
  log: Logger;
}

/** Sends messages, and goes on to a template where WhatsApp asks for one. */
export class Outbound {
  private readonly partsSent = new Recent<string, number>(MOST_REMEMBERED);
  private readonly told = new Map<string, number>();
  private readonly failed = new Map<number, number>();
  /** What stops all messages and only the operator can end. */
  trouble: string | null = null;

  constructor(private readonly parts: OutboundParts) {}

  /** See `Channel.send`. */
  async send(person: string, id: string, message: OutgoingMessage, taken?: Taken): Promise<SendOutcome> {
    if (!recipientOf(person)) {
      this.tell('address', 'whatsapp: messages wait for people whom the Cloud API cannot reach by a number');
      return this.wait(person);
    }
    if (this.isTemplate(person, message)) return this.sendTemplate(person, id, message, taken);
    return this.attempt(
      person,
      id,
      payloadsOf(message, this.parts.words),
      () => this.sendTemplate(person, id, message, taken),
      taken,
    );
  }

  /**
   * What became of a message, as a webhook tells: Meta refuses many only after it has taken them. Gives what the hotline
   * is to know of it.
   */
  settle(status: Status): { person: string; id: string; how: Refusal } | null {
    if (status.status !== 'failed') return null;
    const code = status.errors?.[0]?.code ?? -1;
    const count = (this.failed.get(code) ?? 0) + 1;
    this.failed.set(code, count);
    this.parts.log.warn({ code, count }, 'whatsapp: a message could not be delivered');
    const person = recipientIn(status);
    const id = status.biz_opaque_callback_data?.replace(TEMPLATE_MARK, '') ?? '';
    const meaning = meaningOfCode(code);
    if (meaning.is === 'operator') this.tell(meaning.advice, `whatsapp: ${meaning.advice}`, code);
    if (!person || !id) return null;
    if (meaning.is === 'window') this.parts.people.isLate(person);
    return { person, id, how: refusalOf(meaning) };
  }

  /**
   * What answers nothing goes as a template unless the person has surely just written, since Meta may tell only
   * afterwards; and so does whatever was refused as too late.
   */
  private isTemplate(person: string, message: OutgoingMessage): boolean {
    const { purpose, photo, document } = message;
    const { templateOf, people } = this.parts;
    const isFirst =
      purpose !== undefined && templateOf(message) !== null && !people.isOpen(person, Date.now());
    return isFirst || (people.wasLate(person) && !photo && !document);
  }

  private async sendTemplate(
    person: string,
    id: string,
    message: OutgoingMessage,
    taken?: Taken,
  ): Promise<SendOutcome> {
    const template = this.parts.templateOf(message);
    const payloads = template && !message.photo && !message.document ? templatesOf(message, template) : [];
    if (payloads.length)
      return this.attempt(person, `${TEMPLATE_PREFIX}${id}`, payloads, () => this.wait(person), taken);
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
      this.trouble = null;
      return 'sent';
    } catch (error) {
      if (!(error instanceof GraphError)) throw error;
      return this.afterRefusal(person, error, outside);
    }
  }

  private async post(person: string, id: string, payload: Payload): Promise<string | null> {
    const { graph } = this.parts;
    const envelope = { recipient_type: 'individual', ...recipientOf(person), biz_opaque_callback_data: id };
    if ('file' in payload) {
      const { file, caption } = payload;
      const media = await graph.upload(file.bytes, file.type, file.name);
      const document = { id: media, filename: file.name, ...(caption ? { caption } : {}) };
      return graph.post({ ...envelope, type: 'document', document });
    }
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
    if (error.status >= 500) throw error;
    const meaning = meaningOf(error);
    switch (meaning.is) {
      case 'window':
        return outside();
      case 'pause':
        throw new TryLater(meaning.ms, meaning.whom);
      case 'operator':
        this.tell(meaning.advice, `whatsapp: messages wait: ${meaning.advice}`, error.code);
        if (meaning.stops === 'person') return this.wait(person);
        this.trouble = meaning.advice;
        throw new TryLater(OPERATOR_MS);
      case 'never':
        this.parts.log.warn({ code: error.code }, 'whatsapp: a message is refused for good');
        return 'refused';
      default:
        this.parts.log.warn({ code: error.code, is: meaning.is }, 'whatsapp: a message is refused');
        return meaning.is;
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

/** What a template carries before the id of its row. */
const TEMPLATE_PREFIX = 'template-';
const TEMPLATE_MARK = /^template-/;

/** A refusal that comes afterwards, as the hotline knows them: what is to be paused or mended is tried again. */
function refusalOf(meaning: Meaning): Refusal {
  if (meaning.is === 'never') return 'refused';
  return meaning.is === 'gone' || meaning.is === 'opted_out' ? meaning.is : 'passing';
}
