import {
  behind,
  type FollowersPage,
  type NoticeIndex,
  RECEIVER_STATES,
  type Receiver,
  type ReceiverState,
  type Tally,
} from '../notices.js';
import type { RedisConnection } from './connection.js';
import { drop, enlist, follow, followers, move, standing, tally } from './scripts/notices.js';

/** Followers in one sorted index, `topic|chat|channel`; of a notice the state of each receiver, and an index a state. */
export class RedisNotices implements NoticeIndex {
  constructor(private readonly redis: RedisConnection) {}

  async follow({ chat, channel }: Receiver, topics: readonly string[]): Promise<void> {
    await this.redis.run(follow, [chat, channel, topics.length, ...topics]);
  }

  async followers(topic: string, from: string | null, most: number): Promise<FollowersPage> {
    const start = from === null ? `[${topic}` : `(${from}`;
    const page = (await this.redis.run(followers, [start, `(${behind(topic)}`, most])) as Buffer[];
    const found = page.map((member) => {
      const [, chat, channel] = String(member).split('|');
      return { chat: chat!, channel: channel! };
    });
    return { followers: found, next: page.length < most ? null : String(page.at(-1)) };
  }

  async enlist(notice: string, receivers: readonly Receiver[]): Promise<void> {
    const pairs = receivers.flatMap(({ chat, channel }) => [chat, channel]);
    await this.redis.run(enlist, [notice, receivers.length, ...pairs]);
  }

  async standing(notice: string, channel: string, state: ReceiverState, most: number): Promise<string[]> {
    return ((await this.redis.run(standing, [notice, channel, state, most])) as Buffer[]).map(String);
  }

  async move(
    notice: string,
    chats: readonly string[],
    from: readonly ReceiverState[],
    to: ReceiverState,
  ): Promise<string[]> {
    const args = [notice, to, from.length, ...from, chats.length, ...chats];
    return ((await this.redis.run(move, args)) as Buffer[]).map(String);
  }

  async tally(notice: string): Promise<Tally[]> {
    const reply = await this.redis.run(tally, [notice, RECEIVER_STATES.length, ...RECEIVER_STATES]);
    return (reply as [Buffer, Buffer, number][]).map(([channel, state, count]) => ({
      channel: String(channel),
      state: String(state) as ReceiverState,
      count,
    }));
  }

  async drop(notice: string): Promise<void> {
    await this.redis.run(drop, [notice, RECEIVER_STATES.length, ...RECEIVER_STATES]);
  }
}
