/** Where a picture has nothing printed: room for a line of words that covers no text. */
/** @import { Corners, Raster } from "./types" */

/** Widths of the line that are tried, as shares of the picture's; the widest that fits wins. */
const WIDTHS = [0.5, 0.42, 0.36, 0.3, 0.25, 0.21, 0.18];
/** Share of the contrast beyond which two neighbours are an edge, and levels that always are. */
const [EDGE, PLAIN] = [0.13, 14];
const STRIDE = 3;

/**
 * The box for a line so many times as wide as high, as shares; null where it would cover something.
 * It lies on the paper, where that is known.
 * @param {Raster} raster @param {number} shape @param {Corners | null} paper
 * @returns {{ left: number, top: number, width: number, height: number } | null}
 */
export function room({ width, height, pixels }, shape, paper) {
  const sums = summed(edges(grey(pixels), width, height), width, height);
  for (const share of WIDTHS) {
    const [w, h] = [Math.ceil(width * share), Math.ceil((width * share) / shape)];
    // Air around the words: half their height on every side.
    const air = Math.max(2, Math.ceil(h / 2));
    const found = place(sums, width, height, w + 2 * air, h + 2 * air, paper);
    if (found) return { left: (found[0] + air) / width, top: (found[1] + air) / height, width: w / width, height: h / height };
  }
  return null;
}

/** @param {Uint8ClampedArray} pixels */
function grey(pixels) {
  const levels = new Uint8Array(pixels.length / 4);
  for (let at = 0; at < levels.length; at += 1) levels[at] = (pixels[at * 4] * 3 + pixels[at * 4 + 1] * 6 + pixels[at * 4 + 2]) / 10;
  return levels;
}

/** Which pixels stand out from their neighbours. @param {Uint8Array} levels @param {number} width @param {number} height */
function edges(levels, width, height) {
  const sorted = levels.slice().sort();
  const contrast = sorted[Math.floor(sorted.length * 0.98)] - sorted[Math.floor(sorted.length * 0.02)];
  const limit = Math.max(PLAIN, contrast * EDGE);
  const found = new Uint8Array(levels.length);
  for (let y = 0; y < height - 1; y += 1) {
    for (let x = 0; x < width - 1; x += 1) {
      const at = y * width + x;
      const across = Math.abs(levels[at] - levels[at + 1]);
      const down = Math.abs(levels[at] - levels[at + width]);
      found[at] = Math.max(across, down) > limit ? 1 : 0;
    }
  }
  return found;
}

/** Sums of all that lies above and to the left. @param {Uint8Array} marks @param {number} width @param {number} height */
function summed(marks, width, height) {
  const sums = new Int32Array((width + 1) * (height + 1));
  for (let y = 0; y < height; y += 1) {
    for (let x = 0, row = 0; x < width; x += 1) {
      row += marks[y * width + x];
      sums[(y + 1) * (width + 1) + x + 1] = sums[y * (width + 1) + x + 1] + row;
    }
  }
  return sums;
}

/**
 * The lowest, then rightmost place without an edge.
 * @param {Int32Array} sums @param {number} width @param {number} height @param {number} w @param {number} h
 * @param {Corners | null} paper
 */
function place(sums, width, height, w, h, paper) {
  const row = width + 1;
  for (let y = height - h - 1; y >= 1; y -= STRIDE) {
    for (let x = width - w - 1; x >= 1; x -= STRIDE) {
      const [top, low] = [y * row, (y + h) * row];
      if (sums[low + x + w] - sums[low + x] - sums[top + x + w] + sums[top + x] !== 0) continue;
      const spots = [[x, y], [x + w, y], [x + w, y + h], [x, y + h]];
      if (!paper || spots.every(([left, down]) => isInside(paper, left / width, down / height))) return [x, y];
    }
  }
  return null;
}

/** @param {Corners} paper @param {number} x @param {number} y */
function isInside(paper, x, y) {
  return [0, 2, 4, 6].every((at) => {
    const [across, down] = [paper[(at + 2) % 8] - paper[at], paper[(at + 3) % 8] - paper[at + 1]];
    return across * (y - paper[at + 1]) - down * (x - paper[at]) > 0;
  });
}
