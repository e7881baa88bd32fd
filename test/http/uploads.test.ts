import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Refused } from '../../src/http/refusal.js';
import { type Uploading, Uploads } from '../../src/http/uploads.js';

const LIMITS: Uploading = {
  most: 4,
  ofNetwork: 3,
  bytes: 1_000,
  longestMs: 60_000,
  spanMs: 10_000,
  spanBytes: 100,
  graceMs: 5_000,
};
const LARGEST = 900;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** An upload whose bytes come as the test says. */
function upload(
  uploads: Uploads,
  network: string,
  work: (bytes: Uint8Array) => Promise<void> = async () => {},
) {
  let stream!: ReadableStreamDefaultController<Uint8Array>;
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      stream = controller;
    },
  });
  const request = new Request('http://x', { method: 'POST', body, duplex: 'half' } as RequestInit);
  const one = {
    outcome: '',
    async sends(bytes: number) {
      stream.enqueue(new Uint8Array(bytes));
      await passes(0);
    },
    async ends() {
      stream.close();
      await passes(0);
    },
  };
  uploads
    .during(request, network, LARGEST, async (bytes) => {
      await work(bytes);
      return bytes.length;
    })
    .then(
      (size) => {
        one.outcome = `arrived ${size}`;
      },
      (error: Error) => {
        one.outcome = error instanceof Refused ? error.reason : error.message;
      },
    );
  return one;
}

const passes = (ms: number) => vi.advanceTimersByTimeAsync(ms);

it('has a body whole, however slowly it comes, while it comes at a pace', async () => {
  const uploads = new Uploads(LIMITS);
  const one = upload(uploads, 'a');
  for (let span = 0; span < 5; span += 1) {
    await one.sends(100);
    await passes(10_000);
  }
  await one.ends();
  expect(one.outcome).toBe('arrived 500');
});

it('refuses one that trickles, stalls, never begins, or takes too long', async () => {
  const uploads = new Uploads({ ...LIMITS, most: 9 });
  const [trickles, stalls, silent] = ['a', 'b', 'c'].map((network) => upload(uploads, network));
  await stalls!.sends(800);
  for (let second = 0; second < 20 && !trickles!.outcome; second += 1) {
    await trickles!.sends(1);
    await passes(1_000);
  }
  await passes(10_000);
  expect([trickles, stalls, silent].map((one) => one!.outcome)).toEqual(['too-slow', 'too-slow', 'too-slow']);
  const other = upload(uploads, 'e');
  await other.ends();
  expect(other.outcome).toBe('arrived 0');
  const endless = upload(uploads, 'f');
  for (let second = 0; second < 62 && !endless.outcome; second += 1) {
    await endless.sends(12);
    await passes(1_000);
  }
  expect(endless.outcome).toBe('too-slow');
});

it('has the slowest make room for who comes, of the network that has too many, or of all', async () => {
  const uploads = new Uploads(LIMITS);
  const [slow, slower, fast] = ['a', 'a', 'a'].map((network) => upload(uploads, network));
  await slow!.sends(20);
  await slower!.sends(10);
  await fast!.sends(300);
  const early = upload(uploads, 'a');
  await passes(0);
  expect([early.outcome, slower!.outcome]).toEqual(['busy', '']);
  await passes(5_000);
  const late = upload(uploads, 'a');
  const elsewhere = upload(uploads, 'b');
  await passes(0);
  expect([slow, slower, fast, late, elsewhere].map((one) => one!.outcome)).toEqual(['', 'busy', '', '', '']);
  const more = upload(uploads, 'c');
  await more.ends();
  expect([slow!.outcome, more.outcome]).toEqual(['busy', 'arrived 0']);
  for (const one of [fast, late, elsewhere]) await one!.ends();
  expect([fast, late, elsewhere].map((one) => one!.outcome)).toEqual([
    'arrived 300',
    'arrived 0',
    'arrived 0',
  ]);
});

it('holds no more bytes than it may, of bodies that are worked on too', async () => {
  const uploads = new Uploads(LIMITS);
  let done!: () => void;
  const work = new Promise<void>((resolve) => {
    done = resolve;
  });
  const kept = upload(uploads, 'a', () => work);
  await kept.sends(600);
  await kept.ends();
  await passes(6_000);
  const large = upload(uploads, 'b');
  await large.sends(401);
  expect(large.outcome).toBe('busy');
  done();
  await passes(0);
  expect(kept.outcome).toBe('arrived 600');
  const again = upload(uploads, 'b');
  await again.sends(LARGEST);
  await again.ends();
  const giant = upload(uploads, 'b');
  await giant.sends(LARGEST + 1);
  expect([again.outcome, giant.outcome]).toEqual([`arrived ${LARGEST}`, 'photo-too-large']);
  expect(vi.getTimerCount()).toBe(0);
});
