/** What the bench of webhooks and its load tell each other. */

export type Platform = 'telegram' | 'whatsapp-cloud';

/** Webhooks of a platform to a site: so many a second, for so long. */
export interface Load {
  platform: Platform;
  url: string;
  rate: number;
  seconds: number;
}

/** How long each waited for its 200 (ms), and how many were answered otherwise or not at all. */
export interface Brought {
  waits: number[];
  refused: number;
}

/** What Telegram is told of the webhook. */
export const WEBHOOK = { url: 'https://bisa.example.go.id/telegram', secret: 'secret-of-a-bench' };
