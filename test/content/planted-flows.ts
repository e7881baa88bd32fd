import { append, put } from './copy.js';
import type { Planted } from './planted.js';

const ACT = 'flows/policies/se-440-1395-2021.yaml';

/** Faults planted into what moved, what nobody uses, what never happens, and what no screen holds. */
export const PLANTED_FLOWS: Planted[] = [
  {
    name: 'a node that moved from one that is still there',
    edits: { 'flows/dialogues/forget.yaml': put('- id: kept', '- id: kept\n    moved_from: sure') },
    file: 'flows/dialogues/forget.yaml',
    text: 'moved_from: sure',
    message: /the node "sure" is still there/,
    remedy: /under another id now/,
  },
  {
    name: 'two nodes that moved from the same one',
    edits: {
      'flows/dialogues/forget.yaml': (text) =>
        put(
          '- id: kept',
          '- id: kept\n    moved_from: [long-ago, old]',
        )(put('- id: sure', '- id: sure\n    moved_from: old')(text)),
    },
    file: 'flows/dialogues/forget.yaml',
    text: 'moved_from: [long-ago, old]',
    message: /"old" has already become "sure"/,
    remedy: /keep it in "sure" or in "kept"/,
  },
  {
    name: 'a dialogue that moved from one that is still there',
    edits: { 'flows/dialogues/thanks.yaml': put('id: thanks', 'id: thanks\nmoved_from: [old, menu]') },
    file: 'flows/dialogues/thanks.yaml',
    text: 'moved_from: [old, menu]',
    message: /the dialogue "menu" is still there/,
    remedy: /take it out/,
  },
  {
    name: 'an answer that nobody uses',
    edits: {
      'flows/dialogues/thanks.yaml': append(
        '  - id: how\n    ask: { text: help, answer: { text: { max: 80 } } }\n',
      ),
    },
    file: 'flows/dialogues/thanks.yaml',
    text: '- id: how',
    message: /nobody uses the answer to "how"/,
    remedy: /use answers.how/,
  },
  {
    name: 'a choice that makes no difference',
    edits: {
      'flows/dialogues/thanks.yaml': append(
        '  - id: well\n    ask: { text: help, answer: { choice: [{ id: "yes" }, { id: "no" }] } }\n',
      ),
    },
    file: 'flows/dialogues/thanks.yaml',
    text: '- id: well',
    message: /nobody uses the answer to "well"/,
    remedy: /let a choice lead elsewhere/,
  },
  {
    name: 'a value that is set and that nobody uses',
    edits: {
      'flows/dialogues/dose_reminder.yaml': put(
        'reminder.about: dose',
        'reminder.about: dose, answers.change: 1',
      ),
    },
    file: 'flows/dialogues/dose_reminder.yaml',
    text: 'answers.change: 1',
    message: /nobody uses "answers.change"/,
    remedy: /take it out/,
  },
  {
    name: 'a branch that an earlier one always takes',
    edits: {
      'flows/dialogues/photo.yaml': put(
        '- { when: { evidence.outcome: recognised }, next: recognised }',
        '- { when: { evidence.outcome: recognised }, next: recognised }\n      - { when: { evidence.outcome: { in: [recognised, expired] } }, next: recognised }',
      ),
    },
    file: 'flows/dialogues/photo.yaml',
    text: 'in: [recognised, expired]',
    message: /branch 4 of "outcome" is never taken: the \d. before it/,
    remedy: /put it first/,
  },
  {
    name: 'a branch whose conditions exclude one another',
    edits: {
      'flows/dialogues/dose_reminder.yaml': put(
        'when: { dose_count: { min: 2 } }',
        'when: { all: [{ dose_count: { min: 2 } }, { not: { dose_count: { min: 1 } } }] }',
      ),
    },
    file: 'flows/dialogues/dose_reminder.yaml',
    text: 'not: { dose_count',
    message: /branch 3 of "known" is never taken: its conditions exclude one another/,
    remedy: /correct its "when"/,
  },
  {
    name: 'a choice that is never offered',
    edits: {
      'flows/dialogues/access.yaml': put(
        'when: { dose_count: 1 }\n            next: second-dose',
        'when: { all: [{ dose_count: 1 }, { dose_count: 2 }] }\n            next: second-dose',
      ),
    },
    file: 'flows/dialogues/access.yaml',
    text: 'when: { all: [{ dose_count: 1 }, { dose_count: 2 }] }',
    message: /the choice "remind-second" is never offered/,
    remedy: /take it out/,
  },
  {
    name: 'a rule whose conditions exclude one another',
    edits: {
      [ACT]: put(
        'when: { age: { max: 11 } }\n    outcome',
        'when: { all: [{ age: { max: 11 } }, { age: { min: 12 } }] }\n    outcome',
      ),
    },
    file: ACT,
    text: '- id: child',
    message: /rule "child" can never decide: its conditions exclude one another/,
    remedy: /correct its "when"/,
  },
  {
    name: 'a rule that an earlier one covers in other words',
    edits: {
      [ACT]: put(
        '    when: { dose_count: 0 }\n    outcome: not_yet',
        '    when: { dose_count: { in: [1, 2] } }\n    outcome: not_yet',
      ),
    },
    file: ACT,
    text: '- id: no-dose',
    message: /rule "no-dose" can never decide: "dose-claimed" before it/,
    remedy: /put it before "dose-claimed"/,
  },
  {
    name: 'a rule that contradicts another',
    edits: {
      [ACT]: put(
        '    when: { dose_count: 0 }\n    outcome: not_yet',
        '    when: { not: { age: { min: 12 } } }\n    outcome: not_yet',
      ),
    },
    file: ACT,
    text: '- id: no-dose',
    message: /rule "no-dose" contradicts "child": in the same cases one says not_yet, the other officer/,
    remedy: /tell the cases apart/,
  },
  {
    name: 'an answer on a service that no screen holds',
    edits: {
      'locales/id.ftl': put(
        '\ndoc-kk-copy = ',
        `\ndoc-kk-copy = ${'surat keterangan yang panjang sekali '.repeat(17)}`,
      ),
    },
    file: 'flows/services/ktp.yaml',
    text: 'id: ktp',
    message: /an answer on "ktp" is \d+ characters long in id/,
    remedy: /shorten its papers/,
  },
  {
    name: 'an answer too long for a phone once the city applies an act on which it has not decided',
    edits: {
      'flows/city.yaml': (text) => text.replace(/keppres-17-2023: \w+/, 'keppres-17-2023: undecided'),
      'locales/jv.ftl': put(
        '\ncitation-keppres-17-2023 = ',
        `\ncitation-keppres-17-2023 = ${'estu-estu '.repeat(40)}`,
      ),
    },
    file: 'flows/services/sim.yaml',
    text: 'id: sim',
    message: /an answer on "sim" is \d+ characters long in jv once "keppres-17-2023" is applied/,
    remedy: /shorten its papers/,
  },
  {
    name: 'a first answer that fits no small phone',
    edits: {
      'locales/id.ftl': put('\ndoc-six-photos = ', `\ndoc-six-photos = ${'foto yang baru '.repeat(10)}`),
    },
    file: 'flows/services/skck.yaml',
    text: 'id: skck',
    message: /a first answer on "skck" has \d lines and \d{3} characters in id/,
    remedy: /a short form in id.ftl/,
  },
  {
    name: 'more choices than a person takes in',
    edits: {
      'flows/dialogues/access.yaml': put('            shown: false\n', ''),
    },
    file: 'flows/dialogues/access.yaml',
    text: 'id: enough',
    message: /"reason" offers 4 choices at once/,
    remedy: /at most 3/,
  },
  {
    name: 'a choice too long for a button of Telegram',
    edits: {
      'flows/dialogues/forget.yaml': put('id: "no"', `id: no-${'never-'.repeat(10)}ever`),
    },
    file: 'flows/dialogues/forget.yaml',
    text: 'never-never',
    message: /is too long for a button of Telegram/,
    remedy: /shorten the id to 54/,
  },
  {
    name: 'two choices that look alike',
    edits: { 'locales/id.ftl': put('\nchoice-no = Tidak', '\nchoice-no = ya') },
    file: 'flows/dialogues/forget.yaml',
    text: 'id: "no"',
    message: /"no" and "yes" have one label, "ya"/,
    remedy: /choice-no or choice-yes another label/,
  },
];
