import type { Config } from '../config.js';
import { FaultyContent } from '../content/fault.js';
import { ready } from '../content/ready.js';
import { type Rules, ruleSourcesOf, rulesOf } from '../content/rules.js';
import { decide, type Verdict } from '../policy/decide.js';
import { inFull } from '../policy/details.js';
import { ownRuleArgs } from '../policy/explain.js';
import {
  FACT_NAMES,
  type FactName,
  type Facts,
  type FactValue,
  isFactName,
  isFactValue,
  learn,
  readValue,
} from '../policy/facts.js';
import type { TextArg } from '../texts.js';

/** Errors whose message says what is wrong with flows and locales. */
export const FAILURES = [FaultyContent];

/** A verdict on a command line: the line of `bisa decide --json`. */
export interface RulingLine {
  service: string;
  on: string;
  /** What the act on vaccination says, as reasons, missing facts and the day from which it is allowed do. */
  outcome: Verdict['outcome'];
  decided_by: Verdict['decidedBy'];
  reasons: { rule: string; text: string; citation: string; analogy: boolean }[];
  missing: string[];
  allowed_from: string | null;
  bring: { id: string; text: string; confirm_locally: boolean; sure: boolean }[];
  place: { id: string; text: string; checked_on: string }[];
  evidence: Verdict['evidence'];
  /** The service's own law where it goes before: the rule, what comes of it, and from when the service is open. */
  own: {
    rule: string;
    outcome: Verdict['outcome'];
    text: string;
    citation: string;
    from: string | null;
  } | null;
}

/**
 * What `bisa decide` prints.
 * @throws {FaultyContent}
 * @throws {RangeError} for a service, a fact or a value that there is none of.
 */
export async function decideLine(
  config: Config,
  {
    service,
    on,
    fact = [],
    verified = [],
    locale,
    json = false,
  }: { service: string; on: string; fact?: string[]; verified?: string[]; locale: string; json?: boolean },
): Promise<string> {
  const rules = rulesOf(await ready(config, 'rules', ruleSourcesOf));
  const { line, text } = ruling(rules, service, await parseFacts(fact, verified), on, locale);
  return json ? JSON.stringify(line) : text;
}

/**
 * Facts from `name=value` pairs.
 * @throws {RangeError} for an unknown fact or a value that it cannot take.
 */
export async function parseFacts(claimed: string[], verified: string[]): Promise<Facts> {
  const pairs = [
    ...claimed.map((pair) => [pair, 'claimed'] as const),
    ...verified.map((pair) => [pair, 'verified'] as const),
  ];
  let facts: Facts = {};
  for (const [pair, provenance] of pairs) {
    const [name = '', text = ''] = pair.split(/=(.*)/s);
    if (!isFactName(name)) throw new RangeError(`unknown fact "${name}"; known: ${FACT_NAMES.join(', ')}`);
    facts = learn(facts, name, { value: await parse(name, text), provenance, at: 0 }).facts;
  }
  return facts;
}

/** The value of a fact; the schema, which takes time to load, is asked where it is none. */
async function parse(name: FactName, text: string): Promise<FactValue> {
  const value = readValue(text);
  if (isFactValue(name, value)) return value;
  return (await import('../policy/fact-schemas.js')).parseFact(name, text);
}

/**
 * The verdict as a line and as the text that officers read.
 * @throws {UnknownService}
 */
export function ruling(rules: Rules, service: string, facts: Facts, on: string, locale: string) {
  const verdict = decide(rules.book, service, facts, on);
  const text = inFull(verdict)
    .map((line) => rules.texts.format(locale, line))
    .join('\n');
  return { line: rulingLine(rules, verdict, locale), text };
}

/** A verdict with its ids and their words. */
export function rulingLine({ texts }: Pick<Rules, 'texts'>, verdict: Verdict, locale: string): RulingLine {
  const words = (id: string, args: Record<string, TextArg> = {}) => texts.format(locale, { id, args });
  const act = verdict.own?.act ?? verdict;
  const told = ({ rule, citation }: { rule: string; citation: string }) => ({
    rule,
    text: words(`rule-${rule}`, { ...ownRuleArgs(verdict), id: verdict.service }),
    citation: words(`citation-${citation}`),
  });
  const [first] = verdict.reasons;
  return {
    service: verdict.service,
    on: verdict.on,
    outcome: act.outcome,
    decided_by: verdict.decidedBy,
    reasons: act.reasons.map(({ analogy, ...reason }) => ({ ...told(reason), analogy })),
    missing: act.missing,
    allowed_from: act.allowedFrom,
    bring: verdict.bring.map(({ id, confirmLocally, when }) => ({
      id,
      text: words(`doc-${id}`),
      confirm_locally: confirmLocally,
      sure: when === null,
    })),
    place: verdict.places.map(({ id, checkedOn }) => ({
      id,
      text: words(`place-${id}`, { kecamatan: 'none', kelurahan: 'none' }),
      checked_on: checkedOn,
    })),
    evidence: verdict.evidence,
    own:
      verdict.own && first ? { ...told(first), outcome: verdict.outcome, from: verdict.eligibleFrom } : null,
  };
}
