import pino from 'pino';
import { readConfig } from '../../dist/config.js';
import { endOnSignal } from '../../dist/ending.js';
import { startHotline } from '../../dist/main.js';

/** A message that is understood so ends the process as it is understood. */
const { DIES_OF, HANGS } = process.env;

/**
 * The built hotline in a process of its own, so that a test can kill it: people reach it over IPC.
 * @implements {import('../../src/channels/channel.js').Channel}
 */
class Pipe {
  name = 'pipe';

  /** @param {import('../../src/channels/channel.js').ChannelHost} host */
  async start({ accept }) {
    // one after another in a chat, as a platform delivers; the chats beside one another
    const last = new Map();
    process.on('message', ({ chat, key, text }) => {
      const taken = (last.get(chat) ?? Promise.resolve()).then(async () => {
        await accept({ address: { channel: this.name, id: chat }, key, body: { kind: 'text', text } });
        tell({ kind: 'accepted', chat, key });
      });
      // what is not confirmed is brought again
      last.set(
        chat,
        taken.catch(() => {}),
      );
    });
  }

  async send(address, id, { text }) {
    if (address.id === HANGS) return new Promise(() => {});
    tell({ kind: 'sent', chat: address.id, id, text });
    return 'sent';
  }

  typing() {}

  async stop() {}
}

/** @param {import('./hotline-process.js').Told} told */
function tell(told) {
  process.send?.(told);
}

const running = await startHotline({
  config: readConfig(process.env),
  log: pino({ level: 'silent' }),
  channels: [new Pipe()],
  web: false,
  hears: ({ commands }) => {
    if (DIES_OF && JSON.stringify(commands).includes(DIES_OF)) process.kill(process.pid, 'SIGKILL');
  },
});
tell({ kind: 'started' });
endOnSignal(() => running.stop(), pino({ level: 'silent' }));
