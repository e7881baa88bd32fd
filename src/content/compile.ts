import { compileFlows } from '../case/compile.js';
import type { Flows } from '../case/flows.js';
import { createExplainer, type Explainer } from '../language/explain.js';
import type { Lexicon } from '../language/lexicon.js';
import { type PackedLexicon, packLexicon, unpackLexicon } from '../language/packed.js';
import type { Recogniser } from '../language/reading.js';
import { createRecogniser } from '../language/recognise.js';
import { type ExampleModel, type Fitted, fit, fitExamples, modelOf } from '../language/wish/examples.js';
import { normalise } from '../language/words/normalise.js';
import { lexiconOf } from './lexicon.js';
import { rulesOf } from './rules.js';
import type { Bare } from './sources.js';

/** What the hotline runs on. */
export interface Content {
  flows: Flows;
  recognise: Recogniser;
  /** Which words of a message led where. */
  explain: Explainer;
}

/**
 * Content with all that takes long done: plain data, which a cache can keep. The language files are compiled, and the
 * examples fitted.
 */
export interface CompiledSources extends Omit<Bare, 'language' | 'samples'> {
  lexicon: PackedLexicon;
  fitted: Fitted;
}

/** Compiles what was read; see `readSources`. */
export function compileContent(sources: Bare, zone: string): Content {
  const { language } = sources;
  const lexicon = lexiconOf(sources);
  const examples = fitExamples(language.examples.value, writerIn(lexicon), lexicon.services.named);
  return contentOver(sources, zone, lexicon, examples);
}

/** Does all that takes long. */
export function compileSources(bare: Bare): CompiledSources {
  const { language, samples: _, ...sources } = bare;
  const lexicon = lexiconOf(bare);
  const fitted = fit(language.examples.value, writerIn(lexicon), lexicon.services.named);
  return { ...sources, lexicon: packLexicon(lexicon), fitted };
}

/** Content of what {@link compileSources} gave: the same as of what that was given. */
export function contentOf(compiled: CompiledSources, zone: string): Content {
  const lexicon = unpackLexicon(compiled.lexicon);
  return contentOver(compiled, zone, lexicon, modelOf(compiled.fitted, lexicon.services.named));
}

function contentOver(
  sources: Omit<Bare, 'language' | 'samples'>,
  zone: string,
  lexicon: Lexicon,
  examples: ExampleModel,
): Content {
  const flows = compileFlows({
    ...rulesOf(sources),
    dialogues: sources.dialogues.map(({ value }) => value),
    words: sources.words.value,
    office: sources.officers.value,
    zone,
  });
  const recognise = createRecogniser(lexicon, examples);
  return { flows, recognise, explain: createExplainer(lexicon, examples, recognise) };
}

function writerIn({ spelling }: Lexicon): (text: string) => string[] {
  return (text) => normalise(text, spelling);
}
