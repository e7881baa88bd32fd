import { describe, expect, it } from 'vitest';
import { type Page, Pages } from '../../src/channels/web/pages.js';

const ROOM = { person: 8, network: 100, all: 1_000 };
const at = (person: string, network = '10.0.0.1') => ({ person, network });
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
    expect(await new Pages(1000, ROOM).deliver('siti', 'm-1', MESSAGE)).toBe('waiting');
  });

  it('have a message once one of them has acknowledged it', async () => {
    const pages = new Pages(60_000, ROOM);
    const [tab, other, stranger] = [page(), page(), page()];
    pages.open(at('siti'), tab);
    pages.open(at('siti'), other);
    pages.open(at('budi'), stranger);
    const outcome = pages.deliver('siti', 'm-1', MESSAGE);
    expect([tab.pushed, other.pushed, stranger.pushed]).toEqual([['message m-1'], ['message m-1'], []]);
    pages.acknowledge('budi', 'm-1');
    pages.acknowledge('siti', 'm-2');
    pages.acknowledge('siti', 'm-1');
    expect(await outcome).toBe('sent');
    expect([tab.ended, other.ended]).toEqual([false, false]);
  });

  it('are closed, and the message waits, when none of them answers in time', async () => {
    const pages = new Pages(20, ROOM);
    const tab = page();
    pages.open(at('siti'), tab);
    expect(await pages.deliver('siti', 'm-1', MESSAGE)).toBe('waiting');
    expect(tab.ended).toBe(true);
  });

  it('get what is not acknowledged yet when they come back in time', async () => {
    const pages = new Pages(60_000, ROOM);
    const [before, after] = [page(), page()];
    pages.open(at('siti'), before);
    const outcome = pages.deliver('siti', 'm-1', MESSAGE);
    pages.closed(at('siti'), before);
    pages.open(at('siti'), after);
    expect(after.pushed).toEqual(['message m-1']);
    pages.acknowledge('siti', 'm-1');
    expect(await outcome).toBe('sent');
  });

  it('are told once when a message is delivered twice at the same time', async () => {
    const pages = new Pages(60_000, ROOM);
    const tab = page();
    pages.open(at('siti'), tab);
    const outcomes = [pages.deliver('siti', 'm-1', MESSAGE), pages.deliver('siti', 'm-1', MESSAGE)];
    expect(tab.pushed).toEqual(['message m-1']);
    pages.acknowledge('siti', 'm-1');
    expect(await Promise.all(outcomes)).toEqual(['sent', 'sent']);
  });

  it('close the oldest first where there are too many, of a person, of a network, or in all', () => {
    const pages = new Pages(1000, { person: 2, network: 4, all: 6 });
    const opened: string[] = [];
    const open = (name: string, person: string, network: string) => {
      const of = at(person, network);
      const one = {
        ...page(),
        close(againMs?: number) {
          // at once, they would only push each other out
          expect(againMs).toBeGreaterThan(10_000);
          opened.splice(opened.indexOf(name), 1);
          pages.closed(of, one);
        },
      };
      opened.push(name);
      pages.open(of, one);
      return one;
    };
    open('a1', 'a', 'x');
    open('a2', 'a', 'y');
    open('a3', 'a', 'x');
    expect(opened).toEqual(['a2', 'a3']);
    for (const person of ['b', 'c', 'd']) open(person, person, 'x');
    expect(opened).toEqual(['a2', 'a3', 'b', 'c', 'd']);
    open('e', 'e', 'x');
    expect(opened).toEqual(['a2', 'b', 'c', 'd', 'e']);
    open('f', 'f', 'y');
    expect(opened).toEqual(['a2', 'b', 'c', 'd', 'e', 'f']);
    open('g', 'g', 'z');
    expect(opened).toEqual(['a2', 'c', 'd', 'e', 'f', 'g']);
    open('h', 'h', 'z');
    expect(opened).toEqual(['a2', 'd', 'e', 'f', 'g', 'h']);
  });

  it('end with the channel, and what was on its way waits', async () => {
    const pages = new Pages(60_000, ROOM);
    const tab = page();
    pages.open(at('siti'), tab);
    const outcome = pages.deliver('siti', 'm-1', MESSAGE);
    pages.closeAll();
    expect(await outcome).toBe('waiting');
    expect(tab.ended).toBe(true);
  });
});
