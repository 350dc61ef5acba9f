/** The steps that a canvas draws: opening, turning, words, two sides on one sheet. */
/** @import { Raster, Sheet, Source } from "./types" */
import { proposed } from "./edges.mjs";
import { room } from "./empty.mjs";
import { sized, warped } from "./warping.mjs";

/** Widths in pixels at which a picture is looked over for its paper and for room. */
const [FOR_PAPER, FOR_ROOM] = [360, 560];
const PER_INCH = 25.4;
const INK = "rgb(70 78 92 / 0.82)";

/** @param {number} width @param {number} height @returns {[OffscreenCanvas, OffscreenCanvasRenderingContext2D]} */
export function canvas(width, height) {
  const made = new OffscreenCanvas(Math.max(1, Math.round(width)), Math.max(1, Math.round(height)));
  const pen = made.getContext("2d", { alpha: false });
  if (!pen) throw new Error("no canvas");
  pen.fillStyle = "white";
  pen.fillRect(0, 0, made.width, made.height);
  pen.imageSmoothingQuality = "high";
  return [made, pen];
}

/** A canvas without size keeps no pixels until it is collected. @param {OffscreenCanvas} gone */
export function free(gone) {
  gone.width = gone.height = 0;
}

/** Draw a picture upright, on white, no larger than so many pixels. @param {Source} source @param {number} most */
export async function opened({ file, pixels, width = 0, height = 0 }, most) {
  const bitmap = await createImageBitmap(pixels ? new ImageData(pixels, width, height) : (file ?? new Blob()));
  const scale = Math.min(1, Math.sqrt(most / (bitmap.width * bitmap.height)));
  const [made, pen] = canvas(bitmap.width * scale, bitmap.height * scale);
  pen.drawImage(bitmap, 0, 0, made.width, made.height);
  bitmap.close();
  return made;
}

/** @param {OffscreenCanvas} from @param {number} degrees */
export function turned(from, degrees) {
  const angle = (degrees * Math.PI) / 180;
  const [along, across] = [Math.abs(Math.cos(angle)), Math.abs(Math.sin(angle))];
  const [made, pen] = canvas(from.width * along + from.height * across, from.width * across + from.height * along);
  pen.translate(made.width / 2, made.height / 2);
  pen.rotate(angle);
  pen.drawImage(from, -from.width / 2, -from.height / 2);
  // Whoever draws on it next, such as words, starts from its corner again.
  pen.resetTransform();
  return made;
}

/** @param {OffscreenCanvas} from @param {number} [width] @returns {Raster} */
export function raster(from, width = from.width) {
  const [small, pen] = canvas(Math.min(width, from.width), (from.height * Math.min(width, from.width)) / from.width);
  pen.drawImage(from, 0, 0, small.width, small.height);
  const found = { width: small.width, height: small.height, pixels: pen.getImageData(0, 0, small.width, small.height).data };
  free(small);
  return found;
}

/** @param {OffscreenCanvas} from */
export const corners = (from) => proposed(raster(from, FOR_PAPER));

/** The paper between its corners, straight. @param {OffscreenCanvas} from @param {import("./types").Corners} at @param {number[]} shapes */
export function cropped(from, at, shapes) {
  const whole = raster(from);
  const places = /** @type {import("./types").Corners} */ (at.map((share, index) => share * (index % 2 ? whole.height : whole.width)));
  const { width, height, pixels } = warped(whole, places, ...sized(places, shapes));
  const [made, pen] = canvas(width, height);
  pen.putImageData(new ImageData(pixels, width, height), 0, 0);
  return made;
}

/** Write words where nothing is printed; false where there is no room. @param {OffscreenCanvas} on @param {string} text @param {string} font */
export function marked(on, text, font) {
  const pen = /** @type {OffscreenCanvasRenderingContext2D} */ (on.getContext("2d"));
  pen.font = `100px ${font}`;
  const wide = pen.measureText(text).width;
  const found = room(raster(on, FOR_ROOM), wide / 120, corners(on));
  if (!found) return false;
  const [left, middle] = [found.left * on.width, (found.top + found.height / 2) * on.height];
  pen.font = `${(found.width * on.width * 100) / wide}px ${font}`;
  pen.fillStyle = INK;
  pen.textBaseline = "middle";
  pen.fillText(text, left, middle);
  return true;
}

/** Both sides of a card in true size, one above the other. @param {OffscreenCanvas[]} sides @param {Sheet} sheet */
export function together(sides, { card, page, dots }) {
  const pixels = (/** @type {number} */ length) => Math.round((length / PER_INCH) * dots);
  const [made, pen] = canvas(pixels(page[0]), pixels(page[1]));
  const [width, height] = [pixels(card[0]), pixels(card[1])];
  sides.forEach((side, index) => {
    const lying = side.height > side.width ? turned(side, 90) : side;
    const left = (made.width - width) / 2;
    pen.drawImage(lying, left, (made.height / 4) * (1 + 1.6 * index) - height / 2, width, height);
  });
  return made;
}
