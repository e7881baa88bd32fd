import { isDay } from '../calendar.js';
import type { Flows } from '../dialogue/flows.js';
import { today } from '../dialogue/names.js';
import type { Session } from '../dialogue/session.js';
import { decide } from '../policy/decide.js';
import { explain, nameOfService, serviceName } from '../policy/explain.js';
import { type Fact, isAsked } from '../policy/facts.js';
import type { Address } from '../store/store.js';
import type { Text, TextArg } from '../texts.js';

/** The chat's id in short, so that officers can speak of it. */
const CODE_LENGTH = 4;

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
    title: format(titleOf(flows, chat, session)),
    summary: linesOf(flows, address, session, now).map(format).join('\n'),
  };
}

function titleOf({ book }: Flows, chat: string, { handover, person, topic }: Session): Text {
  const service = handover?.service ?? topic.service ?? book.city.other_service;
  const args = {
    code: chat.slice(-CODE_LENGTH),
    service: nameOfService(service, person.cases[topic.case] ?? {}),
    topic: handover?.topic ?? 'officer',
  };
  return { id: 'desk-title', args };
}

function linesOf(flows: Flows, { channel }: Address, session: Session, now: number): Text[] {
  const { person, topic, verdict, handover } = session;
  const facts = person.cases[topic.case] ?? {};
  const known = Object.entries(facts).flatMap(([name, fact]) =>
    isAsked(name) ? [] : [factLine(name, fact)],
  );
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
function verdictLines(flows: Flows, service: string, { person, topic }: Session, now: number): Text[] {
  const verdict = decide(flows.book, service, person.cases[topic.case] ?? {}, topic.day ?? today(flows, now));
  return [{ id: 'desk-verdict', args: { service: serviceName(verdict) } }, ...explain(verdict)];
}

function factLine(name: string, { value, provenance }: Fact): Text {
  const args = {
    name: { id: `fact-${name}` },
    value: valueText(value),
    verified: provenance === 'verified' ? 'yes' : 'no',
  };
  return { id: 'desk-fact', args };
}

function valueText(value: Fact['value']): TextArg {
  if (typeof value === 'boolean') return { id: value ? 'desk-yes' : 'desk-no' };
  if (typeof value === 'number') return value;
  return isDay(value) ? { day: value, weekday: false } : value.replaceAll('_', ' ');
}
