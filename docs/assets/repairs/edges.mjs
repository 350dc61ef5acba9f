/** The four corners of a paper that lies on something of another colour, where that is plain. */
/** @import { Corners, Raster } from "./types" */

/** Shares of a picture that a paper fills at least and at most, and how near it is to its outline. */
const [LEAST, MOST, NEAR] = [0.15, 0.97, 0.03];
const LIGHT = 26;

/** Corners as shares of the picture, or null. @param {Raster} raster @returns {Corners | null} */
export function proposed(raster) {
  const { width, height } = raster;
  const paper = largest(apart(raster), width, height);
  if (!paper || paper.size < LEAST * width * height || paper.size > MOST * width * height) return null;
  const area = outline(paper.at);
  // A paper is its outline and little else; a hand, a table edge or a shadow is not.
  if (Math.abs(paper.size / area - 1) > NEAR) return null;
  return /** @type {Corners} */ (paper.at.map((value, index) => value / (index % 2 ? height : width)));
}

/** Which pixels differ from what lies around them. @param {Raster} raster */
function apart({ width, height, pixels }) {
  const around = [0, 1, 2].map((channel) => {
    const seen = [];
    for (let x = 0; x < width; x += 1) seen.push(pixels[x * 4 + channel], pixels[((height - 1) * width + x) * 4 + channel]);
    for (let y = 0; y < height; y += 1) seen.push(pixels[y * width * 4 + channel], pixels[(y * width + width - 1) * 4 + channel]);
    return seen.sort((one, other) => one - other)[seen.length >> 1];
  });
  const found = new Uint8Array(width * height);
  for (let place = 0; place < found.length; place += 1) {
    const at = place * 4;
    const far = Math.max(...around.map((level, channel) => Math.abs(pixels[at + channel] - level)));
    found[place] = far > LIGHT ? 1 : 0;
  }
  return found;
}

/**
 * The largest patch with its holes filled: its size and outermost corners.
 * @param {Uint8Array} mask @param {number} width @param {number} height
 */
function largest(mask, width, height) {
  let best = null;
  const stack = new Int32Array(mask.length);
  for (let start = 0; start < mask.length; start += 1) {
    if (mask[start] !== 1) continue;
    const rows = new Map();
    /** Outermost so far: upper left, upper right, lower right, lower left. */
    const far = [[Infinity, 0, 0], [-Infinity, 0, 0], [-Infinity, 0, 0], [Infinity, 0, 0]];
    let top = 1;
    stack[0] = start;
    mask[start] = 2;
    while (top > 0) {
      const place = stack[(top -= 1)];
      const x = place % width;
      const y = (place - x) / width;
      const row = rows.get(y) ?? [x, x];
      rows.set(y, [Math.min(row[0], x), Math.max(row[1], x)]);
      if (x + y < far[0][0]) far[0] = [x + y, x, y];
      if (x - y > far[1][0]) far[1] = [x - y, x + 1, y];
      if (x + y > far[2][0]) far[2] = [x + y, x + 1, y + 1];
      if (x - y < far[3][0]) far[3] = [x - y, x, y + 1];
      for (const [next, fits] of /** @type {[number, boolean][]} */ ([[place - 1, x > 0], [place + 1, x < width - 1], [place - width, y > 0], [place + width, y < height - 1]])) {
        if (!fits || mask[next] !== 1) continue;
        mask[next] = 2;
        stack[top] = next;
        top += 1;
      }
    }
    let size = 0;
    for (const [first, last] of rows.values()) size += last - first + 1;
    if (!best || size > best.size) best = { size, at: far.flatMap(([, x, y]) => [x, y]) };
  }
  return best;
}

/** The area between four corners. @param {number[]} at */
function outline([ax, ay, bx, by, cx, cy, dx, dy]) {
  return Math.max(Math.abs((cx - ax) * (dy - by) - (dx - bx) * (cy - ay)) / 2, 1);
}
