import { beforeEach, expect, it } from 'vitest';
import type { IncomingMessage } from '../../../src/channels/channel.js';
import { LoopGuard } from '../../../src/channels/loop-guard.js';
import { Arrivals } from '../../../src/channels/whatsapp/arrivals.js';
import { searchedLog } from '../../support/searched-log.js';
import { MemoryVault } from './vault.js';

const [OLD, NEW] = ['628110000890', '628220000123'];
const [ANI, BUDI] = ['51@lid', '52@lid'];

let accepted: IncomingMessage[];
let arrivals: Arrivals;
let count = 0;

beforeEach(() => {
  accepted = [];
  arrivals = new Arrivals({
    vault: new MemoryVault(),
    accept: async (message) => void accepted.push(message),
    guard: new LoopGuard({ isHeld: async () => false, silenced: async () => {} }),
    fetch: async () => null,
    clock: () => 0,
    signal: new AbortController().signal,
    log: searchedLog(),
  });
});

/** A text from an account with a number, where it is known. */
function says(number: string | null, lid: string) {
  const address = number ? { id: number, aliases: [lid] } : { id: lid, aliases: [] };
  return arrivals.take([{ address, key: `m-${++count}`, at: 0, body: { kind: 'text', text: 'halo' } }]);
}
const told = () =>
  accepted.map(({ address: { id }, body }) => (body.kind === 'moved' ? `${id} > ${body.to}` : id));

it('tells that an account writes with another number than before, once, before what it writes', async () => {
  await says(OLD, ANI);
  await says(OLD, ANI);
  await says(null, ANI);
  await says(NEW, ANI);
  await says(NEW, ANI);
  expect(told()).toEqual([OLD, OLD, ANI, `${OLD} > ${NEW}`, NEW, NEW]);
});

it('takes whoever had a number away from it when another account writes with it', async () => {
  await says(OLD, ANI);
  await says(OLD, BUDI);
  expect(told()).toEqual([OLD, `${OLD} > ${ANI}`, OLD]);
  // who had it writes with a new one: that is no news any more
  await says(NEW, ANI);
  await says(OLD, BUDI);
  expect(told().slice(3)).toEqual([NEW, OLD]);
});

it('tells of both when two change numbers', async () => {
  await says(OLD, ANI);
  await says(NEW, BUDI);
  await says(NEW, ANI);
  await says(OLD, BUDI);
  expect(told().slice(2)).toEqual([`${NEW} > ${BUDI}`, `${OLD} > ${NEW}`, NEW, OLD]);
});
