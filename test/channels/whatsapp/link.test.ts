import { fork } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, vi } from 'vitest';
import { TO_CHILD, TO_PARENT, type ToChild, type ToParent } from '../../../src/channels/whatsapp/ipc.js';
import { type Answers, Link, LinkBroken, NotAnswered } from '../../../src/channels/whatsapp/link.js';
import { PATIENCE } from '../../support/patience.js';
import { WhatsAppServer } from './server.js';
import { pairedVault } from './support.js';

const ANI = '6281234567890@s.whatsapp.net';

/** The other process, in the test's hand. */
class Other extends EventEmitter {
  readonly sent: { kind: string; n: number; what?: string; body?: unknown }[] = [];

  send(message: never, done?: (error: Error | null) => void): void {
    this.sent.push(message);
    done?.(null);
  }
}

function parentSide() {
  const other = new Other();
  const take = vi.fn(async () => null);
  const answers = { take } as unknown as Answers<ToParent>;
  return { other, take, link: new Link<ToChild, ToParent>(other, TO_CHILD, TO_PARENT, answers) };
}

describe('between the processes', () => {
  const received = [
    { address: { id: '628', aliases: [] }, key: 'm-1', at: 1, body: { kind: 'text', text: 'x' } },
  ];

  it('answers a question', async () => {
    const { other, take } = parentSide();
    other.emit('message', { kind: 'ask', n: 1, what: 'take', body: { received } });
    await vi.waitUntil(() => other.sent.length === 1, PATIENCE);
    expect(other.sent).toEqual([{ kind: 'answer', n: 1, body: null }]);
    expect(take).toHaveBeenCalledWith({ received });
  });

  it.for([
    [null],
    ['text'],
    [{ kind: 'ask' }],
    [{ kind: 'ask', n: 1, what: '__proto__', body: {} }],
    [{ kind: 'ask', n: 1, what: 'toString', body: {} }],
    [{ kind: 'ask', n: 1, what: 'begin', body: {} }],
    [{ kind: 'ask', n: 1, what: 'take', body: { received: [] } }],
    [{ kind: 'ask', n: 1, what: 'take', body: { received: [{ ...received[0], body: { kind: 'photo' } }] } }],
    [{ kind: 'ask', n: 1, what: 'take', body: { received: [{ ...received[0], key: '' }] } }],
    [{ kind: 'ask', n: 1, what: 'read', body: { names: 'creds' } }],
    [{ kind: 'answer', n: 77, body: null }],
  ])('drops junk and counts it: %j', async ([junk]) => {
    const { other, take, link } = parentSide();
    other.emit('message', junk);
    await vi.waitUntil(() => link.junk === 1, PATIENCE);
    expect(take).not.toHaveBeenCalled();
    for (const answer of other.sent) expect(answer).toMatchObject({ kind: 'failure', reason: 'Junk' });
  });

  it('fails a question whose answer does not fit, and all when the other is gone', async () => {
    const { other, link } = parentSide();
    const message = { jid: ANI, id: 'X', text: 'x', photo: null, document: null };
    const first = link.ask('send', message);
    other.emit('message', { kind: 'answer', n: 1, body: 'perhaps' });
    await expect(first).rejects.toThrow(LinkBroken);
    const second = link.ask('send', message);
    other.emit('message', { kind: 'failure', n: 2, reason: 'TypeError' });
    await expect(second).rejects.toThrow(NotAnswered);
    const third = link.ask('send', message);
    other.emit('disconnect');
    await expect(third).rejects.toThrow(LinkBroken);
    await expect(link.ask('send', message)).rejects.toThrow(LinkBroken);
  });

  it('tells the name of an error and never its message', async () => {
    const { other, take } = parentSide();
    take.mockRejectedValue(new RangeError('6281234567890 wrote: halo'));
    other.emit('message', { kind: 'ask', n: 1, what: 'take', body: { received } });
    await vi.waitUntil(() => other.sent.length === 1, PATIENCE);
    expect(other.sent).toEqual([{ kind: 'failure', n: 1, reason: 'RangeError' }]);
  });
});

it('the process of the connection prints nothing, not even when libsignal would', async () => {
  const server = await WhatsAppServer.open();
  const child = fork(fileURLToPath(new URL('../../../src/channels/whatsapp/child.ts', import.meta.url)), {
    execArgv: ['--import', 'tsx'],
    serialization: 'advanced',
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  try {
    let printed = '';
    for (const stream of [child.stdout!, child.stderr!])
      stream.on('data', (data) => {
        printed += data;
      });
    const vault = pairedVault();
    const texts: string[] = [];
    let isOpen = false;
    const answers: Partial<Answers<ToParent>> = {
      async read({ names }) {
        return Object.fromEntries((await vault.getMany('whatsapp-auth', names)) as Map<string, string>);
      },
      async write({ documents }) {
        await vault.put('whatsapp-auth', documents);
        return null;
      },
      take({ received }) {
        for (const { body } of received) if (body.kind === 'text') texts.push(body.text);
        return null;
      },
      open() {
        isOpen = true;
        return null;
      },
      state: () => null,
    };
    const link = new Link<ToChild, ToParent>(child, TO_CHILD, TO_PARENT, answers as Answers<ToParent>);
    const times = { stateEveryMs: 1000, firstPauseMs: 50 };
    await link.ask('begin', { url: server.url, mediaOrigin: 'http://127.0.0.1:9', number: null, ...times });
    await vi.waitUntil(() => isOpen, PATIENCE);
    await server.bring(ANI, { conversation: 'satu' });
    await vi.waitUntil(() => texts.length === 1, PATIENCE);
    // a phone that was set up anew: libsignal prints the session that it closes
    server.phones.delete(ANI);
    await server.bring(ANI, { conversation: 'dua' });
    await vi.waitUntil(() => texts.length === 2, PATIENCE);
    const junk = { tag: 'enc', attrs: { v: '2', type: 'msg' }, content: Buffer.from('junk') };
    server.send({ tag: 'message', attrs: { from: ANI, id: 'J', t: '1', type: 'text' }, content: [junk] });
    await vi.waitUntil(() => server.receipts('J').includes('retry'), PATIENCE);
    await link.ask('stop', {});
    expect(printed).toBe('');
  } finally {
    child.kill('SIGKILL');
    await server.close();
  }
});
