/** Cuttings from the visitor's own pages: small pictures of the places where values stand. */
/** @import { Box, FileRead, Leaf, Spot } from "./types" */
/** @import { Vocabulary } from "../checker/dom.mjs" */
/** @import { sheets } from "./sheets.mjs" */

/** Pixels of a cutting at most, and how much of the line's height is shown around it. */
const [WIDEST, HIGHEST, AROUND] = [900, 220, 0.4];

/** The part of a page that holds some boxes, with a margin. @param {Box[]} boxes @param {Leaf} leaf */
export function region(boxes, { width, height }) {
  const corners = boxes.flat();
  const line = Math.max(8, Math.min(...boxes.map(([a, , , d]) => Math.hypot(a[0] - d[0], a[1] - d[1]))));
  const edge = line * AROUND;
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  const left = Math.max(0, Math.min(...xs) - edge);
  const top = Math.max(0, Math.min(...ys) - edge);
  const right = Math.min(width, Math.max(...xs) + edge);
  const bottom = Math.min(height, Math.max(...ys) + edge);
  return { left, top, width: Math.max(1, right - left), height: Math.max(1, bottom - top) };
}

/** @param {ReturnType<typeof sheets>} pages */
export function crops(pages) {
  /** @typedef {{ name: string, leaf: Leaf, boxes: Box[], done: (url: string) => void }} Wanted */
  /** @type {Map<string, Map<string, Promise<string>>>} */
  const known = new Map();
  /** @type {Wanted[]} */
  let wanted = [];

  /** Cut everything that is wanted of a page while it is open. */
  async function flush() {
    const [first] = wanted;
    if (!first) return;
    const of = (/** @type {Wanted} */ one) => one.name === first.name && one.leaf.number === first.leaf.number;
    const batch = wanted.filter(of);
    wanted = wanted.filter((one) => !of(one));
    await pages.use(first.name, first.leaf, async (draw) => {
      for (const { boxes, leaf, done } of batch) done(await cutting(draw, region(boxes, leaf)));
    });
    for (const { done } of batch) done("");
    await flush();
  }

  /** @param {import("./types").Draw} draw @param {ReturnType<typeof region>} part */
  async function cutting(draw, part) {
    const scale = Math.min(2, WIDEST / part.width, HIGHEST / part.height);
    const size = [part.width, part.height].map((side) => Math.max(1, Math.round(side * scale)));
    const canvas = new OffscreenCanvas(size[0], size[1]);
    const pen = canvas.getContext("2d");
    if (!pen) return "";
    pen.setTransform(scale, 0, 0, scale, -part.left * scale, -part.top * scale);
    pen.imageSmoothingQuality = "high";
    draw(pen);
    const url = URL.createObjectURL(await canvas.convertToBlob({ type: "image/jpeg", quality: 0.88 }));
    canvas.width = canvas.height = 0;
    return url;
  }

  /** Give the address of a cutting, or "". @param {string} name @param {Leaf} leaf @param {Box[]} boxes */
  function of(name, leaf, boxes) {
    if (!boxes.length) return Promise.resolve("");
    const held = known.get(name) ?? new Map();
    known.set(name, held);
    const key = JSON.stringify([leaf.number, boxes]);
    if (!held.has(key)) {
      held.set(key, new Promise((done) => wanted.push({ name, leaf, boxes, done })));
      if (wanted.length === 1) queueMicrotask(() => void flush());
    }
    return /** @type {Promise<string>} */ (held.get(key));
  }

  /** Show a cutting in an image, which stays hidden without one. @param {HTMLImageElement} image @param {string} name @param {Leaf} leaf @param {Box[]} boxes */
  async function show(image, name, leaf, boxes) {
    const url = await of(name, leaf, boxes);
    if (url) image.src = url;
    image.hidden = !url;
  }

  /** Give the memory of a file's cuttings back. @param {string} name */
  function drop(name) {
    for (const cut of known.get(name)?.values() ?? []) cut.then((url) => url && URL.revokeObjectURL(url));
    known.delete(name);
    for (const one of wanted) if (one.name === name) one.done("");
  }
  return { show, drop, clear: () => [...known.keys()].forEach(drop) };
}

/** Give what shows the place that a finding or a table speaks of.
 * @param {ReturnType<typeof crops>} cuttings @param {Vocabulary} vocabulary
 * @param {(name: string) => FileRead | undefined} known
 */
export function shower(cuttings, { say }, known) {
  /** @param {HTMLImageElement} image @param {Spot} spot @param {string} label */
  return function cut(image, { file, page: at, boxes }, label) {
    image.alt = say("crop.alt", { label });
    const leaf = known(file)?.pages.find(({ number }) => number === at);
    if (leaf) cuttings.show(image, file, leaf, boxes);
  };
}
