/**
 * Scaling with a triangle as wide as a new pixel, in whole numbers: the same as Pillow's, which only
 * takes the height first where one side changes much more than the other.
 */
/** @import { Raster } from "./types" */

const BITS = 22;
const HALF = 1 << (BITS - 1);

/** Tell from which old pixels each new one comes, and how much of each. @param {number} old @param {number} size */
function weights(old, size) {
  const scale = old / size;
  const reach = Math.max(1, scale);
  const most = 2 * Math.ceil(reach) + 1;
  const firsts = new Int32Array(size);
  const counts = new Int32Array(size);
  const shares = new Int32Array(size * most);
  for (let at = 0; at < size; at += 1) {
    const middle = (at + 0.5) * scale;
    const first = Math.max(0, Math.trunc(middle - reach + 0.5));
    const count = Math.min(old, Math.trunc(middle + reach + 0.5)) - first;
    const near = Array.from({ length: count }, (_, one) =>
      Math.max(0, 1 - Math.abs((one + first - middle + 0.5) * (1 / reach))),
    );
    const sum = near.reduce((total, one) => total + one, 0);
    near.forEach((one, place) => {
      shares[at * most + place] = Math.trunc(0.5 + (one / sum) * (1 << BITS));
    });
    firsts[at] = first;
    counts[at] = count;
  }
  return { firsts, counts, shares, most };
}

/**
 * Scale lines of pixels; `along` and `across` are the distances, in bytes, of two pixels of a line
 * and of two lines.
 * @param {Uint8ClampedArray} from @param {[number, number]} before
 * @param {Uint8ClampedArray} to @param {[number, number]} after
 * @param {ReturnType<typeof weights>} given @param {number} lines
 */
function scaleLines(from, [along, across], to, [toAlong, toAcross], given, lines) {
  const { firsts, counts, shares, most } = given;
  for (let line = 0; line < lines; line += 1) {
    for (let at = 0; at < firsts.length; at += 1) {
      let red = HALF;
      let green = HALF;
      let blue = HALF;
      let place = line * across + firsts[at] * along;
      for (let one = at * most, end = one + counts[at]; one < end; one += 1, place += along) {
        const share = shares[one];
        red += Math.imul(from[place], share);
        green += Math.imul(from[place + 1], share);
        blue += Math.imul(from[place + 2], share);
      }
      const target = line * toAcross + at * toAlong;
      to[target] = red >> BITS;
      to[target + 1] = green >> BITS;
      to[target + 2] = blue >> BITS;
      to[target + 3] = 255;
    }
  }
}

/** @param {Raster} raster @param {number} width @param {number} height @returns {Raster} */
export function scaled(raster, width, height) {
  let { pixels } = raster;
  if (raster.width !== width) {
    const wide = new Uint8ClampedArray(4 * width * raster.height);
    const given = weights(raster.width, width);
    scaleLines(pixels, [4, 4 * raster.width], wide, [4, 4 * width], given, raster.height);
    pixels = wide;
  }
  if (raster.height !== height) {
    const high = new Uint8ClampedArray(4 * width * height);
    const given = weights(raster.height, height);
    scaleLines(pixels, [4 * width, 4], high, [4 * width, 4], given, width);
    pixels = high;
  }
  return { width, height, pixels };
}
