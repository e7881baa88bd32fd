import type { Channel, IncomingMessage } from '../../src/channels/channel.js';
import { fileBody } from '../../src/channels/file.js';

/**
 * A message with its file, which the hotline fetches when the message has its place; `stopping` as the hotline stops.
 * @throws whatever the channel does when the file may still come.
 */
export async function fetched(
  channel: Channel,
  message: IncomingMessage,
  stopping = new AbortController().signal,
): Promise<IncomingMessage> {
  const { body, ...about } = message;
  if (body.kind !== 'file') return message;
  const bytes = await channel.fetch!(body.ref, stopping);
  return { ...about, body: bytes && body.as === 'picture' ? { kind: 'photo', bytes } : fileBody(bytes) };
}
