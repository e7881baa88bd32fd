import type { Logger } from 'pino';
import { bytesOf } from '../../http/bytes.js';
import { isSecret } from '../../http/secret.js';
import type { Mount } from '../../http/site.js';
import type { RawUpdate } from './poll.js';
import { rawSchema } from './updates.js';

/** Where Telegram brings updates. */
export const WEBHOOK_PATH = '/telegram';
/** Requests that Telegram makes at a time. */
export const WEBHOOK_CONNECTIONS = 40;
/** An update is far smaller (bytes). */
const LARGEST_BODY = 1024 * 1024;
const SECRET_HEADER = 'x-telegram-bot-api-secret-token';

/** Where updates are brought: the public address of {@link WEBHOOK_PATH}, and what Telegram proves itself by. */
export interface Webhook {
  url: string;
  /** 1 to 256 letters, digits, `_` and `-`. */
  secret: string;
}

/**
 * Takes the updates that Telegram brings. It answers 200 once an update cannot be lost any more, and 503 when it could not
 * be taken: Telegram then brings it again, keeping the order within a chat.
 */
export function webhookMount(secret: string, take: (update: RawUpdate) => Promise<void>, log: Logger): Mount {
  let refused = 0;
  const isRefused = (status: number, why: string) => {
    refused += 1;
    log.warn({ refused, status }, `telegram: a request to the webhook was refused: ${why}`);
    return answer(status);
  };
  return {
    path: WEBHOOK_PATH,
    async fetch(request) {
      if (new URL(request.url).pathname !== WEBHOOK_PATH) return answer(404);
      if (request.method !== 'POST') return answer(405);
      if (!isSecret(request.headers.get(SECRET_HEADER), secret)) return isRefused(401, 'wrong secret');
      if (!/^application\/json\b/i.test(request.headers.get('content-type') ?? ''))
        return isRefused(415, 'not JSON');
      const body = await textOf(request);
      if (body === null) return isRefused(413, 'too large');
      const update = updateOf(body);
      if (!update) return isRefused(400, 'no update');
      try {
        await take(update);
        return answer(200);
      } catch (error) {
        log.warn(
          { error: (error as Error).name },
          'telegram: an update could not be taken and is brought again',
        );
        return answer(503);
      }
    },
  };
}

function answer(status: number): Response {
  return new Response(null, { status });
}

function updateOf(body: string): RawUpdate | null {
  try {
    return rawSchema.parse(JSON.parse(body));
  } catch {
    return null;
  }
}

/** The body, or `null` when it is too large; it is counted, since its size may not have been told. */
async function textOf(request: Request): Promise<string | null> {
  if (Number(request.headers.get('content-length') ?? 0) > LARGEST_BODY) return null;
  if (!request.body) return '';
  return (await bytesOf(request.body, LARGEST_BODY))?.toString('utf8') ?? null;
}
