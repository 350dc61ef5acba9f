/** Reads pictures for the engine: keeps one page's pixels, and answers what is asked of them. */
/** @import { Numbers, Order, Raster, Request, Shown } from "./types" */
import { cleared } from "./clearing.mjs";
import { codes } from "./codes.mjs";
import { cut, HEIGHT } from "./cutting.mjs";
import { measured } from "./measuring.mjs";
import { models } from "./models.mjs";
import { bleach, opened, turned } from "./raster.mjs";
import { scaled } from "./scaling.mjs";
import { greys, weighed } from "./weighing.mjs";

/** @type {Awaited<ReturnType<typeof models>> | null} */
let known = null;
/** @type {Awaited<ReturnType<typeof codes>> | null} */
let scanner = null;
/** @type {Raster} */
let raster = { width: 0, height: 0, pixels: new Uint8ClampedArray() };
let queue = Promise.resolve();

/** @param {string} model @param {Numbers} pixels @param {number} width @param {number} height */
function run(model, pixels, width, height) {
  if (!known) throw new Error("the models are not here");
  return known.run(model, pixels, width, height);
}

/** @param {Request} request @param {Shown} shown @returns {Promise<ArrayBuffer[]>} */
async function answer(request, shown) {
  switch (request.ask) {
    case "open":
      // The last page's pixels go before the next one's come.
      raster = { width: 0, height: 0, pixels: new Uint8ClampedArray() };
      raster = await opened(shown, request.width, request.height);
      return [];
    case "measure":
      return [measured(raster, request.step).buffer];
    case "bleach":
      bleach(raster, request.grounds);
      return [];
    case "turn":
      raster = turned(raster, request.degrees);
      return [];
    case "detect": {
      const seen = scaled(raster, request.width, request.height);
      const { width, height, pixels } = request.is_clear ? cleared(seen) : seen;
      return [await run("det", pixels, width, height)];
    }
    case "weigh":
      return [weighed(raster, request.crops).buffer];
    case "grey":
      return greys(raster, request.crops).map((one) => one.buffer);
    case "scan":
      scanner ??= await codes();
      return scanner(scaled(raster, request.width, request.height));
    case "recognise": {
      const answers = [];
      for (const crop of request.crops) {
        answers.push(await run(request.recogniser, cut(raster, crop), crop.width, HEIGHT));
      }
      return answers;
    }
  }
}

/** @param {Order} order @returns {Promise<{ value: string, answers?: ArrayBuffer[] }>} */
async function obeyed(order) {
  if (order.call === "start") {
    // Where no file comes at the start, only QR codes will be asked for.
    if (!JSON.parse(order.request).first.length) return { value: "[]" };
    known = await models();
    return { value: JSON.stringify(known.letters) };
  }
  try {
    return { value: "", answers: await answer(order.request, order) };
  } catch (error) {
    // What a picture's decoder rejects; the engine has the words for it.
    if (error instanceof DOMException && order.request.ask === "open") return { value: "broken" };
    throw error;
  }
}

self.addEventListener("message", (/** @type {MessageEvent<Order & { id: number }>} */ { data }) => {
  queue = queue.then(async () => {
    try {
      const { value, answers = [] } = await obeyed(data);
      self.postMessage({ id: data.id, value, answers }, { transfer: answers });
    } catch (error) {
      self.postMessage({ id: data.id, error: String(error) });
    }
  });
});
