import type { Text, TextArg } from '../texts.js';
import type { Paper, Verdict } from './decide.js';

/** What to bring, in one line, where there is anything. */
export function bring(verdict: Verdict): Text[] {
  return verdict.bring.length
    ? [{ id: 'verdict-bring', args: { papers: paperList(verdict), confirm: toConfirm(verdict.bring) } }]
    : [];
}

/** The same in short: by kind, with the short names of the papers. */
export function bringInShort(verdict: Verdict): Text[] {
  if (!verdict.bring.length) return [];
  const args = { papers: paperList(verdict, true), confirm: toConfirm(verdict.bring) };
  return [{ id: 'verdict-bring', args, short: true }];
}

/** What is needed whatever the kind; papers of one other kind beside it, of several that there are more. */
export function bringInCommon(verdict: Verdict): Text[] {
  const { sure, open } = byKind(verdict.bring);
  if (open.length < 2) return bringInShort(verdict);
  if (!sure.length) return [{ id: 'verdict-bring-by-kind' }];
  return [{ id: 'verdict-bring-common', args: { papers: paperNames(sure, true) } }];
}

/** What to have ready where nobody comes to the counter. */
export function prepare(verdict: Verdict): Text[] {
  return verdict.bring.length ? [{ id: 'verdict-prepare', args: { papers: paperList(verdict) } }] : [];
}

/** Of that what is needed whatever the kind. */
export function prepareInCommon(verdict: Verdict): Text[] {
  const { sure, open } = byKind(verdict.bring);
  if (!sure.length) return [];
  const id = open.length ? 'verdict-prepare-common' : 'verdict-prepare';
  return [{ id, args: { papers: paperNames(sure, true) } }];
}

/** The papers as an argument of a text, all or those that are needed whatever the kind; `none` where there are none. */
export function papersArg(verdict: Verdict, which: 'all' | 'sure' = 'all'): TextArg {
  const bring = which === 'all' ? verdict.bring : byKind(verdict.bring).sure;
  return bring.length ? paperList({ ...verdict, bring }) : 'none';
}

/** The papers in one line: those that are needed, then those that turn on something unknown, by what that is. */
function paperList({ service, bring }: Verdict, short = false): TextArg {
  const { sure, open } = byKind(bring);
  return {
    style: 'parts',
    list: [
      ...(sure.length ? [paperNames(sure, short)] : []),
      ...open.map((papers) => ({
        id: 'papers-when',
        args: { when: { id: `when-${service}-${papers[0]!.id}` }, papers: paperNames(papers, short) },
      })),
    ],
  };
}

/** Papers that are needed, and those that turn on something unknown, those of one condition together. */
function byKind(bring: readonly Paper[]): { sure: Paper[]; open: Paper[][] } {
  const open = new Map<string, Paper[]>();
  for (const paper of bring.filter(({ when }) => when !== null)) {
    const condition = JSON.stringify(paper.when);
    open.set(condition, [...(open.get(condition) ?? []), paper]);
  }
  return { sure: bring.filter(({ when }) => when === null), open: [...open.values()] };
}

function paperNames(papers: readonly Paper[], short: boolean): TextArg {
  const list = papers.map(({ id }): Text => ({ id: `doc-${id}`, ...(short ? { short } : {}) }));
  return { style: 'and', list };
}

function toConfirm(papers: readonly Paper[]): 'yes' | 'no' {
  return papers.some(({ confirmLocally }) => confirmLocally) ? 'yes' : 'no';
}
