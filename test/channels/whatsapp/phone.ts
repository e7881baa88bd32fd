import {
  type BinaryNode,
  Curve,
  DEFAULT_CONNECTION_CONFIG,
  encodeBigEndian,
  encodeWAMessage,
  generateSignalPubKey,
  initAuthCreds,
  KEY_BUNDLE_TYPE,
  type proto,
  proto as protocol,
  type SignalDataSet,
  type SignalDataTypeMap,
  unpadRandomMax16,
  xmppPreKey,
  xmppSignedPreKey,
} from '@whiskeysockets/baileys';
import pino from 'pino';
import { AtOnce } from '../../../src/at-once.js';

const SILENT = pino({ level: 'silent' });
const PRE_KEYS = 20;
const oneAtATime = new AtOnce(1);

/** libsignal queues its work by address over all phones of this process, and mixes them up there; and it prints keys. */
function alone<T>(task: () => Promise<T>): Promise<T> {
  return oneAtATime.run(async () => {
    const { log, info, warn, error } = console;
    Object.assign(console, { log() {}, info() {}, warn() {}, error() {} });
    try {
      return await task();
    } finally {
      Object.assign(console, { log, info, warn, error });
    }
  });
}

/** The keys with which others begin a session: of a phone, or of the bot as it uploaded them. */
export type Bundle = Parameters<ReturnType<typeof makeRepository>['injectE2ESession']>[0]['session'];

function makeRepository(creds: ReturnType<typeof initAuthCreds>) {
  const kept = new Map<string, unknown>();
  const store = {
    get: async <T extends keyof SignalDataTypeMap>(type: T, ids: string[]) =>
      Object.fromEntries(
        ids.flatMap((id) => (kept.has(`${type}/${id}`) ? [[id, kept.get(`${type}/${id}`)]] : [])),
      ) as { [id: string]: SignalDataTypeMap[T] },
    set: async (data: SignalDataSet) => {
      for (const [type, values] of Object.entries(data)) {
        for (const [id, value] of Object.entries(values)) {
          if (value == null) kept.delete(`${type}/${id}`);
          else kept.set(`${type}/${id}`, value);
        }
      }
    },
  };
  // all phones take turns: Baileys' own transactions would give each phone a storage that every promise is told of
  const keys = { ...store, isInTransaction: () => true, transaction: <T>(work: () => Promise<T>) => work() };
  return Object.assign(DEFAULT_CONNECTION_CONFIG.makeSignalRepository({ creds, keys }, SILENT), { keys });
}

/** A person's phone, with Signal for real: what it sends is sealed, and only it can read what it is sent. */
export class Phone {
  readonly creds = initAuthCreds();
  private readonly repository = makeRepository(this.creds);
  private preKeys = 0;

  constructor(readonly jid: string) {}

  /** What the server hands to who wants to write to this phone. */
  async keysNode(jid: string): Promise<BinaryNode> {
    const id = (this.preKeys++ % PRE_KEYS) + 1;
    const pair = Curve.generateKeyPair();
    await this.repository.keys.set({ 'pre-key': { [id]: pair } });
    const identity = this.creds.signedIdentityKey.public;
    return {
      tag: 'user',
      attrs: { jid },
      content: [
        { tag: 'registration', attrs: {}, content: encodeBigEndian(this.creds.registrationId) },
        { tag: 'type', attrs: {}, content: KEY_BUNDLE_TYPE },
        { tag: 'identity', attrs: {}, content: identity },
        xmppPreKey(pair, id),
        xmppSignedPreKey(this.creds.signedPreKey),
      ],
    };
  }

  /** Begins a session with the bot, unless there is one. */
  async meet(bot: string, bundle: () => Bundle): Promise<void> {
    await alone(async () => {
      const { exists } = await this.repository.validateSession(bot);
      if (!exists) await this.repository.injectE2ESession({ jid: bot, session: bundle() });
    });
  }

  async seal(bot: string, message: proto.IMessage): Promise<BinaryNode> {
    const { type, ciphertext } = await alone(() =>
      this.repository.encryptMessage({
        jid: bot,
        data: encodeWAMessage(message),
      }),
    );
    return { tag: 'enc', attrs: { v: '2', type }, content: ciphertext };
  }

  async open(bot: string, enc: BinaryNode): Promise<protocol.Message> {
    const type = enc.attrs.type as 'msg' | 'pkmsg';
    const plain = await alone(() =>
      this.repository.decryptMessage({
        jid: bot,
        type,
        ciphertext: enc.content as Uint8Array,
      }),
    );
    return protocol.Message.decode(unpadRandomMax16(plain));
  }
}

/** The bundle in an upload of keys, for one more session. */
export function bundleOf(upload: BinaryNode): () => Bundle {
  const at = (node: BinaryNode, tag: string) =>
    (node.content as BinaryNode[]).find((one) => one.tag === tag)!;
  const bytes = (node: BinaryNode, tag: string) => at(node, tag).content as Buffer;
  const list = [...(at(upload, 'list').content as BinaryNode[])];
  const keyOf = (node: BinaryNode) => ({
    keyId: bytes(node, 'id').readUIntBE(0, 3),
    publicKey: generateSignalPubKey(bytes(node, 'value')),
  });
  const skey = at(upload, 'skey');
  return () => {
    const key = list.shift();
    return {
      registrationId: bytes(upload, 'registration').readUInt32BE(0),
      identityKey: generateSignalPubKey(bytes(upload, 'identity')),
      signedPreKey: { ...keyOf(skey), signature: bytes(skey, 'signature') },
      ...(key ? { preKey: keyOf(key) } : {}),
    };
  };
}
