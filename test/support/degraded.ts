import { readFileSync } from 'node:fs';
import qrcode from 'qrcode';
import sharp from 'sharp';

/** One certificate a line, made by make-degraded.ts. */
export const DEGRADED_TEXTS = 'test/fixtures/degraded/certificates.txt';

/** The side of a code with its margin, unless a condition shrinks it (pixels). */
const SIDE = 400;
/** The side of the picture around it. */
const SCENE = 520;

/** A grey picture, row by row. */
export interface Grey {
  levels: Float32Array;
  side: number;
}

export type Degrade = (grey: Grey, random: () => number) => Grey | Promise<Grey>;

export interface Condition {
  degrade: Degrade;
  /** JPEG quality. */
  quality?: number;
}

/** What happens to certificates on their way, by name. */
export const CONDITIONS: Record<string, Condition> = {
  'as it is': { degrade: same },
  'blur σ 1 px': { degrade: blur(1) },
  'blur σ 2 px': { degrade: blur(2) },
  'blur σ 2.5 px': { degrade: blur(2.5) },
  'blur σ 3 px': { degrade: blur(3) },
  'size 45 %': { degrade: resize(0.45) },
  'size 35 %': { degrade: resize(0.35) },
  'JPEG quality 15': { degrade: same, quality: 15 },
  'JPEG quality 6, blur σ 1.5 px': { degrade: blur(1.5), quality: 6 },
  'JPEG quality 15, blur σ 2 px': { degrade: blur(2), quality: 15 },
  'shadow, blur σ 2 px': { degrade: chain(shadow, blur(2)) },
  'noise σ 45': { degrade: noise(45) },
  'noise σ 45, blur σ 1 px': { degrade: chain(blur(1), noise(45)) },
  'perspective, blur σ 1.5 px': { degrade: chain(perspective, blur(1.5)) },
  'moiré of a screen': { degrade: chain(blur(0.8), moire) },
  'curl, blur σ 1 px': { degrade: chain(curl, blur(1)) },
  'crumpled, blur σ 1 px': { degrade: chain(crumple, blur(1)) },
};

export interface Degraded {
  text: string;
  bytes: Buffer;
}

/** The first `count` certificates under a condition; the same every time. */
export function degradedSet(name: string, count: number): Promise<Degraded[]> {
  return under(CONDITIONS[name]!, count);
}

/** The first `count` certificates under any condition; the same every time. */
export async function under({ degrade, quality = 80 }: Condition, count: number): Promise<Degraded[]> {
  const texts = readFileSync(DEGRADED_TEXTS, 'utf8').trim().split('\n').slice(0, count);
  return Promise.all(
    texts.map(async (text, at) => {
      const { levels, side } = await degrade(await drawn(text), seeded(at + 1));
      const pixels = Uint8Array.from(levels, (level) => Math.min(Math.max(Math.round(level), 0), 255));
      const picture = sharp(pixels, { raw: { width: side, height: side, channels: 1 } });
      return { text, bytes: await picture.toColourspace('b-w').jpeg({ quality }).toBuffer() };
    }),
  );
}

/** Numbers from 0 to 1, the same for a seed every time (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const drawings = new Map<string, Promise<Grey>>();

/** A code on a light grey table, as issuers print it (error correction Q); drawn once for all conditions. */
function drawn(text: string): Promise<Grey> {
  const drawing = drawings.get(text) ?? draw(text);
  drawings.set(text, drawing);
  return drawing;
}

async function draw(text: string): Promise<Grey> {
  const code = await qrcode.toBuffer(text, { width: SIDE, margin: 4, errorCorrectionLevel: 'Q' });
  const pixels = await sharp({ create: { width: SCENE, height: SCENE, channels: 3, background: '#c8c8c8' } })
    .composite([{ input: code }])
    .greyscale()
    .raw()
    .toBuffer();
  return { levels: Float32Array.from(pixels, (level) => 25 + level * 0.86), side: SCENE };
}

export function same(grey: Grey): Grey {
  return grey;
}

export function chain(...steps: Degrade[]): Degrade {
  return async (grey, random) => {
    let result = grey;
    for (const step of steps) result = await step(result, random);
    return result;
  };
}

export function blur(sigma: number): Degrade {
  const reach = Math.ceil(sigma * 3);
  const weights = Array.from({ length: 2 * reach + 1 }, (_, i) =>
    Math.exp(-((i - reach) ** 2) / (2 * sigma ** 2)),
  );
  const total = weights.reduce((sum, weight) => sum + weight);
  return ({ levels, side }) => {
    const along = (from: Float32Array, step: number, across: number) => {
      const into = new Float32Array(from.length);
      for (let line = 0; line < side; line++)
        for (let at = 0; at < side; at++) {
          let sum = 0;
          for (let i = -reach; i <= reach; i++)
            sum +=
              weights[i + reach]! * from[line * across + Math.min(Math.max(at + i, 0), side - 1) * step]!;
          into[line * across + at * step] = sum / total;
        }
      return into;
    };
    return { levels: along(along(levels, 1, side), side, 1), side };
  };
}

export function resize(factor: number): Degrade {
  return async ({ levels, side }) => {
    const pixels = Uint8Array.from(levels);
    const smaller = Math.round(side * factor);
    const small = await sharp(pixels, { raw: { width: side, height: side, channels: 1 } })
      .resize(smaller, smaller, { kernel: 'linear' })
      .toColourspace('b-w')
      .raw()
      .toBuffer();
    return { levels: Float32Array.from(small), side: smaller };
  };
}

/** The shadow of a hand over a part, soft at its edge. */
function shadow({ levels, side }: Grey, random: () => number): Grey {
  const turn = random() * Math.PI * 2;
  const edge = (random() - 0.5) * 0.3 * side;
  return mapped({ levels, side }, (level, x, y) => {
    const apart = (x - side / 2) * Math.cos(turn) + (y - side / 2) * Math.sin(turn) - edge;
    return level * (0.3 + 0.7 / (1 + Math.exp(-apart / 12)));
  });
}

export function noise(sigma: number): Degrade {
  return (grey, random) =>
    mapped(grey, (level) => {
      const [a, b] = [1 - random(), random()];
      return level + sigma * Math.sqrt(-2 * Math.log(a)) * Math.cos(2 * Math.PI * b);
    });
}

/** Seen from the side: one edge is further away, and everything is turned. */
export function perspective({ levels, side }: Grey, random: () => number): Grey {
  const tilt = 0.3 + 0.3 * random();
  const turn = (random() - 0.5) * 0.8;
  return warped({ levels, side }, (x, y) => {
    const [dx, dy] = [x * Math.cos(turn) - y * Math.sin(turn), x * Math.sin(turn) + y * Math.cos(turn)];
    const depth = 1 / (1 - tilt * 0.5 * dy);
    return [dx * depth * 1.1, dy * depth * 1.3];
  });
}

/** The rows and columns of a screen's pixels against the camera's. */
export function moire(grey: Grey, random: () => number): Grey {
  const [pitch, turn] = [2.2 + random() * 1.6, random() * 0.5];
  return mapped(grey, (level, x, y) => {
    const u = (x * Math.cos(turn) + y * Math.sin(turn)) / pitch;
    const v = (y * Math.cos(turn) - x * Math.sin(turn)) / pitch;
    return level * (0.72 + 0.28 * Math.sin(2 * Math.PI * u)) * (0.8 + 0.2 * Math.sin(2 * Math.PI * v)) + 10;
  });
}

/** Paper rolled to a part of a cylinder. */
function curl(grey: Grey, random: () => number): Grey {
  const [bow, turn] = [0.7 + 0.3 * random(), random() * Math.PI];
  return warped(grey, (x, y) => {
    const [u, v] = [x * Math.cos(turn) + y * Math.sin(turn), y * Math.cos(turn) - x * Math.sin(turn)];
    const around = Math.asin(Math.min(Math.max(u * bow, -0.99), 0.99)) / bow;
    const depth = 1 + 0.12 * (1 - Math.sqrt(Math.max(0, 1 - (u * bow) ** 2)));
    return [
      around * Math.cos(turn) - v * depth * Math.sin(turn),
      around * Math.sin(turn) + v * depth * Math.cos(turn),
    ];
  });
}

/** Soft folds every which way. */
function crumple(grey: Grey, random: () => number): Grey {
  const folds = Array.from({ length: 4 }, () => ({
    turn: random() * Math.PI,
    length: 2 + random() * 4,
    phase: random() * 6,
    height: 0.012 + random() * 0.012,
  }));
  return warped(grey, (x, y) => {
    let [dx, dy] = [0, 0];
    for (const { turn, length, phase, height } of folds) {
      const wave = height * Math.sin((x * Math.cos(turn) + y * Math.sin(turn)) * length + phase);
      dx += wave * Math.cos(turn);
      dy += wave * Math.sin(turn);
    }
    return [x + dx, y + dy];
  });
}

export function mapped({ levels, side }: Grey, map: (level: number, x: number, y: number) => number): Grey {
  return { levels: levels.map((level, at) => map(level, at % side, Math.floor(at / side))), side };
}

/** Each place of the result, in coordinates from -1 to 1, taken from another. */
export function warped({ levels, side }: Grey, from: (x: number, y: number) => [number, number]): Grey {
  const half = side / 2;
  return mapped({ levels, side }, (_, column, row) => {
    const [x, y] = from((column + 0.5) / half - 1, (row + 0.5) / half - 1);
    const [u, v] = [(x + 1) * half - 0.5, (y + 1) * half - 0.5];
    const [left, top] = [Math.floor(u), Math.floor(v)];
    if (left < 0 || top < 0 || left >= side - 1 || top >= side - 1) return 170;
    const at = top * side + left;
    const upper = levels[at]! * (left + 1 - u) + levels[at + 1]! * (u - left);
    const lower = levels[at + side]! * (left + 1 - u) + levels[at + side + 1]! * (u - left);
    return upper * (top + 1 - v) + lower * (v - top);
  });
}
