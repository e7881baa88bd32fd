import { z } from 'zod';
import type { AnswerKind } from '../../engine/model.js';
import { offerOf } from '../../engine/offers.js';
import type { Scalar } from '../../engine/values.js';
import { idSchema } from '../../ids.js';
import type { Command } from '../../understanding/command.js';
import type { Message } from '../../understanding/view.js';
import type { Draft } from '../draft.js';
import type { ChatView, Turning } from '../view.js';

/** A service by name, or one of those offered: the chat turns to it. */
export const service: AnswerKind<{ service: string[] }, ChatView, Message> & Turning = {
  name: 'service',
  schema: z.strictObject({ service: z.array(idSchema).min(1).max(3) }),
  offers(view, { service: offered }) {
    const { services } = view.session.topic;
    const other = view.flows.book.city.other_service;
    return (services.length ? services : offered).map((id) =>
      offerOf(view, {
        id,
        label: { id: id === other ? 'service-other' : `service-${id}` },
        words: [id.replaceAll('_', ' ')],
      }),
    );
  },
  known: ({ session }) => session.topic.service,
  read: (view, _spec, { reading }) => (view.serviceOf(reading.service) ? reading.service : null),
  turns: (_view, value: Scalar): Command[] => [
    { do: 'turn', who: { kind: 'unsaid' }, service: String(value) },
  ],
  takeBack(host) {
    const { topic } = (host as unknown as Draft).session;
    if (topic.service === null || topic.services.length === 0) return;
    topic.services = [topic.service, ...topic.services];
    topic.service = null;
  },
  domain: (_spec, domainOf) => domainOf('topic.service') ?? null,
};
