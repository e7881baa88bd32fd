import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Document, isMap, parseDocument } from 'yaml';
import { z } from 'zod';
import { dayOf, daySchema, instantOf, timeOf } from '../../src/calendar.js';
import { type Content, loadContent } from '../../src/content/load.js';
import {
  type Effect,
  type Event,
  newSession,
  type Session,
  sessionSchema,
} from '../../src/dialogue/session.js';
import { step } from '../../src/dialogue/step.js';
import { type Evidence, noEvidence } from '../../src/evidence/evidence.js';
import { compose } from '../../src/hotline/compose.js';
import { VACCINES } from '../../src/policy/facts.js';

/** The city's zone, in which days and hours of scripts are meant. */
export const ZONE = 'Asia/Jakarta';

/** Flows and locales as they are shipped. */
export const shipped: Content = loadContent({ flowsDir: 'flows', localesDir: 'locales', zone: ZONE });

const FOLDER = 'test/fixtures/conversations';
const MINUTE_MS = 60_000;

/** What a photograph shows, in short; `evidenceOf` makes the whole of it. */
const photoSchema = z.strictObject({
  outcome: z.enum([
    'verified',
    'expired',
    'untrusted',
    'invalid',
    'recognised',
    'not_certificate',
    'unreadable',
  ]),
  format: z.enum(['eu_dcc', 'pedulilindungi', 'venue', 'qris', 'url', 'vcard', 'wifi', 'text']).optional(),
  reason: z.enum(['no_code', 'blurred', 'not_image', 'too_large', 'pdf', 'gone']).optional(),
  kind: z.enum(['vaccination', 'test', 'recovery']).default('vaccination'),
  name: z.string().default('B*** S***'),
  dose: z.int().optional(),
  doses: z.int().default(2),
  vaccine: z.enum(VACCINES).optional(),
  on: daySchema.optional(),
});
export type Photo = z.input<typeof photoSchema>;

const turnSchema = z.strictObject({
  /** The clock stands here when the turn begins (`YYYY-MM-DD HH:MM`); a minute after the turn before otherwise. */
  at: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/)
    .optional(),
  /** What comes in: exactly one of these. `tap` presses a button of the last message, `stale` one of an older one. */
  start: z.literal(true).optional(),
  user: z.string().optional(),
  tap: z.string().optional(),
  stale: z.string().optional(),
  photo: photoSchema.optional(),
  /** The first reminder that is set comes due. */
  reminder: z.literal(true).optional(),
  /** Every message that the resident sees, choices as numbered lines. */
  bot: z.array(z.string()).default([]),
  /** What else the turn asks of the world, in short; see `shortOf`. */
  effects: z.array(z.string()).default([]),
});
export type Turn = z.infer<typeof turnSchema>;

const scriptSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  title: z.string(),
  day: daySchema,
  turns: z.array(turnSchema).min(1),
});

/** A conversation as data, with the replies that it must give. */
export interface Script extends z.infer<typeof scriptSchema> {
  path: string;
  document: Document;
}

/** What a turn gave, in the form in which a script writes it. */
export interface Played {
  bot: string[];
  effects: string[];
}

/** Every script of the folder, by name. */
export function readScripts(folder = FOLDER): Script[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => {
      const path = join(folder, name);
      const document = parseDocument(readFileSync(path, 'utf8'));
      return { ...scriptSchema.parse(document.toJS()), path, document };
    });
}

/**
 * Plays a script over flows. The session goes through JSON and its schema between any two events, as it does in a
 * store, so that nothing lives on that would not be kept.
 */
export function play({ flows, recognise }: Content, script: Pick<Script, 'day' | 'turns'>): Played[] {
  let now = instantOf(script.day, '09:00', ZONE);
  let session = newSession('id', now);
  const photos = new Map<string, Evidence>();
  return script.turns.map((turn, i) => {
    const id = `t${String(i + 1).padStart(2, '0')}`;
    now = turn.at ? instantOf(...(turn.at.split(' ') as [string, string]), ZONE) : now + MINUTE_MS;
    if (turn.photo) photos.set(id, evidenceOf(turn.photo));
    const take = (event: Event): Effect[] => {
      const after = step(flows, session, event, now);
      session = sessionSchema.parse(JSON.parse(JSON.stringify(after.session)));
      return after.effects;
    };
    const effects = take(eventOf(turn, id, session, (text) => recognise(text, dayOf(now, ZONE))));
    const reading = effects.find((effect) => effect.kind === 'read_photo');
    if (reading) {
      const evidence = photos.get(reading.turn) ?? noEvidence('gone');
      effects.push(...take({ turn: id, kind: 'evidence', evidence }));
    }
    return playedOf({ flows, recognise }, session, effects);
  });
}

/** Writes what was played into the script's file as what it must give from now on. */
export function rewrite({ path, document }: Script, played: Played[]): void {
  played.forEach(({ bot, effects }, i) => {
    const turn = document.getIn(['turns', i], true);
    if (!isMap(turn)) throw new Error(`${path}: turn ${i + 1} is no map`);
    for (const [name, lines] of Object.entries({ bot, effects })) {
      if (lines.length) turn.set(name, document.createNode(lines));
      else turn.delete(name);
    }
  });
  writeFileSync(path, document.toString({ lineWidth: 0, blockQuote: 'literal' }));
}

/** Evidence from its short form, as evidence/ gives it. */
export function evidenceOf(photo: Photo): Evidence {
  const { outcome, format, reason, kind, name, dose, doses, vaccine, on } = photoSchema.parse(photo);
  const facts = {
    ...(dose === undefined ? {} : { dose_count: dose }),
    ...(vaccine ? { vaccine } : {}),
    ...(on && kind === 'vaccination' ? { last_dose_on: on } : {}),
  };
  const read = outcome !== 'unreadable' && outcome !== 'not_certificate';
  return {
    ...noEvidence(reason ?? null),
    outcome,
    format: format ?? (read ? 'eu_dcc' : null),
    signature: outcome === 'verified' || outcome === 'expired' ? 'valid' : 'none',
    facts,
    certificate: read && on ? { name, dose: dose ?? 0, doses, on, kind } : null,
  };
}

function eventOf(
  { start, user, tap, stale, photo, reminder }: Turn,
  turn: string,
  session: Session,
  recognise: (text: string) => Extract<Event, { kind: 'text' }>['reading'],
): Event {
  if (user !== undefined) return { turn, kind: 'text', text: user, reading: recognise(user) };
  if (tap !== undefined) return { turn, kind: 'choice', id: tap, token: String(session.token) };
  if (stale !== undefined) return { turn, kind: 'choice', id: stale, token: String(session.token - 1) };
  if (photo) return { turn, kind: 'photo' };
  if (reminder) return { turn, kind: 'reminder', id: session.person.reminders[0]?.id ?? 'none' };
  if (start) return { turn, kind: 'start' };
  throw new Error(`${turn}: nothing comes in`);
}

function playedOf({ flows }: Content, session: Session, effects: Effect[]): Played {
  const sends = effects.filter((effect) => effect.kind === 'send');
  const bot = compose(sends, flows.texts, session.person.locale).map(({ text, choices }) =>
    [text, ...choices.map(({ label }, i) => `${i + 1}. ${label}`)].join('\n'),
  );
  return { bot, effects: effects.filter(({ kind }) => kind !== 'send').map(shortOf) };
}

function shortOf(effect: Effect): string {
  switch (effect.kind) {
    case 'remind':
      return `remind ${effect.id} at ${dayOf(effect.at, ZONE)} ${timeOf(effect.at, ZONE)}`;
    case 'cancel':
      return `cancel ${effect.id}`;
    case 'hand_over':
      return `hand over ${effect.topic} (${effect.service ?? 'no service'})`;
    case 'record':
      return effect.record === 'verdict'
        ? `verdict ${effect.about.service} ${effect.about.outcome} on ${effect.about.on} (${effect.case})`
        : `failure ${effect.about.place}: ${effect.about.reason}`;
    case 'read_photo':
      return `read photo ${effect.turn}`;
    case 'desk':
      return `officers see: ${effect.does} ${effect.text}`.trim();
    default:
      return effect.kind;
  }
}
