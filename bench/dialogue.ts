/**
 * The same six-question dialogue in our step and in the engines that a Node bot would otherwise be written with.
 * A turn goes from the state kept, parsed from JSON, to the state to keep, written to JSON.
 */
import { bisa } from './dialogue/bisa.js';
import { grammy } from './dialogue/grammy.js';
import { ANSWERS, type Engine, REPLIES } from './dialogue/questions.js';
import { xstateActor, xstatePure } from './dialogue/xstate.js';
import { cpuMs } from './measure.js';
import { figure, type Table, times } from './table.js';

/** A chat holds the dialogue so often; the first and the last are measured. */
const DIALOGUES = 100;
const ROUNDS = 5;
/** CPU time of one sample (ms). */
const SAMPLE_MS = 250;
/** CPU time before each sample (ms), uncounted: what another engine has pushed out is compiled again. */
const WARM_UP_MS = 150;
/** Chats at a time: conversations waits for a timer in every turn, in which others can go on. */
const CHATS = 8;

/** An engine with a chat's state before each dialogue that is measured. */
interface Measured {
  engine: Engine;
  windows: Window[];
}

interface Window {
  state: string;
  /** The largest state in the dialogue. */
  bytes: number;
  /** CPU time of a turn (µs), round by round. */
  samples: number[];
}

/** Turns a second, time and size of the state, early in a chat and late. */
export async function dialogue(): Promise<Table[]> {
  const engines = [
    bisa(),
    bisa({ whole: true }),
    xstatePure(),
    xstateActor(),
    grammy('anew'),
    grammy('forever'),
  ];
  const measured: Measured[] = [];
  for (const engine of engines) measured.push(await walk(engine));
  for (let round = 0; round < ROUNDS; round++) {
    for (const { engine, windows } of measured) {
      for (const window of windows) window.samples.push(await sample(engine, window.state));
    }
  }
  const micros = measured.map(({ windows }) => windows.map(({ samples }) => Math.min(...samples)));
  const [ours] = micros as [number, number][];
  return [
    {
      title: 'A dialogue of six questions',
      columns: [
        'engine',
        'turns a second',
        'µs a turn, 1st dialogue',
        "times Bisa's",
        `µs a turn, ${DIALOGUES}th`,
        "times Bisa's",
        'bytes of state, 1st',
        `bytes, ${DIALOGUES}th`,
      ],
      rows: measured.map(({ engine, windows }, i) => {
        const [early, late] = micros[i] as [number, number];
        return [
          engine.name,
          figure(1e6 / early),
          figure(early),
          times(early / ours![0]),
          figure(late),
          times(late / ours![1]),
          ...windows.map(({ bytes }) => figure(bytes)),
        ];
      }),
      notes: [
        'A turn: the state parsed from JSON, one answer, the state written to JSON. All engines ask the same six ' +
          'questions in the same order (checked on the way to every measurement) and begin again after the last.',
        `CPU time of one process, best of ${ROUNDS} rounds of ${SAMPLE_MS} ms taken in turn, so that what else runs on ` +
          'the machine counts little. conversations also waits for a timer (about 1 ms) in every turn, which is ' +
          'not counted.',
        'Texts are ids in all of them. Bisa includes what every turn of a real chat has: global words ("batal", ' +
          '"menu"), answers read as colloquial Indonesian (the peers: a check of one line), the labels of choices ' +
          'formatted to match against, the trail for "kembali". The recogniser is in the second row alone: there is ' +
          'nothing like it in the peers.',
      ],
    },
  ];
}

/** Goes through a whole chat, checks every reply, and keeps the state before the dialogues that are measured. */
async function walk(engine: Engine): Promise<Measured> {
  const windows: Window[] = [];
  let { state } = await engine.turn(null, '/start');
  for (let dialogue = 1; dialogue <= DIALOGUES; dialogue++) {
    const window: Window = { state, bytes: 0, samples: [] };
    for (const [i, answer] of ANSWERS.entries()) {
      const after = await engine.turn(state, answer);
      if (after.says !== REPLIES[i]) {
        throw new Error(`${engine.name} says "${after.says}" in dialogue ${dialogue}, not "${REPLIES[i]}"`);
      }
      state = after.state;
      window.bytes = Math.max(window.bytes, Buffer.byteLength(state));
    }
    if (dialogue === 1 || dialogue === DIALOGUES) windows.push(window);
  }
  return { engine, windows };
}

/** CPU time of a turn (µs), over whole dialogues from a state. */
async function sample(engine: Engine, from: string): Promise<number> {
  globalThis.gc?.();
  for (const cold = cpuMs(); cpuMs() - cold < WARM_UP_MS; ) await talk(engine, from);
  const started = cpuMs();
  let turns = 0;
  let used = 0;
  while (used < SAMPLE_MS) {
    await Promise.all(Array.from({ length: CHATS }, () => talk(engine, from)));
    turns += CHATS * ANSWERS.length;
    used = cpuMs() - started;
  }
  return (used * 1000) / turns;
}

async function talk(engine: Engine, from: string): Promise<void> {
  let state = from;
  for (const answer of ANSWERS) {
    const after = engine.turn(state, answer);
    state = (after instanceof Promise ? await after : after).state;
  }
}
