import { type PDFiumDocument, PDFiumLibrary } from '@hyzyla/pdfium';
import type { Picture } from '../photograph.js';

/** Pages looked at; a certificate is on the first. */
const MOST_PAGES = 4;
/** The longest side a page is drawn at (pixels): 200 dots an inch on A4. */
const SIDE = 2340;

let library: Promise<PDFiumLibrary> | null = null;

/** The first pages of a PDF, drawn one by one as they are asked for. @throws where it is damaged or locked. */
export async function* pagesOf(bytes: Uint8Array): AsyncGenerator<Picture> {
  library ??= PDFiumLibrary.init();
  const document: PDFiumDocument = await (await library).loadDocument(bytes);
  try {
    const count = Math.min(document.getPageCount(), MOST_PAGES);
    for (let page = 0; page < count; page++) yield await draw(document, page);
  } finally {
    document.destroy();
  }
}

async function draw(document: PDFiumDocument, index: number): Promise<Picture> {
  const page = document.getPage(index);
  const { originalWidth, originalHeight } = page.getOriginalSize();
  // Whatever size the page claims, the picture has no more than SIDE by SIDE pixels.
  const scale = SIDE / Math.max(originalWidth, originalHeight, 1);
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
