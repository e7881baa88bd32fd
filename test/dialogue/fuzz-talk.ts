import { parseArgs } from 'node:util';
import { playTalks } from './random-talk.js';

/** Lets residents' turns come in any order: `npm run fuzz:talk -- --conversations 10000 --seed 1`. */
const { values } = parseArgs({
  options: {
    conversations: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
  },
});

/** So many are made at once, each lot from a seed of its own. */
const LOT = 500;

const wanted = Number(values.conversations);
for (let played = 0, seed = Number(values.seed); played < wanted; played += LOT, seed++) {
  const conversations = Math.min(LOT, wanted - played);
  const { turns } = playTalks(conversations, seed);
  console.log(`seed ${seed}: ${conversations} conversations, ${turns} turns, all as they must be`);
}
