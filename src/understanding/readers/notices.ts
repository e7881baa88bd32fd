import { asksOfService } from '../../language/reading.js';
import { afterAnswer } from '../after-answer.js';
import type { Command } from '../command.js';
import type { TextEvent } from '../event.js';
import type { Reader } from '../reader.js';
import { startOf } from '../start.js';
import { asked } from './asked.js';
import { headFaq } from './faq.js';

/** A wish for notices of an area: "mau info RT 03 RW 05 Jakasampurna", "daftar pengumuman", the code of a poster. */
export const noticeWish: Reader<TextEvent> = function noticeWish(view, { text }) {
  // "tidak mau pengumuman lagi" is the way out of them
  if (view.wordIn(text)) return null;
  const dialogue = view.dialogueOf({ event: 'notices' });
  // "stop info" is a word that works anywhere
  const wish = dialogue === null || view.wordIn(text) ? null : view.noticeWishIn(text);
  if (dialogue === null || wish === null) return null;
  const { purpose, area, within } = wish;
  const args = { purpose, ...(area ? { area } : {}), ...(within ? { within } : {}) };
  return { commands: [startOf(view, dialogue, args)], because: `it asks for notices (${purpose})` };
};

/** What says that a notice goes to all who asked for them, and to nobody for their vaccination. */
const FOR_ALL = 'notice-for-all';

/** A head who wants to send a notice to their area: "umumkan: kerja bakti Minggu pukul 7"; or asks how, and is told. */
export const noticeWrite: Reader<TextEvent> = function noticeWrite(view, event) {
  const { text, whole } = event;
  const dialogue = view.dialogueOf({ event: 'notice_write' });
  const wanted = dialogue === null ? null : view.noticeWriteIn(whole ?? text);
  if (dialogue === null || wanted === null) return null;
  const { text: words, area, asks, chosen } = wanted;
  if (chosen && view.faqOf(FOR_ALL))
    return {
      commands: afterAnswer(view, { do: 'explain', entry: FOR_ALL }),
      because: 'a notice is to go to some by their vaccination',
    };
  const told = asks ? (asked(view, event) ?? headFaq(view, event)) : null;
  if (told) return told;
  const args = { ...(words === null ? {} : { text: words }), ...(area ? { area } : {}) };
  return { commands: [startOf(view, dialogue, args)], because: 'a head wants to send a notice' };
};

/** What is written about the notice that just came: its service is asked for, or its words are told once more. */
export const noticeReply: Reader<TextEvent> = function noticeReply(view, { text, reading }) {
  const { noticed } = view;
  const dialogue = view.dialogueOf({ event: 'noticed' });
  if (!noticed || dialogue === null) return null;
  const isOfOther = reading.service !== 'none' && reading.service !== noticed.service;
  if (isOfOther || reading.situation !== null || reading.people.length > 0) return null;
  const reply = view.noticeReplyIn(text);
  if (reply === null) return null;
  const errand = view.dialogueOf('ask_access');
  const wants = reply === 'joins' || (asksOfService(reading.intent) && reading.service !== 'none');
  const commands: Command[] =
    noticed.service !== null && wants && errand !== null
      ? [
          { do: 'turn', who: { kind: 'unsaid' }, service: noticed.service },
          { do: 'settle', again: true },
          startOf(view, errand),
        ]
      : [startOf(view, dialogue)];
  return { commands, because: `it ${reply} the notice that just came` };
};
