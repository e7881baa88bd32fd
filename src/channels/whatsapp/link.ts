import { z } from 'zod';

/** One kind of question over IPC: the shape of what is asked and of the answer. */
export interface Question<Q extends z.ZodType = z.ZodType, A extends z.ZodType = z.ZodType> {
  ask: Q;
  answer: A;
}
export type Questions = Record<string, Question>;
export type Asked<Q extends Question> = z.infer<Q['ask']>;
export type Answer<Q extends Question> = z.infer<Q['answer']>;

/** What a side does when it is asked. */
export type Answers<Q extends Questions> = {
  [K in keyof Q]: (asked: Asked<Q[K]>) => Promise<Answer<Q[K]>> | Answer<Q[K]>;
};

/** A process at the other end: a child, or `process` itself inside the child. */
export interface Peer {
  send?(message: unknown, callback?: (error: Error | null) => void): unknown;
  on(event: 'message', listener: (message: unknown) => void): unknown;
  on(event: 'disconnect', listener: () => void): unknown;
}

/** The other process is gone, or what it sent does not fit; the question may be asked again. */
export class LinkBroken extends Error {
  override name = 'LinkBroken';
}

/** The other side could not answer; `reason` is the name of its error and never its message. */
export class NotAnswered extends Error {
  override name = 'NotAnswered';
  constructor(readonly reason: string) {
    super(`the other process could not answer: ${reason}`);
  }
}

const envelope = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('ask'), n: z.int(), what: z.string(), body: z.unknown() }),
  z.object({ kind: z.literal('answer'), n: z.int(), body: z.unknown() }),
  z.object({ kind: z.literal('failure'), n: z.int(), reason: z.string().max(100) }),
]);

interface Waiting {
  what: string;
  resolve(answer: never): void;
  reject(error: Error): void;
}

/**
 * Questions and answers between two processes. Everything that comes in is checked against its schema: what does not
 * fit is counted by `junk` and dropped, or fails its question.
 */
export class Link<Mine extends Questions, Theirs extends Questions> {
  private readonly waiting = new Map<number, Waiting>();
  private count = 0;
  private broken = false;
  /** Messages that fitted no schema. */
  junk = 0;

  constructor(
    private readonly peer: Peer,
    private readonly mine: Mine,
    private readonly theirs: Theirs,
    private readonly answers: Answers<Theirs>,
  ) {
    peer.on('message', (message) => void this.receive(message));
    peer.on('disconnect', () => this.breakOff());
  }

  /**
   * @throws {LinkBroken} when the other process goes before it has answered.
   * @throws {NotAnswered} when it answers with a failure.
   */
  ask<K extends keyof Mine & string>(what: K, body: Asked<Mine[K]>): Promise<Answer<Mine[K]>> {
    if (this.broken) return Promise.reject(new LinkBroken());
    const n = ++this.count;
    return new Promise((resolve, reject) => {
      this.waiting.set(n, { what, resolve, reject });
      this.post({ kind: 'ask', n, what, body });
    });
  }

  /** Fails what is still waited for. */
  breakOff(): void {
    this.broken = true;
    for (const { reject } of this.waiting.values()) reject(new LinkBroken());
    this.waiting.clear();
  }

  private post(message: z.infer<typeof envelope>): void {
    if (this.broken) return;
    this.peer.send?.(message, (error) => {
      if (error) this.breakOff();
    });
  }

  private async receive(raw: unknown): Promise<void> {
    const { data: message } = envelope.safeParse(raw);
    if (!message) this.junk += 1;
    else if (message.kind === 'ask') await this.answer(message.n, message.what, message.body);
    else this.settle(message);
  }

  private async answer(n: number, what: string, body: unknown): Promise<void> {
    const question = Object.hasOwn(this.theirs, what) ? this.theirs[what] : undefined;
    const asked = question?.ask.safeParse(body);
    if (!asked?.success) {
      this.junk += 1;
      this.post({ kind: 'failure', n, reason: 'Junk' });
      return;
    }
    try {
      this.post({ kind: 'answer', n, body: await this.answers[what]!(asked.data as never) });
    } catch (error) {
      this.post({ kind: 'failure', n, reason: (error as Error).name.slice(0, 100) });
    }
  }

  private settle(message: Exclude<z.infer<typeof envelope>, { kind: 'ask' }>): void {
    const waiting = this.waiting.get(message.n);
    if (!waiting) {
      this.junk += 1;
      return;
    }
    this.waiting.delete(message.n);
    if (message.kind === 'failure') {
      waiting.reject(new NotAnswered(message.reason));
      return;
    }
    const answer = this.mine[waiting.what]!.answer.safeParse(message.body);
    if (answer.success) waiting.resolve(answer.data as never);
    else {
      this.junk += 1;
      waiting.reject(new LinkBroken('an answer does not fit its schema'));
    }
  }
}
