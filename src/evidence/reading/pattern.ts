/** The modules of a QR code that are the same whatever it says (ISO/IEC 18004): 1 dark, 0 light, -1 free. */
export function fixedModules(size: number): Int8Array {
  const fixed = new Int8Array(size * size).fill(-1);
  const set = (x: number, y: number, dark: boolean) => {
    if (x >= 0 && y >= 0 && x < size && y < size) fixed[y * size + x] = dark ? 1 : 0;
  };
  for (let at = 8; at < size - 8; at++) {
    set(at, 6, at % 2 === 0);
    set(6, at, at % 2 === 0);
  }
  for (const [x, y] of alignmentCentres(size))
    for (let dy = -2; dy <= 2; dy++)
      for (let dx = -2; dx <= 2; dx++) set(x + dx, y + dy, Math.max(Math.abs(dx), Math.abs(dy)) !== 1);
  for (const [x, y] of [
    [3, 3],
    [size - 4, 3],
    [3, size - 4],
  ] as const)
    for (let dy = -4; dy <= 4; dy++)
      for (let dx = -4; dx <= 4; dx++) {
        const ring = Math.max(Math.abs(dx), Math.abs(dy));
        set(x + dx, y + dy, ring !== 2 && ring !== 4);
      }
  return fixed;
}

/** The middles of the alignment patterns of a QR code of `size` modules, as module columns and rows. */
export function alignmentCentres(size: number): [number, number][] {
  const version = (size - 17) / 4;
  if (version < 2) return [];
  const count = Math.floor(version / 7) + 2;
  const step = version === 32 ? 26 : Math.ceil((version * 4 + 4) / (count * 2 - 2)) * 2;
  const places = [6];
  for (let at = count - 2; at >= 0; at--) places.push(size - 7 - at * step);
  const centres: [number, number][] = [];
  for (const y of places)
    for (const x of places) {
      const last = size - 7;
      const onFinder = (x === 6 && y === 6) || (x === last && y === 6) || (x === 6 && y === last);
      if (!onFinder) centres.push([x, y]);
    }
  return centres;
}
