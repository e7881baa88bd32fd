/** The largest published lists have some megabytes. */
const MAX_BYTES = 32 * 1024 * 1024;
const TIME_LIMIT_MS = 60_000;

/** Whether an address may be asked for a list: over https, or on this machine. */
export function isListAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, username, password } = new URL(text);
  const local = ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  return (protocol === 'https:' || (protocol === 'http:' && local)) && !username && !password;
}

/**
 * The text at the address of a list, from that host and no other.
 * @throws {Error} saying why it did not come.
 */
export async function fetchList(address: string): Promise<string> {
  const response = await fetch(address, {
    headers: { accept: 'application/json, text/plain;q=0.9, */*;q=0.1' },
    redirect: 'error',
    signal: AbortSignal.timeout(TIME_LIMIT_MS),
  }).catch((error: unknown) => {
    const { cause } = error as { cause?: { code?: string; message?: string } };
    throw new Error(`${address} did not answer (${cause?.code ?? cause?.message ?? 'time is up'})`);
  });
  if (response.status !== 200) {
    await response.body?.cancel();
    throw new Error(`${address} answered ${response.status}`);
  }
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.length;
    if (bytes > MAX_BYTES) throw new Error(`${address} sends more than any list has`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
