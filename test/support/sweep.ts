import sharp from 'sharp';
import {
  blur,
  CONDITIONS,
  type Condition,
  chain,
  type Degrade,
  type Grey,
  mapped,
  moire,
  noise,
  perspective,
  resize,
  same,
  warped,
} from './degraded.js';

/** Fifty conditions under which certificates are photographed: those of `CONDITIONS`, and more of each kind and others. */
export const SWEEP: Record<string, Condition> = {
  ...CONDITIONS,
  'blur σ 1.5 px': { degrade: blur(1.5) },
  'size 60 %': { degrade: resize(0.6) },
  'size 40 %': { degrade: resize(0.4) },
  'size 45 %, blur σ 0.7 px': { degrade: chain(resize(0.45), blur(0.7)) },
  'JPEG quality 30': { degrade: same, quality: 30 },
  'JPEG quality 8': { degrade: same, quality: 8 },
  'noise σ 25': { degrade: noise(25) },
  'noise σ 60': { degrade: noise(60) },
  'perspective, blur σ 0.7 px': { degrade: chain(perspective, blur(0.7)) },
  'moiré, perspective': { degrade: chain(perspective, blur(0.8), moire) },
  'light on dark': { degrade: inverted },
  'light on dark, blur σ 1.5 px': { degrade: chain(inverted, blur(1.5)) },
  'turned by 20°': { degrade: turned(20) },
  'turned by 45°, blur σ 1 px': { degrade: chain(turned(45), blur(1)) },
  'motion 3 px': { degrade: motion(3) },
  'motion 5 px': { degrade: motion(5) },
  'motion 7 px': { degrade: motion(7) },
  'motion 4 px, noise σ 12': { degrade: chain(motion(4), noise(12)) },
  'glare, small': { degrade: glare(0.05) },
  'glare, larger': { degrade: glare(0.085) },
  'glare, blur σ 1.5 px': { degrade: chain(glare(0.05), blur(1.5)) },
  'folded once': { degrade: chain(folded(1), blur(0.7)) },
  'folded twice': { degrade: chain(folded(2), blur(0.7)) },
  'folded twice, blur σ 1.5 px': { degrade: chain(folded(2), blur(1.5)) },
  'around a bottle': { degrade: chain(bottle(0.75), blur(0.7)) },
  'around a narrower bottle': { degrade: chain(bottle(0.92), blur(0.7)) },
  'low light': { degrade: chain(blur(0.8), dimmed(0.3), noise(6)) },
  'low light, blur σ 1.5 px': { degrade: chain(blur(1.5), dimmed(0.25), noise(4)) },
  'low light, much noise': { degrade: chain(blur(0.7), dimmed(0.25), noise(10)) },
  'photograph of a screen': { degrade: chain(screen, perspective, blur(0.7)) },
  'photograph of a screen, glare': { degrade: chain(screen, glare(0.04), blur(0.8)) },
  'A4 sheet by phone, code of 50 mm': { degrade: chain(onSheet(50), noise(5)), quality: 85 },
  'A4 sheet by phone, code of 35 mm': { degrade: chain(onSheet(35), noise(5)), quality: 85 },
};

function inverted(grey: Grey): Grey {
  return mapped(grey, (level) => 255 - level);
}

function turned(degrees: number): Degrade {
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  // room for the corners
  const room = Math.abs(cos) + Math.abs(sin);
  return (grey) =>
    warped(grey, (x, y) => [(x * cos - y * sin) * room * 0.8, (x * sin + y * cos) * room * 0.8]);
}

/** The hand has moved by so many pixels, in any direction, while the shutter was open. */
function motion(length: number): Degrade {
  return (grey, random) => {
    const turn = random() * Math.PI;
    const half = grey.side / 2;
    const steps = 2 * length + 1;
    const shifted = Array.from({ length: steps }, (_, step) => {
      const along = ((step / (steps - 1) - 0.5) * length) / half;
      return warped(grey, (x, y) => [x + along * Math.cos(turn), y + along * Math.sin(turn)]).levels;
    });
    return mapped(
      grey,
      (_level, x, y) => shifted.reduce((sum, levels) => sum + levels[y * grey.side + x]!, 0) / steps,
    );
  };
}

/** The reflection of a lamp somewhere on the code, its radius a share of the picture's side. */
function glare(radius: number): Degrade {
  return (grey, random) => {
    const { side } = grey;
    const [left, top] = [(0.25 + 0.35 * random()) * side, (0.25 + 0.35 * random()) * side];
    return mapped(grey, (level, x, y) => {
      const apart = Math.hypot(x - left, y - top) / (radius * side);
      return level + (255 - level) / (1 + Math.exp((apart - 1) * 9));
    });
  };
}

/** Paper that was folded: each half lies at an angle of its own, in a light of its own. */
function folded(times: number): Degrade {
  return (grey, random) => {
    const folds = Array.from({ length: times }, (_, fold) => ({
      turn: (fold * Math.PI) / 2 + (random() - 0.5) * 0.4,
      at: (random() - 0.5) * 0.3 - 0.15,
      squeeze: 0.04 + random() * 0.05,
      shade: 0.65 + random() * 0.2,
    }));
    const half = grey.side / 2;
    const beyond = (x: number, y: number, { turn, at }: (typeof folds)[number]) =>
      x * Math.cos(turn) + y * Math.sin(turn) - at;
    const bent = warped(grey, (x, y) => {
      let [u, v] = [x, y];
      for (const fold of folds) {
        const over = Math.max(0, beyond(x, y, fold)) * fold.squeeze;
        u += over * Math.cos(fold.turn);
        v += over * Math.sin(fold.turn);
      }
      return [u, v];
    });
    return mapped(bent, (level, column, row) => {
      const [x, y] = [column / half - 1, row / half - 1];
      return folds.reduce(
        (sum, fold) => sum * (1 - (1 - fold.shade) / (1 + Math.exp(-beyond(x, y, fold) * half))),
        level,
      );
    });
  };
}

/** Around an upright bottle, `bow` of its radius in sight. */
function bottle(bow: number): Degrade {
  return (grey, random) => {
    const tilt = (random() - 0.5) * 0.12;
    return warped(grey, (x, y) => {
      const around = Math.asin(Math.min(Math.max(x * bow, -0.995), 0.995)) / bow;
      return [around * 0.9, y + tilt * (1 - Math.sqrt(Math.max(0, 1 - (x * bow) ** 2)))];
    });
  };
}

/** So much of the light is left, and the contrast with it. */
function dimmed(share: number): Degrade {
  return (grey) => mapped(grey, (level) => level * share + 8);
}

/** The pixels of a screen, each with a dark gap, and its light, which falls off to a side. */
function screen(grey: Grey, random: () => number): Grey {
  const pitch = 3 + random();
  return mapped(grey, (level, x, y) => {
    const gap = (x % pitch < 0.7 ? 0.7 : 1) * (y % pitch < 0.7 ? 0.75 : 1);
    return (level * gap + 18) * (1 - (0.25 * x) / grey.side);
  });
}

/** Pixels a millimetre of a sheet that fills a photograph of seven million. */
const SHARPNESS = 8.6;
const TABLE = 2640;

/** A sheet of A4 on a table, photographed from above by a hand that does not keep level; the code so many mm wide. */
function onSheet(width: number): Degrade {
  return async ({ levels, side }, random) => {
    const pixels = Uint8Array.from(levels);
    const code = await sharp(pixels, { raw: { width: side, height: side, channels: 1 } })
      .extract({ left: 60, top: 60, width: 400, height: 400 })
      .resize(Math.round(width * SHARPNESS), null, { kernel: 'cubic' })
      .toColourspace('b-w')
      .png()
      .toBuffer();
    const [paperWidth, paperHeight] = [Math.round(210 * SHARPNESS), Math.round(297 * SHARPNESS)];
    const lines = Array.from(
      { length: 34 },
      (_, line) =>
        `<text x="${20 * SHARPNESS}" y="${(20 + 5.5 * line) * SHARPNESS}" font-size="${3.6 * SHARPNESS}">Surat keterangan vaksinasi, baris ${line}: nama, tanggal lahir, jenis vaksin, nomor batch</text>`,
    );
    const sheet = Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="${paperWidth}" height="${paperHeight}"><rect width="100%" height="100%" fill="#eeeeee"/>${lines.join('')}</svg>`,
    );
    const [left, top] = [(TABLE - paperWidth) / 2, (TABLE - paperHeight) / 2].map(Math.round) as [
      number,
      number,
    ];
    const scene = await sharp({ create: { width: TABLE, height: TABLE, channels: 3, background: '#7a7470' } })
      .composite([
        { input: sheet, left, top },
        {
          input: code,
          left: left + Math.round((40 + 60 * random()) * SHARPNESS),
          top: top + Math.round(220 * SHARPNESS),
        },
      ])
      .blur(1.1)
      .greyscale()
      .toColourspace('b-w')
      .raw()
      .toBuffer();
    const [across, down] = [(random() - 0.5) * 0.12, (random() - 0.5) * 0.12];
    return warped({ levels: Float32Array.from(scene), side: TABLE }, (x, y) => {
      const depth = 1 / (1 + across * x + down * y);
      return [x * depth, y * depth];
    });
  };
}
