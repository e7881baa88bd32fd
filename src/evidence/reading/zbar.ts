import { scanGrayBuffer, ZBarSymbolType } from '@undecaf/zbar-wasm';
import type { Picture } from '../photograph.js';
import type { Code } from './zxing.js';

/**
 * The QR codes that ZBar reads in a picture: it bears specks inside the modules that ZXing does not. A text in several
 * codes it joins itself, and tells those of which one is missing apart.
 */
export async function findCodesByZBar({ pixels, width, height }: Picture): Promise<Code[]> {
  const symbols = await scanGrayBuffer(pixels.slice().buffer, width, height);
  return symbols
    .filter(({ type }) => type === ZBarSymbolType.ZBAR_QRCODE)
    .map((symbol) => ({
      said: { text: symbol.decode('utf-8'), part: null },
      corners: symbol.points.map(({ x, y }) => ({ x, y })),
    }));
}
