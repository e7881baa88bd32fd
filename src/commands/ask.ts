import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { instantOf } from '../calendar.js';
import { newSession, type Session } from '../case/session.js';
import { verdictOn } from '../case/verdict.js';
import type { Config } from '../config.js';
import { type Content, compileSources, contentOf } from '../content/compile.js';
import { FaultyContent } from '../content/fault.js';
import { ready } from '../content/ready.js';
import { step } from '../dialogue/step.js';
import { compose } from '../hotline/compose.js';
import { type Explanation, explanationLines } from '../language/explain.js';
import type { Reading } from '../language/reading.js';
import { numbered } from '../numbered.js';
import { understoodLines } from '../understanding/lines.js';
import type { Understood } from '../understanding/understand.js';
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
  /** Which words led where, and what the message asks of its chat and why, when asked for. */
  explanation?: Explanation & { understood: Understood | null };
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
      : [...(explanation ? told(explanation) : []), ...replies].join('\n\n');
  }
}

/** An explanation in two paragraphs: the words, then the commands. */
function told(explanation: NonNullable<AskLine['explanation']>): string[] {
  const { understood } = explanation;
  return [
    explanationLines(explanation).join('\n'),
    ...(understood ? [understoodLines(understood).join('\n')] : []),
  ];
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
  const { session, effects, understood } = step(
    flows,
    newSession(locale, now),
    { turn: 'ask', kind: 'text', text, reading },
    now,
  );
  const sends = effects.filter((effect) => effect.kind === 'send');
  const replies = compose(sends, flows.texts, session.person.locale, session.person.head).map(
    ({ text: said, ...choosing }) => numbered(said, choosing),
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
    ...(explain ? { explanation: { ...content.explain(text, on), understood } } : {}),
  };
}

function asksAccess({ intent }: Reading): boolean {
  return intent === 'ask_access' || intent === 'relay_for_other';
}

function verdictOf({ flows }: Content, session: Session, on: string, locale: string): RulingLine {
  return rulingLine(flows, verdictOn({ book: flows.book, session, today: on }), locale);
}
