import type { Picture } from '../photograph.js';
import { bend, CLOTH, PAPER } from './bend.js';
import { blankOf } from './blank.js';
import type { Candidate } from './candidates.js';
import { cutOut } from './cut.js';
import { darkness } from './darkness.js';
import type { Deadline } from './deadline.js';
import { equalise } from './equalise.js';
import { type Corners, cornersOf, frameOf } from './frame.js';
import { Grid } from './grid.js';
import type { Said } from './parts.js';
import { fixedModules } from './pattern.js';
import { levelAt, type Point } from './raster.js';
import { flatten, modulesOf } from './sample.js';
import { blurred } from './sharpen.js';
import { decodeModules } from './zxing.js';

/** Below this the three squares are no finders (correlation). */
const LIKE_FINDERS = 0.5;
/** Below this share of its fixed modules right, a grid is wrong. */
const LIKE_GRID = 0.6;
/** Above this share it is the grid of a code: text and noise do not come so far. */
const LIKE_CODE = 0.7;
/** Below this share the code does not lie flat, and blur is no matter yet. */
const FLAT = 0.8;
/** Blurs that are tried (standard deviation, modules), the likeliest first. */
const BLURS = [0.45, 0.6, 0.7, 0.8];
/** The drift comes out too small, since the modules were fitted to the grid that is off. */
const CORRECTION = 5;

/** What looking closely at a located code gives. */
export interface Look {
  said: Said | null;
  /** Whether it is a QR code at all: its finders and its fixed modules are where they should be. */
  real: boolean;
  /** Its corners, clockwise from the top left (pixels of the picture). */
  corners: Point[];
  /** The width of a module (pixels of the picture). */
  module: number;
  /** The share of the code that is white without a module. */
  blank: number;
}

/** Reads one located code of a picture by fitting its module grid and undoing blur, until there is no time left. */
export async function readLocated(picture: Picture, candidate: Candidate, deadline: Deadline): Promise<Look> {
  const { cut, inCut, back, factor } = await cutOut(picture, candidate);
  const corners = cornersOf(cut, inCut);
  const look: Look = { said: null, real: false, corners: [], module: corners.module / factor, blank: 0 };
  if (corners.likeness < LIKE_FINDERS) return look;
  const even = darkness(cut, Math.max(4, Math.round(corners.module * 5)));
  for (const { grid, fit } of gridsOf(cut, even, corners)) {
    if (!look.corners.length) {
      const { size } = grid;
      const ends = [grid.at(0, 0), grid.at(size, 0), grid.at(size, size), grid.at(0, size)];
      Object.assign(look, { real: fit > LIKE_CODE, corners: ends.map(back), blank: blankOf(cut, grid) });
    }
    look.said = fit > FLAT ? await readGrid(cut, grid, deadline) : null;
    if (!look.said && !deadline.passed())
      look.said = await readBent(cut, await blurred(even, corners.module * 0.28), grid, corners, deadline);
    if (look.said || deadline.passed()) break;
  }
  return look;
}

/** Reads a grid that is bent to the picture, as paper bends and as cloth does. */
async function readBent(
  cut: Picture,
  smooth: Picture,
  { size, base }: Grid,
  corners: Corners,
  deadline: Deadline,
): Promise<Said | null> {
  const bents = [PAPER, CLOTH].map((stiffness) => {
    const bent = new Grid(size, base);
    bend(smooth, bent, corners, stiffness);
    return bent;
  });
  for (const bent of bents) {
    const said = await readSharp(cut, bent);
    if (said) return said;
  }
  for (const bent of bents) {
    const said = await undoBlur(cut, bent, deadline);
    if (said) return said;
  }
  return null;
}

/** Reads the modules of a grid as they are, then with ever more blur undone. */
async function readGrid(cut: Picture, grid: Grid, deadline: Deadline): Promise<Said | null> {
  return (await readSharp(cut, grid)) ?? (await undoBlur(cut, grid, deadline));
}

function readSharp(cut: Picture, grid: Grid): Promise<Said | null> {
  return decodeModules(modulesOf(flatten(cut, grid)), grid.size);
}

/** Reads a grid with ever more blur undone; what each try shows corrects the grid for the next. */
async function undoBlur(cut: Picture, grid: Grid, deadline: Deadline): Promise<Said | null> {
  for (const blur of BLURS) {
    if (deadline.passed()) return null;
    const { modules, drift } = equalise(flatten(cut, grid), blur);
    const said = await decodeModules(modules, grid.size);
    if (said) return said;
    grid.correct(drift, CORRECTION);
  }
  return null;
}

interface Fitting {
  grid: Grid;
  fit: number;
}

/** The grids that fit the fixed modules best, of the sizes the code may have. */
function gridsOf(cut: Picture, even: Picture, corners: Corners): Fitting[] {
  const fitting: Fitting[] = [];
  for (const size of corners.sizes) {
    const base = frameOf(cut, corners, size);
    if (!base) continue;
    const grid = new Grid(size, base);
    const fit = fitOf(even, grid);
    if (fit > LIKE_GRID || corners.stated) fitting.push({ grid, fit });
  }
  return fitting.sort((a, b) => b.fit - a.fit).slice(0, 2);
}

/** The share of its fixed modules that are as dark or as light as they should be. */
function fitOf(even: Picture, grid: Grid): number {
  const { size } = grid;
  const fixed = fixedModules(size);
  let [right, count] = [0, 0];
  for (let v = 0; v < size; v++)
    for (let u = 0; u < size; u++) {
      const dark = fixed[v * size + u]!;
      if (dark < 0) continue;
      const { x, y } = grid.at(u + 0.5, v + 0.5);
      count++;
      if (levelAt(even, x, y) < 127.5 === (dark === 1)) right++;
    }
  return right / count;
}
