/** Cutting a line of text out of the raster: along its lean, 48 pixels high, as Pillow does it. */
/** @import { Crop, Raster } from "./types" */

export const HEIGHT = 48;
/** Pixels around a piece that are cut with it; the numbers below then round alike in both ports. */
const MARGIN = 2;

/** @param {Raster} raster @param {Crop} crop @returns {Uint8Array<ArrayBuffer>} RGBA */
export function cut({ width, height, pixels }, { corners, width: wide, finer }) {
  const [ax, ay, bx, by, cx, cy, dx, dy] = corners;
  const left = Math.floor(Math.min(ax, bx, cx, dx)) - MARGIN;
  const top = Math.floor(Math.min(ay, by, cy, dy)) - MARGIN;
  const [columns, rows] = [wide * finer, HEIGHT * finer];
  const [across, down] = [(bx - ax) / columns, (by - ay) / columns];
  const [along, below] = [(dx - ax) / rows, (dy - ay) / rows];
  const [startX, startY] = [ax - left, ay - top];
  const sums = new Uint16Array(4 * wide * HEIGHT);
  const lastX = width - 1;
  const lastY = height - 1;

  for (let row = 0; row < rows; row += 1) {
    const target = Math.trunc(row / finer) * wide;
    for (let column = 0; column < columns; column += 1) {
      const x = across * (column + 0.5) + along * (row + 0.5) + startX - 0.5;
      const y = down * (column + 0.5) + below * (row + 0.5) + startY - 0.5;
      const wholeX = Math.floor(x);
      const wholeY = Math.floor(y);
      const partX = x - wholeX;
      const partY = y - wholeY;
      const x0 = Math.min(lastX, Math.max(0, wholeX + left));
      const x1 = Math.min(lastX, Math.max(0, wholeX + left + 1));
      const y0 = Math.min(lastY, Math.max(0, wholeY + top)) * width;
      const y1 = Math.min(lastY, Math.max(0, wholeY + top + 1)) * width;
      const at = 4 * (target + Math.trunc(column / finer));
      for (let part = 0; part < 3; part += 1) {
        const a = pixels[4 * (y0 + x0) + part];
        const c = pixels[4 * (y1 + x0) + part];
        const upper = a + (pixels[4 * (y0 + x1) + part] - a) * partX;
        const lower = c + (pixels[4 * (y1 + x1) + part] - c) * partX;
        sums[at + part] += upper + (lower - upper) * partY;
      }
    }
  }
  return means(sums, finer * finer);
}

/** @param {Uint16Array} sums @param {number} count */
function means(sums, count) {
  const found = new Uint8Array(sums.length);
  const half = Math.trunc(count / 2);
  // Of 2 to the 24th; a division in whole numbers would round some sums otherwise than Pillow.
  const share = Math.trunc(2 ** 24 / count);
  for (let at = 0; at < sums.length; at += 1) {
    found[at] = at % 4 === 3 ? 255 : Math.trunc(((sums[at] + half) * share) / 2 ** 24);
  }
  return found;
}
