/** Pictures cleared of pale words, in whole numbers; beiancheck.ocr.clearing defines it. */
/** @import { Raster } from "./types" */
import { level, shares } from "./levels.mjs";

const [TILE, PALE] = [48, 80];

/** @param {Uint8ClampedArray} pixels @param {number} at */
const grey = (pixels, at) =>
  Math.trunc((299 * pixels[at] + 587 * pixels[at + 1] + 114 * pixels[at + 2]) / 1000);

/** Count the levels of grey of each tile. @param {Raster} raster @param {number} across */
function counted({ width, height, pixels }, across) {
  const tiles = Array.from({ length: across * Math.ceil(height / TILE) }, () => new Uint32Array(256));
  for (let y = 0, at = 0; y < height; y += 1) {
    const row = Math.trunc(y / TILE) * across;
    for (let x = 0; x < width; x += 1, at += 4) {
      tiles[row + Math.trunc(x / TILE)][grey(pixels, at)] += 1;
    }
  }
  return tiles;
}

/** Tell the level of white of each tile. @param {Uint32Array[]} tiles @param {number} across */
function whites(tiles, across) {
  return tiles.map((_, at) => {
    const [column, row] = [at % across, Math.trunc(at / across)];
    const sums = new Uint32Array(256);
    for (let y = row - 1; y <= row + 1; y += 1) {
      for (let x = Math.max(0, column - 1); x <= Math.min(across - 1, column + 1); x += 1) {
        tiles[y * across + x]?.forEach((count, one) => (sums[one] += count));
      }
    }
    const all = sums.reduce((sum, count) => sum + count, 0);
    return Math.max(1, Math.trunc((level(sums, 10, 9 * all) * PALE) / 100));
  });
}

/** Make what is pale as light as paper, in a copy. @param {Raster} raster @returns {Raster} */
export function cleared(raster) {
  const { width, height } = raster;
  const across = Math.ceil(width / TILE);
  const white = whites(counted(raster, across), across).map(shares);
  const pixels = raster.pixels.slice();
  for (let y = 0, at = 0; y < height; y += 1) {
    const row = Math.trunc(y / TILE) * across;
    for (let x = 0; x < width; x += 1, at += 4) {
      const levels = white[row + Math.trunc(x / TILE)];
      for (let part = at; part < at + 3; part += 1) pixels[part] = levels[pixels[part]];
    }
  }
  return { width, height, pixels };
}
