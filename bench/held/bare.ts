/**
 * The least that a bot with a durable session does: one script loads the session, one writes it together with its reply,
 * and the reply is sent. The dialogue of six questions, on Redis over the Bot API; run by its parent.
 */
import { Api } from 'grammy';
import type { Update } from 'grammy/types';
import { createClient } from 'redis';
import { TOKEN } from '../../test/support/telegram-server.js';
import { QUESTIONS, THANKS } from '../dialogue/questions.js';
import { poll } from './poll.js';

interface State {
  /** The question that is open. */
  question: number | null;
  answers: Record<string, string | number | boolean>;
}

const LOAD = `return redis.call('GET', KEYS[1])`;
const COMMIT = `redis.call('SET', KEYS[1], ARGV[1]) redis.call('HSET', KEYS[2], ARGV[2], ARGV[3])`;

const redis = createClient({ url: process.env.REDIS_URL! });
await redis.connect();
const load = await redis.scriptLoad(LOAD);
const commit = await redis.scriptLoad(COMMIT);
const api = new Api(TOKEN, { apiRoot: process.env.API_ROOT! });

async function handle({ update_id, message }: Update): Promise<void> {
  if (message?.text === undefined) return;
  const { id } = message.chat;
  const keys = [`session:${id}`, 'outbox'];
  const kept = (await redis.evalSha(load, { keys: keys.slice(0, 1) })) as string | null;
  const { state, says } = step(kept === null ? null : (JSON.parse(kept) as State), message.text);
  const row = String(update_id);
  await redis.evalSha(commit, {
    keys,
    arguments: [JSON.stringify(state), row, JSON.stringify([id, says])],
  });
  await api.sendMessage(id, says);
  await redis.hDel('outbox', row);
}

function step(before: State | null, text: string): { state: State; says: string } {
  const first = { question: 0, answers: {} };
  if (before === null || before.question === null) return { state: first, says: QUESTIONS[0]!.asks };
  const { id, asks, read } = QUESTIONS[before.question]!;
  const value = read(text);
  if (value === null) return { state: before, says: asks };
  const next = before.question + 1;
  const answers = { ...before.answers, [id]: value };
  if (next === QUESTIONS.length) return { state: first, says: `${THANKS} ${QUESTIONS[0]!.asks}` };
  return { state: { question: next, answers }, says: QUESTIONS[next]!.asks };
}

process.on('disconnect', () => process.exit());
process.send!('started');
await poll((offset) => api.getUpdates({ offset, timeout: 30 }), handle);
