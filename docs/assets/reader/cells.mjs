/** A page in squares of some pixels, each with its mean red, green and blue, rounded down. */
/** @import { Raster } from "./types" */

/** @param {Raster} raster @param {number} step */
export function cells({ width, height, pixels }, step) {
  const rows = Math.max(1, Math.trunc(height / step));
  const columns = Math.max(1, Math.trunc(width / step));
  const [deep, wide] = [Math.min(step, height), Math.min(step, width)];
  const area = step * step;
  const levels = new Uint8Array(3 * rows * columns);
  for (let row = 0, to = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1, to += 3) {
      let red = 0;
      let green = 0;
      let blue = 0;
      for (let down = 0; down < deep; down += 1) {
        let at = 4 * ((row * step + down) * width + column * step);
        for (let across = 0; across < wide; across += 1, at += 4) {
          red += pixels[at];
          green += pixels[at + 1];
          blue += pixels[at + 2];
        }
      }
      levels[to] = red / area;
      levels[to + 1] = green / area;
      levels[to + 2] = blue / area;
    }
  }
  return { rows, columns, levels };
}
