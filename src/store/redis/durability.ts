/** Redis is set up so that it may lose what was confirmed; the message says what to change. */
export class RedisUnsafe extends Error {
  constructor(faults: string[]) {
    super(
      `Redis may lose what residents have written: ${faults.join('; ')}. Set it so, or set BISA_REDIS_UNSAFE=yes to start ` +
        'nevertheless (for a try, or where a provider keeps the data in another way)',
    );
  }
}

/**
 * Whether Redis keeps what it confirms, by its own word (`INFO`): appends to a file, and evicts nothing.
 * @throws {RedisUnsafe}
 */
export function assertDurable(info: string): void {
  const policy = said(info, 'maxmemory_policy');
  const faults = [
    ...(said(info, 'aof_enabled') === '1' ? [] : ['it keeps no append-only file (appendonly yes)']),
    ...(policy === 'noeviction'
      ? []
      : [`it deletes keys when memory runs out (maxmemory-policy noeviction, now ${policy ?? 'unknown'})`]),
  ];
  if (faults.length) throw new RedisUnsafe(faults);
}

/** What Redis says of itself under a name (`INFO`). */
export function said(info: string, name: string): string | undefined {
  return new RegExp(`^${name}:(.*?)\\r?$`, 'm').exec(info)?.[1];
}
