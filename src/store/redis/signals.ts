import { v7 as newId } from 'uuid';
import type { Json } from '../json.js';
import type { Keys } from '../keys.js';
import { Sealed, sealJson, underRoot, unsealJson } from '../seal.js';
import type { Signals } from '../signals.js';
import type { RedisConnection } from './connection.js';

interface Told {
  /** The process that tells it, which does not hear itself. */
  by: string;
  body: Json;
}

/** Signals as sealed messages of Redis' publish and subscribe, over the one connection. */
export class RedisSignals implements Signals {
  private readonly self = newId();
  private readonly missed: (() => void)[] = [];

  constructor(
    private readonly redis: RedisConnection,
    private readonly keys: Keys,
    private readonly onError: (error: Error) => void,
  ) {
    redis.client.on('ready', () => {
      for (const one of this.missed) one();
    });
  }

  tell(topic: string, body: Json): void {
    const told = sealJson(this.keys.vault, placeOf(topic), { by: this.self, body });
    // whoever is not told finds it later
    this.redis.client.publish(this.channelOf(topic), told.bytes).catch(() => {});
  }

  async listen(topic: string, hear: (body: Json) => void, missed?: () => void): Promise<void> {
    if (missed) this.missed.push(missed);
    const heard = (bytes: Buffer) => {
      try {
        const { by, body } = underRoot(this.keys, ({ vault }) =>
          unsealJson<Told & { [name: string]: Json }>(vault, placeOf(topic), new Sealed(bytes)),
        );
        if (by !== this.self) hear(body);
      } catch (error) {
        this.onError(error as Error);
      }
    };
    await this.redis.client.subscribe(this.channelOf(topic), heard, true);
  }

  private channelOf(topic: string): string {
    return `${this.redis.tag}:signal:${topic}`;
  }
}

function placeOf(topic: string): string {
  return `signal/${topic}`;
}
