import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A way to a server that a test can let go silent: connections stand and are taken, and no byte comes over them. */
export interface SilentProxy {
  port: number;
  goSilent(): void;
  /** Lets half of the next bytes to the server through that have these words in them, and breaks off all connections. */
  cut(words?: string): void;
  /** Lets what comes from now on through; what was connected in silence stays silent. */
  speak(): void;
  stop(): void;
}

/** Starts one before a server on this machine. */
export async function startProxy(to: number): Promise<SilentProxy> {
  const sockets = new Set<Socket>();
  let isSilent = false;
  let cutAt: string | null = null;
  const breakOff = () => {
    for (const socket of sockets) socket.destroy();
  };
  const server = createServer((from) => {
    const onward = connect(to, '127.0.0.1');
    for (const [one, other] of [
      [from, onward],
      [onward, from],
    ] as const) {
      sockets.add(one);
      let isDeaf = isSilent;
      one.on('data', (bytes) => {
        isDeaf ||= isSilent;
        if (cutAt !== null && one === from && bytes.includes(cutAt)) {
          cutAt = null;
          other.write(bytes.subarray(0, bytes.length / 2), breakOff);
        } else if (!isDeaf) other.write(bytes);
      });
      one.on('error', () => {});
      one.on('close', () => {
        sockets.delete(one);
        other.destroy();
      });
    }
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    goSilent: () => {
      isSilent = true;
    },
    speak: () => {
      isSilent = false;
    },
    cut: (words = '') => {
      cutAt = words;
    },
    stop: () => {
      server.close();
      breakOff();
    },
  };
}
