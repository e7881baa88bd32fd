/** Chats in the middle of a dialogue that is edited three times: what becomes of the answers that people gave. */
import { figure, type Table } from './table.js';
import { bisa } from './versions/bisa.js';
import { grammy } from './versions/grammy.js';
import { hold } from './versions/story.js';
import { xstate } from './versions/xstate.js';

const CHATS = 1_000;

/** A row for every engine. */
export async function versions(): Promise<Table[]> {
  const rows: string[][] = [];
  for (const engine of [bisa(), xstate(), grammy({ pinned: false }), grammy({ pinned: true })]) {
    const { kept, again, lost, wrong, broken } = await hold(engine, CHATS);
    rows.push([engine.name, ...[kept, again, lost, wrong, broken].map(figure)]);
  }
  return [
    {
      title: `${figure(CHATS)} chats in flight across three edits of their dialogue`,
      columns: ['engine', 'kept and right', 'asked again', 'lost', 'wrong', 'chats broken'],
      rows,
      notes: [
        'Six questions, then: a question put in and the choices of another turned round; one renamed and one taken out; ' +
          'two in another order. People stop at random places, answer the question that they saw ' +
          'last, and go on to the end in the last edition; their answers are counted there.',
        'Kept and right: given once. Asked again: right, but given more than once. Lost: given, and no longer there ' +
          'although their question is. Wrong: another value than the person gave to that question. Broken: the engine ' +
          'threw or said nothing, and the chat began anew.',
      ],
    },
  ];
}
