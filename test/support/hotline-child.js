import { readFileSync } from 'node:fs';
import pino from 'pino';
import { readConfig } from '../../dist/config.js';
import { endOnSignal } from '../../dist/ending.js';
import { startHotline } from '../../dist/main.js';
import { openPhotos, trustOf } from '../../dist/photos.js';

/**
 * A message that is understood so ends the process as it is understood; a photograph does as it is read, or when it was;
 * a file as it is fetched.
 */
const { DIES_OF, DIES_READING, DIES_FETCHING, HANGS } = process.env;

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
    process.on('message', ({ chat, key, text, photo, file }) => {
      const taken = (last.get(chat) ?? Promise.resolve()).then(async () => {
        const body = photo
          ? { kind: 'photo', bytes: readFileSync(photo) }
          : file
            ? { kind: 'file', ref: file, as: 'picture' }
            : { kind: 'text', text };
        await accept({ address: { channel: this.name, id: chat }, key, body });
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

  async fetch(path) {
    if (DIES_FETCHING) process.kill(process.pid, 'SIGKILL');
    return readFileSync(path);
  }

  typing() {}

  async stop() {}
}

/** @param {import('./hotline-process.js').Told} told */
function tell(told) {
  process.send?.(told);
}

const config = readConfig(process.env);
const photos = openPhotos(config, trustOf(config));
const running = await startHotline({
  config,
  log: pino({ level: 'silent' }),
  channels: [new Pipe()],
  web: false,
  hears: ({ commands }) => {
    if (DIES_OF && JSON.stringify(commands).includes(DIES_OF)) process.kill(process.pid, 'SIGKILL');
  },
  photos: {
    async read(bytes, at) {
      if (DIES_READING === 'before') process.kill(process.pid, 'SIGKILL');
      const evidence = await photos.read(bytes, at);
      if (DIES_READING === 'after') process.kill(process.pid, 'SIGKILL');
      return evidence;
    },
    close: () => photos.close(),
  },
});
tell({ kind: 'started' });
endOnSignal(() => running.stop(), pino({ level: 'silent' }));
