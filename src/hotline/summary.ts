import { dayOf } from '../calendar.js';
import { factsOf } from '../case/cases.js';
import { factLines } from '../case/fact-line.js';
import type { Flows } from '../case/flows.js';
import { lastVerdict } from '../case/said.js';
import type { Session } from '../case/session.js';
import { verdictOn } from '../case/verdict.js';
import { inFull } from '../policy/details.js';
import { nameOfService, serviceName } from '../policy/explain.js';
import type { Address } from '../store/store.js';
import type { Text } from '../texts.js';

/** The chat's id in short, so that officers can speak of it: signs that cannot be said are left out. */
const CODE_LENGTH = 4;
const UNSAYABLE = /[^\p{L}\d]/gu;

const FACT_TEXTS = { line: 'desk-fact', yes: 'desk-yes', no: 'desk-no' };

/** A handover in a few words, and what an officer needs to know: facts, verdict and reasons. In the source language. */
export function summaryOf(
  flows: Flows,
  { chat, address }: { chat: string; address: Address },
  session: Session,
  now: number,
): { title: string; summary: string } {
  const { texts } = flows;
  const format = (text: Text) => texts.format(texts.locales[0]!, text);
  return {
    title: titleOf(flows, chat, session),
    summary: linesOf(flows, address, session, now).map(format).join('\n'),
  };
}

/** A handover in a few words. */
export function titleOf({ book, texts }: Flows, chat: string, session: Session): string {
  const { handover, topic } = session;
  const service = handover?.service ?? topic.service ?? book.city.other_service;
  const args = {
    code: chat.replace(UNSAYABLE, '').slice(-CODE_LENGTH),
    service: nameOfService(service, factsOf(session)),
    topic: handover?.topic ?? 'officer',
  };
  return texts.format(texts.locales[0]!, { id: 'desk-title', args });
}

function linesOf(flows: Flows, { channel }: Address, session: Session, now: number): Text[] {
  const { person, topic, handover } = session;
  const verdict = lastVerdict(session);
  const known = factLines(factsOf(session), FACT_TEXTS);
  const said = handover?.lines.find(({ from }) => from === 'resident')?.text;
  return [
    { id: 'desk-channel', args: { channel, locale: person.locale } },
    { id: 'desk-case', args: { case: topic.case } },
    ...(said ? [{ id: 'desk-said', args: { text: said } }] : []),
    ...(known.length ? [{ id: 'desk-facts' }, ...known] : [{ id: 'desk-no-facts' }]),
    ...(verdict ? verdictLines(flows, verdict.service, session, now) : []),
  ];
}

/** What the bot said or would say today, with its reasons. */
function verdictLines({ book, zone }: Flows, service: string, session: Session, now: number): Text[] {
  const verdict = verdictOn({ book, session, today: dayOf(now, zone) }, { service });
  return [{ id: 'desk-verdict', args: { service: serviceName(verdict) } }, ...inFull(verdict)];
}
