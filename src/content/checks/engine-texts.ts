/**
 * The texts that the code itself says, with the arguments that it gives them. Whoever lets the code say another one
 * puts it here; what only the web page shows begins with `web-` and is not listed.
 */
export const ENGINE_TEXTS: Readonly<Record<string, readonly string[]>> = {
  cancelled: [],
  'choice-past': [],
  'fact-contradiction': [],
  failure: [],
  'hello-again': [],
  'not-caught': [],
  'other-kind': ['what'],
  'unreadable-message': [],
  reminder: ['what'],
  'reminder-line': ['day', 'what'],
  'service-other': [],
  verdict: ['lines'],
  'verdict-allowed': ['service', 'by'],
  'verdict-allowed-if': ['service', 'by'],
  'verdict-not-yet': ['service', 'by'],
  'verdict-officer': ['service', 'by'],
  'verdict-needs-facts': ['service', 'by'],
  'verdict-from': ['service', 'by', 'day', 'because'],
  'verdict-bring': ['papers', 'confirm'],
  'verdict-remarks': ['remarks'],
  'verdict-place': ['places', 'checked'],
  'verdict-ground': ['citation', 'id'],
  'verdict-ground-analogy': ['citation', 'id'],
  'paper-unsure': ['paper', 'when'],
  'rule-no-act': ['by'],
  'rule-needs-facts': ['by'],
  'rule-silent': ['by'],
  'citation-no-act': [],
};

/** What the code gives to the text of every rule. */
export const RULE_ARGUMENTS: readonly string[] = ['by'];
