import { join } from 'node:path';
import type { Config } from './config.js';
import { type EvidenceReader, openEvidenceReader } from './evidence/reader.js';
import { openRegistry } from './evidence/registry.js';
import { readTrust, type TrustList } from './evidence/trust.js';

/** Signers that are trusted: those of flows/trust, those of further files, and in a demonstration its invented ones. */
export function trustOf(config: Config, ...files: string[]): TrustList {
  const invented = config.live.length === 0 ? [demoTrustFile(config)] : [];
  return readTrust(join(config.flowsDir, 'trust'), ...invented, ...files);
}

/** The invented signers of a demonstration. */
export function demoTrustFile({ flowsDir }: Config): string {
  return join(flowsDir, 'demo', 'trust.json');
}

/** Reads photographs and checks what their codes say, domestic cards at the registry where one is configured. */
export function openPhotos({ registryUrl }: Config, trust: TrustList): EvidenceReader {
  return openEvidenceReader({ trust, ...(registryUrl ? { registry: openRegistry(registryUrl) } : {}) });
}
