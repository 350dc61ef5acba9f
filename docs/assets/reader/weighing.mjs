/** The grey and the ink of small pieces of a page, whole numbers; beiancheck.ocr.weighing defines them. */
/** @import { Crop, Raster } from "./types" */
import { cut, HEIGHT } from "./cutting.mjs";
import { largest, level } from "./levels.mjs";

const [ACROSS, DOWN, DARK] = [48, 40, 75];

/**
 * Take pixels that belong to so many dark ones in a row out of `ink`.
 * @param {Uint8Array} dark @param {Uint8Array} ink @param {number} least
 * @param {{ length: number, along: number, lines: number, across: number }} way
 */
function unrule(dark, ink, least, { length, along, lines, across }) {
  for (let line = 0; line < lines; line += 1) {
    let run = 0;
    for (let place = 0; place <= length; place += 1) {
      const at = line * across + place * along;
      if (place < length && dark[at]) {
        run += 1;
        continue;
      }
      for (let back = 1; run >= least && back <= run; back += 1) ink[at - back * along] = 0;
      run = 0;
    }
  }
}

/** @param {Uint8Array} pixels RGBA @param {number} width @returns {Uint8Array<ArrayBuffer>} */
function greyed(pixels, width) {
  const grey = new Uint8Array(width * HEIGHT);
  for (let at = 0; at < grey.length; at += 1) {
    const sum = 299 * pixels[4 * at] + 587 * pixels[4 * at + 1] + 114 * pixels[4 * at + 2];
    grey[at] = Math.trunc(sum / 1000);
  }
  return grey;
}

/** @param {Uint8Array} pixels RGBA @param {number} width */
function weights(pixels, width) {
  const count = width * HEIGHT;
  const grey = greyed(pixels, width);
  const levels = new Uint32Array(256);
  const steps = new Uint32Array(256);
  for (let at = 0; at < count; at += 1) {
    levels[grey[at]] += 1;
    if (at % width) steps[Math.abs(grey[at] - grey[at - 1])] += 1;
  }
  const paper = level(levels, 10, 9 * count);
  const contrast = paper - level(levels, 50, count);
  const dark = grey.map((one) => Number(100 * one < DARK * paper));
  const ink = dark.slice();
  unrule(dark, ink, ACROSS, { length: width, along: 1, lines: HEIGHT, across: width });
  unrule(dark, ink, DOWN, { length: HEIGHT, along: width, lines: width, across: 1 });
  const columns = new Set();
  let sum = 0;
  for (let at = 0; at < count; at += 1) {
    if (!ink[at]) continue;
    sum += 1;
    columns.add(at % width);
  }
  const steep = largest(steps, Math.max(1, Math.trunc((HEIGHT * (width - 1)) / 100)));
  return [
    ...[paper, contrast, Math.trunc((10_000 * sum) / count)],
    ...[Math.trunc((1000 * columns.size) / width)],
    Math.trunc((steep * 1000) / Math.max(1, contrast)),
  ];
}

/** @param {Raster} raster @param {Crop[]} crops @returns {Int32Array<ArrayBuffer>} */
export function weighed(raster, crops) {
  return Int32Array.from(crops.flatMap((crop) => weights(cut(raster, crop), crop.width)));
}

/** @param {Raster} raster @param {Crop[]} crops @returns {Uint8Array<ArrayBuffer>[]} */
export function greys(raster, crops) {
  return crops.map((crop) => greyed(cut(raster, crop), crop.width));
}
