import { randomBytes } from 'node:crypto';
import {
  aesDecryptGCM,
  aesEncryptGCM,
  type BinaryNode,
  Curve,
  decodeBinaryNode,
  encodeBinaryNode,
  hkdf,
  NOISE_MODE,
  NOISE_WA_HEADER,
  proto,
  sha256,
} from '@whiskeysockets/baileys';

/** WhatsApp's public certificates, as its server shows them and as @openclaw/crabline (MIT) carries them. */
const CERTIFICATES = Buffer.from(
  'CncKMwjjAhADGiCRKg7Kg1iu4CSulwLBaxX51Tefw6VXGgZqcr5OEbXIRiDQ04bOBijQjZ/TBhJA34Bj82jAHhLpCWBNVBlGnFDi' +
    'eamd8+138S57uMt9ke9mrn5r4+VepwBPKEgHjob6bR70rlCmWDkxZv+CfVjIAxJ2CjIIAxAAGiAcUamsMDmUxsjQuS6hh4pTNHZZ' +
    'nMWZ++o1mX2aqQzOYiCAka6+Bij/3rfcBhJAJw8pRkhTn+1IcOJQVN1OlZg6uikYnCumyO7acFVVX3U3QPXsGSq2TCbCbWrebSC5' +
    '93Su43EgprIDlfU8ZgWFBw==',
  'base64',
);
const NOTHING = Buffer.alloc(0);

/** The server's side of WhatsApp's transport: Noise_XX over a WebSocket, then encrypted binary stanzas. */
export class NoiseServer {
  private hash: Buffer = Buffer.from(NOISE_MODE);
  private salt = this.hash;
  private key = this.hash;
  private counter = 0;
  private bytes = NOTHING as Buffer;
  private ephemeral = Curve.generateKeyPair();
  private transport: { write: Buffer; read: Buffer; written: number; read_: number } | null = null;
  private greeted = false;

  constructor(
    private readonly write: (data: Uint8Array) => void,
    private readonly stanza: (node: BinaryNode) => void,
    private readonly opened: () => void,
  ) {
    this.mixHash(Buffer.from(NOISE_WA_HEADER));
  }

  async receive(data: Buffer): Promise<void> {
    const isFirst = !this.greeted;
    this.greeted = true;
    const body = isFirst ? data.subarray(data.indexOf(NOISE_WA_HEADER) + NOISE_WA_HEADER.length) : data;
    this.bytes = Buffer.concat([this.bytes, body]);
    while (this.bytes.length >= 3) {
      const size = this.bytes.readUIntBE(0, 3);
      if (this.bytes.length < size + 3) return;
      const frame = this.bytes.subarray(3, size + 3);
      this.bytes = this.bytes.subarray(size + 3);
      if (this.transport) {
        const plain = aesDecryptGCM(frame, this.transport.read, ivOf(this.transport.read_++), NOTHING);
        this.stanza(await decodeBinaryNode(plain));
      } else this.handshake(proto.HandshakeMessage.decode(frame));
    }
  }

  send(node: BinaryNode): void {
    const { transport } = this;
    if (!transport) return;
    this.frame(aesEncryptGCM(encodeBinaryNode(node), transport.write, ivOf(transport.written++), NOTHING));
  }

  private handshake({ clientHello, clientFinish }: proto.HandshakeMessage): void {
    if (clientHello) {
      const theirs = clientHello.ephemeral!;
      const own = Curve.generateKeyPair();
      this.mixHash(theirs);
      this.mixHash(this.ephemeral.public);
      this.mixKey(Curve.sharedKey(this.ephemeral.private, theirs));
      const fixed = this.encrypt(own.public);
      this.mixKey(Curve.sharedKey(own.private, theirs));
      const payload = this.encrypt(CERTIFICATES);
      const serverHello = { ephemeral: this.ephemeral.public, static: fixed, payload };
      this.frame(proto.HandshakeMessage.encode({ serverHello }).finish());
    } else if (clientFinish) {
      const theirs = this.decrypt(clientFinish.static!);
      this.mixKey(Curve.sharedKey(this.ephemeral.private, theirs));
      this.decrypt(clientFinish.payload!);
      const keys = Buffer.from(hkdf(NOTHING, 64, { salt: this.salt, info: '' }));
      this.transport = { read: keys.subarray(0, 32), write: keys.subarray(32), written: 0, read_: 0 };
      this.opened();
    }
  }

  private frame(data: Uint8Array): void {
    const size = Buffer.alloc(3);
    size.writeUIntBE(data.length, 0, 3);
    this.write(Buffer.concat([size, data]));
  }

  private mixHash(data: Uint8Array): void {
    this.hash = Buffer.from(sha256(Buffer.concat([this.hash, data])));
  }

  private mixKey(data: Uint8Array): void {
    const keys = Buffer.from(hkdf(Buffer.from(data), 64, { salt: this.salt, info: '' }));
    this.salt = keys.subarray(0, 32);
    this.key = keys.subarray(32);
    this.counter = 0;
  }

  private encrypt(data: Uint8Array): Buffer {
    const sealed = aesEncryptGCM(data, this.key, ivOf(this.counter++), this.hash);
    this.mixHash(sealed);
    return sealed;
  }

  private decrypt(data: Uint8Array): Buffer {
    const plain = aesDecryptGCM(data, this.key, ivOf(this.counter++), this.hash);
    this.mixHash(data);
    return plain;
  }
}

function ivOf(counter: number): Buffer {
  const iv = Buffer.alloc(12);
  iv.writeUInt32BE(counter, 8);
  return iv;
}

/** An id for a stanza or a message. */
export function newId(): string {
  return randomBytes(9).toString('hex').toUpperCase();
}
