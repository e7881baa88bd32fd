/**
 * The memory of the process that holds the connection to WhatsApp, over many messages: sealed by phones with real
 * Signal sessions, brought by a WhatsApp server on loopback, opened by an unmodified Baileys. Memory is read from /proc,
 * so that there is a table on Linux only.
 */
import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import pino from 'pino';
import { WhatsAppServer } from '../test/channels/whatsapp/server.js';
import { pairedVault, texts } from '../test/channels/whatsapp/support.js';
import { alone } from '../test/support/lease.js';
import { inFlight } from './measure.js';
import { figure, type Table } from './table.js';

const MESSAGES = 20_000;
/** One that has not come for so long (ms) is lost, so that the bench ends whatever happens. */
const LOST_MS = 60_000;
/** Each writes too little for the guard against bots. A new one costs its phone most of the time of a message. */
const PEOPLE = 1_000;
/** People who write at the same time. */
const AT_ONCE = 16;
/** After which shares of the messages memory is read. */
const SHARES = [0, 0.25, 0.5, 0.75, 1];

/** Memory over 20,000 messages, with one process and with several, one of which is killed. */
export async function whatsappMemory(): Promise<Table[]> {
  if (!existsSync('/proc/self/status')) {
    console.error('whatsapp-memory: left out, /proc is read and there is none');
    return [];
  }
  const each = MESSAGES / 4;
  const rows = [
    ['one', ...(await run(Number.MAX_SAFE_INTEGER, []))],
    [
      `begun anew after each ${figure(each)}, killed at ${figure(MESSAGES / 8)}`,
      ...(await run(each, [MESSAGES / 8])),
    ],
  ];
  return [
    {
      title: 'The process of the WhatsApp connection',
      columns: [
        'process',
        ...SHARES.map((share) => (share ? `MB after ${figure(share * MESSAGES)}` : 'MB at the start')),
        'messages a second',
        'processes',
        'lost',
        'doubled',
        'dropped as known',
      ],
      rows,
      notes: [
        `Resident set (VmRSS of /proc/<pid>/status) of the process that holds the connection; ${figure(MESSAGES)} texts of ` +
          `${figure(PEOPLE)} people, ${AT_ONCE} at a time. The server and the phones share the other process with the hotline's side.`,
        'Lost: never brought in. Doubled: brought in under a second key. Dropped as known: brought in again under its key, ' +
          'as by a process that dies before its receipt; the inbox takes a key once.',
      ],
    },
  ];
}

/** Kills the process, beside the restarts, when so many messages have been brought. */
async function run(restartAfter: number, kills: number[]): Promise<string[]> {
  // what `npm start` starts: the sources' own loader would count otherwise
  const { createWhatsAppChannel } = (await import(
    String(new URL('../dist/channels/whatsapp/channel.js', import.meta.url))
  )) as typeof import('../src/channels/whatsapp/channel.js');
  const server = await WhatsAppServer.open();
  // what the bot sends is not looked at
  server.onStanza = () => {
    server.stanzas.length = 0;
  };
  /** Of each message by its words: the keys under which it came. */
  const arrived = new Map<string, string[]>();
  const waiting = new Map<string, () => void>();
  const children: number[] = [];
  const write = (line: string) => {
    const told = JSON.parse(line);
    if (told.msg === 'whatsapp: connected') children.push(told.child);
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
  await channel.start({
    async accept({ key, body }) {
      const said = body.kind === 'text' ? body.text : body.kind;
      arrived.set(said, [...(arrived.get(said) ?? []), key]);
      waiting.get(said)?.();
    },
    back: async () => {},
    isHeld: async () => false,
    refused: async () => {},
  });
  const bring = async (n: number) => {
    if (kills.includes(n)) process.kill(children.at(-1)!, 'SIGKILL');
    const said = `pesan ke-${n}`;
    const taken = new Promise<void>((resolve) => waiting.set(said, resolve));
    const from = `62812${String(n % PEOPLE).padStart(6, '0')}@s.whatsapp.net`;
    await server.bring(from, { conversation: said }, { id: `N${n}` });
    await Promise.race([taken, wait(LOST_MS, undefined, { ref: false })]);
    waiting.delete(said);
  };
  try {
    while (!children.length) await wait(50);
    const sizes: number[] = [megabytes(children.at(-1)!)];
    let brought = 0;
    let spent = 0;
    for (const share of SHARES.slice(1)) {
      const began = performance.now();
      const messages = Array.from({ length: share * MESSAGES - brought }, (_, i) => brought + i);
      await inFlight(messages, AT_ONCE, bring);
      spent += performance.now() - began;
      brought = share * MESSAGES;
      sizes.push(megabytes(children.at(-1)!));
      console.error(`whatsapp: ${brought} messages, ${Math.round(spent / 1000)} s`);
    }
    const keys = [...arrived.values()];
    const counts = [
      children.length,
      MESSAGES - arrived.size,
      keys.filter((of) => new Set(of).size > 1).length,
      keys.reduce((sum, of) => sum + of.length - new Set(of).size, 0),
    ];
    return [...sizes, (MESSAGES / spent) * 1000].map(figure).concat(counts.map(String));
  } finally {
    await channel.stop();
    await server.close();
  }
}

/** `NaN` of a process that has just ended. */
function megabytes(pid: number): number {
  const status = `/proc/${pid}/status`;
  return existsSync(status)
    ? Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(status, 'utf8'))?.[1]) / 1024
    : Number.NaN;
}
