/**
 * @typedef {object} Item One message, or something that is sent without being shown (`start`, `leave`).
 * @property {string} id the bot's id of its message, or the key of one's own
 * @property {'bot' | 'me'} from
 * @property {'text' | 'choice' | 'photo' | 'start' | 'leave'} kind
 * @property {string} text for a photograph: the name of a sample, or nothing
 * @property {number} at instant in the city, ms since 1970
 * @property {{ id: string, label: string }[]} [choices] of the bot's message
 * @property {string | null} [token] of the bot's question, or of the question that a choice answers
 * @property {string} [choice] id of the choice that was taken here, or that this message sends
 * @property {boolean} [picture] whether a photograph is a picture, not a document
 * @property {'waiting' | 'sent' | 'failed'} [state] of one's own message
 * @property {string} [note] why it failed
 */

const KEY = 'bisa.history';
const BOUND = 200;
const RANK = { waiting: 0, failed: 1, sent: 2 };

/**
 * The history that this browser keeps, without photographs, shared by its tabs. A browser tells a tab of another's
 * writing a little late, so that one may write over the other: each puts back what is missing of its own. Where
 * nothing can be stored, the history lives as long as the page.
 */
export class History {
  /** @param {() => void} changed called after every change, also by another tab */
  constructor(changed) {
    this.changed = changed;
    /** @type {Item[]} */
    this.items = [];
    /** Names the conversation since the history was last deleted: two of them are never joined. */
    this.chat = '';
    this.learn();
    addEventListener('storage', ({ key }) => {
      if (key !== KEY && key !== null) return;
      if (this.learn()) this.store();
      this.changed();
    });
  }

  /** @param {string} id */
  get(id) {
    return this.items.find((item) => item.id === id);
  }

  /**
   * Adds an item unless it is there already; never earlier than the one before it, whatever the clock does.
   * @param {Item} item
   */
  add(item) {
    this.change((items) => {
      if (items.some(({ id }) => id === item.id)) return items;
      return [...items, { ...item, at: Math.max(item.at, items.at(-1)?.at ?? 0) }];
    });
  }

  /**
   * @param {string} id
   * @param {Partial<Item>} changes
   */
  update(id, changes) {
    this.change((items) => items.map((item) => (item.id === id ? { ...item, ...changes } : item)));
  }

  /**
   * Forgets the conversation and begins another.
   * @param {string} chat
   * @param {Item[]} items
   */
  replace(chat, items) {
    this.chat = chat;
    this.items = items;
    this.store();
    this.changed();
  }

  /** @param {(items: Item[]) => Item[]} make */
  change(make) {
    this.learn();
    this.items = make(this.items).slice(-BOUND);
    this.store();
    this.changed();
  }

  /**
   * Takes over what is stored.
   * @returns {boolean} whether something of this tab's own is missing there
   */
  learn() {
    const stored = this.stored();
    if (!stored) return false;
    const { chat, items } = stored;
    this.items = chat === this.chat ? join(this.items, items).slice(-BOUND) : items;
    this.chat = chat;
    return JSON.stringify(this.items) !== JSON.stringify(items);
  }

  /** @returns {{ chat: string, items: Item[] } | null} */
  stored() {
    try {
      const stored = JSON.parse(localStorage.getItem(KEY) ?? 'null');
      return Array.isArray(stored?.items) ? stored : null;
    } catch {
      return null;
    }
  }

  /** Stores as much as fits, the newest first. */
  store() {
    for (let kept = this.items; kept.length > 0; kept = kept.slice(Math.ceil(kept.length / 4))) {
      try {
        localStorage.setItem(KEY, JSON.stringify({ chat: this.chat, items: kept }));
        this.items = kept;
        return;
      } catch {
        // Full: try with fewer. Not allowed: this ends at none, and the page goes on with what it has.
      }
    }
  }
}

/**
 * All items of both lists in the order of time, each as far as it has come. What is older than all of `theirs` was
 * dropped there on purpose.
 * @param {Item[]} mine
 * @param {Item[]} theirs
 */
function join(mine, theirs) {
  const own = new Map(mine.map((item) => [item.id, item]));
  const known = new Set(theirs.map(({ id }) => id));
  const missing = mine.filter(({ id, at }) => !known.has(id) && at >= (theirs[0]?.at ?? 0));
  return [...theirs.map((item) => further(own.get(item.id), item)), ...missing].sort((a, b) => a.at - b.at);
}

/**
 * @param {Item | undefined} mine
 * @param {Item} theirs
 * @returns {Item}
 */
function further(mine, theirs) {
  if (!mine) return theirs;
  const choice = theirs.choice ?? mine.choice;
  const ahead = mine.state && theirs.state && RANK[mine.state] > RANK[theirs.state];
  return ahead ? { ...theirs, state: mine.state, note: mine.note, choice } : { ...theirs, choice };
}
