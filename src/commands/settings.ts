import { type Config, DEFAULTS, givesSettings } from '../defaults.js';
import { load } from './code.js';

/**
 * The settings that the environment gives; what checks them is loaded where it gives any.
 * @throws {ConfigError}
 */
export async function settings(): Promise<Config> {
  if (!givesSettings(process.env)) return DEFAULTS;
  const { readConfig } = await load(import('../config.js'));
  return readConfig(process.env);
}
