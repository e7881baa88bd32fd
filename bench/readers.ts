import { scanGrayBuffer, ZBarSymbolType } from '@undecaf/zbar-wasm';
import jsqr from 'jsqr';
import { type ReaderOptions, readBarcodes } from 'zxing-wasm/reader';
import type { Picture } from '../src/evidence/picture.js';

/** A decoder that ours is measured against; each takes the same grey pixels. */
export interface Peer {
  name: string;
  /** The texts of the QR codes of a picture. */
  decode(picture: Picture): Promise<string[]>;
}

export const PEERS: Peer[] = [
  { name: 'zxing-wasm 3.1 alone, with all its `try` options', decode: zxing },
  { name: 'jsQR 1.4', decode: jsQr },
  { name: 'zbar-wasm 0.11', decode: zbar },
];

const ZXING: ReaderOptions = {
  formats: ['QRCode'],
  tryHarder: true,
  tryRotate: true,
  tryInvert: true,
  tryDownscale: true,
  tryDenoise: true,
  textMode: 'Plain',
};

async function zxing({ pixels, width, height }: Picture): Promise<string[]> {
  const greymap = Buffer.concat([Buffer.from(`P5 ${width} ${height} 255\n`), pixels]);
  return (await readBarcodes(greymap, ZXING)).map(({ text }) => text);
}

async function jsQr({ pixels, width, height }: Picture): Promise<string[]> {
  const rgba = new Uint8ClampedArray(pixels.length * 4);
  for (let at = 0; at < pixels.length; at++) {
    rgba[at * 4] = rgba[at * 4 + 1] = rgba[at * 4 + 2] = pixels[at]!;
    rgba[at * 4 + 3] = 255;
  }
  const code = jsqr.default(rgba, width, height);
  return code ? [code.data] : [];
}

async function zbar({ pixels, width, height }: Picture): Promise<string[]> {
  const symbols = await scanGrayBuffer(pixels.slice().buffer, width, height);
  return symbols
    .filter(({ type }) => type === ZBarSymbolType.ZBAR_QRCODE)
    .map((symbol) => symbol.decode('utf-8'));
}
