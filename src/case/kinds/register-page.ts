import { z } from 'zod';
import type { NodeKind } from '../../engine/model.js';
import { areaText } from '../area-text.js';
import type { Draft } from '../draft.js';

/** Gives the writer a link to the page of their register, which is made for them alone. */
export const registerPage: NodeKind<true, Draft> = {
  name: 'register_page',
  schema: z.literal(true),
  run(draft, { next }) {
    const { office } = draft.session.person;
    if (!office) return null;
    draft.effects.push({
      kind: 'send',
      // the link is put in where the turn is committed
      text: { id: 'register-page', args: { area: areaText(draft.flows, office.area), link: 'none' } },
      choices: [],
      token: null,
      link: true,
      apart: true,
    });
    return next;
  },
};
