import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { instantOf } from '../calendar.js';
import type { Config } from '../config.js';
import { type Content, compileSources, contentOf } from '../content/compile.js';
import { FaultyContent } from '../content/fault.js';
import { ready } from '../content/ready.js';
import { factsOf } from '../dialogue/names.js';
import { newSession, type Session } from '../dialogue/session.js';
import { step } from '../dialogue/step.js';
import { compose } from '../hotline/compose.js';
import { type Explanation, explanationLines } from '../language/explain.js';
import type { Reading } from '../language/reading.js';
import { decide } from '../policy/decide.js';
import { type RulingLine, rulingLine } from './decide.js';

/** Errors whose message says what is wrong with flows and locales. */
export const FAILURES = [FaultyContent];

/** What one message leads to: the line of `bisa ask --json`. */
export interface AskLine
  extends Pick<
    Reading,
    'intent' | 'service' | 'services' | 'vaccination' | 'subject' | 'confidence' | 'situation' | 'area'
  > {
  /** On what the message says alone; `null` where no access is asked. */
  verdict: RulingLine | null;
  /** What the resident would be sent. */
  replies: string[];
  /** Which words led where, when asked for. */
  explanation?: Explanation;
}

/**
 * What `bisa ask` prints for each message.
 * @throws {FaultyContent}
 * @throws {RangeError} for a locale that there is none of.
 */
export async function* askLines(
  config: Config,
  messages: Iterable<string> | AsyncIterable<string>,
  {
    locale,
    on,
    explain = false,
    json = false,
  }: { locale: string; on: string; explain?: boolean; json?: boolean },
): AsyncIterable<string> {
  const content = contentOf(await ready(config, 'content', compileSources), config.zone);
  const known = content.flows.texts.locales;
  if (!known.includes(locale)) throw new RangeError(`--locale: known are ${known.join(', ')}`);
  for await (const message of messages) {
    const answer = answerOnce(content, message, { locale, on, explain });
    const { explanation, replies } = answer;
    yield json
      ? JSON.stringify(answer)
      : [...(explanation ? [explanationLines(explanation).join('\n')] : []), ...replies].join('\n\n');
  }
}

/** The lines of a file, or of standard input (`-`). */
export async function* linesOf(file: string): AsyncIterable<string> {
  const input = file === '-' ? process.stdin : createReadStream(file);
  yield* createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
}

/** Answers one message as the first of a new chat; `on` is its day and the day on which the person means to come. */
export function answerOnce(
  content: Content,
  text: string,
  { locale, on, explain = false }: { locale: string; on: string; explain?: boolean },
): AskLine {
  const { flows, recognise } = content;
  const now = instantOf(on, '09:00', flows.zone);
  const reading = recognise(text, on);
  const { session, effects } = step(
    flows,
    newSession(locale, now),
    { turn: 'ask', kind: 'text', text, reading },
    now,
  );
  const sends = effects.filter((effect) => effect.kind === 'send');
  const replies = compose(sends, flows.texts, session.person.locale).map(({ text: said, choices }) =>
    [said, ...choices.map(({ label }, i) => `${i + 1}. ${label}`)].join('\n'),
  );
  const { intent, service, services, vaccination, subject, confidence, situation, area } = reading;
  const verdict = asksAccess(reading) ? verdictOf(content, session, on, locale) : null;
  return {
    intent,
    service,
    services,
    vaccination,
    subject,
    confidence,
    situation,
    area,
    verdict,
    replies,
    ...(explain ? { explanation: content.explain(text, on) } : {}),
  };
}

function asksAccess({ intent }: Reading): boolean {
  return intent === 'ask_access' || intent === 'relay_for_other';
}

function verdictOf({ flows }: Content, session: Session, on: string, locale: string): RulingLine {
  const service = session.topic.service ?? flows.book.city.other_service;
  const verdict = decide(flows.book, service, factsOf(session), session.topic.day ?? on, on);
  return rulingLine(flows, verdict, locale);
}
