import { BESIDES, type Line, REMINDER } from './conversation.js';

/** A line that somebody has written. */
interface Written extends Line {
  /** When it was first brought, and when its answer came (ms, of the machine's steady clock). */
  at: number;
  answeredAt: number | null;
}

/** All that one chat has written and heard. */
interface Talk {
  written: Written[];
  /** Answers that came so far: the next one belongs to `written[answered]`. */
  answered: number;
  /** The row that came last, where the platform is told of rows. */
  lastRow: string | null;
  rows: Set<string>;
  /** Answers and reminders that came once more. */
  doubled: number;
  /** What was said beside them. */
  besides: Set<string>;
  /** Hours for which reminders are set and have not come, as instants of the world (ms). */
  due: number[];
  reminded: number;
  /** Whether something of it was waiting while a process was taken for dead. */
  touched: boolean;
  /** More is written than a person writes: what is passed over is no fault. */
  isFlood: boolean;
}

/** What was seen of a run. */
export interface Seen {
  accepted: number;
  answered: number;
  reminders: number;
  interruptions: number;
  /** Answers that came twice, by the fault under way. */
  doubled: Record<string, number>;
  /** The most that came twice in one chat. */
  mostDoubled: number;
  /** How long each answer took. */
  times: Answered[];
  violations: string[];
}

export interface Answered {
  chat: string;
  /** When its message was written (ms, of the machine's steady clock), and how long it took (ms). */
  at: number;
  ms: number;
  /** Whether something of its chat was waiting while a process was taken for dead. */
  touched: boolean;
}

/** A reminder may come so long before its hour, by another process's clock, and so long after it (ms). */
const EARLY_MS = 3 * 60_000;
const LATE_MS = 60 * 60_000;

/** Watches what is written and what is answered, and holds it against what was promised. */
export class Model {
  private readonly talks = new Map<string, Talk>();
  private readonly violations: string[] = [];
  private readonly doubled: Record<string, number> = {};
  private interruptions = 0;
  private reminders = 0;
  /** The fault that is under way. */
  fault = 'none';

  /** `now`: the world's time (ms). */
  constructor(private readonly now: () => number) {}

  /** Somebody writes: from now on an answer is owed. */
  written(chat: string, line: Line): void {
    this.talk(chat).written.push({ ...line, at: performance.now(), answeredAt: null });
  }

  /** More comes of a chat than a person writes. */
  floods(chat: string): void {
    this.talk(chat).isFlood = true;
  }

  /** A process is taken for dead: what it was sending may come once more in each chat. */
  interrupted(): void {
    this.interruptions += 1;
    for (const talk of this.talks.values()) talk.touched ||= talk.answered < talk.written.length;
  }

  /** The bot says something; `row`: the id of the row, where the platform is told of it. */
  said(chat: string, text: string, row: string | null): void {
    const talk = this.talks.get(chat);
    if (!talk) this.violated(chat, text, 'nobody has written there');
    else if (row !== null && talk.rows.has(row)) this.again(chat, talk, text, row);
    else {
      if (row !== null) talk.rows.add(row);
      talk.lastRow = row;
      if (BESIDES.test(text)) this.told(chat, talk, text);
      else if (REMINDER.test(text)) this.reminded(chat, talk, text);
      else this.answered(chat, talk, text);
    }
  }

  /** How many answers are still owed. */
  get owed(): number {
    return [...this.talks.values()].reduce((sum, talk) => sum + owedTo(talk), 0);
  }

  /** How many reminders are to come up to an instant of the world (ms). */
  dueUpTo(at: number): number {
    return [...this.talks.values()].flatMap(({ due }) => due).filter((one) => one <= at).length;
  }

  /** What was seen, at the end; what is still owed counts as a violation. */
  seen(): Seen {
    const talks = [...this.talks.entries()];
    const lacking = talks.filter(([, talk]) => owedTo(talk) + talk.due.length > 0);
    const unpaid = lacking.map(([chat, { written, answered, due }]) => {
      const answers = written.length - answered;
      return `${chat}: ${answers} answers are lacking from "${written[answered]?.text ?? ''}" on, ${due.length} reminders`;
    });
    const mostDoubled = Math.max(0, ...talks.map(([, { doubled }]) => doubled));
    const tooMany = mostDoubled > this.interruptions ? [`${mostDoubled} duplicates in one chat`] : [];
    const times = talks.flatMap(([chat, { written, touched, isFlood }]) =>
      written.flatMap(({ at, answeredAt }) =>
        answeredAt === null || isFlood ? [] : { chat, at, ms: answeredAt - at, touched },
      ),
    );
    const all = talks.flatMap(([, { written }]) => written);
    return {
      accepted: all.length,
      answered: all.filter(({ answeredAt }) => answeredAt !== null).length,
      reminders: this.reminders,
      interruptions: this.interruptions,
      doubled: this.doubled,
      mostDoubled,
      times,
      violations: [...this.violations, ...unpaid, ...tooMany],
    };
  }

  private answered(chat: string, talk: Talk, text: string): void {
    const { written, isFlood, answered } = talk;
    const isNext = ({ answer }: Written, i: number) => i >= answered && answer.test(text);
    const next = isFlood ? written.findIndex(isNext) : answered;
    const line = written[next];
    if (line?.answer.test(text)) {
      line.answeredAt = performance.now();
      talk.answered = next + 1;
      if (line.reminds !== undefined) talk.due.push(line.reminds);
    } else if (talk.lastRow === null && written[answered - 1]?.answer.test(text)) this.doubles(talk);
    else this.violated(chat, text, line ? `owed: ${line.answer.source}` : 'nothing is owed');
  }

  /** What is said beside the answers is said once. */
  private told(chat: string, talk: Talk, text: string): void {
    if (talk.besides.has(text)) this.violated(chat, text, 'it was told already');
    talk.besides.add(text);
  }

  private reminded(chat: string, talk: Talk, text: string): void {
    const now = this.now();
    const at = talk.due.findIndex((due) => due - EARLY_MS <= now);
    const [due] = at < 0 ? [] : talk.due.splice(at, 1);
    if (due !== undefined) {
      if (now > due + LATE_MS) this.violated(chat, text, 'the reminder is more than an hour late');
      talk.reminded += 1;
      this.reminders += 1;
    } else if (talk.reminded > 0) this.doubles(talk);
    else this.violated(chat, text, 'no reminder is due');
  }

  /** A row that has come already. */
  private again(chat: string, talk: Talk, text: string, row: string): void {
    if (row !== talk.lastRow) this.violated(chat, text, 'an earlier answer comes again');
    this.doubles(talk);
  }

  private doubles(talk: Talk): void {
    talk.doubled += 1;
    this.doubled[this.fault] = (this.doubled[this.fault] ?? 0) + 1;
  }

  private violated(chat: string, text: string, why: string): void {
    this.violations.push(`${chat}, during ${this.fault}: ${why}; said: ${text.slice(0, 60)}`);
  }

  private talk(chat: string): Talk {
    const known = this.talks.get(chat);
    if (known) return known;
    const talk: Talk = {
      written: [],
      answered: 0,
      lastRow: null,
      rows: new Set(),
      doubled: 0,
      besides: new Set(),
      due: [],
      reminded: 0,
      touched: false,
      isFlood: false,
    };
    this.talks.set(chat, talk);
    return talk;
  }
}

function owedTo({ written, answered, isFlood }: Talk): number {
  return isFlood ? 0 : written.length - answered;
}
