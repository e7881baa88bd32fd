import type { DialogueFile } from '../../case/flows.js';
import { decide } from '../../policy/decide.js';
import { explain } from '../../policy/explain.js';
import type { FactName, Facts, FactValue } from '../../policy/facts.js';
import { bookWhere, type Rulebook, type Service } from '../../policy/schema.js';
import { type Text, Texts } from '../../texts.js';
import { type Document, faultAt } from '../document.js';
import type { Fault } from '../fault.js';
import type { Sources } from '../load.js';
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

/** What residents say of themselves, as the verdicts differ by it most. */
const CASES: Partial<Record<FactName, FactValue>>[] = [
  {},
  { dose_count: 0 },
  { dose_count: 1 },
  { dose_count: 0, exempt: true },
  { dose_count: 0, urgent: true },
  { dose_count: 0, resident: false },
  { age: 8 },
  { online: true },
  { dose_count: 1, asks_duration: true },
];

/** Lines of an answer, and under which decision of the city they are given. */
interface Given {
  lines: Text[];
  decision: string;
}

function verdicts(sources: Sources, texts: Texts): Fault[] {
  const { policies, services } = sources;
  const days = policies.map(({ value }) => value.in_force.from);
  const books = rulebooks(sources);
  const answers = (service: Service): Given[] => {
    const variants = [undefined, ...service.variants];
    const all = books.flatMap(({ book, decision }) =>
      variants.flatMap((variant) =>
        CASES.flatMap((said) => {
          const facts = claimed({ ...said, ...(variant ? { variant } : {}) });
          return days.map((day) => ({ lines: explain(decide(book, service.id, facts, day)), decision }));
        }),
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
  return services.flatMap((service) => {
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

/**
 * The rulebook as the city has decided, and as it is once an act that is still undecided is applied: the day of a
 * decision is no day to shorten texts.
 */
function rulebooks({ city, doses, policies, services }: Sources): { book: Rulebook; decision: string }[] {
  const book = {
    policies: policies.map(({ value }) => value),
    services: new Map(services.map(({ value }) => [value.id, value])),
    city: city.value,
    doses: doses.value,
  };
  const { acts } = city.value;
  const undecided = Object.keys(acts).filter((id) => acts[id] === 'undecided');
  return [
    { book, decision: '' },
    ...undecided.map((id) => ({
      book: bookWhere(book, { [id]: 'applied' }),
      decision: ` once "${id}" is applied`,
    })),
  ];
}

/** What `make` gives; `otherwise` where a text is missing, or a name wrong, which other checks tell. */
function unlessFaulty<T>(otherwise: T, make: () => T): T {
  try {
    return make();
  } catch {
    return otherwise;
  }
}

function claimed(said: Partial<Record<FactName, FactValue>>): Facts {
  return Object.fromEntries(
    Object.entries(said).map(([name, value]) => [name, { value, provenance: 'claimed', at: 0 }]),
  );
}

function choices(document: Document<DialogueFile>, texts: Texts): Fault[] {
  return nodesOf(document).flatMap((node) => {
    const shown = choicesOf(node).filter(({ part }) => part.shown);
    const always = shown.filter(({ part }) => !part.when);
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
    if (always.length > MOST_CHOICES) {
      const message = `"${node.node.id}" offers ${always.length} choices at once`;
      const remedy = `show at most ${MOST_CHOICES}; "shown: false" lets one be understood all the same`;
      faults.push(faultAt(document, always[MOST_CHOICES]!.path, message, remedy));
    }
    return [...faults, ...texts.locales.flatMap((locale) => twins(document, always, texts, locale))];
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
