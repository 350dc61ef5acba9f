/** Where a picture has something printed: pixels that stand out from their neighbours, counted by boxes. */
/** @import { Raster } from "./types" */

/** Share of the contrast beyond which two neighbours are an edge, and levels that always are. */
const [EDGE, PLAIN] = [0.13, 14];

/**
 * Count the edges in a box of pixels.
 * @param {Raster} raster @returns {(left: number, top: number, w: number, h: number) => number}
 */
export function counted({ width, height, pixels }) {
  const [sums, row] = [summed(edges(grey(pixels), width, height), width, height), width + 1];
  return (left, top, w, h) => {
    const [above, below] = [top * row + left, (top + h) * row + left];
    return sums[below + w] - sums[below] - sums[above + w] + sums[above];
  };
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
