import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type BinaryNode, jidNormalizedUser, type proto, proto as protocol } from '@whiskeysockets/baileys';
import { type WebSocket, WebSocketServer } from 'ws';
import { NoiseServer, newId } from './noise.js';
import { type Bundle, bundleOf, Phone } from './phone.js';
import { BOT } from './support.js';

const SERVER = 's.whatsapp.net';
/** The bot as a phone addresses it: its device 1. */
const BOT_PN = `${BOT.number}:1@${SERVER}`;

/** Everybody with a number has a LID as well. */
export function lidOf(jid: string): string {
  const user = jid.split(/[:@]/)[0]!;
  return user === BOT.number ? `${BOT.lid}@lid` : `5${user}@lid`;
}

/** How a message is brought to the bot. */
export interface Bring {
  id?: string;
  /** The chat, when it is not the phone's own: a group. */
  group?: string;
  /** The other id of the sender, as WhatsApp tells it. */
  alt?: string;
  /** It came while the bot was away. */
  offline?: boolean;
  /** Not sealed: for bulk, and for what only the server sends. */
  plain?: boolean;
  /** Since when (s since 1970). */
  t?: number;
}

/** What the bot sent. */
export interface Told {
  to: string;
  id: string;
  message: protocol.Message;
}

type Kids = BinaryNode[];
const kids = (node: BinaryNode): Kids => (Array.isArray(node.content) ? node.content : []);
const kid = (node: BinaryNode, tag: string) => kids(node).find((one) => one.tag === tag);

/** WhatsApp's server as far as the bot meets it, on loopback. */
export class WhatsAppServer {
  readonly phones = new Map<string, Phone>();
  readonly told: Told[] = [];
  /** Every stanza that the bot sent. */
  readonly stanzas: BinaryNode[] = [];
  /** Messages that were brought and not acknowledged; they come again with the next connection. */
  readonly undelivered = new Map<string, BinaryNode>();
  /** The error that the next acknowledgement of a message carries. */
  refuseNext: string | null = null;
  /** Acknowledges nothing while it is set. */
  mute = false;
  /** Members of groups. */
  readonly groups = new Map<string, string[]>();
  /** Where the bot uploads its pictures to. */
  uploadHost = '127.0.0.1';
  /** References for QR codes: the account is not paired yet. */
  pairing: string[] | null = null;
  connections = 0;
  onStanza: (node: BinaryNode) => void = () => {};
  private bundle: (() => Bundle) | null = null;
  private noise: NoiseServer | null = null;
  private socket: WebSocket | null = null;
  private readonly sockets: WebSocketServer;

  private constructor(private readonly http: Server) {
    this.sockets = new WebSocketServer({ server: http });
    this.sockets.on('connection', (socket) => this.connected(socket));
  }

  /** On a free port, or on one where another was before. */
  static async open(port = 0): Promise<WhatsAppServer> {
    const http = createServer((_request, response) => response.writeHead(404).end());
    http.listen(port, '127.0.0.1');
    await once(http, 'listening');
    return new WhatsAppServer(http);
  }

  get url(): string {
    return `ws://127.0.0.1:${(this.http.address() as AddressInfo).port}/ws/chat`;
  }

  get isConnected(): boolean {
    return this.socket?.readyState === 1;
  }

  /** The phone of somebody, by number or LID. */
  phone(jid: string): Phone {
    const id = jid.replace(/^5(\d+)@lid$/, `$1@${SERVER}`);
    const found = this.phones.get(id) ?? new Phone(id);
    this.phones.set(id, found);
    return found;
  }

  /** Brings a message of a phone to the bot; gives its id. */
  async bring(jid: string, message: proto.IMessage, how: Bring = {}): Promise<string> {
    const { id = newId(), group, alt, offline, plain, t = Math.floor(Date.now() / 1000) } = how;
    const phone = this.phone(jid);
    if (!plain) await phone.meet(BOT_PN, this.bundle!);
    const content = plain
      ? { tag: 'plaintext', attrs: {}, content: protocol.Message.encode(message).finish() }
      : await phone.seal(BOT_PN, message);
    const altName = alt?.endsWith('@lid') ? 'lid' : 'pn';
    const attrs: Record<string, string> = {
      from: group ?? jid,
      id,
      t: String(t),
      notify: 'Warga',
      type: 'text',
      ...(group ? { participant: jid } : {}),
      ...(alt ? { [`${group ? 'participant' : 'sender'}_${altName}`]: alt } : {}),
      ...(offline ? { offline: '1' } : {}),
    };
    const node: BinaryNode = { tag: 'message', attrs, content: [content] };
    this.undelivered.set(id, node);
    this.noise?.send(node);
    return id;
  }

  /** Sends a stanza to the bot as it is. */
  send(node: BinaryNode): void {
    this.noise?.send(node);
  }

  /** Ends the connection with a code, as WhatsApp does. */
  end(code: number): void {
    if (code === 403) this.send({ tag: 'failure', attrs: { reason: '403' } });
    else if (code === 440)
      this.send({
        tag: 'stream:error',
        attrs: {},
        content: [{ tag: 'conflict', attrs: { type: 'replaced' } }],
      });
    else this.send({ tag: 'stream:error', attrs: { code: String(code) } });
  }

  /** Drops the connection. */
  drop(): void {
    this.socket?.terminate();
  }

  /** Receipts that the bot sent for a message, by type (`inactive` and none mean delivered). */
  receipts(id: string): string[] {
    const receipts = this.stanzas.filter(({ tag, attrs }) => tag === 'receipt' && attrs.id === id);
    return receipts.map(({ attrs }) => attrs.type ?? '');
  }

  async close(): Promise<void> {
    for (const socket of this.sockets.clients) socket.terminate();
    this.sockets.close();
    this.http.close();
    await once(this.http, 'close');
  }

  private connected(socket: WebSocket): void {
    this.connections += 1;
    this.socket = socket;
    const noise = new NoiseServer(
      (data) => socket.send(data),
      (node) => void this.received(node),
      () => this.opened(),
    );
    this.noise = noise;
    let line = Promise.resolve();
    socket.on('message', (data) => {
      line = line.then(() => noise.receive(data)).catch(() => socket.terminate());
    });
  }

  private opened(): void {
    if (this.pairing) {
      const content = this.pairing.map((ref) => ({ tag: 'ref', attrs: {}, content: Buffer.from(ref) }));
      const attrs = { from: SERVER, type: 'set', id: newId(), xmlns: 'md' };
      this.send({ tag: 'iq', attrs, content: [{ tag: 'pair-device', attrs: {}, content }] });
      return;
    }
    this.send({
      tag: 'success',
      attrs: { t: String(Math.floor(Date.now() / 1000)), lid: `${BOT.lid}:1@lid` },
    });
    for (const node of this.undelivered.values()) {
      this.send({ ...node, attrs: { ...node.attrs, offline: '1' } });
    }
    this.send({
      tag: 'ib',
      attrs: {},
      content: [{ tag: 'offline', attrs: { count: String(this.undelivered.size) } }],
    });
  }

  private async received(node: BinaryNode): Promise<void> {
    this.stanzas.push(node);
    this.onStanza(node);
    if (node.tag === 'iq') this.send(await this.answer(node));
    if (node.tag === 'message') await this.heard(node);
    if (node.tag === 'receipt' && ['', 'inactive'].includes(node.attrs.type ?? ''))
      this.undelivered.delete(node.attrs.id!);
    if (node.tag === 'ack' && node.attrs.class === 'message') this.undelivered.delete(node.attrs.id!);
  }

  private async heard(node: BinaryNode): Promise<void> {
    const { to = '', id = '' } = node.attrs;
    const error = this.refuseNext;
    this.refuseNext = null;
    if (!error) {
      for (const { attrs, content } of kids(kid(node, 'participants') ?? { tag: '', attrs: {} })) {
        const phone = this.phone(jidNormalizedUser(attrs.jid));
        const enc = (content as Kids)[0]!;
        if (to.endsWith('@g.us') || attrs.jid!.startsWith(BOT.number)) continue;
        const message = await phone.open(BOT_PN, enc);
        this.told.push({ to, id, message });
      }
    }
    if (!this.mute)
      this.send({ tag: 'ack', attrs: { class: 'message', from: to, id, ...(error ? { error } : {}) } });
  }

  private async answer(node: BinaryNode): Promise<BinaryNode> {
    const first = kids(node)[0];
    const attrs = { from: node.attrs.to ?? SERVER, id: node.attrs.id!, type: 'result' };
    const result = (content?: Kids): BinaryNode => ({ tag: 'iq', attrs, ...(content ? { content } : {}) });
    switch (node.attrs.xmlns) {
      case 'encrypt':
        if (first?.tag === 'count')
          return result([{ tag: 'count', attrs: { value: this.bundle ? '50' : '1' } }]);
        if (first?.tag === 'digest') return result([{ tag: 'digest', attrs: {} }]);
        if (first?.tag === 'key') {
          const users = kids(first).map(({ attrs: { jid } }) =>
            this.phone(jidNormalizedUser(jid)).keysNode(jid!),
          );
          return result([{ tag: 'list', attrs: {}, content: await Promise.all(users) }]);
        }
        if (kid(node, 'skey')) this.bundle = bundleOf(node);
        return result();
      case 'usync': {
        const list = kid(first!, 'list');
        const users = kids(list!).map(({ attrs: { jid } }) => this.userNode(jid!));
        return result([{ tag: 'usync', attrs: {}, content: [{ tag: 'list', attrs: {}, content: users }] }]);
      }
      case 'privacy':
        return result([
          {
            tag: 'privacy',
            attrs: {},
            content: [{ tag: 'category', attrs: { name: 'readreceipts', value: 'all' } }],
          },
        ]);
      case 'blocklist':
        return result([{ tag: 'list', attrs: {}, content: [] }]);
      case 'w:m':
        return result([
          {
            tag: 'media_conn',
            attrs: { auth: 'x', ttl: '3600' },
            content: [{ tag: 'host', attrs: { hostname: this.uploadHost } }],
          },
        ]);
      case 'w:g2': {
        const members = this.groups.get(node.attrs.to ?? '') ?? [];
        const content = members.map((jid) => ({ tag: 'participant', attrs: { jid } }));
        return result([
          {
            tag: 'group',
            attrs: { id: node.attrs.to!.split('@')[0]!, subject: 'RT', s_t: '1', creation: '1' },
            content,
          },
        ]);
      }
      default:
        return result();
    }
  }

  private userNode(jid: string): BinaryNode {
    const device = { tag: 'device', attrs: { id: '0' } };
    const lid = jid.endsWith('@lid') ? null : lidOf(jid);
    return {
      tag: 'user',
      attrs: { jid },
      content: [
        { tag: 'devices', attrs: {}, content: [{ tag: 'device-list', attrs: {}, content: [device] }] },
        ...(lid ? [{ tag: 'lid', attrs: { val: lid } }] : []),
      ],
    };
  }
}
