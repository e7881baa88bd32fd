import { createDecipheriv, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { readFile, unlink } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import {
  aesEncryptGCM,
  type BinaryNode,
  encryptedStream,
  getMediaKeys,
  hkdf,
  proto,
} from '@whiskeysockets/baileys';

/** A file as its sender uploaded it. */
export interface Upload {
  /** What the message says of it. */
  about: { directPath: string; mediaKey: Uint8Array; fileSha256: Uint8Array; fileLength: number };
  sealed: Buffer;
}

/** The server of files, on loopback; what lies there is sealed by Baileys' own encryption. */
export class FileServer {
  readonly files = new Map<string, Buffer>();
  /** Statuses instead of files, by path. */
  readonly refuse = new Map<string, number>();
  readonly asked: string[] = [];

  private constructor(private readonly http: Server) {}

  static async open(): Promise<FileServer> {
    const http = createServer((request, response) => {
      const path = request.url!;
      server.asked.push(path);
      const refused = server.refuse.get(path);
      const file = server.files.get(path);
      if (refused) response.writeHead(refused, { location: '/elsewhere' }).end();
      else if (file) response.end(file);
      else response.writeHead(404).end();
    });
    const server = new FileServer(http);
    http.listen(0, '127.0.0.1');
    await once(http, 'listening');
    return server;
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.http.address() as AddressInfo).port}`;
  }

  async upload(bytes: Buffer, type: 'image' | 'document' = 'image'): Promise<Upload> {
    const sealed = await encryptedStream({ stream: Readable.from(bytes) }, type);
    const content = await readFile(sealed.encFilePath);
    await unlink(sealed.encFilePath);
    const directPath = `/v/${this.files.size}.enc`;
    this.files.set(directPath, content);
    const { mediaKey, fileSha256, fileLength } = sealed;
    return { about: { directPath, mediaKey, fileSha256, fileLength }, sealed: content };
  }

  async close(): Promise<void> {
    this.http.closeAllConnections();
    this.http.close();
    await once(this.http, 'close');
  }
}

const TLS = new URL('./tls/', import.meta.url);
/** A file that the process of the connection trusts as an authority (`NODE_EXTRA_CA_CERTS`), so that it uploads here. */
export const AUTHORITY = new URL('certificate.pem', TLS).pathname;

/** Takes what the bot uploads: over TLS, as Baileys does nothing else. */
export class UploadServer {
  private readonly uploads = new Map<string, Buffer>();

  private constructor(private readonly https: Server) {}

  static async open(): Promise<UploadServer> {
    const keys = { key: readFileSync(new URL('key.pem', TLS)), cert: readFileSync(AUTHORITY) };
    const https = createTlsServer(keys, async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      const direct_path = `/v/${randomUUID()}.enc`;
      server.uploads.set(direct_path, Buffer.concat(chunks));
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ url: `https://mmg.whatsapp.net${direct_path}`, direct_path }));
    });
    const server = new UploadServer(https);
    https.listen(0, '127.0.0.1');
    await once(https, 'listening');
    return server;
  }

  /** As WhatsApp names its servers of files to a client. */
  get host(): string {
    return `127.0.0.1:${(this.https.address() as AddressInfo).port}`;
  }

  /** The picture of a message, opened as a phone does. */
  async picture({ mediaKey, directPath }: proto.Message.IImageMessage): Promise<Uint8Array> {
    const { cipherKey, iv } = await getMediaKeys(mediaKey!, 'image');
    const cipher = createDecipheriv('aes-256-cbc', cipherKey, iv);
    const sealed = this.uploads.get(directPath!)!;
    return new Uint8Array(Buffer.concat([cipher.update(sealed.subarray(0, -10)), cipher.final()]));
  }

  async close(): Promise<void> {
    this.https.closeAllConnections();
    this.https.close();
    await once(this.https, 'close');
  }
}

/** A phone's word that it uploaded a file again, or that it has it no more. */
export function uploadedAgain(request: BinaryNode, { about }: Upload, directPath: string | null): BinaryNode {
  const id = request.attrs.id!;
  const result = proto.MediaRetryNotification.ResultType[directPath ? 'SUCCESS' : 'NOT_FOUND'];
  const news = proto.MediaRetryNotification.encode({
    stanzaId: id,
    result,
    directPath: directPath ?? '',
  }).finish();
  const key = hkdf(about.mediaKey, 32, { info: 'WhatsApp Media Retry Notification' });
  const iv = Buffer.alloc(12, 7);
  const sealed = aesEncryptGCM(news, key, iv, Buffer.from(id));
  const rmr = (request.content as BinaryNode[]).find(({ tag }) => tag === 'rmr')!;
  return {
    tag: 'notification',
    attrs: { id, type: 'mediaretry', from: rmr.attrs.jid! },
    content: [
      {
        tag: 'encrypt',
        attrs: {},
        content: [
          { tag: 'enc_p', attrs: {}, content: sealed },
          { tag: 'enc_iv', attrs: {}, content: iv },
        ],
      },
      rmr,
    ],
  };
}
