import type { NoticeRules, Pace } from '../../case/notice-rules.js';
import type { Areas } from '../../language/areas.js';
import { nameOfNeighbourhood } from '../../language/neighbourhood.js';
import type { Store } from '../../store/store.js';
import type { Texts } from '../../texts.js';
import type { Notice } from './notice.js';
import type { PaceOf } from './paces.js';

/** Followers are counted so many at a time. */
const PAGE = 2_000;

/** What a notice would do on one channel. */
export interface ChannelPreview {
  channel: string;
  count: number;
  /** Minutes that it takes, as far as the channel's pace and its tier of today go; `null` where it sends none. */
  minutes: number | null;
  /** What its template costs if nobody has written within 24 hours, in rupiah; `null` where nothing is to be paid. */
  price: { category: string; template: string; rupiah: number } | null;
  /** So many people may be written to first in a day, where that is limited. */
  aDay: number | null;
}

/** A notice before it is sent. */
export interface Preview {
  channels: ChannelPreview[];
  /** Who gets it: those on channels that send notices. */
  total: number;
  needsSecond: boolean;
  /** As residents read it, in the source language; */
  text: string;
  /** and in the template's one line, where a channel has one. */
  line: string | null;
}

export interface PreviewParts {
  store: Store;
  rules: NoticeRules;
  areas: Areas;
  city: string;
  texts: Texts;
  paceOf: PaceOf;
}

/** Counts receivers by channel, and tells what a notice costs and how long it takes. */
export async function previewOf(parts: PreviewParts, notice: Notice): Promise<Preview> {
  const { rules, areas, city, texts, paceOf } = parts;
  const counts = await countOf(parts.store, notice);
  const channels = [...counts].map(([channel, count]) => channelPreview(channel, count, paceOf(channel)));
  const total = channels.reduce((sum, { minutes, count }) => sum + (minutes === null ? 0 : count), 0);
  const { from, text: words, area } = notice;
  const args = { from, text: words, area: nameOfNeighbourhood(area, areas, city) };
  const text = texts.format(texts.locales[0]!, { id: 'notice', args });
  const isLine = channels.some(({ price }) => price !== null);
  return {
    channels: channels.sort((one, other) => (one.channel < other.channel ? -1 : 1)),
    total,
    needsSecond: total > rules.limits.second_officer_above,
    text,
    line: isLine ? text.replaceAll(/\s+/g, ' ') : null,
  };
}

/** Those who follow, by channel, each once. */
async function countOf(store: Store, { purpose, area }: Notice): Promise<Map<string, number>> {
  const channels = new Map<string, string>();
  for (let from: string | null = null; ; ) {
    const page = await store.notices.followers(`${purpose}/${area}.`, from, PAGE);
    for (const { chat, channel } of page.followers) channels.set(chat, channel);
    from = page.next;
    if (from === null) break;
  }
  const counts = new Map<string, number>();
  for (const channel of channels.values()) counts.set(channel, (counts.get(channel) ?? 0) + 1);
  return counts;
}

function channelPreview(channel: string, count: number, pace: Pace | null): ChannelPreview {
  const template = pace?.template;
  return {
    channel,
    count,
    minutes: pace && Math.ceil(count / pace.a_second / 60),
    price: template
      ? { category: template.category, template: template.name, rupiah: Math.round(template.price * count) }
      : null,
    aDay: pace?.a_day ?? null,
  };
}
