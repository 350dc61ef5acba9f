/** Works on pixels beside the page, in a sealed worker: a picture and steps come in, a file goes out. */
/** @import { Result, Source, Step, Wanted } from "./types" */
import { corners, cropped, free, marked, opened, together, turned } from "./drawing.mjs";
import { dense, encoded } from "./encoding.mjs";
import { fitted } from "./fitting.mjs";
import { decoded } from "./heic.mjs";
import { stripped } from "./stripping.mjs";

const QUALITY = 0.93;

/** What keeps a step from being done, by a name for which the page has words. */
class Trouble extends Error {}

/** @param {OffscreenCanvas} held @param {Step} step @param {number} most */
async function done(held, step, most) {
  switch (step.do) {
    case "turn":
      return turned(held, step.degrees);
    case "crop":
      return cropped(held, step.corners, step.shapes);
    case "mark":
      if (!marked(held, step.text, step.font)) throw new Trouble("no-room");
      return held;
    case "sheet": {
      const shapes = [step.sheet.card[0] / step.sheet.card[1]];
      const sides = [held, await opened({ file: step.other }, most)].map((side) => card(side, shapes));
      return together(sides, step.sheet);
    }
    default:
      return held;
  }
}

/** A side of a card, cut out where it lies on something. @param {OffscreenCanvas} side @param {number[]} shapes */
function card(side, shapes) {
  const shape = Math.max(side.width, side.height) / Math.min(side.width, side.height);
  if (Math.abs(shape / shapes[0] - 1) < 0.03) return side;
  const found = corners(side);
  const cut = found ? cropped(side, found, shapes) : side;
  const own = Math.max(cut.width, cut.height) / Math.min(cut.width, cut.height);
  // Drawn in true size it would be pulled out of shape.
  if (Math.abs(own / shapes[0] - 1) > 0.08) throw new Trouble("no-card");
  return cut;
}

/** @param {Wanted} wanted @returns {Promise<Result>} */
async function made({ source, steps, most, window, dots }) {
  let held = await opened(source, most);
  for (const step of steps) {
    const next = await done(held, step, most);
    if (next !== held) free(held);
    held = next;
  }
  const { width, height } = held;
  try {
    const encode = (/** @type {number} */ quality, scale = 1) => encoded(held, quality, scale);
    const found = window ? await fitted(encode, Math.max(width, height), window) : { blob: await encode(QUALITY), scale: 1 };
    if (!found) throw new Trouble("too-large");
    const blob = dots ? await dense(found.blob, dots) : found.blob;
    const trouble = window && blob.size < window.least ? "too-small" : undefined;
    return { blob, width: Math.round(width * found.scale), height: Math.round(height * found.scale), trouble };
  } finally {
    free(held);
  }
}

/** @type {Record<string, (given: any) => Promise<any>>} */
const CALLS = {
  start: async () => "",
  make: made,
  decode: ({ file }) => decoded(file),
  async corners(/** @type {{ source: Source, most: number }} */ { source, most }) {
    const held = await opened(source, most);
    const found = corners(held);
    free(held);
    return found;
  },
  async strip(/** @type {{ file: Blob }} */ { file }) {
    const data = stripped(new Uint8Array(await file.arrayBuffer()));
    return data && new Blob([data], { type: file.type });
  },
};

self.addEventListener("message", async ({ data }) => {
  if (!data.id) return;
  try {
    self.postMessage({ id: data.id, value: await CALLS[data.call](data) });
  } catch (error) {
    const trouble = error instanceof Trouble ? error.message : "broken";
    self.postMessage({ id: data.id, value: { trouble } });
  }
});
