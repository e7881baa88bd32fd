import { type Conversation, FlowFault } from './conversation.js';
import { factsOf } from './names.js';
import type { Dialogue } from './schema.js';
import type { Run, Session } from './session.js';

/** Where every run of a session stands, outermost first, as `dialogue/node`. */
export function placesOf({ runs }: Session): string[] {
  return runs.map(({ dialogue, node }) => `${dialogue}/${node}`);
}

/**
 * Goes back to the question that was answered last and takes back what its answer claimed; `false`, and nothing done,
 * when there is none. Dialogues that have ended since are opened again.
 * @throws {FlowFault} when a dialogue on the way is gone.
 */
export function goBack(chat: Conversation): boolean {
  const { session } = chat;
  const places = session.trail.pop();
  if (!places?.length) return false;
  session.runs = places.map((place, depth) => runAt(chat, place, session.runs[depth]));
  session.waiting = null;
  const [, question] = places.at(-1)!.split('/') as [string, string];
  takeBack(chat, question);
  chat.forced = question;
  return true;
}

function runAt(chat: Conversation, place: string, open: Run | undefined): Run {
  const [dialogue, node] = place.split('/') as [string, string];
  const found = chat.flows.dialogues.get(dialogue)?.dialogue;
  if (!found) throw new FlowFault(`dialogue "${dialogue}" is gone`);
  const begun = { dialogue, version: found.version, sought: [], kept: [] };
  if (open?.dialogue === dialogue) return { ...begun, node, answers: open.answers };
  // one that has ended has kept no answers: where it uses them it begins anew, on the way to the question
  return { ...begun, node: usesAnswers(found) ? found.nodes[0]!.id : node, answers: {} };
}

function usesAnswers({ nodes }: Dialogue): boolean {
  return JSON.stringify(nodes).includes('"answers.');
}

/** The claims that the question's answer could have made; of several services named, the one picked. */
function takeBack(chat: Conversation, question: string): void {
  const { session } = chat;
  const node = chat.node({ ...session.runs.at(-1)!, node: question });
  if (!('ask' in node)) return;
  const { answer, fact } = node.ask;
  const { topic } = session;
  if ('service' in answer && topic.service && topic.services.length) {
    topic.services = [topic.service, ...topic.services];
    topic.service = null;
  }
  const choices = 'choice' in answer && answer.choice ? answer.choice : [];
  const claimed = new Set<string>(choices.flatMap(({ facts }) => Object.keys(facts)));
  if (fact) claimed.add(fact);
  const kept = Object.entries(factsOf(session)).filter(
    ([name, { provenance }]) => provenance === 'verified' || !claimed.has(name),
  );
  session.person.cases[topic.case] = Object.fromEntries(kept);
}
