import { compileFlows } from '../case/compile.js';
import { entriesOf } from '../case/faq.js';
import type { Flows } from '../case/flows.js';
import { createExplainer, type Explainer } from '../language/explain.js';
import { type CompiledLexicon, type Lexicon, lexiconOver } from '../language/lexicon.js';
import { type AskedTable, askedTable } from '../language/people/asked-table.js';
import type { Recogniser } from '../language/reading.js';
import { createRecogniser } from '../language/recognise.js';
import { type ExampleModel, type Fitted, fit, fitExamples, modelOf } from '../language/wish/examples.js';
import {
  type FittedTopics,
  fitTopics,
  type TopicModel,
  topicsOf,
  topicsOver,
} from '../language/wish/topics.js';
import { compiledLexicon } from './lexicon.js';
import { rulesOf } from './rules.js';
import type { Bare } from './sources.js';

/** What the hotline runs on. */
export interface Content {
  flows: Flows;
  recognise: Recogniser;
  /** Rows of cells as a table of people who ask for something, or `null` where they are none. */
  tableOf(rows: readonly (readonly string[])[]): AskedTable | null;
  /** Which words of a message led where. */
  explain: Explainer;
}

/**
 * Content with all that takes long done: plain data, which a cache can keep. The language files are compiled, and the
 * examples fitted.
 */
export interface CompiledSources extends Omit<Bare, 'language' | 'samples' | 'evidence'> {
  areas: Bare['language']['areas'];
  lexicon: CompiledLexicon;
  fitted: Fitted;
  topics: FittedTopics;
}

/** Compiles what was read; see `readSources`. */
export function compileContent(sources: Bare, zone: string): Content {
  const { language } = sources;
  const lexicon = lexiconOver(compiledLexicon(sources));
  const examples = fitExamples(language.examples.value, lexicon);
  const topics = topicsOf(faqOf(sources), language.examples.value, lexicon);
  return contentOver({ ...sources, areas: language.areas }, zone, lexicon, { examples, topics });
}

function faqOf({ faq }: Bare) {
  return faq.map(({ value }) => value);
}

/** Does all that takes long. */
export function compileSources(bare: Bare): CompiledSources {
  const { language, samples: _, evidence: _policy, ...sources } = bare;
  const lexicon = compiledLexicon(bare);
  const over = lexiconOver(lexicon);
  const fitted = fit(language.examples.value, over);
  return {
    ...sources,
    areas: language.areas,
    lexicon,
    fitted,
    topics: fitTopics(faqOf(bare), language.examples.value, over),
  };
}

/** Content of what {@link compileSources} gave: the same as of what that was given. */
export function contentOf(compiled: CompiledSources, zone: string): Content {
  const lexicon = lexiconOver(compiled.lexicon);
  const topics = topicsOver(compiled.topics, lexicon);
  return contentOver(compiled, zone, lexicon, { examples: modelOf(compiled.fitted), topics });
}

function contentOver(
  sources: Omit<CompiledSources, 'lexicon' | 'fitted' | 'topics'>,
  zone: string,
  lexicon: Lexicon,
  { examples, topics }: { examples: ExampleModel; topics: TopicModel },
): Content {
  const recognise = createRecogniser(lexicon, examples, topics);
  const flows = compileFlows({
    ...rulesOf(sources),
    recognise,
    dialogues: sources.dialogues.map(({ value }) => value),
    words: sources.words.value,
    register: {
      ...sources.register.value,
      ...sources.roots.value,
      spellings: lexicon.spelling.standard,
    },
    areas: sources.areas.value,
    drives: sources.drives.map(({ value }) => value),
    faq: entriesOf(sources.faq.map(({ value }) => value)),
    notices: sources.notices.value,
    office: sources.officers.value,
    retention: sources.retention.value,
    zone,
  });
  const tableOf: Content['tableOf'] = (rows) => askedTable(rows, lexicon.columns);
  return { flows, recognise, tableOf, explain: createExplainer(lexicon, examples, recognise) };
}
