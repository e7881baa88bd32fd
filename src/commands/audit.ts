import { join } from 'node:path';
import { realClock } from '../clock.js';
import type { Config } from '../config.js';
import { readDocument } from '../content/document.js';
import { Audit } from '../officers/audit.js';
import { retentionSchema } from '../policy/retention.js';
import type { Vault } from '../store/vault.js';

/** How long the audit is kept cannot be read; the message says what to do. */
export class RetentionUnread extends Error {}

/**
 * The audit of what the operator does with a command.
 * @throws {RetentionUnread} where it writes.
 */
export function auditOf({ flowsDir }: Config, vault: Vault): Audit {
  return new Audit(vault, realClock, () => {
    const retention = readDocument(join(flowsDir, 'retention.yaml'), retentionSchema, []);
    if (!retention)
      throw new RetentionUnread('flows/retention.yaml cannot be read: `bisa check` says what is wrong');
    return retention.value.audit.ms;
  });
}
