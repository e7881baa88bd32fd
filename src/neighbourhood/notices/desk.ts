import { v7 as newId } from 'uuid';
import type { NoticeRules } from '../../case/notice-rules.js';
import type { Clock } from '../../clock.js';
import type { Areas } from '../../language/areas.js';
import {
  isPartOf,
  type Neighbourhood,
  nameOfNeighbourhood,
  neighbourhoodIn,
  posterCode,
  wholeOf,
} from '../../language/neighbourhood.js';
import type { Actor, Audit, Deed } from '../../officers/audit.js';
import { awakeAt, type Hours } from '../../policy/quiet-hours.js';
import type { Tally } from '../../store/notices.js';
import type { Store } from '../../store/store.js';
import type { Texts } from '../../texts.js';
import type { Action } from '../rights.js';
import type { NoticeBook } from './book.js';
import { type Notice, type NoticeFault, noticeText } from './notice.js';
import type { PaceOf } from './paces.js';
import { type Preview, previewOf } from './preview.js';

const HOUR_MS = 60 * 60 * 1000;
const DAY_MS = 24 * HOUR_MS;

/** Who sends a notice, and what they may in an area (`neighbourhood/rights.ts`), as an officer or by a head's office. */
export interface Sender {
  actor: Actor;
  may(action: NoticeAction, area: Neighbourhood): boolean;
  /** How many notices they may write in a day; left out, as many as they want. */
  aDay?: number;
}
export type NoticeAction = Extract<Action, 'draft' | 'send' | 'confirm' | 'stop'>;

/** What a sender writes, as it comes. */
export interface Written {
  /** The same words come again under the same id, and are one notice. */
  id?: string;
  /** In words or by a code: `RT 03 RW 05 Jakasampurna`; or the whole city by its name. */
  where: string;
  purpose: string;
  from: string;
  text: string;
  service: string | null;
}

export type DeskFault = NoticeFault | 'area' | 'purpose' | 'service' | 'from' | 'no-right' | 'many';

/** A notice with how it stands. */
export interface Shown {
  notice: Notice;
  area: string;
  tally: readonly Tally[];
  /** Before it is sent. */
  preview: Preview | null;
  /** The end of the quiet hours (an instant, ms), while they last. */
  quietUntil: number | null;
}

export interface NoticeDeskParts {
  store: Store;
  book: NoticeBook;
  audit: Audit;
  clock: Clock;
  texts: Texts;
  paceOf: PaceOf;
  hours(): Hours;
  /** The flows as they are now. */
  content(): { rules: NoticeRules; areas: Areas; city: string; services: readonly string[] };
}

/** What whoever sends notices sees and does; all of it is audited. */
export class NoticeDesk {
  constructor(private readonly parts: NoticeDeskParts) {}

  /** What may be chosen of. */
  get choices(): { purposes: string[]; services: readonly string[]; longest: number } {
    const { rules, services } = this.parts.content();
    return { purposes: rules.purposes.map(({ id }) => id), services, longest: rules.limits.longest };
  }

  /**
   * What a poster of an area has its readers write, who are then asked whether they agree; `null` where there is no such
   * purpose, or no code of the area.
   */
  posterWords(purpose: string, area: Neighbourhood): string | null {
    const { purposes, join } = this.parts.content().rules;
    const place = purposes.findIndex(({ id }) => id === purpose);
    const code = posterCode(area);
    if (place < 0 || code === null) return null;
    // the first purpose is meant where none is named
    return [join.anywhere[0]!, ...(place > 0 ? [purposes[place]!.words[0]!] : []), code].join(' ');
  }

  /** Keeps what somebody wrote, for them to look at; nothing is sent. */
  async write(sender: Sender, written: Written): Promise<Notice | DeskFault> {
    const { book, clock } = this.parts;
    const { rules, services } = this.parts.content();
    const area = this.areaOf(written.where);
    if (area === null) return 'area';
    if (!sender.may('draft', area)) return this.refused(sender, 'draft', area);
    const { purpose, service } = written;
    if (!rules.purposes.some(({ id }) => id === purpose)) return 'purpose';
    if (service !== null && !services.includes(service)) return 'service';
    const from = noticeText(written.from, 60);
    if (!('text' in from)) return 'from';
    const words = noticeText(written.text, rules.limits.longest);
    if (!('text' in words)) return words.fault;
    if (await this.hasMany(sender)) return 'many';
    const { by: name, officer } = sender.actor;
    const notice: Notice = {
      ...{ id: written.id ?? newId(), area, purpose, service, at: clock.now(), until: null },
      ...{ from: from.text.replaceAll('\n', ' '), text: words.text },
      ...{ writer: { name, officer }, confirmedBy: null },
      ...{ state: 'draft', enlisted: false, result: null, isClosed: false },
    };
    await book.add(notice);
    await this.note(sender, 'notice_written', notice);
    return notice;
  }

  /** Has a notice sent by whoever wrote it, or wait for a second officer; `null` where there is nothing to be sent. */
  async send(sender: Sender, id: string): Promise<Notice | 'no-right' | null> {
    const { book } = this.parts;
    const notice = await book.get(id);
    if (!notice) return null;
    if (!sender.may('send', notice.area) || !isWriter(sender, notice))
      return this.refused(sender, 'send', notice.area);
    const { needsSecond } = await this.preview(notice);
    const sent = needsSecond
      ? await book.change(id, ['draft'], { state: 'awaiting' })
      : await this.begin(id, ['draft'], {});
    if (sent) await this.note(sender, needsSecond ? 'notice_asked' : 'notice_sent', sent);
    return sent;
  }

  /** Has a notice sent that another has written; `null` where none waits for that. */
  async confirm(sender: Sender, id: string): Promise<Notice | 'no-right' | null> {
    const notice = await this.parts.book.get(id);
    if (notice?.state !== 'awaiting') return null;
    if (!sender.may('confirm', notice.area) || isWriter(sender, notice))
      return this.refused(sender, 'confirm', notice.area);
    const { by: name, officer } = sender.actor;
    const sent = await this.begin(id, ['awaiting'], { confirmedBy: { name, officer } });
    if (sent) await this.note(sender, 'notice_confirmed', sent);
    return sent;
  }

  /** Stops a notice: whoever does not have it yet gets it no more. */
  async stop(sender: Sender, id: string): Promise<Notice | 'no-right' | null> {
    const { book } = this.parts;
    const notice = await book.get(id);
    if (!notice) return null;
    // those of others are stopped by whoever might confirm them
    const isTheirs = isWriter(sender, notice) || sender.may('confirm', notice.area);
    if (!sender.may('stop', notice.area) || !isTheirs) return this.refused(sender, 'stop', notice.area);
    const stopped = await book.change(id, ['draft', 'awaiting', 'sending'], { state: 'stopped' });
    if (stopped) await this.note(sender, 'notice_stopped', stopped);
    return stopped;
  }

  /** The notices with which somebody has to do, the latest first. */
  async list({ may }: Sender): Promise<{ notice: Notice; area: string }[]> {
    const all = await this.parts.book.list();
    const own = all.filter(({ area }) => may('stop', area) || may('confirm', area));
    return own.map((notice) => ({ notice, area: this.nameOf(notice.area) }));
  }

  /** How a notice that a sender has sent stands, the latest where no id is told; `null` where there is none. */
  async latestOf(sender: Sender, id: string): Promise<Shown | null> {
    const all = await this.parts.book.list();
    const own = all.filter((one) => one.state !== 'draft' && isWriter(sender, one));
    const last = own.find((one) => id === '' || one.id === id);
    return last && sender.may('stop', last.area) ? this.show(last.id) : null;
  }

  async show(id: string): Promise<Shown | null> {
    const { book, store, clock, hours } = this.parts;
    const notice = await book.get(id);
    if (!notice) return null;
    const isBefore = notice.state === 'draft' || notice.state === 'awaiting';
    const awake = awakeAt(hours(), clock.now());
    return {
      notice,
      area: this.nameOf(notice.area),
      tally: notice.result ?? (await store.notices.tally(id)),
      preview: isBefore ? await this.preview(notice) : null,
      quietUntil: awake > clock.now() ? awake : null,
    };
  }

  /** The path of an area that is named in words or by its code, or `null`; the name of the city is all of it. */
  areaOf(where: string): Neighbourhood | null {
    const { areas, city } = this.parts.content();
    if (where.trim().toLowerCase() === city.toLowerCase()) return wholeOf(areas);
    const path = neighbourhoodIn(where, areas)?.path ?? null;
    return path !== null && isPartOf(path, areas) ? path : null;
  }

  nameOf(area: Neighbourhood): string {
    const { areas, city } = this.parts.content();
    return nameOfNeighbourhood(area, areas, city);
  }

  private begin(id: string, from: readonly ('draft' | 'awaiting')[], fields: Partial<Notice>) {
    const { book, clock } = this.parts;
    const { rules } = this.parts.content();
    const until = clock.now() + rules.limits.useful_hours * HOUR_MS;
    return book.change(id, from, { ...fields, state: 'sending', until });
  }

  private preview(notice: Notice): Promise<Preview> {
    return previewOf({ ...this.parts, ...this.parts.content() }, notice);
  }

  /** Whether somebody has written as many as they may in a day. */
  private async hasMany(sender: Sender): Promise<boolean> {
    const { aDay } = sender;
    if (aDay === undefined) return false;
    const since = this.parts.clock.now() - DAY_MS;
    const all = await this.parts.book.list();
    const own = all.filter((one) => one.at > since && one.state !== 'draft' && isWriter(sender, one));
    return own.length >= aDay;
  }

  private async refused({ actor }: Sender, action: NoticeAction, area: Neighbourhood): Promise<'no-right'> {
    await this.parts.audit.note(actor, 'notice_refused', { about: `${area} ${action}` });
    return 'no-right';
  }

  private note({ actor }: Sender, deed: Deed, { id, area }: Notice): Promise<void> {
    return this.parts.audit.note(actor, deed, { about: `${area} ${id}` });
  }
}

/** Accounts are told apart by their ids; a name may be given to somebody else. */
function isWriter({ actor }: Sender, { writer }: Notice): boolean {
  return actor.officer === null ? actor.by === writer.name : actor.officer === writer.officer;
}
