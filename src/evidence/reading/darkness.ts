import type { Picture } from '../photograph.js';

/**
 * A picture with light and contrast evened out: 127.5 is the mean of the surroundings (`reach` pixels each way), the
 * ends of the range are one and a quarter of their standard deviations away.
 */
export function darkness({ pixels, width, height }: Picture, reach: number): Picture {
  const stride = width + 1;
  const sums = new Float64Array(stride * (height + 1));
  const squares = new Float64Array(stride * (height + 1));
  for (let y = 0; y < height; y++) {
    let [row, rowSquares] = [0, 0];
    for (let x = 0; x < width; x++) {
      const level = pixels[y * width + x]!;
      row += level;
      rowSquares += level * level;
      const at = (y + 1) * stride + x + 1;
      sums[at] = sums[at - stride]! + row;
      squares[at] = squares[at - stride]! + rowSquares;
    }
  }
  const even = new Uint8ClampedArray(width * height);
  for (let y = 0; y < height; y++) {
    const top = Math.max(0, y - reach);
    const bottom = Math.min(height, y + reach + 1);
    for (let x = 0; x < width; x++) {
      const left = Math.max(0, x - reach);
      const right = Math.min(width, x + reach + 1);
      const area = (bottom - top) * (right - left);
      const a = bottom * stride + right;
      const b = bottom * stride + left;
      const c = top * stride + right;
      const d = top * stride + left;
      const mean = (sums[a]! - sums[b]! - sums[c]! + sums[d]!) / area;
      const spread = Math.sqrt(
        Math.max((squares[a]! - squares[b]! - squares[c]! + squares[d]!) / area - mean * mean, 16),
      );
      even[y * width + x] = 127.5 + ((pixels[y * width + x]! - mean) / spread) * 102;
    }
  }
  return { pixels: new Uint8Array(even.buffer), width, height };
}
