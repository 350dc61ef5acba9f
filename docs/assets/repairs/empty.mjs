/** Where a picture has nothing printed: room for a line of words that covers no text. */
/** @import { Corners, Raster } from "./types" */
import { counted } from "./printed.mjs";

/** Widths of the line that are tried, as shares of the picture's; the widest that fits wins. */
const WIDTHS = [0.5, 0.42, 0.36, 0.3, 0.25, 0.21, 0.18];
const STRIDE = 3;
/** Share of the paper's width at either side that is its border rather than print. */
const BORDER = 0.04;

/**
 * The box for a line so many times as wide as high, as shares; null where it would cover something.
 * It lies on the paper, where that is known. A place with no print left or right of it is taken
 * first, however small: beside an address, the words would be read as part of it.
 * @param {Raster} raster @param {number} shape @param {Corners | null} paper
 * @returns {{ left: number, top: number, width: number, height: number } | null}
 */
export function room(raster, shape, paper) {
  const { width, height } = raster;
  const edges = counted(raster);
  for (const isAlone of [true, false]) {
    for (const share of WIDTHS) {
      const [w, h] = [Math.ceil(width * share), Math.ceil((width * share) / shape)];
      // Air around the words: half their height on every side.
      const air = Math.max(2, Math.ceil(h / 2));
      const found = place(edges, raster, w + 2 * air, h + 2 * air, paper, isAlone);
      if (found) return { left: (found[0] + air) / width, top: (found[1] + air) / height, width: w / width, height: h / height };
    }
  }
  return null;
}

/**
 * The lowest, then rightmost place without an edge, and without one beside it if it is to stand alone.
 * @param {ReturnType<typeof counted>} edges @param {Raster} raster @param {number} w @param {number} h
 * @param {Corners | null} paper @param {boolean} isAlone
 */
function place(edges, { width, height }, w, h, paper, isAlone) {
  const [from, to] = across(paper).map((share) => Math.round(share * width));
  for (let y = height - h - 1; y >= 1; y -= STRIDE) {
    if (isAlone && edges(from, y, to - from, h) !== 0) continue;
    for (let x = width - w - 1; x >= 1; x -= STRIDE) {
      if (edges(x, y, w, h) !== 0) continue;
      const spots = [[x, y], [x + w, y], [x + w, y + h], [x, y + h]];
      if (!paper || spots.every(([left, down]) => isInside(paper, left / width, down / height))) return [x, y];
    }
  }
  return null;
}

/** From where to where the paper may bear print, as shares of the picture's width. @param {Corners | null} paper */
function across(paper) {
  const [left, right] = paper ? [Math.max(paper[0], paper[6]), Math.min(paper[2], paper[4])] : [0, 1];
  const border = BORDER * (right - left);
  return [left + border, right - border];
}

/** @param {Corners} paper @param {number} x @param {number} y */
function isInside(paper, x, y) {
  return [0, 2, 4, 6].every((at) => {
    const [across, down] = [paper[(at + 2) % 8] - paper[at], paper[(at + 3) % 8] - paper[at + 1]];
    return across * (y - paper[at + 1]) - down * (x - paper[at]) > 0;
  });
}
