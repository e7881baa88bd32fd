import sharp, { type Sharp } from 'sharp';

/** A GIF of 35 bytes that claims a size. */
export function gifOf(width: number, height: number): Buffer {
  const size = Buffer.alloc(4);
  size.writeUInt16LE(width, 0);
  size.writeUInt16LE(height, 2);
  return Buffer.concat([
    Buffer.from('GIF89a'),
    size,
    Buffer.from('800000000000ffffff2c00000000', 'hex'),
    size,
    Buffer.from('0002024c01003b', 'hex'),
  ]);
}

/** A PDF whose pages are JPEG pictures of 400 by 400 pixels; `width` and `height` are those of its pages (points). */
export function pdfOf(pictures: Buffer[], width = 400, height = width): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.4\n')];
  const offsets: number[] = [];
  const length = () => parts.reduce((sum, part) => sum + part.length, 0);
  const object = (head: string, stream?: Buffer) => {
    offsets.push(length());
    parts.push(Buffer.from(`${offsets.length} 0 obj\n${head}\n`));
    if (stream) parts.push(Buffer.from('stream\n'), stream, Buffer.from('\nendstream\n'));
    parts.push(Buffer.from('endobj\n'));
  };
  const kids = pictures.map((_, page) => `${3 + page * 3} 0 R`).join(' ');
  object('<< /Type /Catalog /Pages 2 0 R >>');
  object(`<< /Type /Pages /Count ${pictures.length} /Kids [${kids}] >>`);
  for (const [page, picture] of pictures.entries()) {
    const first = 3 + page * 3;
    const draw = Buffer.from(`q ${width} 0 0 ${height} 0 0 cm /Im Do Q`);
    object(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Contents ${first + 1} 0 R ` +
        `/Resources << /XObject << /Im ${first + 2} 0 R >> >> >>`,
    );
    object(`<< /Length ${draw.length} >>`, draw);
    object(
      '<< /Type /XObject /Subtype /Image /Width 400 /Height 400 /ColorSpace /DeviceRGB /BitsPerComponent 8 ' +
        `/Filter /DCTDecode /Length ${picture.length} >>`,
      picture,
    );
  }
  const start = length();
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  parts.push(
    Buffer.from(
      `xref\n0 ${offsets.length + 1}\n0000000000 65535 f \n${table}` +
        `trailer << /Size ${offsets.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}

/** A grey picture that is all grain, the same one each time: what a reader takes for a finder in it stays the same. */
export function grain(width: number, height: number): Sharp {
  const bytes = new Uint8Array(width * height);
  let state = 440_1395;
  for (let at = 0; at < bytes.length; at++) {
    // xorshift32
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    bytes[at] = state >>> 24;
  }
  return sharp(bytes, { raw: { width, height, channels: 1 } }).toColourspace('srgb');
}
