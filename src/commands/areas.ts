import { join } from 'node:path';
import type { Config } from '../config.js';
import { readDocument } from '../content/document.js';
import { type Areas, areasSchema } from '../language/areas.js';
import { kelurahanNamed } from '../neighbourhood/area.js';

/** An area that there is not, or areas that cannot be read; the message says what to do. */
export class AreaFailed extends Error {}

/**
 * The parts of the city, from its flows.
 * @throws {AreaFailed}
 */
export function areasOf({ flowsDir }: Config): Areas {
  const areas = readDocument(join(flowsDir, 'areas.yaml'), areasSchema, []);
  if (!areas) throw new AreaFailed('flows/areas.yaml cannot be read: `bisa check` says what is wrong');
  return areas.value;
}

/**
 * The code of a kelurahan by its name or code.
 * @throws {AreaFailed}
 */
export function kelurahanOf(config: Config, name: string): string {
  const code = kelurahanNamed(areasOf(config), name);
  if (code === null) throw new AreaFailed(`no kelurahan "${name}" in flows/areas.yaml`);
  return code;
}
