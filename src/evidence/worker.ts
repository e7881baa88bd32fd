import { readPhotograph, type Sighting } from './passes.js';
import { loadDecoder } from './reading/zxing.js';

await loadDecoder();

/** The worker thread's task: a photograph's file in, the texts of its codes out. */
export default function read(bytes: Uint8Array): Promise<Sighting> {
  return readPhotograph(bytes);
}
