import { evaluate } from '../conditions.js';
import { decide } from '../policy/decide.js';
import { explain } from '../policy/explain.js';
import { type Conversation, FlowFault, type Question } from './conversation.js';
import { handOver } from './handover.js';
import { joinCodeOf } from './join.js';
import { factsOf, lookupIn, today } from './names.js';
import { decidePeople, passOn } from './people.js';
import { knownAnswer, pose } from './posing.js';
import { remind } from './remind.js';
import type { Dialogue, Node } from './schema.js';
import type { Run } from './session.js';
import { set } from './set.js';
import { mayBePassed } from './ways.js';

/** A turn that goes through more nodes than this goes round in circles. */
const MOST_NODES_A_TURN = 100;
/** Dialogues that wait inside one another. */
const DEEPEST_CALL = 8;

/** Begins a dialogue: on top of an open question where it answers in passing, in place of everything else. */
export function begin(chat: Conversation, id: string, { anew = false } = {}): void {
  const compiled = chat.flows.dialogues.get(id);
  if (!compiled) throw new FlowFault(`no dialogue "${id}"`);
  const { session } = chat;
  const inPassing = compiled.dialogue.aside && session.waiting === 'answer' && !anew;
  if (!inPassing) {
    session.runs = [];
    session.trail = [];
  } else if (session.runs.at(-1)?.dialogue === id) session.runs.pop();
  push(chat, id);
  session.waiting = null;
  advance(chat);
}

type StartEvent = Dialogue['on']['events'][number];

/**
 * Begins the dialogue that an event starts.
 * @throws {FlowFault} when there is none.
 */
export function startOn(chat: Conversation, event: StartEvent): void {
  const dialogue = chat.flows.byEvent.get(event);
  if (!dialogue) throw new FlowFault(`no dialogue begins on ${event}`);
  begin(chat, dialogue);
}

/** Runs nodes until one waits for the person or nothing is left to do. */
export function advance(chat: Conversation): void {
  const { session } = chat;
  for (let count = 0; count < MOST_NODES_A_TURN; count++) {
    const run = chat.run();
    if (!run) return;
    const goes = perform(chat, run, chat.node(run));
    if (goes === WAIT) return;
    if (goes !== HERE) go(chat, run, goes);
    if (session.runs.length > DEEPEST_CALL) throw new FlowFault('dialogues call one another too deeply');
  }
  throw new FlowFault(`more than ${MOST_NODES_A_TURN} nodes in one turn`);
}

/**
 * Asks the open question once more, with its retry text after an answer that was not understood. Where an edit has
 * overtaken it, the chat goes on from its place in the flows as they are now.
 */
export function askAgain(chat: Conversation, missed = false): void {
  if (chat.overtaken) {
    chat.say({ id: 'question-changed' });
    if (chat.run()) advance(chat);
    else startOn(chat, 'start');
    return;
  }
  const question = chat.question();
  if (question) pose(chat, question, missed);
}

/** Asks the open question once more, or begins on an event where there is none. */
export function askAgainOr(chat: Conversation, event: StartEvent): void {
  if (chat.question() || chat.overtaken) askAgain(chat);
  else startOn(chat, event);
}

/** Leaves a run's node for the one named, or for the one that follows. */
export function go(chat: Conversation, run: Run, node: string | null): void {
  if (node) run.node = node;
  else chat.session.runs = chat.session.runs.filter((one) => one !== run);
}

/** The node after the run's present one. */
export function after(chat: Conversation, run: Run): string | null {
  return chat.compiled(run).following.get(run.node) ?? null;
}

const WAIT = Symbol('waits for the person');
const HERE = Symbol('another run is on top, or this node is done again');
type Goes = string | null | typeof WAIT | typeof HERE;

function perform(chat: Conversation, run: Run, node: Node): Goes {
  const next = after(chat, run);
  if ('say' in node) {
    chat.say(chat.text(node.say));
    return next;
  }
  if ('ask' in node) return ask(chat, run, { node: node.id, ask: node.ask }, next);
  if ('decide' in node && node.decide === 'people') {
    decidePeople(chat);
    return next;
  }
  if ('decide' in node) return rule(chat, run, node, next);
  if ('pass_on' in node) {
    passOn(chat);
    return next;
  }
  if ('verify' in node) return verify(chat, run, node, next);
  if ('branch' in node) {
    const lookup = lookupIn(chat.flows, chat.session, chat.now);
    const taken = node.branch.find(
      ({ when }) => evaluate(when, lookup, today(chat.flows, chat.now)) === true,
    );
    return taken?.next ?? next;
  }
  if ('set' in node) {
    for (const [name, value] of Object.entries(node.set)) set(chat, run, name, value);
    return next;
  }
  if ('remind' in node) {
    remind(chat, run, node);
    return next;
  }
  if ('hand_over' in node) {
    handOver(chat, node.hand_over.topic);
    return next;
  }
  if ('join_code' in node) {
    const code = joinCodeOf(chat.event.turn);
    run.answers[node.id] = code;
    chat.effects.push({ kind: 'join_code', code });
    return next;
  }
  if ('call' in node) {
    // a run with nothing left to do does not wait below: dialogues that lead to one another stay flat
    go(chat, run, next && 'end' in chat.node({ ...run, node: next }) ? null : next);
    push(chat, node.call);
    return HERE;
  }
  return null;
}

function push(chat: Conversation, id: string): void {
  const dialogue = chat.flows.dialogues.get(id)?.dialogue;
  if (!dialogue) throw new FlowFault(`no dialogue "${id}"`);
  const run = { dialogue: id, version: dialogue.version, node: dialogue.nodes[0]!.id };
  chat.session.runs.push({ ...run, answers: {}, sought: [], kept: [] });
}

function ask(chat: Conversation, run: Run, question: Question, next: string | null): Goes {
  const { session } = chat;
  const forced = chat.forced === question.node;
  if (!forced && run.kept.includes(question.node)) {
    run.kept = run.kept.filter((id) => id !== question.node);
    const choice = chat.choices(question).find(({ id }) => id === run.answers[question.node]);
    return choice?.next ?? next;
  }
  // where nothing is offered any more (an officer was called meanwhile) there is nothing to ask
  if (mayBePassed(question.ask) && chat.choices(question).length === 0) return next;
  const known = forced ? null : knownAnswer(chat, question);
  if (known !== null) {
    run.answers[question.node] = known;
    return next;
  }
  chat.forced = null;
  session.waiting = 'answer';
  session.token += 1;
  pose(chat, question, false);
  return WAIT;
}

function rule(chat: Conversation, run: Run, node: Node & { decide: unknown }, next: string | null): Goes {
  const { session, flows } = chat;
  const service = session.topic.service ?? flows.book.city.other_service;
  const now = today(flows, chat.now);
  const verdict = decide(flows.book, service, factsOf(session), session.topic.day ?? now, now);
  const missing = verdict.missing.find((fact) => flows.suppliers.has(fact) && !run.sought.includes(fact));
  if (missing) {
    run.sought.push(missing);
    push(chat, flows.suppliers.get(missing)!);
    return HERE;
  }
  const brief = session.told === service;
  const { area, noted } = session.topic;
  const lines = explain(verdict, { brief, placed: session.placed === service, noted, area });
  session.topic.noted = verdict.answers.map(({ id }) => id);
  const [reason] = verdict.reasons;
  const same = session.verdict?.outcome === verdict.outcome && session.verdict.rule === reason?.rule;
  session.told = verdict.own?.papers === false ? null : service;
  session.verdict = {
    service,
    outcome: verdict.outcome,
    rule: reason?.rule ?? 'none',
    decided_by: verdict.decidedBy,
    allowed_from: verdict.allowedFrom,
  };
  chat.say({
    id: 'verdict',
    args: { lines: { style: 'lines', list: brief && same ? lines.slice(0, 1) : lines } },
  });
  chat.effects.push({
    kind: 'record',
    record: 'verdict',
    about: { service, outcome: verdict.outcome, on: verdict.on, versions: verdict.versions.join(' ') },
    case: session.topic.case,
  });
  run.answers[node.id] = verdict.outcome;
  return next;
}

function verify(chat: Conversation, run: Run, node: Node & { verify: unknown }, next: string | null): Goes {
  const { session } = chat;
  if (session.photo) {
    chat.effects.push({ kind: 'read_photo', turn: session.photo });
    session.waiting = 'evidence';
    return WAIT;
  }
  run.answers[node.id] = session.evidence?.outcome ?? 'unreadable';
  return next;
}
