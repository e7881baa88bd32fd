import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import { Api } from 'grammy';

/** The bot at Telegram's servers: its token from @BotFather, and where they are. */
export interface Bot {
  token: string;
  /** Another server than Telegram's own, for tests. */
  apiRoot?: string | undefined;
}

/** Telegram's own servers. */
export const TELEGRAM_ROOT = 'https://api.telegram.org';

/** How long a call may take (s); one that carries a picture may take longer. */
export const CALL_S = 10;
export const UPLOAD_S = 60;

/**
 * Connections are kept open between calls, and closed after so long (ms) without one, or sooner where the server says so:
 * a call over a connection that the server is just closing would fail.
 */
const IDLE_MS = 30_000;
const agents = {
  http: new HttpAgent({ keepAlive: true, timeout: IDLE_MS }),
  https: new HttpsAgent({ keepAlive: true, timeout: IDLE_MS }),
};

/** A client of the Bot API whose calls end after so many seconds. Clients hold no state: each part has its own. */
export function apiOf({ token, apiRoot = TELEGRAM_ROOT }: Bot, timeoutSeconds: number): Api {
  const agent = apiRoot.startsWith('https:') ? agents.https : agents.http;
  return new Api(token, { apiRoot, timeoutSeconds, baseFetchConfig: { compress: true, agent } });
}

/** grammY types signals by a library that it brings along for old versions of Node. */
export function signalOf(signal: AbortSignal): NonNullable<Parameters<Api['getUpdates']>[1]> {
  return signal as NonNullable<Parameters<Api['getUpdates']>[1]>;
}
