import pino from 'pino';
import type { Accept, Channel, OutgoingMessage } from '../../src/channels/channel.js';
import { readConfig } from '../../src/config.js';
import { startHotline } from '../../src/main.js';
import type { Address } from '../../src/store/store.js';

/** What the parent posts, and what it is told. */
export interface Posted {
  chat: string;
  key: string;
  text: string;
}
export type Told =
  | { kind: 'started' }
  | { kind: 'accepted'; chat: string; key: string }
  | { kind: 'sent'; chat: string; id: string; text: string };

/** A hotline in a process of its own, so that a test can kill it: people reach it over IPC. */
class Pipe implements Channel {
  readonly name = 'pipe';

  async start({ accept }: { accept: Accept }): Promise<void> {
    // one after another in a chat, as a platform delivers; the chats beside one another
    const last = new Map<string, Promise<void>>();
    process.on('message', ({ chat, key, text }: Posted) => {
      const taken = (last.get(chat) ?? Promise.resolve()).then(async () => {
        await accept({ address: { channel: this.name, id: chat }, key, body: { kind: 'text', text } });
        tell({ kind: 'accepted', chat, key });
      });
      last.set(chat, taken);
    });
  }

  async send(address: Address, id: string, { text }: OutgoingMessage): Promise<'sent'> {
    tell({ kind: 'sent', chat: address.id, id, text });
    return 'sent';
  }

  typing(): void {}

  async stop(): Promise<void> {}
}

function tell(told: Told): void {
  process.send?.(told);
}

const running = await startHotline({
  config: readConfig(process.env),
  log: pino({ level: 'silent' }),
  channels: [new Pipe()],
  web: false,
});
tell({ kind: 'started' });
process.once('SIGTERM', () => void running.stop().then(() => process.exit(0)));
