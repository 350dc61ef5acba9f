/** Levels of grey by how many pixels or cells have them. */

const TINTED = 36;

/** Find the smallest level up to which a share of all lies. @param {Uint32Array} counts @param {number} times @param {number} least */
export function level(counts, times, least) {
  let sum = 0;
  return counts.findIndex((count) => times * (sum += count) >= least);
}

/** Tell the mean, rounded down, of the largest values. @param {Uint32Array} counts of each value @param {number} most how many */
export function largest(counts, most) {
  let [left, sum] = [most, 0];
  for (let value = counts.length - 1; value > 0 && left > 0; value -= 1) {
    const taken = Math.min(left, counts[value]);
    sum += taken * value;
    left -= taken;
  }
  return Math.trunc(sum / most);
}

/** Tell of each level how much of `white` it is, of 255, rounded down. @param {number} white */
export const shares = (white) => Uint16Array.from({ length: 256 }, (_, level) => (255 * level) / white);

/**
 * Tell per mille of cells whose colour is not the paper's.
 * @param {Uint8Array} levels red, green and blue of each cell @param {Uint8Array} grey @param {number} paper
 */
export function tinted(levels, grey, paper) {
  const sums = [0, 0, 0];
  let light = 0;
  for (let at = 0; at < grey.length; at += 1) {
    if (grey[at] < paper) continue;
    light += 1;
    for (let part = 0; part < 3; part += 1) sums[part] += levels[3 * at + part];
  }
  const [reds, greens, blues] = sums.map((sum) => shares(Math.max(1, Math.trunc(sum / light))));
  let found = 0;
  for (let at = 0; at < levels.length; at += 3) {
    const red = reds[levels[at]];
    const green = greens[levels[at + 1]];
    const blue = blues[levels[at + 2]];
    if (Math.max(red, green, blue) - Math.min(red, green, blue) > TINTED) found += 1;
  }
  return Math.trunc((1000 * found) / grey.length);
}
