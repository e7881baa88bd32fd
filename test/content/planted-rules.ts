import { append, put } from './copy.js';
import type { Planted } from './planted.js';

const ACT = 'flows/policies/se-440-1395-2021.yaml';
const LATER_ACT = 'flows/policies/keppres-17-2023.yaml';

/** Faults planted into legal acts, the city and the services. */
export const PLANTED_RULES: Planted[] = [
  {
    name: 'a state of no act',
    edits: { 'flows/city.yaml': put('keppres-17-2023: undecided', 'keppres-17-2024: undecided') },
    file: 'flows/city.yaml',
    text: 'keppres-17-2024: undecided',
    message: /no act "keppres-17-2024"/,
    remedy: /did you mean "keppres-17-2023"\?/,
  },
  {
    name: 'an act without a state',
    edits: { 'flows/city.yaml': put('  keppres-17-2023: undecided\n', '') },
    file: 'flows/city.yaml',
    text: 'acts:',
    message: /does not say whether it applies "keppres-17-2023"/,
    remedy: /add "keppres-17-2023: applied"/,
  },
  {
    name: 'an act that replaces none',
    edits: { [LATER_ACT]: put('replaces: [se-440-1395-2021]', 'replaces: [se-440-1395-2022]') },
    file: LATER_ACT,
    text: 'replaces: [se-440-1395-2022]',
    message: /no act "se-440-1395-2022" to replace/,
    remedy: /did you mean "se-440-1395-2021"\?/,
  },
  {
    name: 'two acts in force at once',
    edits: { [LATER_ACT]: put('replaces: [se-440-1395-2021]', 'replaces: []') },
    file: ACT,
    text: 'in_force:',
    message: /"se-440-1395-2021" and "keppres-17-2023" are in force on the same days/,
    remedy: /replaces/,
  },
  {
    name: 'a rule behind one that always holds',
    edits: {
      [ACT]: put('  - id: not-gated\n    when: { service.gated: false }\n', '  - id: not-gated\n'),
    },
    file: ACT,
    text: '  - id: dose-verified',
    message: /rule "dose-verified" can never decide: "not-gated" before it/,
    remedy: /put it before "not-gated"/,
  },
  {
    name: 'a rule behind one with the same condition',
    edits: {
      [ACT]: put(
        '  - id: urgent\n',
        '  - id: child\n    when: { age: { max: 11 } }\n    outcome: officer\n  - id: urgent\n',
      ),
    },
    file: ACT,
    text: '  - id: child',
    message: /rule "child" can never decide/,
    remedy: /take it out/,
  },
  {
    name: 'a rule behind one that holds more widely',
    edits: {
      [ACT]: put(
        '    when: { dose_count: 0 }',
        '    when: { all: [{ urgent: true }, { age: { max: 11 } }] }',
      ),
    },
    file: ACT,
    text: '  - id: no-dose',
    message: /rule "no-dose" can never decide: "child" before it/,
    remedy: /put it before "child"/,
  },
  {
    name: 'a rule id given twice',
    edits: { [ACT]: put('  - id: note-other-city', '  - id: no-dose') },
    file: ACT,
    text: '  - id: no-dose',
    message: /rule id "no-dose" is given twice/,
    remedy: /another id/,
  },
  {
    name: 'an analogy that does not end at an officer',
    edits: {
      [ACT]: put(
        'outcome: officer\n    citation: se-440-silent\n    analogy: true',
        'outcome: not_yet\n    citation: se-440-silent\n    analogy: true',
      ),
    },
    file: ACT,
    text: 'outcome: not_yet',
    message: /is an analogy and ends at "not_yet"/,
    remedy: /outcome: officer/,
  },
  {
    name: 'a presumed value of the wrong type',
    edits: { [ACT]: put('    value: 0', '    value: none') },
    file: ACT,
    text: '    value: none',
    message: /"dose_count" is never "none"/,
    remedy: /from 0 to 5/,
  },
  {
    name: 'an act that ends before it begins',
    edits: { [ACT]: put('from: 2021-09-09 }', 'from: 2021-09-09, until: 2020-09-09 }') },
    file: ACT,
    text: 'until: 2020-09-09',
    message: /the act ends before it begins/,
    remedy: /from 2021-09-09 on/,
  },
  {
    name: 'a fact asked for that no dialogue finds out',
    edits: { [ACT]: put('asks: [dose_count,', 'asks: [exempt, dose_count,') },
    file: ACT,
    text: 'asks: [exempt,',
    message: /no dialogue finds out the fact "exempt"/,
    remedy: /supplies: exempt/,
  },
  {
    name: 'a fact asked for that no rule turns on',
    edits: { [ACT]: put('asks: [dose_count,', 'asks: [vaccine, dose_count,') },
    file: ACT,
    text: 'asks: [vaccine,',
    message: /no rule turns on the fact "vaccine"/,
    remedy: /take it out of "asks"/,
  },
  {
    name: 'a rule on a name that is none',
    edits: { [ACT]: put('service.gated: false', 'service.gate: false') },
    file: ACT,
    text: 'service.gate: false',
    message: /no name "service.gate" here/,
    remedy: /did you mean "service.gated"\?/,
  },
  {
    name: 'a rule on a name that only dialogues have',
    edits: { [ACT]: put('service.gated: false', 'topic.subject: other') },
    file: ACT,
    text: 'topic.subject: other',
    message: /no name "topic.subject" here/,
    remedy: /use one of the \d+ names/,
  },
  {
    name: 'a paper for a kind that the service has not',
    edits: { 'flows/services/ktp.yaml': put('when: { variant: hilang }', 'when: { variant: hlang }') },
    file: 'flows/services/ktp.yaml',
    text: 'variant: hlang',
    message: /"variant" is never "hlang"/,
    remedy: /did you mean "hilang"\?/,
  },
  {
    name: 'a paper for a kind that only another service has',
    edits: { 'flows/services/ktp.yaml': put('when: { variant: hilang }', 'when: { variant: lewat }') },
    file: 'flows/services/ktp.yaml',
    text: 'variant: lewat',
    message: /"variant" is never "lewat"/,
    remedy: /use one of: baru, hilang, rusak/,
  },
  {
    name: 'a paper given twice',
    edits: { 'flows/services/skck.yaml': put('{ id: six-photos }', '{ id: ktp-kk }') },
    file: 'flows/services/skck.yaml',
    text: '{ id: ktp-kk }',
    message: /"ktp-kk" stands twice under bring/,
    remedy: /take one of the two out/,
  },
  {
    name: 'a service with one kind',
    edits: {
      'flows/services/sim.yaml': put('variants: [masih_berlaku, lewat]', 'variants: [masih_berlaku]'),
    },
    file: 'flows/services/sim.yaml',
    text: 'variants: [masih_berlaku]',
    message: /one kind is no choice/,
    remedy: /at least two kinds/,
  },
  {
    name: 'a kind that no answer could be',
    edits: {
      'flows/services/sim.yaml': put(
        'variants: [masih_berlaku, lewat]',
        'variants: [masih_berlaku, lewat, sim-2]',
      ),
    },
    file: 'flows/services/sim.yaml',
    text: 'sim-2',
    message: /"sim-2" cannot be a kind/,
    remedy: /letters and _/,
  },
  {
    name: 'a service that may have no place at all',
    edits: { 'flows/services/sim.yaml': put('{ id: satpas, ', '{ id: satpas, when: { variant: lewat }, ') },
    file: 'flows/services/sim.yaml',
    text: 'places:',
    message: /no place at all/,
    remedy: /take the "when" of one place out/,
  },
  {
    name: 'a place that nobody has looked at for long',
    edits: {
      'flows/services/nikah.yaml': put(
        'then-kua, checked_on: 2026-11-01',
        'then-kua, checked_on: 2025-01-31',
      ),
    },
    today: '2026-11-24',
    file: 'flows/services/nikah.yaml',
    text: 'checked_on: 2025-01-31',
    message: /place "kelurahan-then-kua" was last checked on 2025-01-31/,
    remedy: /look whether it still holds/,
  },
  {
    name: 'a citation without a text',
    edits: { [ACT]: put('citation: perpres-14-2021', 'citation: perpres-15-2021') },
    file: ACT,
    text: 'citation: perpres-15-2021',
    message: /the text "citation-perpres-15-2021" is missing/,
    remedy: /did you mean "citation-perpres-14-2021"\?/,
  },
  {
    name: 'a paper that turns on a fact and has no words for it',
    edits: {
      'flows/services/nikah.yaml': put(
        '{ id: marriage-letter }',
        '{ id: marriage-letter, when: { resident: true } }',
      ),
    },
    file: 'flows/services/nikah.yaml',
    text: 'when: { resident: true }',
    message: /the text "when-nikah-marriage-letter" is missing/,
    remedy: /write "when-nikah-marriage-letter = ..."/,
  },
  {
    name: 'a service without texts, phrases or name',
    edits: {
      'flows/services/damkar.yaml': append(
        'id: damkar\nversion: 1\nplaces:\n  - { id: kelurahan, checked_on: 2026-11-01 }\n',
      ),
    },
    file: 'flows/services/damkar.yaml',
    text: 'id: damkar',
    message: /the text "service-damkar" is missing/,
    remedy: /write "service-damkar = ..."/,
  },
];
