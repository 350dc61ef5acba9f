/** A slanted paper made straight: the plane's perspective undone, each pixel a mean of samples. */
/** @import { Corners, Raster } from "./types" */

/** How far a shape may be off and still be taken for a known one. */
const NEAR = 0.03;

/**
 * The size of the paper between four corners (in pixels: upper left, upper right, lower right,
 * lower left); a shape close to a known one, long by short, becomes that one.
 * @param {Corners} at @param {number[]} shapes @returns {[number, number]}
 */
export function sized([ax, ay, bx, by, cx, cy, dx, dy], shapes) {
  const width = Math.max(Math.hypot(bx - ax, by - ay), Math.hypot(cx - dx, cy - dy), 1);
  const height = Math.max(Math.hypot(dx - ax, dy - ay), Math.hypot(cx - bx, cy - by), 1);
  const shape = Math.max(width, height) / Math.min(width, height);
  const known = shapes.find((one) => Math.abs(one / shape - 1) < NEAR);
  if (!known) return [Math.round(width), Math.round(height)];
  return width >= height
    ? [Math.round(width), Math.round(width / known)]
    : [Math.round(height / known), Math.round(height)];
}

/**
 * The eight numbers that lead from the unit square to four corners.
 * @param {Corners} at
 */
export function projection([ax, ay, bx, by, cx, cy, dx, dy]) {
  const [px, py] = [bx - cx, by - cy];
  const [qx, qy] = [dx - cx, dy - cy];
  const [sx, sy] = [ax - bx + cx - dx, ay - by + cy - dy];
  const whole = px * qy - qx * py;
  const g = (sx * qy - qx * sy) / whole;
  const h = (px * sy - sx * py) / whole;
  return [bx - ax + g * bx, dx - ax + h * dx, ax, by - ay + g * by, dy - ay + h * dy, ay, g, h];
}

/**
 * Draw what lies between four corners, in this size.
 * @param {Raster} from @param {Corners} at @param {number} width @param {number} height
 * @returns {Raster}
 */
export function warped(from, at, width, height) {
  const [a, b, c, d, e, f, g, h] = projection(at);
  const pixels = new Uint8ClampedArray(width * height * 4);
  for (let y = 0, place = 0; y < height; y += 1) {
    const v = (y + 0.5) / height;
    for (let x = 0; x < width; x += 1, place += 4) {
      const u = (x + 0.5) / width;
      const w = g * u + h * v + 1;
      sample(from, (a * u + b * v + c) / w - 0.5, (d * u + e * v + f) / w - 0.5, pixels, place);
    }
  }
  return { width, height, pixels };
}

/**
 * Write the pixel at a place between others; outside, the nearest one counts.
 * @param {Raster} from @param {number} x @param {number} y
 * @param {Uint8ClampedArray} to @param {number} place
 */
function sample({ width, height, pixels }, x, y, to, place) {
  const left = Math.min(Math.max(Math.floor(x), 0), width - 1);
  const top = Math.min(Math.max(Math.floor(y), 0), height - 1);
  const right = x > left && left + 1 < width ? 4 : 0;
  const below = y > top && top + 1 < height ? width * 4 : 0;
  const across = Math.min(Math.max(x - left, 0), 1);
  const down = Math.min(Math.max(y - top, 0), 1);
  const at = (top * width + left) * 4;
  for (let channel = at; channel < at + 3; channel += 1, place += 1) {
    const upper = pixels[channel] + (pixels[channel + right] - pixels[channel]) * across;
    const first = pixels[channel + below];
    const lower = first + (pixels[channel + below + right] - first) * across;
    to[place] = upper + (lower - upper) * down;
  }
  to[place] = 255;
}
