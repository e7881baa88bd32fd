import { load } from './code.js';

/**
 * The settings that the environment gives.
 * @throws {ConfigError}
 */
export async function settings() {
  const { readConfig } = await load(import('../config.js'));
  return readConfig(process.env);
}
