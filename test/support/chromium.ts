import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

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
  return chromium.launch({ executablePath: BINARY, args: FLAGS });
}
