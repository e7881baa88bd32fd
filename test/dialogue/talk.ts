import { instantOf } from '../../src/calendar.js';
import { factsOf } from '../../src/case/cases.js';
import type { Effect } from '../../src/case/effect.js';
import type { Event } from '../../src/case/event.js';
import type { Flows } from '../../src/case/flows.js';
import { officesOf } from '../../src/case/person.js';
import { lastVerdict } from '../../src/case/said.js';
import { newSession, type Session } from '../../src/case/session.js';
import { ChatView } from '../../src/case/view.js';
import { type Stepped, step } from '../../src/dialogue/step.js';
import type { Evidence } from '../../src/evidence/evidence.js';
import { shownOf } from '../../src/evidence/shown.js';
import { RegisterInMemory } from '../../src/examples/register.js';
import type { Reading } from '../../src/language/reading.js';
import type { Facts } from '../../src/policy/facts.js';
import { evidenceOf, type Photo, shipped, ZONE } from '../support/scripts.js';

/** Nine o'clock of the demonstration's day. */
export const NINE = instantOf('2021-10-01', '09:00', ZONE);
export const HOUR_MS = 3_600_000;

/** A reading of a message, as the recogniser would give it; by default one that says nothing. */
export function reading(said: Partial<Reading> = {}): Reading {
  const service = said.service ?? 'none';
  return {
    intent: 'out_of_scope',
    danger: null,
    faq: null,
    followUps: {},
    asked: [],
    situation: null,
    service,
    services: service === 'none' ? [] : [service],
    vaccination: 'unstated',
    subject: 'self',
    person: null,
    everyone: null,
    group: null,
    confidence: said.intent ? 0.9 : 0.2,
    facts: {},
    elliptic: null,
    answersFirst: null,
    days: [],
    rivals: [],
    paper: false,
    people: [],
    instead: null,
    further: [],
    listed: null,
    doubted: null,
    refused: null,
    head: false,
    asks: null,
    cost: false,
    unread: 0,
    told: [],
    oneOf: null,
    mistaken: null,
    time: null,
    moment: null,
    area: null,
    written: null,
    locale: null,
    ...said,
  };
}

/** What the photographs show that have waited longest to be read, in their order. */
export function shownIn({ pending: [first] }: Session, evidence: readonly Evidence[]) {
  const { id: pending, photos } = first ?? { id: 'none', photos: evidence.map((_, i) => `t${i}`) };
  const shown = Object.fromEntries(photos.map((photo, i) => [photo, shownOf(evidence[i] ?? evidence[0]!)]));
  return { kind: 'evidence', pending, shown } as const;
}

/** A chat at a test's hand: takes events one after another, with a register that it may look into, and keeps what the last one gave. */
export class Talk {
  session: Session;
  effects: Effect[] = [];
  private turns = 0;

  constructor(
    readonly flows: Flows = shipped.flows,
    public now: number = NINE,
    readonly register = new RegisterInMemory(),
  ) {
    this.session = newSession('id', now);
  }

  say(text: string, said: Partial<Reading> = {}): this {
    return this.take({ kind: 'text', text, reading: reading(said) });
  }

  pick(id: string, token: string | null = String(this.session.token)): this {
    return this.take({ kind: 'choice', id, token });
  }

  take(event: Event extends infer E ? (E extends Event ? Omit<E, 'turn'> : never) : never): this {
    this.turns += 1;
    const turn = `t${this.turns}`;
    const after = this.stepped({ turn, ...event } as Event);
    this.register.take(after.effects, turn, this.now);
    this.session = after.session;
    this.effects = after.effects;
    return this;
  }

  /** A step, made anew with the register where it asks for that. */
  private stepped(event: Event): Stepped {
    const first = step(this.flows, this.session, event, this.now);
    const asks = first.effects.find((effect) => effect.kind === 'consult');
    if (!asks || asks.codes) return first;
    const register = this.register.within(officesOf(this.session.person), asks.house);
    return step(this.flows, this.session, { ...event, register, photos: this.register.pictures() }, this.now);
  }

  /** Photographs that wait to be read show so much, in their order. */
  shows(...evidence: Evidence[]): this {
    return this.take(shownIn(this.session, evidence));
  }

  /** The chat after so many days of silence. */
  afterDays(days: number): this {
    this.now += days * 24 * 60 * 60 * 1000;
    return this;
  }

  /** Ids of the texts that were sent. */
  get said(): string[] {
    return this.effects.flatMap((effect) => (effect.kind === 'send' ? [effect.text.id] : []));
  }

  /** Everything else that was asked of the world. */
  get asked(): Exclude<Effect, { kind: 'send' }>[] {
    return this.effects.filter((effect) => effect.kind !== 'send');
  }

  /** The words of the turn, as a resident reads them. */
  get words(): string {
    return this.effects
      .flatMap((effect) =>
        effect.kind === 'send' ? [this.flows.texts.format(this.session.person.locale, effect.text)] : [],
      )
      .join('\n');
  }

  /** What the open question offers. */
  get offered(): string[] {
    const last = this.effects.filter((effect) => effect.kind === 'send').at(-1);
    return last?.choices.map(({ id }) => id) ?? [];
  }

  /** What is known of a case, by default of the writer. */
  facts(id = 'self'): Facts {
    return factsOf(this.session, id);
  }

  /** The verdict that was told last. */
  get verdict(): ReturnType<typeof lastVerdict> {
    return lastVerdict(this.session);
  }

  /** The chat as the next message is read in it. */
  get view(): ChatView {
    return new ChatView(this.flows, this.session, this.now);
  }

  /** Where the innermost dialogue stands. */
  get place(): string {
    const run = this.session.runs.at(-1);
    return run ? `${run.dialogue}/${run.node}` : 'none';
  }
}

/** A photograph that is agreed to, sent and read. */
export function shown(talk: Talk, photo: Photo, whose: 'mine' | 'someone-else' = 'mine'): Talk {
  talk.take({ kind: 'photo' });
  if (talk.offered.includes('yes')) talk.pick('yes');
  talk.pick(whose);
  return talk.shows(evidenceOf(photo));
}
