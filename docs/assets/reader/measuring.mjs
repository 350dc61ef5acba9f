/** A page's measures in whole numbers; beiancheck.ocr.measuring defines them. */
/** @import { Raster } from "./types" */
import { cells } from "./cells.mjs";
import { largest, level, tinted } from "./levels.mjs";
import { patches } from "./patches.mjs";
import { ruled } from "./windows.mjs";

const [DARK, BURNT, WHITE, RED] = [40, 250, 245, 28];

/** @param {Uint8Array} grey @param {number} rows @param {number} columns @param {number} contrast */
function sharpness(grey, rows, columns, contrast) {
  const counts = new Uint32Array(4 * 255 + 1);
  for (let row = 1; row < rows - 1; row += 1) {
    for (let at = row * columns + 1; at < (row + 1) * columns - 1; at += 1) {
      const around = grey[at - columns] + grey[at + columns] + grey[at - 1] + grey[at + 1];
      counts[Math.abs(4 * grey[at] - around)] += 1;
    }
  }
  const all = Math.max(0, rows - 2) * Math.max(0, columns - 2);
  const most = Math.max(1, Math.trunc(all / 100));
  return Math.trunc((largest(counts, most) * 1000) / Math.max(1, contrast));
}

/** @param {Uint8Array} ink @param {number} rows @param {number} columns */
function borders(ink, rows, columns) {
  const deep = Math.max(1, Math.trunc(Math.min(rows, columns) / 100));
  const strips = [
    [0, deep, 0, columns],
    [0, rows, columns - deep, columns],
    [rows - deep, rows, 0, columns],
    [0, rows, 0, deep],
  ];
  return strips.map(([top, bottom, left, right]) => {
    let sum = 0;
    for (let row = top; row < bottom; row += 1) {
      for (let column = left; column < right; column += 1) sum += ink[row * columns + column];
    }
    return Math.trunc((1000 * sum) / ((bottom - top) * (right - left)));
  });
}

/** @param {Raster} raster @param {number} step @returns {Int32Array<ArrayBuffer>} */
export function measured(raster, step) {
  const { rows, columns, levels } = cells(raster, step);
  const count = rows * columns;
  const [grey, ink, red] = [new Uint8Array(count), new Uint8Array(count), new Uint8Array(count)];
  const counts = new Uint32Array(256);
  let [light, dark, burnt, inked, colour, reddish] = [0, 0, 0, 0, 0, 0];
  for (let at = 0; at < count; at += 1) {
    const r = levels[3 * at];
    const g = levels[3 * at + 1];
    const b = levels[3 * at + 2];
    const least = Math.min(r, g, b);
    grey[at] = (299 * r + 587 * g + 114 * b) / 1000;
    counts[grey[at]] += 1;
    light += grey[at];
    if (grey[at] < DARK) dark += 1;
    if (least >= BURNT) burnt += 1;
    colour += Math.max(r, g, b) - least;
    const depth = r - Math.max(g, b);
    if (depth > RED) {
      red[at] = depth;
      reddish += 1;
    }
  }
  const paper = level(counts, 4, 3 * count);
  const contrast = paper - level(counts, 100, count);
  for (let at = 0; at < count; at += 1) if (100 * grey[at] < 70 * paper) inked += ink[at] = 1;
  if (paper >= WHITE) burnt = 0;
  const share = (/** @type {number} */ sum, times = 1000) => Math.trunc((times * sum) / count);
  return Int32Array.of(
    ...[paper, contrast, sharpness(grey, rows, columns, contrast), share(light, 1)],
    ...[dark, burnt, inked].map((sum) => share(sum)),
    ...[share(colour, 10), share(reddish)],
    ...[tinted(levels, grey, paper), ruled(raster)],
    ...borders(ink, rows, columns),
    ...patches(red, rows, columns),
  );
}
