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
