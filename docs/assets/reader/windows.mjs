/** Windows that look like a photo of a screen; beiancheck.ocr.measuring defines them. */
/** @import { Raster } from "./types" */

const [WINDOW, SPARSE, FARTHEST, SMOOTH, DEEP, FEWEST] = [32, 16, 8, 120, 2304, 8];
const SEEN = WINDOW - FARTHEST;

/** @param {Uint8Array} grey a window's levels @param {number} along @param {number} lines @returns {boolean} */
function isRuled(grey, along, lines) {
  let largest = 0;
  let found = false;
  for (let k = 1; k <= FARTHEST; k += 1) {
    let sum = 0;
    for (let line = 0; line < WINDOW; line += 1) {
      for (let at = line * lines, end = at + SEEN * along; at < end; at += along) {
        sum += Math.abs(grey[at + k * along] - grey[at]);
      }
    }
    found ||= k > 1 && 2 * sum <= largest;
    largest = Math.max(largest, sum);
  }
  return found && largest >= DEEP;
}

/** Tell per mille of ruled windows among those that count. @param {Raster} raster */
export function ruled({ width, height, pixels }) {
  const columns = Math.trunc(width / WINDOW);
  const rows = Math.trunc(height / WINDOW);
  const every = Math.max(1, Math.trunc(Math.trunc(Math.sqrt(columns * rows)) / SPARSE));
  const grey = new Uint8Array(WINDOW * WINDOW);
  let [counted, found] = [0, 0];
  for (let row = 0; row < rows; row += every) {
    for (let column = 0; column < columns; column += every) {
      let [least, most] = [255, 0];
      for (let y = 0, to = 0; y < WINDOW; y += 1) {
        let at = 4 * ((row * WINDOW + y) * width + column * WINDOW);
        for (let x = 0; x < WINDOW; x += 1, at += 4, to += 1) {
          const level = Math.trunc((299 * pixels[at] + 587 * pixels[at + 1] + 114 * pixels[at + 2]) / 1000);
          grey[to] = level;
          if (level < least) least = level;
          if (level > most) most = level;
        }
      }
      if (most - least > SMOOTH) continue;
      counted += 1;
      if (isRuled(grey, 1, WINDOW) || isRuled(grey, WINDOW, 1)) found += 1;
    }
  }
  return counted < FEWEST ? 0 : Math.trunc((1000 * found) / counted);
}
