import { z } from 'zod';
import type { AnswerKind } from '../../engine/model.js';
import type { Message } from '../../understanding/view.js';
import type { ChatView } from '../view.js';

/** Nobody is told apart in more words. */
const LONGEST = 12;

/** Which of several of the register is meant, in whatever few words tell them apart: "yang kos biru", "2", "yg dari makasar". */
export const occupant: AnswerKind<{ occupant: true }, ChatView, Message> = {
  name: 'occupant',
  schema: z.strictObject({ occupant: z.literal(true) }),
  read(view, _spec, { text, reading }) {
    const words = text.trim();
    const service = view.serviceOf(reading.service);
    const isElse = service !== null && !service.language.living;
    return isElse || words.split(/\s+/).length > LONGEST || /\?\s*$/.test(words) ? null : words;
  },
  domain: () => z.string(),
};
