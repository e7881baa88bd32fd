import { type PDFiumDocument, PDFiumLibrary } from '@hyzyla/pdfium';
import type { Picture } from '../photograph.js';

/** The longest side of a page (pixels): 200 dots an inch on A4, and 100 for a first look. */
const SIDE = 2340;
const FIRST_LOOK = 1170;

let library: Promise<PDFiumLibrary> | null = null;

/** A PDF whose pages can be drawn. */
export interface Pages {
  count: number;
  /** Draws a page, counted from 0; for a first look at half its size. @throws where it is damaged. */
  draw(page: number, firstLook: boolean): Promise<Picture>;
  close(): void;
}

/** Opens a PDF. @throws where it is damaged or locked. */
export async function openPdf(bytes: Uint8Array): Promise<Pages> {
  library ??= PDFiumLibrary.init();
  const document: PDFiumDocument = await (await library).loadDocument(bytes);
  return {
    count: document.getPageCount(),
    draw: (page, firstLook) => draw(document, page, firstLook ? FIRST_LOOK : SIDE),
    close: () => document.destroy(),
  };
}

async function draw(document: PDFiumDocument, index: number, side: number): Promise<Picture> {
  const page = document.getPage(index);
  const { originalWidth, originalHeight } = page.getOriginalSize();
  // Whatever size the page claims, the picture has no more than `side` by `side` pixels.
  const scale = side / Math.max(originalWidth, originalHeight, 1);
  const { data, width, height } = await page.render({
    scale,
    colorSpace: 'Gray',
    render: async ({ data }) => data,
  });
  const stride = data.length / height;
  if (stride === width) return { pixels: data.slice(), width, height };
  const pixels = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) pixels.set(data.subarray(y * stride, y * stride + width), y * width);
  return { pixels, width, height };
}
