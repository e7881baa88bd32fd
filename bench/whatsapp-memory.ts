/**
 * The memory of the process that holds the connection to WhatsApp, over many messages: sealed by phones with real
 * Signal sessions, brought by a WhatsApp server on loopback, opened by an unmodified Baileys. Memory is read from /proc,
 * so that there is a table on Linux only.
 */
import { existsSync, readFileSync } from 'node:fs';
import pino from 'pino';
import { WhatsAppServer } from '../test/channels/whatsapp/server.js';
import { pairedVault, texts } from '../test/channels/whatsapp/support.js';
import { alone } from '../test/support/lease.js';
import { inFlight } from './measure.js';
import { figure, type Table } from './table.js';

const MESSAGES = 20_000;
/** Each writes too little for the guard against bots. A new one costs its phone most of the time of a message. */
const PEOPLE = 1_000;
/** People who write at the same time. */
const AT_ONCE = 16;
/** After which shares of the messages memory is read. */
const SHARES = [0, 0.25, 0.5, 0.75, 1];

/** Memory over 20,000 messages, with no restart and with one in the middle. */
export async function whatsappMemory(): Promise<Table[]> {
  if (!existsSync('/proc/self/status')) {
    console.error('whatsapp-memory: left out, /proc is read and there is none');
    return [];
  }
  const rows = [
    ['never begun anew', ...(await run(Number.MAX_SAFE_INTEGER))],
    [`begun anew after ${figure(MESSAGES / 2)}`, ...(await run(MESSAGES / 2))],
  ];
  return [
    {
      title: 'The process of the WhatsApp connection',
      columns: [
        'process',
        ...SHARES.map((share) => (share ? `MB after ${figure(share * MESSAGES)}` : 'MB at the start')),
        'messages a second',
        'lost',
        'doubled',
      ],
      rows,
      notes: [
        `Resident set (VmRSS of /proc/<pid>/status) of the process that holds the connection; ${figure(MESSAGES)} texts of ` +
          `${figure(PEOPLE)} people, ${AT_ONCE} at a time. The server and the phones share the other process with the hotline's side.`,
      ],
    },
  ];
}

async function run(restartAfter: number): Promise<string[]> {
  // what `npm start` starts: the sources' own loader would count otherwise
  const { createWhatsAppChannel } = (await import(
    String(new URL('../dist/channels/whatsapp/channel.js', import.meta.url))
  )) as typeof import('../src/channels/whatsapp/channel.js');
  const server = await WhatsAppServer.open();
  // what the bot sends is not looked at
  server.onStanza = () => {
    server.stanzas.length = 0;
  };
  const arrived = new Map<string, number>();
  const waiting = new Map<string, () => void>();
  let child = 0;
  const write = (line: string) => {
    const told = JSON.parse(line);
    if (told.msg === 'whatsapp: connected') child = told.child;
  };
  const channel = createWhatsAppChannel({
    vault: pairedVault(),
    lease: alone,
    texts,
    log: pino({}, { write }),
    waWebSocketUrl: server.url,
    restartAfter,
    memoryLimit: Number.MAX_SAFE_INTEGER,
    stateEveryMs: 1_000,
  });
  const keep = async (key: string) => {
    arrived.set(key, (arrived.get(key) ?? 0) + 1);
    waiting.get(key)?.();
  };
  await channel.start({
    accept: ({ address, key }) => keep(`${address.id}/${key}`),
    back: async () => {},
    isHeld: async () => false,
    refused: async () => {},
  });
  try {
    while (!child) await new Promise((resolve) => setTimeout(resolve, 50));
    const sizes: number[] = [megabytes(child)];
    let brought = 0;
    let spent = 0;
    for (const share of SHARES.slice(1)) {
      const began = performance.now();
      const messages = Array.from({ length: share * MESSAGES - brought }, (_, i) => brought + i);
      await inFlight(messages, AT_ONCE, async (n) => {
        const number = `62812${String(n % PEOPLE).padStart(6, '0')}`;
        const taken = new Promise<void>((resolve) => waiting.set(`${number}/m-N${n}`, resolve));
        await server.bring(`${number}@s.whatsapp.net`, { conversation: `pesan ke-${n}` }, { id: `N${n}` });
        await taken;
        waiting.delete(`${number}/m-N${n}`);
      });
      spent += performance.now() - began;
      brought = share * MESSAGES;
      sizes.push(megabytes(child));
    }
    const lost = MESSAGES - arrived.size;
    const doubled = [...arrived.values()].filter((count) => count > 1).length;
    return [...sizes, (MESSAGES / spent) * 1000].map(figure).concat(`${lost}`, `${doubled}`);
  } finally {
    await channel.stop();
    await server.close();
  }
}

function megabytes(pid: number): number {
  return Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1]) / 1024;
}
