import { type Conversation, FlowFault } from './conversation.js';
import { factsOf } from './names.js';
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
  takeBack(chat);
  chat.forced = session.runs.at(-1)!.node;
  return true;
}

function runAt(chat: Conversation, place: string, open: Run | undefined): Run {
  const [dialogue, node] = place.split('/') as [string, string];
  const version = chat.flows.dialogues.get(dialogue)?.dialogue.version;
  if (version === undefined) throw new FlowFault(`dialogue "${dialogue}" is gone`);
  const answers = open?.dialogue === dialogue ? open.answers : {};
  return { dialogue, version, node, answers, sought: [], kept: [] };
}

/** The claims that the question's answer could have made; of several services named, the one picked. */
function takeBack(chat: Conversation): void {
  const { session } = chat;
  const node = chat.node(session.runs.at(-1)!);
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
