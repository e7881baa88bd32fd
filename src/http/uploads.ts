import { Refused } from './refusal.js';

/** What may be on its way in at once, and how fast it has to come. */
export interface Uploading {
  /** Bodies on their way in, of all and of one network. */
  most: number;
  ofNetwork: number;
  /** Bytes that have come of all of them. */
  bytes: number;
  /** No body takes longer (ms). */
  longestMs: number;
  /** In every span (ms) so many bytes come. */
  spanMs: number;
  spanBytes: number;
  /** Nobody makes room for others before so long (ms). */
  graceMs: number;
}

interface Upload {
  network: string;
  since: number;
  bytes: number;
  /** Ends it, while it is on its way. */
  end: ((why: Refused) => void) | null;
}

/**
 * Large bodies on their way in, held in memory. One that takes too long, or trickles, is refused; and where there is no
 * room for another one the slowest makes it, so that nobody who is slow keeps others out.
 */
export class Uploads {
  private readonly running = new Set<Upload>();

  constructor(private readonly limits: Uploading) {}

  /**
   * Reads a body of `largest` bytes at most, and has `work` done with it; until that is done it counts.
   * @throws {Refused} `photo-too-large`, `too-slow`, or `busy` where it had to make room.
   */
  async during<T>(
    request: Request,
    network: string,
    largest: number,
    work: (bytes: Uint8Array) => Promise<T>,
  ): Promise<T> {
    const { most, ofNetwork } = this.limits;
    if (Number(request.headers.get('content-length') ?? 0) > largest) throw new Refused('photo-too-large');
    const ofSame = [...this.running].filter((one) => one.network === network);
    if (ofSame.length >= ofNetwork) this.makeRoom(ofSame);
    if (this.running.size >= most) this.makeRoom(this.running);
    const upload: Upload = { network, since: performance.now(), bytes: 0, end: null };
    this.running.add(upload);
    try {
      return await work(await this.arrival(upload, request.body, largest));
    } finally {
      this.running.delete(upload);
    }
  }

  private async arrival(
    upload: Upload,
    body: ReadableStream<Uint8Array> | null,
    largest: number,
  ): Promise<Uint8Array> {
    const { longestMs, spanMs, spanBytes } = this.limits;
    const ended = new Promise<never>((_, reject) => {
      upload.end = reject;
    });
    ended.catch(() => {});
    let before = 0;
    const pace = setInterval(() => {
      if (upload.bytes - before < spanBytes) upload.end?.(new Refused('too-slow'));
      before = upload.bytes;
    }, spanMs);
    const patience = setTimeout(() => upload.end?.(new Refused('too-slow')), longestMs);
    const reader = body?.getReader();
    const chunks: Uint8Array[] = [];
    try {
      const next = () => Promise.race([reader?.read(), ended]);
      for (let part = await next(); part?.value; part = await next()) {
        chunks.push(part.value);
        upload.bytes += part.value.length;
        if (upload.bytes > largest) throw new Refused('photo-too-large');
        if (this.bytes > this.limits.bytes) this.makeRoom(this.running);
      }
      return joined(chunks, upload.bytes);
    } finally {
      upload.end = null;
      clearInterval(pace);
      clearTimeout(patience);
      reader?.cancel().catch(() => {});
    }
  }

  /** Bytes that have come of all. */
  private get bytes(): number {
    let sum = 0;
    for (const { bytes } of this.running) sum += bytes;
    return sum;
  }

  /**
   * Ends the slowest of some uploads.
   * @throws {Refused} where each has only begun, or has come to its end.
   */
  private makeRoom(among: Iterable<Upload>): void {
    const now = performance.now();
    const paceOf = ({ bytes, since }: Upload) => bytes / (now - since);
    const [slowest] = [...among]
      .filter(({ end, since }) => end && now - since >= this.limits.graceMs)
      .sort((a, b) => paceOf(a) - paceOf(b));
    if (!slowest) throw new Refused('busy');
    slowest.end!(new Refused('busy'));
    this.running.delete(slowest);
  }
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let end = 0;
  for (const chunk of chunks) {
    whole.set(chunk, end);
    end += chunk.length;
  }
  return whole;
}
