import { describe, expect, it } from 'vitest';
import { type Page, Pages } from '../../src/channels/web/pages.js';

const MESSAGE = { text: 'Halo Kak', choices: [], token: null };

function page(): Page & { pushed: string[]; ended: boolean } {
  return {
    pushed: [],
    ended: false,
    push(event, data) {
      this.pushed.push('id' in data ? `${event} ${data.id}` : event);
    },
    close() {
      this.ended = true;
    },
  };
}

describe('the open pages of a person', () => {
  it('leave a message waiting when there are none', async () => {
    expect(await new Pages(1000).deliver('siti', 'm-1', MESSAGE)).toBe('waiting');
  });

  it('have a message once one of them has acknowledged it', async () => {
    const pages = new Pages(60_000);
    const [tab, other, stranger] = [page(), page(), page()];
    pages.open('siti', tab);
    pages.open('siti', other);
    pages.open('budi', stranger);
    const outcome = pages.deliver('siti', 'm-1', MESSAGE);
    expect([tab.pushed, other.pushed, stranger.pushed]).toEqual([['message m-1'], ['message m-1'], []]);
    pages.acknowledge('budi', 'm-1');
    pages.acknowledge('siti', 'm-2');
    pages.acknowledge('siti', 'm-1');
    expect(await outcome).toBe('sent');
    expect([tab.ended, other.ended]).toEqual([false, false]);
  });

  it('are closed, and the message waits, when none of them answers in time', async () => {
    const pages = new Pages(20);
    const tab = page();
    pages.open('siti', tab);
    expect(await pages.deliver('siti', 'm-1', MESSAGE)).toBe('waiting');
    expect(tab.ended).toBe(true);
  });

  it('get what is not acknowledged yet when they come back in time', async () => {
    const pages = new Pages(60_000);
    const [before, after] = [page(), page()];
    pages.open('siti', before);
    const outcome = pages.deliver('siti', 'm-1', MESSAGE);
    pages.closed('siti', before);
    pages.open('siti', after);
    expect(after.pushed).toEqual(['message m-1']);
    pages.acknowledge('siti', 'm-1');
    expect(await outcome).toBe('sent');
  });

  it('are told once when a message is delivered twice at the same time', async () => {
    const pages = new Pages(60_000);
    const tab = page();
    pages.open('siti', tab);
    const outcomes = [pages.deliver('siti', 'm-1', MESSAGE), pages.deliver('siti', 'm-1', MESSAGE)];
    expect(tab.pushed).toEqual(['message m-1']);
    pages.acknowledge('siti', 'm-1');
    expect(await Promise.all(outcomes)).toEqual(['sent', 'sent']);
  });

  it('are limited in number, and make room when they end', () => {
    const pages = new Pages(1000);
    const tabs = Array.from({ length: 8 }, page);
    for (const tab of tabs) {
      expect(pages.hasRoom('siti')).toBe(true);
      pages.open('siti', tab);
    }
    expect(pages.hasRoom('siti')).toBe(false);
    expect(pages.hasRoom('budi')).toBe(true);
    pages.closed('siti', tabs[0]!);
    expect(pages.hasRoom('siti')).toBe(true);
  });

  it('end with the channel, and what was on its way waits', async () => {
    const pages = new Pages(60_000);
    const tab = page();
    pages.open('siti', tab);
    const outcome = pages.deliver('siti', 'm-1', MESSAGE);
    pages.closeAll();
    expect(await outcome).toBe('waiting');
    expect(tab.ended).toBe(true);
  });
});
