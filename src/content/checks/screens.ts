import type { DialogueFile } from '../../case/flows.js';
import { decide } from '../../policy/decide.js';
import { details } from '../../policy/details.js';
import type { Service } from '../../policy/schema.js';
import { type Text, Texts } from '../../texts.js';
import { type Document, faultAt } from '../document.js';
import type { Fault } from '../fault.js';
import type { Sources } from '../load.js';
import { casesOf, daysOf, rulebooks, unlessFaulty } from './cases.js';
import { choicesOf, nodesOf } from './parts.js';

/** Characters of a verdict with all its lines that still go into one message, and onto the screen of a phone. */
export const LONGEST_VERDICT = 900;
/** Choices that a person takes in, and that WhatsApp shows as buttons. */
export const MOST_CHOICES = 3;
/** Telegram gives a button 64 bytes, of which the number of the question and a colon take up to ten. */
export const LONGEST_CHOICE_ID = 54;

/** What residents see of several parts together: verdicts with papers and places, and the choices of a question. */
export function checkScreens(sources: Sources): Fault[] {
  const texts = new Texts(sources.locales);
  return [...verdicts(sources, texts), ...sources.dialogues.flatMap((document) => choices(document, texts))];
}

/** All that there is to know of a service, and under which decision of the city it is given. */
interface Given {
  lines: Text[];
  decision: string;
}

function verdicts(sources: Sources, texts: Texts): Fault[] {
  const books = rulebooks(sources);
  const answers = (service: Service): Given[] => {
    const days = daysOf(sources, service);
    const all = books.flatMap(({ book, decision }) =>
      casesOf(service).flatMap((facts) =>
        days.map((day) => ({ lines: details(decide(book, service.id, facts, day)), decision })),
      ),
    );
    // many cases are answered with the same words
    const distinct = new Map<string, Given>();
    for (const given of all) {
      const words = JSON.stringify(given.lines);
      if (!distinct.has(words)) distinct.set(words, given);
    }
    return [...distinct.values()];
  };
  const length = (list: Text[], locale: string) =>
    [...texts.format(locale, { id: 'verdict', args: { lines: { style: 'lines', list } } })].length;
  return sources.services.flatMap((service) => {
    const given = unlessFaulty([], () => answers(service.value));
    return texts.locales.flatMap((locale) => {
      const lengths = unlessFaulty([], () => given.map(({ lines }) => length(lines, locale)));
      const longest = Math.max(0, ...lengths);
      if (longest <= LONGEST_VERDICT) return [];
      const { decision } = given[lengths.indexOf(longest)]!;
      const message = `an answer on "${service.value.id}" is ${longest} characters long in ${locale}${decision}`;
      const remedy = `shorten its papers, places and remarks: all of it has ${LONGEST_VERDICT} characters`;
      return [faultAt(service, ['id'], message, remedy)];
    });
  });
}

/** How many choices may stand together: those that always do, and the most that do under one condition. */
function mostAtOnce(conditions: readonly unknown[]): number {
  const under = new Map<string, number>();
  for (const when of conditions) {
    const condition = JSON.stringify(when ?? null);
    under.set(condition, (under.get(condition) ?? 0) + 1);
  }
  const always = under.get('null') ?? 0;
  under.delete('null');
  return always + Math.max(0, ...under.values());
}

function choices(document: Document<DialogueFile>, texts: Texts): Fault[] {
  return nodesOf(document).flatMap((node) => {
    const shown = choicesOf(node).filter(({ part }) => part.shown);
    const most = mostAtOnce(shown.map(({ part }) => part.when));
    const faults = choicesOf(node)
      .filter(({ part: { id } }) => Buffer.byteLength(id) > LONGEST_CHOICE_ID)
      .map(({ part: { id }, path }) =>
        faultAt(
          document,
          path,
          `the choice "${id}" is too long for a button of Telegram`,
          `shorten the id to ${LONGEST_CHOICE_ID} characters`,
        ),
      );
    if (most > MOST_CHOICES) {
      const message = `"${node.node.id}" offers ${most} choices at once`;
      const remedy = `show at most ${MOST_CHOICES}; "shown: false" lets one be understood all the same`;
      faults.push(faultAt(document, shown[MOST_CHOICES]!.path, message, remedy));
    }
    return [...faults, ...texts.locales.flatMap((locale) => twins(document, shown, texts, locale))];
  });
}

/** Two choices that look alike: nobody could tell which one an answer means, and WhatsApp takes no such buttons. */
function twins(
  document: Document<DialogueFile>,
  shown: ReturnType<typeof choicesOf>,
  texts: Texts,
  locale: string,
): Fault[] {
  const labels = new Map<string, string>();
  return shown.flatMap(({ part: { id }, path }) => {
    if (!texts.has(`choice-${id}`)) return [];
    const label = texts.format(locale, { id: `choice-${id}` }).toLowerCase();
    const other = labels.get(label);
    labels.set(label, id);
    if (other === undefined || other === id) return [];
    const remedy = `give choice-${id} or choice-${other} another label in ${locale}.ftl`;
    return [faultAt(document, path, `"${id}" and "${other}" have one label, "${label}"`, remedy)];
  });
}
