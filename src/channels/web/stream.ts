import type { Context } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { Opener, Page, Pages } from './pages.js';

/** How soon a browser comes back after its stream has ended (ms). */
const RETRY_MS = 1000;

/**
 * Answers with the event stream of who opens it, which lasts until the browser leaves or the page is closed on our side.
 * `opened` is called once the page can be reached.
 */
export function streamEvents(
  c: Context,
  pages: Pages,
  opener: Opener,
  opened: (page: Page) => void,
): Response {
  c.header('X-Accel-Buffering', 'no');
  const response = streamSSE(c, async (stream) => {
    await stream.write(retryIn(RETRY_MS));
    await new Promise<void>((ended) => {
      const page: Page = {
        push: (event, data) => void stream.writeSSE({ event, data: JSON.stringify(data) }),
        close: (againMs) => {
          pages.closed(opener, page);
          if (againMs === undefined) ended();
          else stream.write(retryIn(againMs)).finally(ended);
        },
      };
      stream.onAbort(() => page.close());
      pages.open(opener, page);
      opened(page);
    });
  });
  // It is somebody's, and `streamSSE` says less.
  response.headers.set('Cache-Control', 'no-store');
  // A stream has its connection to itself, so that none is left over when the server stops.
  response.headers.set('Connection', 'close');
  return response;
}

/** Tells the browser how soon it may come back after the stream has ended. */
function retryIn(ms: number): string {
  return `retry: ${ms}\n\n`;
}
