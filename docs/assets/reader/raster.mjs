/** The reader's raster: a picture drawn upright and opaque, turned, and freed of its colours. */
/** @import { Raster, Shown } from "./types" */

/**
 * Draw a picture in this size, on white, as its EXIF says; or take over a drawn page.
 * @param {Shown} shown @param {number} width @param {number} height @returns {Promise<Raster>}
 */
export async function opened({ file, bytes }, width, height) {
  if (bytes) return { width, height, pixels: new Uint8ClampedArray(bytes) };
  // Colour profiles are left alone, as they are on the command line.
  const bitmap = await createImageBitmap(file ?? new Blob(), { colorSpaceConversion: "none" });
  const canvas = new OffscreenCanvas(width, height);
  const pen = canvas.getContext("2d", { alpha: false, willReadFrequently: true });
  if (!pen) throw new Error("no canvas");
  pen.fillStyle = "white";
  pen.fillRect(0, 0, width, height);
  pen.imageSmoothingQuality = "high";
  pen.drawImage(bitmap, 0, 0, width, height);
  bitmap.close();
  const pixels = pen.getImageData(0, 0, width, height).data;
  // A canvas without size keeps no pixels until it is collected.
  canvas.width = canvas.height = 0;
  return { width, height, pixels };
}

/** Levels by which green exceeds blue in orange. */
const ORANGE = 48;

/** Give every pixel of a box its level of green, as beiancheck.ocr.asking says. @param {Raster} raster @param {number[]} box */
function keep({ width, pixels }, [left, top, right, bottom]) {
  for (let y = top; y < bottom; y += 1) {
    for (let at = 4 * (y * width + left); at < 4 * (y * width + right); at += 4) {
      pixels[at] = pixels[at + 2] = pixels[at + 1];
    }
  }
}

/** Give every pixel its red level in all channels; orange darker, as beiancheck.ocr.asking says. @param {Raster} raster @param {number[][]} grounds */
export function bleach(raster, grounds) {
  for (const box of grounds) keep(raster, box);
  const { pixels } = raster;
  for (let at = 0; at < pixels.length; at += 4) {
    const orange = 2 * Math.max(0, pixels[at + 1] - pixels[at + 2] - ORANGE);
    pixels[at] = Math.max(0, pixels[at] - orange);
    pixels[at + 1] = pixels[at + 2] = pixels[at];
  }
}

/**
 * Turn clockwise by 90, 180 or 270 degrees.
 * @param {Raster} raster @param {number} degrees @returns {Raster}
 */
export function turned(raster, degrees) {
  const { width, height } = raster;
  const from = new Uint32Array(raster.pixels.buffer);
  if (degrees === 180) {
    from.reverse();
    return raster;
  }
  const to = new Uint32Array(from.length);
  for (let y = 0; y < height; y += 1) {
    const [first, step] = degrees === 90 ? [height - 1 - y, height] : [(width - 1) * height + y, -height];
    for (let x = 0, at = first; x < width; x += 1, at += step) to[at] = from[y * width + x];
  }
  return { width: height, height: width, pixels: new Uint8ClampedArray(to.buffer) };
}
