/** Pictures of pages from the visitor's own files: opened one at a time, and closed at once. */
/** @import { Draw, Leaf, Page } from "./types" */

/** Pixels painted at most: enough to read small print, and little enough for a phone. */
const MOST = 8_000_000;

/**
 * Draw an opened picture as its page stands upright, on the page's own scale.
 * @param {ImageBitmap} bitmap @param {Leaf} leaf @returns {Draw}
 */
function upright(bitmap, { width, height, turned }) {
  return (pen) => {
    const [wide, high] = turned % 180 ? [height, width] : [width, height];
    pen.save();
    pen.fillStyle = "white";
    pen.fillRect(0, 0, width, height);
    pen.translate(width / 2, height / 2);
    pen.rotate((turned * Math.PI) / 180);
    pen.drawImage(bitmap, -wide / 2, -high / 2, wide, high);
    pen.restore();
  };
}

/** @param {{ python: Page["python"], file: (name: string) => File | undefined }} given */
export function sheets({ python, file }) {
  /** @type {Promise<unknown>} */
  let queue = Promise.resolve();

  /** Open a picture, or have the engine draw a page of a PDF. @param {File} held @param {number} page */
  async function opened(held, page) {
    const request = JSON.stringify({ name: held.name, page });
    // What it is was told by its bytes; a name may say anything.
    const bitmap = await createImageBitmap(held).catch(() => null);
    if (bitmap) return bitmap;
    const { value, bytes } = await python.ask({ call: "show", request });
    if (!value || !bytes) return null;
    const { width, height } = JSON.parse(value);
    return createImageBitmap(new ImageData(new Uint8ClampedArray(bytes), width, height));
  }

  /**
   * Do something with a page's picture; gives null where there is none.
   * @template T @param {string} name @param {Leaf} leaf @param {(draw: Draw) => T | Promise<T>} work
   * @returns {Promise<T | null>}
   */
  function use(name, leaf, work) {
    const done = queue.then(async () => {
      const held = file(name);
      const bitmap = held && (await opened(held, leaf.number).catch(() => null));
      if (!bitmap) return null;
      try {
        return await work(upright(bitmap, leaf));
      } finally {
        bitmap.close();
      }
    });
    queue = done.catch(() => {});
    return done;
  }

  /**
   * Paint a page on a canvas; tells whether there was something to paint.
   * @param {HTMLCanvasElement} canvas @param {string} name @param {Leaf} leaf
   */
  async function paint(canvas, name, leaf) {
    const scale = Math.min(1, Math.sqrt(MOST / (leaf.width * leaf.height)));
    const found = await use(name, leaf, (draw) => {
      [canvas.width, canvas.height] = [leaf.width * scale, leaf.height * scale];
      const pen = canvas.getContext("2d");
      pen?.setTransform(scale, 0, 0, scale, 0, 0);
      if (pen) draw(pen);
      return true;
    });
    return found === true;
  }
  return { use, paint };
}
