import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { prepareZXingModule, type ReaderOptions, readBarcodes } from 'zxing-wasm/reader';
import type { Picture } from './photograph.js';

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

/** The QR codes of a picture: the texts of those that could be read, and whether there are others that could not. */
export interface Codes {
  texts: string[];
  unread: boolean;
}

/** Loads the decoder from its package; it would otherwise fetch it. */
export async function loadDecoder(): Promise<void> {
  const wasm = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');
  await prepareZXingModule({ overrides: { wasmBinary: bytesOf(wasm) }, fireImmediately: true });
}

/** Finds the QR codes of a picture, each text once; `more` are further tries of the decoder. Call `loadDecoder` first. */
export async function findCodes(picture: Picture, more: ReaderOptions = {}): Promise<Codes> {
  const results = await readBarcodes(portableGreymap(picture), { ...OPTIONS, ...more });
  const texts = results.filter(({ isValid }) => isValid).map(({ text }) => text);
  return { texts: [...new Set(texts)], unread: results.some(({ isValid }) => !isValid) };
}

/** The decoder takes grey pixels as a PGM file; as `ImageData` they would have to be blown up to four channels first. */
function portableGreymap({ pixels, width, height }: Picture): Uint8Array {
  return Buffer.concat([Buffer.from(`P5 ${width} ${height} 255\n`), pixels]);
}

function bytesOf(file: string): ArrayBuffer {
  const { buffer, byteOffset, byteLength } = readFileSync(file);
  return buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
}
