import { createRequire } from 'node:module';
import qrcode from 'qrcode';

interface BitBuffer {
  put(value: number, length: number): void;
}

const { prototype } = createRequire(import.meta.url)('qrcode/lib/core/bit-buffer') as {
  prototype: BitBuffer;
};

/** The pictures (PNG) of a text in several QR codes (ISO/IEC 18004, 8); `set` is what they have in common (0 to 255). */
export async function structuredAppend(text: string, count: number, set: number): Promise<Buffer[]> {
  const length = Math.ceil(text.length / count);
  const pictures: Buffer[] = [];
  for (let place = 0; place < count; place++)
    pictures.push(await partOf(text.slice(place * length, (place + 1) * length), place, count, set));
  return pictures;
}

/** The library does not know such codes: their head is put before what it writes first. */
function partOf(text: string, place: number, count: number, set: number): Promise<Buffer> {
  const { put } = prototype;
  prototype.put = function (value, length) {
    prototype.put = put;
    this.put(3, 4);
    this.put(place, 4);
    this.put(count - 1, 4);
    this.put(set, 8);
    this.put(value, length);
  };
  // a size larger than the text needs, for the head; drawn before anything else can be
  const { version } = withoutHead(text, put);
  return qrcode.toBuffer(text, { version: version + 1, errorCorrectionLevel: 'M', scale: 4, margin: 4 });
}

function withoutHead(text: string, put: BitBuffer['put']): { version: number } {
  const patched = prototype.put;
  prototype.put = put;
  const code = qrcode.create(text, { errorCorrectionLevel: 'M' });
  prototype.put = patched;
  return code;
}
