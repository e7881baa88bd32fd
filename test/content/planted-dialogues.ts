import { append, put } from './copy.js';
import type { Planted } from './planted.js';

/** Faults planted into dialogues and the words that start them. */
export const PLANTED_DIALOGUES: Planted[] = [
  {
    name: 'a choice leads to no node',
    edits: { 'flows/dialogues/access.yaml': put('next: come-anyway }', 'next: come-anyways }') },
    file: 'flows/dialogues/access.yaml',
    text: 'next: come-anyways }',
    message: /no node "come-anyways"/,
    remedy: /did you mean "come-anyway"\?/,
  },
  {
    name: 'a branch leads to no node',
    edits: { 'flows/dialogues/photo.yaml': put('next: wrong-code }', 'next: nowhere }') },
    file: 'flows/dialogues/photo.yaml',
    text: 'next: nowhere }',
    message: /no node "nowhere"/,
    remedy: /use one of/,
  },
  {
    name: '"next" leads to no node',
    edits: { 'flows/dialogues/menu.yaml': put('next: done', 'next: dome') },
    file: 'flows/dialogues/menu.yaml',
    text: 'next: dome',
    message: /no node "dome"/,
    remedy: /did you mean "done"\?/,
  },
  {
    name: 'a node id given twice',
    edits: { 'flows/dialogues/forget.yaml': put('- id: kept', '- id: sure') },
    file: 'flows/dialogues/forget.yaml',
    text: '  - id: sure',
    message: /node id "sure" is given twice/,
    remedy: /another id/,
  },
  {
    name: 'a node that is never reached',
    edits: { 'flows/dialogues/forget.yaml': append('  - id: lost\n    say: forgotten\n') },
    file: 'flows/dialogues/forget.yaml',
    text: '  - id: lost',
    message: /node "lost" is never reached/,
    remedy: /let a "next" lead to it/,
  },
  {
    name: 'a node behind a question whose every choice leads elsewhere',
    edits: {
      'flows/dialogues/forget.yaml': put(
        '  - id: forget\n',
        '  - id: between\n    say: forgotten\n  - id: forget\n',
      ),
    },
    file: 'flows/dialogues/forget.yaml',
    text: '  - id: between',
    message: /node "between" is never reached/,
    remedy: /take it out/,
  },
  {
    name: 'a circle without a question',
    edits: {
      'flows/dialogues/thanks.yaml': append('  - id: more\n    say: you-are-welcome\n    next: told\n'),
    },
    file: 'flows/dialogues/thanks.yaml',
    text: '  - id: more',
    message: /goes round for ever without a question: told > more > told/,
    remedy: /put an ask into the circle/,
  },
  {
    name: 'a circle whose only question may be answered already',
    edits: {
      'flows/dialogues/thanks.yaml': append(
        '  - id: age\n    ask: { text: help, fact: age, answer: { number: { min: 0, max: 130 } } }\n    next: told\n',
      ),
    },
    file: 'flows/dialogues/thanks.yaml',
    text: '  - id: age',
    message: /goes round for ever/,
    remedy: /ask/,
  },
  {
    name: 'a circle whose only question may have nothing to offer',
    edits: {
      'flows/dialogues/thanks.yaml': append(
        '  - id: once\n    ask:\n      text: help\n      answer:\n        choice:\n          - { id: "yes", when: { officer.waiting: true }, next: done }\n    next: told\n',
      ),
    },
    file: 'flows/dialogues/thanks.yaml',
    text: '  - id: once',
    message: /goes round for ever/,
    remedy: /ask/,
  },
  {
    name: 'dialogues that call one another without a question',
    edits: {
      'flows/dialogues/stop.yaml': append('  - id: again\n    call: thanks\n'),
      'flows/dialogues/thanks.yaml': append('  - id: over\n    call: stop\n'),
    },
    file: 'flows/dialogues/thanks.yaml',
    text: '  - id: over',
    message: /goes round for ever without a question: .*stop\/again > thanks\/bereaved > thanks\/told/,
    remedy: /put an ask into the circle/,
  },
  {
    name: 'a call of no dialogue',
    edits: { 'flows/dialogues/menu.yaml': put('call: access', 'call: acces') },
    file: 'flows/dialogues/menu.yaml',
    text: 'call: acces',
    message: /no dialogue "acces"/,
    remedy: /did you mean "access"\?/,
  },
  {
    name: 'a word that starts no dialogue',
    edits: { 'flows/words.yaml': put('start: officer', 'start: oficer') },
    file: 'flows/words.yaml',
    text: 'start: oficer',
    message: /starts no dialogue: "oficer"/,
    remedy: /did you mean "officer"\?/,
  },
  {
    name: 'an intent of two dialogues',
    edits: { 'flows/dialogues/thanks.yaml': put('intents: [thanks]', 'intents: [thanks, stop]') },
    file: 'flows/dialogues/thanks.yaml',
    text: 'intents: [thanks, stop]',
    message: /intent "stop" already belongs to dialogue "stop"/,
    remedy: /take it out here or in dialogue "stop"/,
  },
  {
    name: 'an event of two dialogues',
    edits: { 'flows/dialogues/thanks.yaml': put('intents: [thanks]', 'intents: [thanks], events: [start]') },
    file: 'flows/dialogues/thanks.yaml',
    text: 'events: [start]',
    message: /event "start" already belongs to dialogue "menu"/,
    remedy: /take it out here/,
  },
  {
    name: 'an event that no dialogue answers',
    edits: { 'flows/dialogues/not_understood.yaml': put('events: [not_understood]', 'events: []') },
    file: 'flows/dialogues',
    message: /no dialogue answers the event "not_understood"/,
    remedy: /events: \[not_understood\]/,
  },
  {
    name: 'an intent that no dialogue answers',
    edits: { 'flows/dialogues/thanks.yaml': put('intents: [thanks]', 'intents: []') },
    file: 'flows/language/intents.yaml',
    text: 'thanks:',
    message: /no dialogue answers the intent "thanks"/,
    remedy: /intents: \[thanks\]/,
  },
  {
    name: 'a dialogue that nothing begins',
    edits: { 'flows/dialogues/thanks.yaml': put('on: { intents: [thanks] }', '') },
    file: 'flows/dialogues/thanks.yaml',
    text: 'id: thanks',
    message: /nothing begins the dialogue "thanks"/,
    remedy: /under "on"/,
  },
  {
    name: 'a fact that two dialogues find out',
    edits: {
      'flows/dialogues/recovered_severity.yaml': put('supplies: recovered_severe', 'supplies: dose_count'),
    },
    file: 'flows/dialogues/vaccination_state.yaml',
    text: 'supplies: dose_count',
    message: /fact "dose_count" already belongs to dialogue "recovered_severity"/,
    remedy: /in dialogue "recovered_severity"/,
  },
  {
    name: 'a dialogue that does not state the fact it is for',
    edits: {
      'flows/dialogues/recovered_severity.yaml': put('supplies: recovered_severe', 'supplies: resident'),
    },
    file: 'flows/dialogues/recovered_severity.yaml',
    text: 'supplies: resident',
    message: /nothing here states the fact "resident"/,
    remedy: /fact: resident/,
  },
];
