import {
  type BinaryNode,
  type Contact,
  DEFAULT_CONNECTION_CONFIG,
  decodeMessageNode,
  proto,
  type SignalKeyStoreWithTransaction,
  type SocketConfig,
  unpadRandomMax16,
  type WAMessage,
} from '@whiskeysockets/baileys';
import type { AtOnce } from '../../at-once.js';

type MakeRepository = SocketConfig['makeSignalRepository'];

/**
 * Baileys acknowledges a message as soon as it is decrypted and hands it on afterwards; whatever dies in between is lost.
 * So a message is given over inside of its decryption: `take` has to resolve before the session's keys move on and
 * before the receipt is sent. Dying earlier leaves everything as it was, and WhatsApp delivers again; dying later brings
 * a repeat, which the inbox knows.
 */
export class Taking {
  private readonly stanzas = new WeakMap<Uint8Array, BinaryNode>();

  constructor(
    private readonly account: () => Contact | undefined,
    private readonly take: (message: WAMessage) => Promise<void>,
    private readonly failed: () => void,
    /** Holds off what writes sessions as well, which is sending: the later of two writes would undo the other. */
    private readonly sessions: AtOnce,
  ) {}

  /** To be told of every stanza before it is decrypted. */
  readonly onStanza = (node: BinaryNode): void => {
    if (node.tag !== 'message' || !Array.isArray(node.content)) return;
    for (const { content } of node.content) {
      if (content instanceof Uint8Array) this.stanzas.set(content, node);
    }
  };

  readonly makeRepository: MakeRepository = (auth, logger, pnToLid) => {
    const repository = DEFAULT_CONNECTION_CONFIG.makeSignalRepository(auth, logger, pnToLid);
    const keys = auth.keys as SignalKeyStoreWithTransaction;
    const decrypt = repository.decryptMessage;
    repository.decryptMessage = (sealed) =>
      this.sessions.run(() =>
        // a transaction within one is part of it: the session is written when `take` has resolved
        keys.transaction(async () => {
          const plain = await decrypt(sealed);
          const message = this.messageOf(sealed.ciphertext, plain);
          if (message) await this.give(message);
          return plain;
        }, sealed.jid),
      );
    return repository;
  };

  private async give(message: WAMessage): Promise<void> {
    try {
      await this.take(message);
    } catch (error) {
      this.failed();
      throw error;
    }
  }

  /** The message that a stanza brings, or `null` for what is not one. */
  private messageOf(ciphertext: Uint8Array, plain: Uint8Array): WAMessage | null {
    const stanza = this.stanzas.get(ciphertext);
    const me = this.account();
    if (!stanza || !me) return null;
    try {
      const { fullMessage } = decodeMessageNode(stanza, me.id, me.lid ?? '');
      return { ...fullMessage, message: proto.Message.decode(unpadRandomMax16(plain)) };
    } catch {
      // Baileys cannot read it either, and tells the sender so
      return null;
    }
  }
}
