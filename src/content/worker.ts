import { parentPort, workerData } from 'node:worker_threads';
import { readChecked } from './check.js';
import type { Fault } from './fault.js';
import type { ContentPlace } from './sources.js';

/** What the thread is started with. */
export interface CheckTask {
  place: ContentPlace;
  /** Ids of texts that channels show by themselves. */
  shown: readonly string[];
}

/** What it answers: the sources without their places as JSON, or the faults. */
export type Checked = { sources: string } | { faults: Fault[] };

// Reads and checks flows and locales in a thread of its own, so that no turn waits for it.
const { place, shown } = workerData as CheckTask;
const { sources, faults } = readChecked(place, undefined, shown);
const answer: Checked =
  sources && faults.every(({ warning }) => warning) ? { sources: JSON.stringify(sources) } : { faults };
parentPort?.postMessage(answer);
