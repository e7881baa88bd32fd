import { setTimeout as wait } from 'node:timers/promises';
import {
  type AnyMessageContent,
  type ConnectionState,
  generateWAMessage,
  isJidGroup,
  jidDecode,
  proto,
  type WAMessage,
  type WASocket,
} from '@whiskeysockets/baileys';
import { AtOnce } from '../../at-once.js';
import type { OutgoingDocument } from '../channel.js';
import { Acks } from './acks.js';
import { addressOf } from './address.js';
import { openSecrets } from './auth.js';
import { connect } from './connection.js';
import { isCalled, messagesOf, type PassedOver, saidIn } from './incoming.js';
import type { Ended, Settings, TO_CHILD, ToChild, ToParent } from './ipc.js';
import type { Answer, Asked, Link } from './link.js';
import { FileUnavailable, fetchMedia } from './media.js';
import { pauseAfter } from './reconnect.js';

/** A group with more members is not answered: writing there takes an exchange of keys with each of them. */
const LARGEST_GROUP = 256;
/** Messages that were given over are remembered, so that each is given over once. */
const MOST_REMEMBERED = 2_000;
/** How long what is at work may take to end (ms). */
const LONGEST_END_MS = 3_000;

/** The account's connection, made anew whenever it is lost; everything it brings goes to the parent. */
export class Session {
  private socket: WASocket | null = null;
  private isOpen = false;
  private stopping = new AbortController();
  private readonly acks = new Acks();
  private readonly sessions = new AtOnce(1);
  private readonly given = new Set<string>();
  private readonly passedOver: Record<string, number> = {};
  private messages = 0;

  constructor(
    private readonly parent: Link<ToParent, ToChild>,
    private readonly settings: Settings,
    private readonly failed: () => void,
  ) {}

  /** Connects until it is stopped or WhatsApp wants it no more. */
  async run(): Promise<void> {
    for (let lost = 0; !this.stopping.signal.aborted; lost++) {
      const { code, wasOpen } = await this.connectOnce();
      if (this.stopping.signal.aborted) return;
      if (wasOpen) lost = 0;
      const next = pauseAfter(code, lost, this.settings.firstPauseMs);
      await this.parent.ask('ended', { code, next } satisfies Ended);
      if (next === null) return;
      await wait(next, undefined, { signal: this.stopping.signal }).catch(() => {});
    }
  }

  async send({
    jid,
    id,
    text,
    photo,
    document,
  }: Asked<(typeof TO_CHILD)['send']>): Promise<Answer<(typeof TO_CHILD)['send']>> {
    const { socket } = this;
    if (!socket || !this.isOpen) return 'closed';
    if (isJidGroup(jid) && (await socket.groupMetadata(jid)).participants.length > LARGEST_GROUP)
      return 'refused';
    const content = contentOf(text, photo, document);
    const userJid = socket.authState.creds.me!.id;
    const upload = socket.waUploadToServer;
    // without a way to follow links none is followed for a preview
    const { message } = await generateWAMessage(jid, content, { userJid, upload, messageId: id });
    const ack = this.acks.of(id);
    try {
      await this.sessions.run(() => socket.relayMessage(jid, message!, { messageId: id }));
    } catch (error) {
      // it may have been sent all the same, which a repeat under the same id makes good
      if (socket.ws.isOpen) throw error;
      return 'closed';
    }
    return await ack;
  }

  async fetch(encoded: Uint8Array): Promise<Uint8Array | null> {
    const message = proto.WebMessageInfo.decode(encoded) as WAMessage;
    try {
      return await fetchMedia(message, {
        origin: this.settings.mediaOrigin,
        uploadAgain: (gone) => this.openSocket().updateMediaMessage(gone),
      });
    } catch (error) {
      if (error instanceof FileUnavailable) return null;
      throw error;
    }
  }

  /** Shows, or ends, the typing sign; best effort. */
  composing(jid: string, on: boolean): void {
    if (this.isOpen) void this.socket?.sendPresenceUpdate(on ? 'composing' : 'paused', jid).catch(() => {});
  }

  state(): Asked<ToParent['state']> {
    return { rss: process.memoryUsage().rss, messages: this.messages, passedOver: { ...this.passedOver } };
  }

  /** Lets what is being sent end, then closes the connection. */
  async stop(): Promise<void> {
    this.stopping.abort();
    for (let ms = 0; this.acks.pending && ms < LONGEST_END_MS; ms += 50) await wait(50);
    await this.socket?.end(undefined);
  }

  private async connectOnce(): Promise<{ code: number; wasOpen: boolean }> {
    const secrets = await openSecrets(this.parent, this.failed);
    const socket = connect({
      settings: this.settings,
      secrets,
      parent: this.parent,
      take: (message) => this.take(socket, message),
      failed: this.failed,
      sessions: this.sessions,
    });
    this.socket = socket;
    socket.ws.on('CB:ack,class:message', this.acks.onAck);
    socket.ev.on(
      'messages.upsert',
      ({ messages }) => void this.received(socket, messages).catch(this.failed),
    );
    let wasOpen = false;
    const code = await new Promise<number>((resolve) => {
      let asked = false;
      socket.ev.on('connection.update', (update) => {
        if (update.qr && !asked) {
          asked = Boolean(this.settings.number);
          void this.pair(socket, update.qr).catch(() => {});
        }
        if (update.connection === 'open') {
          wasOpen = true;
          void this.opened(secrets.creds.me?.id).catch(this.failed);
        }
        if (update.reachoutTimeLock) void this.restricted(update.reachoutTimeLock);
        if (update.connection === 'close') resolve(codeOf(update.lastDisconnect));
      });
    });
    this.isOpen = false;
    this.acks.close();
    await secrets.save();
    return { code, wasOpen };
  }

  private async opened(jid: string | undefined): Promise<void> {
    this.isOpen = true;
    await this.parent.ask('open', { number: jidDecode(jid)?.user ?? '' });
  }

  private async pair(socket: WASocket, qr: string): Promise<void> {
    const { number } = this.settings;
    if (number) await this.parent.ask('code', { code: await socket.requestPairingCode(number) });
    else await this.parent.ask('qr', { text: qr });
  }

  private async restricted(lock: NonNullable<ConnectionState['reachoutTimeLock']>): Promise<void> {
    const until = lock.isActive ? (lock.timeEnforcementEnds?.getTime() ?? Date.now() + 60_000) : 0;
    await this.parent.ask('restricted', { until }).catch(() => {});
  }

  /** Gives a private message over, once. */
  private async take(socket: WASocket, message: WAMessage): Promise<void> {
    if (isJidGroup(message.key.remoteJid ?? '')) return;
    const account = jidDecode(socket.authState.creds.me?.id)?.user ?? '';
    const said = saidIn(message, Date.now(), account);
    const address =
      typeof said === 'string' ? null : await addressOf(message.key, socket.signalRepository.lidMapping);
    if (typeof said === 'string' || !address) {
      this.passOver(typeof said === 'string' ? said : 'not_a_person');
      return;
    }
    this.messages += 1;
    await this.parent.ask('take', { received: said.map((one) => ({ address, ...one })) });
    this.given.add(nameOf(message));
    if (this.given.size > MOST_REMEMBERED) this.given.delete(this.given.keys().next().value!);
  }

  /** What Baileys hands on, its receipt already sent; most of it was given over while it was decrypted. */
  private async received(socket: WASocket, messages: WAMessage[]): Promise<void> {
    for (const message of messagesOf(messages)) {
      const group = message.key.remoteJid ?? '';
      if (isJidGroup(group)) {
        const { me } = socket.authState.creds;
        const self = [me?.id, me?.lid].filter((jid) => jid !== undefined);
        if (isCalled(message, self, Date.now())) await this.parent.ask('called', { group });
        continue;
      }
      // without a text there was nothing to give over; a linked device is not even given what is to be seen once
      if (!message.message && !message.key.isViewOnce) continue;
      if (!this.given.has(nameOf(message))) await this.take(socket, message);
      if (this.given.has(nameOf(message))) void socket.readMessages([message.key]).catch(() => {});
    }
  }

  private passOver(why: PassedOver): void {
    this.passedOver[why] = (this.passedOver[why] ?? 0) + 1;
  }

  private openSocket(): WASocket {
    if (!this.socket || !this.isOpen) throw new Error('not connected');
    return this.socket;
  }
}

function nameOf({ key }: WAMessage): string {
  return `${jidDecode(key.remoteJid ?? undefined)?.user}/${key.id}`;
}

/** The code that tells why a connection ended; 0 when none was given. */
function codeOf(last: ConnectionState['lastDisconnect']): number {
  const { output } = (last?.error ?? {}) as { output?: { statusCode?: number } };
  return output?.statusCode ?? 0;
}

/** What Baileys makes a message of. */
function contentOf(
  text: string,
  photo: Uint8Array | null,
  document: OutgoingDocument | null,
): AnyMessageContent {
  if (document) {
    const { name: fileName, type: mimetype, bytes } = document;
    return { document: Buffer.from(bytes), mimetype, fileName, caption: text };
  }
  return photo ? { image: Buffer.from(photo), caption: text } : { text };
}
