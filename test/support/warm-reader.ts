import { readFileSync } from 'node:fs';
import type { Config } from '../../src/config.js';
import { openPhotos, trustOf } from '../../src/photos.js';

/** The reader of the settings, with its process started: what it reads is then told before a chat hears that it waits. */
export async function warmReader(config: Config) {
  const reader = openPhotos(config, trustOf(config));
  await reader.read(readFileSync('flows/demo/one-dose.jpg'), 0);
  return reader;
}
