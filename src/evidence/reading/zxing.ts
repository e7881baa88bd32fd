import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { prepareZXingModule, type ReaderOptions, readBarcodes } from 'zxing-wasm/reader';
import type { Picture } from '../photograph.js';
import type { Point } from './raster.js';

const OPTIONS: ReaderOptions = {
  formats: ['QRCode'],
  tryHarder: true,
  tryRotate: true,
  tryInvert: true,
  tryDownscale: true,
  textMode: 'Plain',
  maxNumberOfSymbols: 16,
  returnErrors: true,
};

/** A QR code of a picture: its text, or `null` where it was seen but could not be read. */
export interface Code {
  text: string | null;
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
  return results.map(({ isValid, text, position }) => ({
    text: isValid ? text : null,
    corners: [position.topLeft, position.topRight, position.bottomRight, position.bottomLeft],
  }));
}

/** Pixels a module, and light modules around, of a code that is drawn for the decoder. */
const PEN = 3;
const QUIET = 4;

/** The text of a code whose modules are known (darkness from 0 to 1), or `null` where too many are wrong. */
export async function decodeModules(modules: Float32Array, size: number): Promise<string | null> {
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
  return result?.isValid ? result.text : null;
}

/** The decoder takes grey pixels as a PGM file; as `ImageData` they would have to be blown up to four channels first. */
function portableGreymap({ pixels, width, height }: Picture): Uint8Array {
  return Buffer.concat([Buffer.from(`P5 ${width} ${height} 255\n`), pixels]);
}

function bytesOf(file: string): ArrayBuffer {
  const { buffer, byteOffset, byteLength } = readFileSync(file);
  return buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
}
