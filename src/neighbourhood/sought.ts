import { atStart, type RegisterRules, upToAny, withoutAny, withoutManners } from './words.js';

/** What is left of a text as the name of whoever is looked for; nothing where that is no name. */
export function nameSought(text: string, rules: RegisterRules): string {
  const { queries, particles, honorifics, polite, questions, houses } = rules;
  const lists = [queries.sought, queries.of_one, queries.around, particles, honorifics, polite, questions];
  const rest = withoutAny(soughtIn(text, rules), [...lists, queries.them, queries.further, houses])
    .replace(/[^\p{L}\s'’-]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return rest.split(' ').length <= MOST_NAME_WORDS ? rest : '';
}

const MOST_NAME_WORDS = 3;

/** What stands behind "cari", up to where it goes on about that: "cari mulyono di rt 5, kayanya dia punya 2". */
function soughtIn(text: string, rules: RegisterRules): string {
  const bare = withoutManners(text.trim(), rules);
  const sought = atStart(rules.queries.sought, bare.toLowerCase());
  if (sought === null) return text;
  const behind = bare.slice(sought.length).split(/[,.;?!]/)[0]!;
  return upToAny(behind, [rules.in, rules.doubtful, rules.too]);
}
