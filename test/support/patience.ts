/**
 * How long a test waits for what has to happen (`vi.waitFor`, `vi.waitUntil`; for `expect.poll` it is the default). It
 * costs nothing where it does happen, so it is far above what a slow machine takes that does other work as well.
 */
export const PATIENCE = { timeout: 100_000, interval: 20 };
