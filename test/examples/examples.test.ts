import { afterAll, describe, expect, test } from 'vitest';
import { readExamples } from '../../src/examples/files.js';
import { runExamples } from '../../src/examples/run.js';
import { openSamples } from '../../src/examples/samples.js';
import { shipped } from '../support/scripts.js';

const acts = shipped.flows.book.policies.map(({ id }) => id);
const examples = readExamples('flows/examples', acts);
const conversations = examples.scripts.filter(({ file }) => file.includes('/conversations/'));
const messages = examples.scripts.filter(({ file }) => file.includes('/messages/'));
const services = [...shipped.flows.book.services.keys()];
const samples = openSamples('flows');
afterAll(() => samples.close());

const replies = examples.scripts.flatMap(({ file, value }) =>
  value.turns.flatMap(({ bot }) => bot.map((text) => ({ file, text }))),
);

/** A map that tells which of its keys were looked up. */
class Watched<V> extends Map<string, V> {
  constructor(
    entries: ReadonlyMap<string, V>,
    private readonly looked: (key: string) => void,
  ) {
    super();
    for (const [key, value] of entries) this.set(key, value);
  }

  override get(key: string): V | undefined {
    this.looked(key);
    return super.get(key);
  }
}

/** Where the conversations have been: nodes of dialogues. */
const seen = new Set<string>();
const dialogues = [...shipped.flows.dialogues].map(([id, compiled]) => {
  const nodes = new Watched(compiled.nodes, (node) => seen.add(`${id}/${node}`));
  return [id, { ...compiled, nodes }] as const;
});
const watched = { ...shipped, flows: { ...shipped.flows, dialogues: new Map(dialogues) } };
const played = new Map<string, ReturnType<typeof runExamples>>();

/** Plays a script, once for all that is asked of it. */
function play(script: (typeof examples.scripts)[number]): ReturnType<typeof runExamples> {
  const options = { readSample: samples.readSample };
  const run = played.get(script.file) ?? runExamples(watched, { rulings: [], scripts: [script] }, options);
  played.set(script.file, run);
  return run;
}

describe('the officers examples', () => {
  test.each(examples.scripts.map((one) => [one.file, one] as const))('%s', async (_file, script) => {
    const { failing } = await play(script);
    expect(failing).toEqual([]);
  });

  test.each(examples.rulings.map((one) => [one.file, one] as const))('%s', async (_file, rulings) => {
    const { failing } = await runExamples(shipped, { rulings: [rulings], scripts: [] });
    expect(failing).toEqual([]);
  });
});

describe('what they cover', () => {
  test('every service: three verdicts at least, and ten messages of residents', () => {
    const short = services.filter((id) => {
      const rulings = examples.rulings.find(({ value }) => value.id === id)?.value.examples ?? [];
      const turns = messages.find(({ value }) => value.id === id)?.value.turns ?? [];
      return rulings.length < 3 || turns.length < 10;
    });
    expect(short).toEqual([]);
  });

  test('sixty conversations at least, in which every service is ruled on', () => {
    expect(conversations.length).toBeGreaterThanOrEqual(60);
    const told = conversations
      .flatMap(({ value }) => value.turns.flatMap(({ effects }) => effects))
      .join('\n');
    expect(services.filter((id) => !told.includes(`verdict ${id} `))).toEqual([]);
  });

  test('every dialogue is gone through, and every question of one is asked', async () => {
    for (const script of examples.scripts) await play(script);
    const questions = dialogues.flatMap(([id, { nodes }]) =>
      [...nodes.values()].filter(({ question }) => question).map((node) => `${id}/${node.id}`),
    );
    const entered = new Set([...seen].map((place) => place.split('/')[0]!));
    expect([...shipped.flows.dialogues.keys()].filter((id) => !entered.has(id))).toEqual([]);
    expect(questions.filter((place) => !seen.has(place))).toEqual([]);
  });
});

describe('the rules against scandal, in every reply', () => {
  /** The city's own and the state's, which a resident may be sent to, and those that open the hotline's own chats. */
  const LINKS = ['bekasikota.go.id', 'oss.go.id', 'lapor.go.id', 't.me', 'wa.me'];

  test.each([
    ['refuses nobody outright', /(?<!jangan )\b(di)?tolak\b/i],
    [
      'asks for no number, code or money',
      /(kirim|sebutkan|tulis|berikan)[^.]*\b(NIK|OTP|PIN)\b(?![^.]*(jangan|tidak pernah))/i,
    ],
    ['has no domain that is not the ministry’s any more', /pedulilindungi\.id/i],
  ])('%s', (_name, forbidden) => {
    expect(replies.filter(({ text }) => forbidden.test(text))).toEqual([]);
  });

  test('sends links of a short list alone', () => {
    const links = replies.flatMap(
      ({ text }) => text.match(/\b[a-z0-9-]+(\.[a-z0-9-]+)*\.(id|com|org|net|me)\b/gi) ?? [],
    );
    expect(links.filter((link) => !LINKS.some((own) => link === own || link.endsWith(`.${own}`)))).toEqual(
      [],
    );
  });

  test('fits a phone screen, with at most three choices where a question is the bot’s own', () => {
    const long = replies.filter(({ text }) => text.length > 900 || text.split('\n').length > 18);
    expect(long).toEqual([]);
    // the lines of a head's list, and of a house, are no choices
    const choices = replies.filter(
      ({ text }) =>
        !/Balas nomor untuk|^Siap, Bapak\/Ibu|^\*Sudah saya catat|sudah saya betulkan|^\*.*\d+ penghuni$|^\*\d+ warga yang ditanyakan/m.test(
          text,
        ),
    );
    expect(choices.filter(({ text }) => /^4\. /m.test(text))).toEqual([]);
  });
});
