import {
  behind,
  type FollowersPage,
  type NoticeIndex,
  type Receiver,
  type ReceiverState,
  type Tally,
} from '../notices.js';
import type { PgliteThread } from './thread.js';

type Follower = Receiver & { topic: string };

/** Followers and receivers as two tables of the embedded PostgreSQL. */
export class EmbeddedNotices implements NoticeIndex {
  constructor(private readonly db: PgliteThread) {}

  async follow({ chat, channel }: Receiver, topics: readonly string[]): Promise<void> {
    await this.db.transaction(async (tx) => {
      await tx.query('DELETE FROM bisa.follower WHERE chat = $1', [chat]);
      await tx.query(
        `INSERT INTO bisa.follower (topic, chat, channel) SELECT DISTINCT topic, c.id, $3
         FROM unnest($2::text[]) AS topic, bisa.chat c WHERE c.id = $1`,
        [chat, topics, channel],
      );
    });
  }

  async followers(topic: string, from: string | null, most: number): Promise<FollowersPage> {
    const [lastTopic, lastChat] = from === null ? [topic, ''] : from.split('|');
    const { rows } = await this.db.query<Follower>(
      `SELECT topic, chat, channel FROM bisa.follower
       WHERE topic >= $1 AND topic < $2 AND (topic, chat) > ($3, $4) ORDER BY topic, chat LIMIT $5`,
      [topic, behind(topic), lastTopic, lastChat, most],
    );
    const last = rows.at(-1);
    return {
      followers: rows.map(({ chat, channel }) => ({ chat, channel })),
      next: rows.length < most || !last ? null : `${last.topic}|${last.chat}`,
    };
  }

  async enlist(notice: string, receivers: readonly Receiver[]): Promise<void> {
    await this.db.query(
      `INSERT INTO bisa.notice_receiver (notice, chat, channel)
       SELECT $1, r.chat, r.channel FROM unnest($2::text[], $3::text[]) AS r (chat, channel)
       JOIN bisa.chat c ON c.id = r.chat ON CONFLICT DO NOTHING`,
      [notice, receivers.map(({ chat }) => chat), receivers.map(({ channel }) => channel)],
    );
  }

  async standing(notice: string, channel: string, state: ReceiverState, most: number): Promise<string[]> {
    const { rows } = await this.db.query<Pick<Receiver, 'chat'>>(
      `SELECT chat FROM bisa.notice_receiver WHERE notice = $1 AND channel = $2 AND state = $3
       ORDER BY chat LIMIT $4`,
      [notice, channel, state, most],
    );
    return rows.map(({ chat }) => chat);
  }

  async move(
    notice: string,
    chats: readonly string[],
    from: readonly ReceiverState[],
    to: ReceiverState,
  ): Promise<string[]> {
    const { rows } = await this.db.query<Pick<Receiver, 'chat'>>(
      `UPDATE bisa.notice_receiver SET state = $4
       WHERE notice = $1 AND chat = ANY($2) AND state = ANY($3) RETURNING chat`,
      [notice, chats, from, to],
    );
    return rows.map(({ chat }) => chat);
  }

  async tally(notice: string): Promise<Tally[]> {
    const { rows } = await this.db.query<Tally>(
      `SELECT channel, state, count(*)::int AS count FROM bisa.notice_receiver WHERE notice = $1
       GROUP BY channel, state`,
      [notice],
    );
    return rows;
  }

  async drop(notice: string): Promise<void> {
    await this.db.query('DELETE FROM bisa.notice_receiver WHERE notice = $1', [notice]);
  }
}
