import { createHash } from 'node:crypto';
import type { Day } from '../calendar.js';
import { checkActs } from './checks/acts.js';
import { checkAnswers } from './checks/answers.js';
import { checkCircles } from './checks/circles.js';
import { checkDialogues } from './checks/dialogues.js';
import { checkDrives } from './checks/drives.js';
import { checkFaq } from './checks/faq.js';
import { checkFirstAnswers } from './checks/first-answers.js';
import { checkLanguage } from './checks/language.js';
import { checkLocales } from './checks/locales.js';
import { checkMoved } from './checks/moved.js';
import { checkNames } from './checks/names.js';
import { checkNodes } from './checks/nodes.js';
import { checkPolicies } from './checks/policies.js';
import { checkQuestions } from './checks/questions.js';
import { checkScreens } from './checks/screens.js';
import { checkServices } from './checks/services.js';
import { checkWording } from './checks/wording.js';
import { type Content, compileSources, contentOf } from './compile.js';
import { type Fault, FaultyContent } from './fault.js';
import { readSources } from './load.js';
import { kept } from './ready.js';
import { bareOf, type ContentPlace, type Sources } from './sources.js';

/**
 * Every fault of what officers and translators edit, by file and line; none when all is well. Faults of syntax and
 * schema come first: while there are any, nothing else is looked at; how long first answers are, which takes seconds, comes
 * last and is no reason for a hotline not to start.
 * `today` adds what goes stale with time; `shown` are ids of texts that a channel shows by itself.
 */
export function checkContent(place: ContentPlace, today?: Day, shown: readonly string[] = []): Fault[] {
  const { sources, faults } = readChecked(place, today, shown);
  return !sources || faults.some(({ warning }) => !warning)
    ? faults
    : inOrder([...faults, ...checkFirstAnswers(sources)]);
}

/** The same without the length of first answers, and what was read; `null` where syntax or schema has faults. */
export function readChecked(
  place: ContentPlace,
  today?: Day,
  shown: readonly string[] = [],
): { sources: Sources | null; faults: Fault[] } {
  const faults: Fault[] = [];
  const sources = readSources(place, faults);
  if (sources) {
    faults.push(
      ...checkNodes(sources),
      ...checkMoved(sources),
      ...checkAnswers(sources),
      ...checkCircles(sources),
      ...checkDialogues(sources),
      ...checkQuestions(sources),
      ...checkNames(sources),
      ...checkPolicies(sources),
      ...checkActs(sources),
      ...checkServices(sources, today),
      ...checkDrives(sources),
      ...checkFaq(sources, today),
      ...checkLanguage(sources),
      ...checkLocales(sources, shown),
      ...checkWording(sources),
      ...checkScreens(sources),
    );
  }
  return { sources, faults: inOrder(faults) };
}

function inOrder(faults: Fault[]): Fault[] {
  return faults.sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
}

/**
 * Reads, checks and compiles what a hotline answers by; files that have passed are checked anew once one of them is
 * another. `shown` are ids of texts that channels show by themselves.
 * @throws {FaultyContent} with every fault that the check finds; a warning is none.
 */
export async function loadChecked(place: ContentPlace, shown: readonly string[]): Promise<Content> {
  const part = `checked-${createHash('sha256').update(JSON.stringify(shown)).digest('hex').slice(0, 16)}`;
  const compiled = await kept(place, part, async () => {
    const { sources, faults } = readChecked(place, undefined, shown);
    const broken = faults.filter(({ warning }) => !warning);
    if (!sources || broken.length) throw new FaultyContent(broken);
    return compileSources(bareOf(sources));
  });
  return contentOf(compiled, place.zone);
}
