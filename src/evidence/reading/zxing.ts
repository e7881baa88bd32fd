import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { prepareZXingModule, type ReaderOptions, type ReadResult, readBarcodes } from 'zxing-wasm/reader';
import type { Picture } from '../picture.js';
import type { Said } from './parts.js';
import type { Point } from './raster.js';

const OPTIONS: ReaderOptions = {
  formats: ['QRCode'],
  tryHarder: true,
  tryRotate: true,
  tryInvert: true,
  tryDownscale: true,
  textMode: 'Plain',
  maxNumberOfSymbols: 64,
  returnErrors: true,
};

/** A code of a picture: what it says, or `null` where it was seen but could not be read. */
export interface Code {
  said: Said | null;
  /** Its corners, clockwise from the top left (pixels). */
  corners: Point[];
}

/** Loads the decoder from its package; it would otherwise fetch it. */
export async function loadDecoder(): Promise<void> {
  const wasm = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');
  await prepareZXingModule({ overrides: { wasmBinary: bytesOf(wasm) }, fireImmediately: true });
}

/** Finds the QR codes of a picture; `more` are further tries of the decoder. Call `loadDecoder` first. */
export async function findCodes(picture: Picture, more: ReaderOptions = {}): Promise<Code[]> {
  const results = await readBarcodes(portableGreymap(picture), { ...OPTIONS, ...more });
  return results.map(({ position, ...result }) => ({
    said: result.isValid ? saidBy(result) : null,
    corners: [position.topLeft, position.topRight, position.bottomRight, position.bottomLeft],
  }));
}

/** Reads the other codes in two dimensions that certificates and tickets are printed in. */
export function findOtherCodes(picture: Picture): Promise<Code[]> {
  // What looks like one of these and is not read is in most cases none.
  return findCodes(picture, { formats: ['AztecCode', 'DataMatrix', 'PDF417'], returnErrors: false });
}

/** Reads codes of rows of bars. */
export function findBars(picture: Picture): Promise<Code[]> {
  return findCodes(picture, { formats: ['PDF417'], returnErrors: false });
}

/** Pixels a module, and light modules around, of a code that is drawn for the decoder. */
const PEN = 3;
const QUIET = 4;

/** What a QR code says whose modules are known (darkness from 0 to 1), or `null` where too many are wrong. */
export async function decodeModules(modules: Float32Array, size: number): Promise<Said | null> {
  const side = (size + 2 * QUIET) * PEN;
  const pixels = new Uint8Array(side * side).fill(255);
  for (let v = 0; v < size; v++)
    for (let u = 0; u < size; u++) {
      if (modules[v * size + u]! <= 0.5) continue;
      const at = (v + QUIET) * PEN * side + (u + QUIET) * PEN;
      for (let row = 0; row < PEN; row++) pixels.fill(0, at + row * side, at + row * side + PEN);
    }
  const greymap = portableGreymap({ pixels, width: side, height: side });
  const [result] = await readBarcodes(greymap, {
    formats: ['QRCode'],
    isPure: true,
    binarizer: 'FixedThreshold',
    textMode: 'Plain',
  });
  return result?.isValid ? saidBy(result) : null;
}

/** The decoder tells where a code belongs among several; of how many, a PDF417 need not know. */
function saidBy(
  result: Pick<ReadResult, 'text' | 'format' | 'bytes' | 'sequenceId' | 'sequenceIndex' | 'sequenceSize'>,
): Said {
  const { text, format, bytes, sequenceId, sequenceIndex: place, sequenceSize: of } = result;
  if (of < 0) return { text, part: null };
  return { text, part: { set: `${format} ${of} ${sequenceId}`, place, of, bytes: bytes.slice() } };
}

/** The decoder takes grey pixels as a PGM file; as `ImageData` they would have to be blown up to four channels first. */
function portableGreymap({ pixels, width, height }: Picture): Uint8Array {
  return Buffer.concat([Buffer.from(`P5 ${width} ${height} 255\n`), pixels]);
}

function bytesOf(file: string): ArrayBuffer {
  const { buffer, byteOffset, byteLength } = readFileSync(file);
  return buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
}
