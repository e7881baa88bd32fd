import { createHmac } from 'node:crypto';
import { bytesOf } from '../../http/bytes.js';
import { isSecret } from '../../http/secret.js';

/** Meta sends no larger notification (bytes). */
export const LARGEST_BODY = 3 * 1024 * 1024;
/** Meta hangs up on whoever answers late, and sends again: it is told so while the work goes on (ms). */
const LONGEST_ANSWER_MS = 8_000;

export interface WebhookOptions {
  appSecret: string;
  verifyToken: string;
  /**
   * Takes what Meta has signed, whatever it is. Resolves once all of it is safe; when it throws, Meta is asked to send it
   * again.
   */
  take(notification: unknown): Promise<void>;
}

/**
 * The HTTP side: Meta's handshake (GET) and its notifications (POST), which are taken only with a signature of the app
 * secret over the raw body. Answers 200 once everything is safe.
 */
export function createWebhook({ appSecret, verifyToken, take }: WebhookOptions) {
  return async (request: Request): Promise<Response> => {
    const { pathname, searchParams } = new URL(request.url);
    if (pathname !== '/whatsapp') return answer(404);
    if (request.method === 'GET') return handshake(searchParams);
    if (request.method === 'POST') return notification(request);
    return new Response(null, { status: 405, headers: { allow: 'GET, POST' } });
  };

  function handshake(query: URLSearchParams): Response {
    const isMeta =
      query.get('hub.mode') === 'subscribe' && isSecret(query.get('hub.verify_token'), verifyToken);
    const challenge = query.get('hub.challenge') ?? '';
    if (!isMeta) return answer(403);
    return /^[\w-]{1,256}$/.test(challenge) ? new Response(challenge) : answer(400);
  }

  async function notification(request: Request): Promise<Response> {
    const signature = request.headers.get('x-hub-signature-256');
    if (!signature) return answer(401);
    if (Number(request.headers.get('content-length')) > LARGEST_BODY) return answer(413);
    const body = request.body ? await bytesOf(request.body, LARGEST_BODY).catch(() => undefined) : undefined;
    if (body === null) return answer(413);
    if (body === undefined) return answer(400);
    const expected = `sha256=${createHmac('sha256', appSecret).update(body).digest('hex')}`;
    if (!isSecret(signature, expected)) return answer(401);
    const json = parsed(body);
    return answer(json === undefined ? 400 : await statusOf(take(json)));
  }
}

/** 200 when it is safe, 500 when it failed, 503 when it takes too long; it then ends by itself. */
async function statusOf(work: Promise<void>): Promise<number> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<number>((resolve) => {
    timer = setTimeout(() => resolve(503), LONGEST_ANSWER_MS);
  });
  const done = work.then(
    () => 200,
    () => 500,
  );
  try {
    return await Promise.race([done, late]);
  } finally {
    clearTimeout(timer);
  }
}

function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
}

function answer(status: number): Response {
  return new Response(null, { status });
}
