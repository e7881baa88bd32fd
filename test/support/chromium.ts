import { existsSync } from 'node:fs';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium } from 'playwright-core';
import { PATIENCE } from './patience.js';

const BINARY = '/usr/bin/chromium';
/** No sandbox (tests run as root in CI), and none of the services that a browser looks for by itself. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Whether there is a Chromium to test with. */
export function hasChromium(): boolean {
  return existsSync(BINARY);
}

/** A headless Chromium; the caller closes it. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: BINARY, args: FLAGS, timeout: PATIENCE.timeout });
}

/** A session of a browser, in which everything is waited for with patience. */
export async function newContext(browser: Browser, options: BrowserContextOptions): Promise<BrowserContext> {
  const context = await browser.newContext(options);
  context.setDefaultTimeout(PATIENCE.timeout);
  return context;
}
