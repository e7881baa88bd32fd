import type { Desk, DeskEntry, DeskRefused } from '../../src/officers/desk.js';

/** A desk in this process: keeps what it is shown, once per id, and can be away. */
export class TestDesk implements Desk {
  readonly name = 'desk';
  readonly shown: { chat: string; id: string; entry: DeskEntry }[] = [];
  /** While true, showing fails. */
  away = false;
  /** While it is there, nothing is shown to anybody. */
  refused: DeskRefused | null = null;

  async post(chat: string, id: string, entry: DeskEntry): Promise<void> {
    if (this.refused) throw this.refused;
    if (this.away) throw new Error('nobody at the desk');
    if (!this.shown.some((one) => one.id === id)) this.shown.push({ chat, id, entry });
  }

  /** What was shown, in a few words. */
  get words(): string[] {
    return this.shown.map(({ entry }) =>
      [entry.kind, 'by' in entry ? entry.by : null, 'text' in entry ? entry.text : null]
        .filter(Boolean)
        .join(' '),
    );
  }
}
