import type { Context } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { Page, Pages } from './pages.js';

/** How soon a browser comes back after its stream has ended (ms). */
const RETRY_MS = 1000;

/**
 * Answers with a person's event stream, which lasts until the browser leaves or the page is closed on our side.
 * `opened` is called once the page can be reached.
 */
export function streamEvents(
  c: Context,
  pages: Pages,
  person: string,
  opened: (page: Page) => void,
): Response {
  c.header('X-Accel-Buffering', 'no');
  const response = streamSSE(c, async (stream) => {
    await stream.write(`retry: ${RETRY_MS}\n\n`);
    await new Promise<void>((ended) => {
      const page: Page = {
        push: (event, data) => void stream.writeSSE({ event, data: JSON.stringify(data) }),
        close: () => {
          pages.closed(person, page);
          ended();
        },
      };
      stream.onAbort(page.close);
      pages.open(person, page);
      opened(page);
    });
  });
  // It is somebody's, and `streamSSE` says less.
  response.headers.set('Cache-Control', 'no-store');
  // A stream has its connection to itself, so that none is left over when the server stops.
  response.headers.set('Connection', 'close');
  return response;
}
