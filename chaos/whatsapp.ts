import { setTimeout as wait } from 'node:timers/promises';
import { messageOf, notificationOf, signatureOf } from '../test/channels/whatsapp-cloud/webhooks.js';
import { type Answer, GraphServer, type Posted } from '../test/support/graph-server.js';

/** Its own settings at the hotline. */
export const APP_SECRET = '0123456789abcdef0123456789abcdef';
/** Meta hangs up on whoever has not answered by then (ms), */
const HANG_UP_MS = 10_000;
/** and brings again what was not taken after a pause (ms); its own are longer. */
const PAUSE_MS = 250;

/** Where a webhook may be brought. */
export interface Door {
  port: number;
  isReady: boolean;
}

/** How a message is brought: under which id of the platform's, and how long ago (ms) it was written. */
export interface Post {
  key?: string;
  agoMs?: number;
}

/** Meta's side of the Cloud API, with the people on it. */
export class WhatsApp {
  private readonly ends = new Map<string, Promise<void>>();
  private doors: readonly Door[] = [];
  private turn = 0;

  private constructor(
    readonly graph: GraphServer,
    /** The world's time (ms). */
    private readonly now: () => number,
  ) {}

  /** `said` is told of every message of the bot: to whom, its words, the id of its row, and the process that sent it. */
  static async start(
    now: () => number,
    said: (number: string, text: string, row: string, from: string) => void,
  ): Promise<WhatsApp> {
    const graph = await GraphServer.start();
    graph.onSent = (message, from) =>
      said(String(message.to), wordsOf(message), String(message.biz_opaque_callback_data), from);
    return new WhatsApp(graph, now);
  }

  /** The processes that take webhooks. */
  comesTo(doors: readonly Door[]): void {
    this.doors = doors;
  }

  /** Answers every message so, as long as it is set. */
  answers(mood: Answer | null): void {
    this.graph.mood = mood && ((endpoint) => (endpoint === 'messages' ? mood : 'usual'));
  }

  /** A message of a person. Resolves when it is taken, after those before it. */
  write(number: string, text: string, post: Post): Promise<void> {
    return this.bring(number, { type: 'text', text: { body: text } }, post);
  }

  /** A picture of a person. */
  show(number: string, bytes: Uint8Array): Promise<void> {
    const image = this.graph.keep(bytes);
    // files come from Meta's own host
    this.graph.addresses.set(image.id, `https://lookaside.fbsbx.com/attachments/${image.id}`);
    return this.bring(number, { type: 'image', image });
  }

  private bring(number: string, content: object, { key, agoMs = 0 }: Post = {}): Promise<void> {
    const timestamp = String(Math.floor((this.now() - agoMs) / 1000));
    const message = messageOf(number, content, { timestamp, ...(key ? { id: key } : {}) });
    const brought = (this.ends.get(number) ?? Promise.resolve()).then(() => this.untilTaken(message));
    this.ends.set(number, brought);
    return brought;
  }

  private async untilTaken(message: object): Promise<void> {
    const body = JSON.stringify(notificationOf([message]));
    const headers = {
      'content-type': 'application/json',
      'x-hub-signature-256': signatureOf(body, APP_SECRET),
    };
    for (; ; await wait(PAUSE_MS)) {
      const open = this.doors.filter(({ isReady }) => isReady);
      const door = open[this.turn++ % open.length];
      if (!door) continue;
      const signal = AbortSignal.timeout(HANG_UP_MS);
      const url = `http://127.0.0.1:${door.port}/whatsapp`;
      const response = await fetch(url, { method: 'POST', headers, body, signal }).catch(() => null);
      await response?.arrayBuffer().catch(() => null);
      if (response?.ok) return;
    }
  }

  async stop(): Promise<void> {
    await this.graph.stop();
  }
}

/** What a person reads. */
function wordsOf({ text, interactive, template }: Posted): string {
  return text?.body ?? interactive?.body.text ?? template?.components[0].parameters[0].text ?? '';
}
