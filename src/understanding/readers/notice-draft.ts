import type { Command } from '../command.js';
import type { TextEvent } from '../event.js';
import type { Reader } from '../reader.js';
import { startOf } from '../start.js';
import type { OfNotice, OpenQuestion, View } from '../view.js';
import { offerPicked } from './answer.js';

/**
 * What a head says of the notice that they look at, "jamnya ganti 9 sampai 13", "tambahkan: bawa masker", or of the one that has
 * just gone out, "nyampe semua?", "stop, salah jam".
 */
export const noticeDraft: Reader<TextEvent> = function noticeDraft(view, event) {
  const of = view.ofNotice(event.text);
  const { question } = view;
  // while it is looked at, what works anywhere and what the question offers say what they always do
  if (question && (isWord(view, event.text) || offerPicked({ question, event }))) return null;
  const commands =
    of === null ? null : question?.offers.length ? ofShown(view, question, of) : ofLast(view, of);
  return commands && { commands, because: `it says of the notice: ${of!.said.does}` };
};

/** "stop" alone ends all that we write by ourselves; "stop aja deh" is of what is looked at. */
function isWord(view: View, text: string): boolean {
  const word = view.wordIn(text);
  return word !== null && (word.id !== 'stop' || !/\S\s+\S/.test(text));
}

function ofShown(view: View, question: OpenQuestion, of: OfNotice): Command[] | null {
  const { said, words, area, count } = of;
  switch (said.does) {
    case 'edit':
      return lookAt(view, said.text, area);
    case 'look':
      return lookAt(view, words, area);
    case 'unclear':
      return [{ do: 'ack', text: 'head-notice-unclear' }, ...picks(question, 'change-text')];
    case 'hold':
      return [{ do: 'ack', text: 'head-notice-held' }, { do: 'repeat' }];
    case 'receivers':
      return [{ do: 'ack', text: 'head-notice-receivers', args: { count } }, { do: 'repeat' }];
    case 'came':
      return [{ do: 'ack', text: 'head-notice-waiting' }, { do: 'repeat' }];
    case 'group':
      return forGroup(view, words);
    case 'off':
      // one that may not go out is not there to be stopped
      return isDrafted(view)
        ? picks(question, 'no')
        : [{ do: 'close' }, { do: 'ack', text: 'head-notice-not-sent' }];
    case 'send':
      return picks(question, 'yes');
    default:
      return null;
  }
}

function isDrafted(view: View): boolean {
  return view.open.at(-1) === view.dialogueOf({ event: 'notice_ready' });
}

/** What was written is shown anew, and asked for: "kirim" is not taken for what is out of sight. */
function lookAt(view: View, text: string, area: string | null): Command[] | null {
  const dialogue = view.dialogueOf({ event: 'notice_write' });
  const args = { text, ...(area === null ? {} : { area }) };
  return dialogue === null ? null : [{ do: 'close' }, startOf(view.closed(), dialogue, args)];
}

/** Of one that was looked at, sent or given up before. */
function ofLast(view: View, { said, id, words, stands, area, count }: OfNotice): Command[] | null {
  const begun = (event: 'notice_halt' | 'notice_drop' | 'notice_progress') => {
    const dialogue = view.dialogueOf({ event });
    return dialogue === null ? null : [startOf(view, dialogue, { notice: id })];
  };
  if (said.does === 'group') return forGroup(view, words);
  if (said.does === 'off') return begun(stands === 'sent' ? 'notice_halt' : 'notice_drop');
  if (said.does === 'edit') {
    const looked = lookAt(view, said.text, area);
    return looked && stands === 'sent' ? [{ do: 'ack', text: 'head-notice-late' }, ...looked] : looked;
  }
  if (said.does === 'send' || said.does === 'look') return lookAt(view, words, area);
  const again: Command[] = view.question ? [{ do: 'repeat' }] : [];
  if (said.does === 'hold') return [{ do: 'ack', text: 'head-notice-held' }, ...again];
  if (said.does === 'receivers')
    return [{ do: 'ack', text: 'head-notice-receivers', args: { count } }, ...again];
  if (said.does !== 'came') return null;
  if (stands === 'shown') return [{ do: 'ack', text: 'head-notice-held' }];
  return stands === 'sent' ? begun('notice_progress') : [{ do: 'ack', text: 'head-notice-not-sent' }];
}

function forGroup(view: View, words: string): Command[] | null {
  const dialogue = view.dialogueOf({ event: 'notice_group' });
  return dialogue === null ? null : [startOf(view, dialogue, { text: words })];
}

function picks({ node, offers }: OpenQuestion, choice: string): Command[] {
  const offer = offers.find(({ id }) => id === choice);
  return [{ do: 'answer', node, value: choice, ...(offer?.next ? { next: offer.next } : {}) }];
}
