/**
 * The texts that the code itself says, with the arguments that it gives them. Whoever lets the code say another one
 * puts it here; what only the web page shows begins with `web-` and is not listed.
 */
export const ENGINE_TEXTS: Readonly<Record<string, readonly string[]>> = {
  cancelled: [],
  'choice-past': [],
  'question-changed': [],
  'reminder-unnamed': [],
  'fact-contradiction': [],
  failure: [],
  'hello-again': [],
  goodbye: [],
  'person-called': ['called', 'label', 'kind'],
  'for-person': ['who'],
  'not-caught': [],
  'number-masked': [],
  'other-kind': ['what'],
  'unreadable-message': [],
  reminder: ['what'],
  'reminder-line': ['day', 'what'],
  'officer-noted': [],
  'officer-joined': ['by'],
  'officer-says': ['by', 'text'],
  'officer-sends': ['by', 'text'],
  'officer-done': [],
  'language-followed': [],
  'join-joined': [],
  'join-same': [],
  'join-unknown': [],
  'join-elsewhere': ['channel'],
  'desk-title': ['code', 'service', 'topic'],
  'desk-channel': ['channel', 'locale'],
  'desk-case': ['case'],
  'desk-said': ['text'],
  'desk-facts': [],
  'desk-no-facts': [],
  'desk-fact': ['name', 'value', 'verified'],
  'desk-verdict': ['service'],
  'desk-other': ['what'],
  'desk-photo-gone': [],
  'desk-yes': [],
  'desk-no': [],
  'service-other': [],
  'address-short': [],
  'address-long': [],
  'address-head': [],
  'people-list': ['relayed', 'count', 'lines'],
  'people-unread': ['count', 'unread'],
  'people-line': ['n', 'who', 'service', 'outcome', 'by', 'papers'],
  'people-line-no-service': ['n', 'who'],
  'people-line-unread': ['n'],
  'people-line-short': ['n', 'who', 'service'],
  'people-changed': ['task', 'lines'],
  'people-removed': ['count', 'lines'],
  'people-not-listed': ['count'],
  'people-group': ['services', 'act', 'day'],
  'people-group-service': ['service', 'papers'],
  'group-answer': ['service', 'by', 'lines', 'papers'],
  'group-line': ['who', 'count', 'outcome'],
  'people-text': ['who', 'service', 'papers', 'place', 'act', 'by', 'day'],
  'people-text-no-service': ['who'],
  'person-self': [],
  'person-named': ['label'],
  'person-unnamed': ['n'],
  verdict: ['lines'],
  'verdict-allowed': ['id', 'service', 'by'],
  'verdict-allowed-if': ['id', 'service', 'by'],
  'verdict-not-yet': ['id', 'service', 'by'],
  'verdict-officer': ['id', 'service', 'by'],
  'verdict-needs-facts': ['id', 'service', 'by'],
  'verdict-from': ['id', 'service', 'by', 'day', 'because'],
  'verdict-vaccine-from': ['day', 'severity'],
  'verdict-ask-officer': [],
  'verdict-weekend': ['day', 'hours'],
  'verdict-prepare': ['papers'],
  'verdict-bring': ['papers', 'confirm'],
  'verdict-remarks': ['remarks'],
  'verdict-place': ['places', 'checked'],
  'verdict-ground': ['citation', 'id'],
  'verdict-ground-analogy': ['citation', 'id'],
  'papers-when': ['when', 'papers'],
  'remark-unsure': ['remark'],
  'where-places': ['places'],
  'where-checked': ['checked'],
  'rule-no-act': ['id', 'by'],
  'rule-needs-facts': ['id', 'by'],
  'rule-silent': ['id', 'by'],
  'citation-no-act': [],
};

/** What the code gives to the text of every rule; `id`: that of the service. */
export const RULE_ARGUMENTS: readonly string[] = ['id', 'by'];

/**
 * What the code gives to the text of a rule of a service itself; `proof`: whether the act asks for it, `day`: from when
 * the service is open to the person, where that is known (`since`).
 */
export const OWN_RULE_ARGUMENTS: readonly string[] = ['service', 'by', 'proof', 'since', 'day'];

/** What the code gives to the name of every service: which one of those without a file is meant, or `none`. */
export const SERVICE_ARGUMENTS: readonly string[] = ['other'];

/** What the code gives to the text of every place: the part of the city, and the service without a file, or `none`. */
export const PLACE_ARGUMENTS: readonly string[] = ['kecamatan', 'kelurahan', 'other'];
