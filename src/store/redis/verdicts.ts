import { type KeptVerdict, VERDICTS_A_PAGE } from '../verdicts.js';
import type { RedisConnection } from './connection.js';
import type { VerdictReply } from './replies.js';
import { verdictsIn } from './scripts/read.js';

/** The verdicts of instants (ms) from one to another, which is left out, a page at a time. */
export async function* readVerdicts(
  redis: RedisConnection,
  from: number,
  until: number,
): AsyncIterable<KeptVerdict[]> {
  for (let at = from, after = ''; ; ) {
    const reply = (await redis.run(verdictsIn, [at, until, after, VERDICTS_A_PAGE])) as VerdictReply[];
    const page = reply.map(([id, at, about, contact]) => ({
      ...{ id: String(id), at: Number(at), about: String(about) },
      contact: String(contact),
    }));
    const last = page.at(-1);
    if (!last) return;
    yield page;
    at = last.at;
    after = last.id;
  }
}
