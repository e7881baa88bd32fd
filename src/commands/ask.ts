import { instantOf } from '../calendar.js';
import { newSession, type Session } from '../case/session.js';
import { verdictOn } from '../case/verdict.js';
import { numbered } from '../channels/numbered.js';
import type { Content } from '../content/load.js';
import { step } from '../dialogue/step.js';
import { compose } from '../hotline/compose.js';
import type { Explanation } from '../language/explain.js';
import type { Reading } from '../language/reading.js';
import { type RulingLine, rulingLine } from './decide.js';

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
    numbered(said, choices),
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
  return rulingLine(flows, verdictOn({ book: flows.book, session, today: on }), locale);
}
