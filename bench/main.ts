/**
 * The product's claims of speed, each against a named peer measured in the same run, as Markdown tables on standard
 * output: `npm run bench` for all of them (more than an hour), `npm run bench -- photos` for one of
 * `dialogue`, `photos`, `flood`, `degraded`, `sweep`, `thousand`, `turns`, `held`, `reminders`, `telegram`, `webhooks`, `versions`, `language`,
 * `rules`, `certificates`, `conversations`, `pauses`, `sign-in`, `cli`, `whatsapp`, `retention`, `erasures`, `memory`, `notices`, `registers`. With BENCH_SHORT=yes those that
 * take minutes (`turns`, `held`, `reminders`, `pauses`, `sign-in`, `retention`, `erasures`, `memory`, `notices`) take a short form, which shows that they run.
 * Progress goes to standard error.
 */
import { machine } from './measure.js';
import { markdown, type Table } from './table.js';

const BENCHES: Record<string, () => Promise<Table[]>> = {
  dialogue: async () => (await import('./dialogue.js')).dialogue(),
  photos: async () => (await import('./photos.js')).photos(),
  held: async () => (await import('./held.js')).held(),
  flood: async () => (await import('./flood.js')).flood(),
  degraded: async () => (await import('./degraded.js')).degraded(),
  sweep: async () => (await import('./sweep.js')).sweep(),
  thousand: async () => (await import('./thousand.js')).thousand(),
  turns: async () => (await import('./turns.js')).turns(),
  reminders: async () => (await import('./reminders.js')).reminders(),
  telegram: async () => (await import('./telegram.js')).telegram(),
  webhooks: async () => (await import('./webhooks.js')).webhooks(),
  versions: async () => (await import('./versions.js')).versions(),
  language: async () => (await import('./language.js')).language(),
  rules: async () => (await import('./rules.js')).rules(),
  certificates: async () => (await import('./certificates.js')).certificates(),
  conversations: async () => (await import('./conversations.js')).conversations(),
  pauses: async () => (await import('./pauses.js')).pauses(),
  'sign-in': async () => (await import('./sign-in.js')).signIn(),
  cli: async () => (await import('./cli.js')).cli(),
  whatsapp: async () => (await import('./whatsapp-memory.js')).whatsappMemory(),
  retention: async () => (await import('./retention.js')).retention(),
  erasures: async () => (await import('./erasures.js')).erasures(),
  memory: async () => (await import('./memory.js')).memory(),
  notices: async () => (await import('./notices.js')).notices(),
  registers: async () => (await import('./registers.js')).registers(),
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(BENCHES, name));
if (unknown.length) {
  console.error(`no bench "${unknown.join(' ')}": choose from ${Object.keys(BENCHES).join(', ')}`);
  process.exit(2);
}

console.log(`${machine()}, ${new Date().toISOString().slice(0, 10)}\n`);
for (const name of asked.length ? asked : Object.keys(BENCHES)) {
  const started = performance.now();
  const tables = await BENCHES[name]!();
  console.error(`${name}: ${Math.round((performance.now() - started) / 1000)} s`);
  for (const table of tables) console.log(markdown(table));
}
