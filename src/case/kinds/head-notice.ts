import { z } from 'zod';
import type { NodeKind } from '../../engine/model.js';
import { nameSchema } from '../../engine/values.js';
import { areaKey } from '../../neighbourhood/area.js';
import { anyOf } from '../../neighbourhood/words.js';
import { areaText } from '../area-text.js';
import type { Draft } from '../draft.js';
import { namesVaccinated } from '../notice-content.js';
import { noticeWords } from '../notice-write.js';
import { areaOfRun, mayIn, officeFor } from '../office.js';

/**
 * Words that are passed on to be looked at, by the name of what was told, or those that name nobody (`neutral`); words that are
 * shown to be passed on; or the notice that was, by the name of its id.
 */
const specSchema = z.union([
  z.strictObject({ draft: nameSchema }),
  z.strictObject({ neutral: z.literal(true) }),
  z.strictObject({ show: nameSchema }),
  z.strictObject({ send: nameSchema }),
  z.strictObject({ stop: nameSchema }),
  z.strictObject({ halt: nameSchema }),
  z.strictObject({ progress: nameSchema }),
]);
type Spec = z.infer<typeof specSchema>;
const DOES = ['draft', 'neutral', 'show', 'send', 'stop', 'halt', 'progress'] as const;
/** By which right each is done; what is shown is the writer's own. */
const RIGHTS = {
  draft: 'draft',
  neutral: 'draft',
  show: 'draft',
  send: 'send',
  stop: 'stop',
  halt: 'stop',
  progress: 'stop',
} as const;

/**
 * A head's notice to their own area, or to the part of it that is meant: its words are passed on to be looked at, or the one that
 * was is sent, given up, stopped or told of. What comes of it comes as an event; `named`: its words say who is vaccinated.
 */
export const headNotice: NodeKind<Spec, Draft> = {
  name: 'head_notice',
  schema: specSchema,
  run(draft, { run, id, spec, next }) {
    const { flows, effects } = draft;
    const does = DOES.find((one) => one in spec)!;
    // it may have ended since the words were asked for
    const area = areaOfRun(run);
    const place = area && { area };
    const office = mayIn(draft, RIGHTS[does], place) && officeFor(draft, RIGHTS[does], place);
    if (!office) return null;
    const format = (text: string) =>
      flows.texts.format(flows.texts.locales[0]!, { id: text, args: { area: areaText(flows, office.area) } });
    const name = nameIn(spec);
    const words = name === null ? format('head-notice-neutral') : String(draft.lookup(name)?.value ?? '');
    const told = does === 'draft' ? noticeWords(words, flows.notices) : words;
    run.answers[id] = 'told';
    if (does === 'show') {
      const text = { id: 'head-notice-text', args: { text: told } };
      effects.push({ kind: 'send', text, choices: [], token: null, apart: true });
      return next;
    }
    if (does !== 'draft' && does !== 'neutral') {
      effects.push({ kind: 'head_notice', does, office, id: told });
      return next;
    }
    if (anyOf(flows.notices.not_for).test(told)) {
      draft.tell('head-notice-not-for');
      return null;
    }
    if (namesVaccinated(told, flows.notices)) {
      draft.tell('head-notice-named');
      run.answers[id] = 'named';
      return next;
    }
    const to = areaKey(area ?? office.area);
    effects.push({
      kind: 'head_notice',
      does: 'draft',
      office,
      to,
      from: format('head-notice-from'),
      text: told,
    });
    return next;
  },
  inspect: (spec) => {
    const name = nameIn(spec);
    return name === null ? {} : { looksAt: [{ part: name, path: ['head_notice', Object.keys(spec)[0]!] }] };
  },
  notes: () => z.enum(['told', 'named']),
};

function nameIn(spec: Spec): string | null {
  const [name] = Object.values(spec);
  return typeof name === 'string' ? name : null;
}
