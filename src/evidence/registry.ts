import { z } from 'zod';
import { daySchema } from '../day-schema.js';
import type { CodeReading } from './evidence.js';
import { maskBirth, maskName } from './mask.js';
import { conclude, MAX_DOSES } from './reading.js';
import { vaccineOf } from './vaccines.js';

/** Asks an authority's registry about codes that nobody signed. */
export interface Registry {
  /**
   * The reading with what the registry says of its code: `verified`, or `invalid` where the registry does not know it
   * or took it back. The same reading where the registry does not answer properly. Never rejects.
   */
  check(reading: CodeReading): Promise<CodeReading>;
}

export interface RegistryOptions {
  /** Milliseconds for an answer, from the first byte sent to the last one read; 3 seconds unless told. */
  timeLimit?: number;
  /** The clock of the circuit breaker (ms). */
  now?: () => number;
}

/** An answer is some hundred bytes. */
const MAX_ANSWER_BYTES = 16 * 1024;

/** After so many failures in a row the registry is left alone for a while (ms); then one question tries again. */
const MAX_FAILURES = 5;
const PAUSE = 30_000;

const short = z.string().min(1).max(200);

/** What a registry answers to `{ "code": TEXT }`. */
const answerSchema = z.discriminatedUnion('status', [
  z.object({ status: z.literal('unknown') }),
  z.object({ status: z.literal('revoked') }),
  z.object({
    status: z.literal('valid'),
    issuer: short,
    name: short,
    birth_date: daySchema.nullish(),
    vaccinations: z
      .array(
        z.object({
          dose: z.int().min(1).max(99),
          doses: z.int().min(1).max(99).nullish(),
          date: daySchema,
          vaccine: short,
        }),
      )
      .min(1)
      .max(20),
  }),
]);
type Answer = z.output<typeof answerSchema>;

/**
 * A client of the registry at an address (`CERTIFICATE_REGISTRY_URL`): one POST a code, to that host and no other,
 * without following redirects. Nothing of a code or an answer stands in an error or a log.
 * @throws {Error} where the address is none, or is neither https nor of this machine.
 */
export function openRegistry(
  address: string,
  { timeLimit = 3000, now = Date.now }: RegistryOptions = {},
): Registry {
  const url = registryUrl(address);
  const breaker = new Breaker(now);
  return {
    async check(reading) {
      if (reading.qr === null || !breaker.closed()) return reading;
      try {
        const answer = await ask(url, reading.qr, timeLimit);
        breaker.succeeded();
        return told(reading, answer, now());
      } catch {
        breaker.failed();
        return reading;
      }
    },
  };
}

function registryUrl(address: string): URL {
  if (!URL.canParse(address)) throw new Error('CERTIFICATE_REGISTRY_URL is no address: https://host/path');
  const url = new URL(address);
  const local = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  if (url.protocol !== 'https:' && !(local && url.protocol === 'http:'))
    throw new Error('CERTIFICATE_REGISTRY_URL has to begin with https://');
  if (url.username || url.password)
    throw new Error('CERTIFICATE_REGISTRY_URL may not hold a name or password');
  return url;
}

async function ask(url: URL, code: string, timeLimit: number): Promise<Answer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ code }),
    redirect: 'error',
    signal: AbortSignal.timeout(timeLimit),
  });
  if (response.status !== 200) {
    await response.body?.cancel();
    throw new Error('not answered');
  }
  return answerSchema.parse(JSON.parse(await bodyOf(response)));
}

async function bodyOf(response: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.length;
    if (bytes > MAX_ANSWER_BYTES) throw new RangeError('too long an answer');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function told({ format, qr }: CodeReading, answer: Answer, at: number): CodeReading {
  const findings = {
    registry: answer.status !== 'unknown',
    ...(answer.status !== 'unknown' && { revocation: answer.status !== 'revoked' }),
  };
  const issuer = answer.status === 'valid' ? answer.issuer : null;
  return conclude(
    format!,
    qr!,
    { issuer, findings },
    answer.status === 'valid' ? () => contentOf(answer, at) : null,
  );
}

function contentOf(
  { name, birth_date: born, vaccinations }: Extract<Answer, { status: 'valid' }>,
  at: number,
) {
  const last = vaccinations.toSorted((a, b) => a.dose - b.dose || a.date.localeCompare(b.date)).at(-1)!;
  const { dose, doses, date: on, vaccine } = last;
  return {
    facts: { dose_count: Math.min(dose, MAX_DOSES), vaccine: vaccineOf(vaccine), last_dose_on: on },
    certificate: {
      name: maskName(name),
      ...maskBirth(born, at),
      dose,
      doses: doses ?? 0,
      on,
      kind: 'vaccination' as const,
    },
  };
}

/** Leaves a registry that keeps failing alone, so that nobody's chat waits for it in vain. */
class Breaker {
  private failures = 0;
  private until = 0;

  constructor(private readonly now: () => number) {}

  /** Whether to ask; after a pause one question goes through, and its failure begins the next pause. */
  closed(): boolean {
    if (this.failures < MAX_FAILURES) return true;
    if (this.now() < this.until) return false;
    this.until = this.now() + PAUSE;
    return true;
  }

  succeeded(): void {
    this.failures = 0;
  }

  failed(): void {
    this.failures++;
    this.until = this.now() + PAUSE;
  }
}
